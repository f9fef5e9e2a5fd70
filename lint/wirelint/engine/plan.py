"""The plan: every rule and literal in a shape that loads at once.

Rules sort themselves by what is known of them before any text is seen:

- *exact*: finite strings; the automaton and a boundary test decide, no pattern is run;
- *triggered*: a pattern with required literals, tried on the blocks in which one was seen;
- *structural*: a pattern without any, run over every story (few, and measured);
- *document*: a check of the whole story, run where one of its triggers was seen (always, if it has none).
"""

from __future__ import annotations

import sys

import ahocorasick

from ..places import HERE
from ..records import TYPE_CHECKING, Record
from ..shadow import CAPITAL, EDGE, shadow
from . import cache, pieces
from .parted import EXACT, parted
from .values import Values, put

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from ..rulebook.rule import Rule

    #: What a hit of a literal means: the number of the part, times eight, plus LEFT and RIGHT where it must end at a word's edge and UPPER
    #: where it must begin with a capital.
    Use = int
    #: The length of a literal, and what it means.
    Value = tuple[int, tuple[Use, ...]]

RIGHT, LEFT, UPPER = 1, 2, 4


class Plan(Record):
    """Plain values only, and few of them: it is loaded at every start. `rules` are the fields of `Rule` (less their triggers and bodies).
    A rule has one part or several, numbered from 0 over all rules: `rule_of` gives the rule of each, `bodies` the places of their bodies in
    `store` (4 bytes each, as this machine has them), `classes` one of the four; the body of an exact part has its entries by literal.
    `literals` has the places of what the automaton looks for, by a piece of each (see `pieces`), with its length and what each hit means,
    `always` parts that need no literal. `store`: values of which few are looked into.
    """

    rules: list[tuple[Any, ...]]
    rule_of: bytes
    bodies: bytes
    classes: bytes
    literals: Sequence[pieces.Packed]
    always: list[int]
    store: Values


def load(folders: Sequence[str], made_from: object = None, *, keep: bool = True, declared_only: Sequence[str] = ()) -> Plan:
    """The plan for the rule folders, from disk if nothing changed (`made_from`: their `key`, where it is known); of those in `declared_only`, no Python is
    run. Raises RuleError.
    """
    name = cache.name_for("plan", HERE, *folders, *declared_only)
    made_from = made_from or key(folders, declared_only)

    def again() -> bytes:
        return _made(name, made_from, folders, declared_only, keep=True)[1]

    if keep and (plan := _kept(name, made_from, again)) is not None:
        return plan
    return _made(name, made_from, folders, declared_only, keep=keep)[0]


def _made(name: str, made_from: object, folders: Sequence[str], declared_only: Sequence[str], *, keep: bool) -> tuple[Plan, bytes]:
    """The plan, made anew, and the bytes of its store."""
    plan, store = _build(folders, declared_only)
    if keep:
        # The store beside the value: what is in it is read when it is asked for.
        cache.write(name, made_from, (len(store), *plan[:-1]), store)
    return plan, store


def _kept(name: str, made_from: object, again: Callable[[], bytes]) -> Plan | None:
    """The plan that was made from the very same rules, if it is whole."""
    kept = cache.with_rest(name, made_from)
    if kept is None:
        return None
    (length, *fields), handle, begin, size = kept
    return Plan._make([*fields, Values(None, handle, begin, size, again)]) if length == size else None


def key(folders: Sequence[str], declared_only: Sequence[str] = ()) -> list[object]:
    """What a plan is made of: it is the same as long as this is."""
    return [
        sys.hexversion, cache.stamp_of(ahocorasick.__file__),
        cache.own_stamp(), *(cache.stamp(folder, ".toml", ".py", ".tsv") for folder in folders), *declared_only,
    ]  # fmt: skip


def _build(folders: Sequence[str], declared_only: Sequence[str]) -> tuple[Plan, bytes]:
    from ..rulebook import packs

    read = packs.read(folders, declared_only).values()
    return _planned([rule for rule, _ in read], [example for _, page in read for example in (*page.bad, *page.good)])


def build(rules: Sequence[Rule], sample: Sequence[str] = ()) -> Plan:
    """The plan of these rules, kept nowhere."""
    return _planned(rules, sample)[0]


def _planned(rules: Sequence[Rule], sample: Sequence[str]) -> tuple[Plan, bytes]:
    """Sort the parts of the rules into the four classes and collect their literals. `sample`: copy by which to tell what is seldom seen."""
    from array import array

    parts = parted(rules)
    classes = bytearray()
    always: list[int] = []
    uses: dict[str, set[Use]] = {}
    entries: list[dict[str, list[Any]]] = [{} for _ in parts]
    for index, (_, _, kind, literals) in enumerate(parts):
        classes.append(kind)
        if literals is None:
            always.append(index)
        for literal, entry in literals or ():
            bare = literal.strip(EDGE + CAPITAL)
            left, right, upper = literal.startswith(EDGE), literal.endswith(EDGE), literal.lstrip(EDGE).startswith(CAPITAL)
            uses.setdefault(bare, set()).add(index * 8 + LEFT * left + RIGHT * right + UPPER * upper)
            if kind == EXACT:
                entries[index].setdefault(bare, []).append(entry)
    kept: dict[bytes, list[tuple[str, Value]]] = {}
    piece = pieces.chosen(sorted(uses), "\n".join(map(shadow, sample)))
    for literal in piece:
        kept.setdefault(piece[literal], []).append((literal, (len(literal), tuple(sorted(uses[literal])))))
    store = bytearray()
    places = {key: put(store, found) for key, found in kept.items()}
    bodies = array("I", [put(store, found or part.rule.body) for part, found in zip(parts, entries, strict=True)])
    kinds = {part.number: part.rule.kind for part in parts}
    fields = [tuple(rule._replace(trigger=(), body=None, kind=kinds[number])) for number, rule in enumerate(rules)]
    stored = bytes(store)
    rule_of = array("I", [part.number for part in parts])
    plan = Plan(fields, rule_of.tobytes(), bodies.tobytes(), bytes(classes), pieces.packed(places), always, Values(stored))
    return plan, stored
