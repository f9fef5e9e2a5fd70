"""The parts of rules with what each must see in a story: the longest part of a first start, so it is shared among processors."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from ..rulebook.kinds import kind_module
from .processes import cores, forks

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..rulebook.rule import Rule

#: Classes of parts (see `plan`).
EXACT, TRIGGERED, STRUCTURAL, DOCUMENT = range(4)
_WORTH = 100  # rules below which starting processes costs more than it saves
_RULES: Sequence[Rule] = ()


class Part(Record):
    """One part of a rule: its class, and its literals, each with what a hit of it means; None where it needs none."""

    number: int
    rule: Rule
    kind: int
    literals: list[tuple[str, Any]] | None


def parted(rules: Sequence[Rule]) -> list[Part]:
    """The parts of all rules, in order; each rule has one or several."""
    count = min(cores(), len(rules) // _WORTH)
    if count < 2 or not forks():
        return _alone(rules)
    return _in_processes(rules, count)


def _alone(rules: Sequence[Rule]) -> list[Part]:
    return [part for number, rule in enumerate(rules) for part in _parts(number, rule)]


def _in_processes(rules: Sequence[Rule], count: int) -> list[Part]:
    import multiprocessing

    global _RULES
    _RULES = rules  # inherited: nothing is sent but numbers, and what was found
    try:
        with multiprocessing.get_context("fork").Pool(count) as pool:
            return [Part(*fields) for found in pool.imap(_of_rule, range(len(rules)), 8) for fields in found]
    except OSError:  # no semaphores here
        return _alone(rules)
    finally:
        _RULES = ()


def _of_rule(number: int) -> list[tuple[Any, ...]]:
    return [tuple(part) for part in _parts(number, _RULES[number])]


def _parts(number: int, rule: Rule) -> list[Part]:
    split = getattr(kind_module(rule.kind), "parts", None) if rule.kind != "code" else None
    rules = [rule] if split is None else [rule._replace(kind="find", body=body) for body in split(rule.body)]
    return [Part(number, one, *_literals(one)) for one in rules]


def _literals(rule: Rule) -> tuple[int, list[tuple[str, Any]] | None]:
    if rule.kind == "code":
        return DOCUMENT, _bare(rule.trigger)
    module = kind_module(rule.kind)
    if hasattr(module, "entries"):
        return EXACT, list(module.entries(rule.body))
    found = module.literals(rule.body)
    if hasattr(module, "check"):
        return DOCUMENT, _bare(found)
    return (STRUCTURAL, None) if found is None else (TRIGGERED, _bare(found))


def _bare(literals: Any) -> list[tuple[str, Any]] | None:
    return [(literal, None) for literal in sorted(literals)] or None
