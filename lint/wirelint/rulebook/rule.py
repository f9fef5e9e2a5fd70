"""What a rule is, what it returns, and how a Python rule is declared."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import Any

    from ..story import Story

#: How sure and how bad: error = certainly broken text, warning = nine in ten are wrong, info = worth a look.
SEVERITIES = ("info", "warning", "error")
#: What a hit inside speech becomes: nothing, a note, or what it is.
QUOTES = ("skip", "note", "check")


class Related(Record):
    """Another place in the story that explains a hit: half-open offsets, and what stands there. `meta`: see `Hit`."""

    start: int
    end: int
    message: str
    meta: str = ""


class Hit(Record):
    """A flagged stretch [start, end) of the story's text, or, with `meta`, of what the file says under that key (`story.meta["slug"]`).

    `fix` is what to put there instead (None: not known). `words` fill the message's {names}.
    `severity` may lower the rule's own.
    """

    start: int
    end: int
    fix: str | None = None
    words: Mapping[str, str] = {}
    related: Sequence[Related] = ()
    severity: str | None = None
    meta: str = ""


class Rule(Record):
    """What the engine needs of a rule: plain values, so that it can be kept on disk with `marshal`.

    `kind` names the module of `wirelint.rulebook.kinds` that finds the hits, `body` is what that module
    made of the rule file. `trigger` holds lower-case literals one of which must be in the story, `view` names
    a view, or a part of one (`names.wrong`), that must not be empty, `house_setting` a setting that the house must have.
    """

    name: str
    message: str
    severity: str
    family: str
    beats: Sequence[str]
    quotes: str
    roles: Sequence[str]
    default: bool
    kind: str
    body: Any
    trigger: Sequence[str]
    path: str
    house_setting: str = ""
    view: str = ""


class Page(Record):
    """What a reader of a rule needs: why it is a fault, and examples (the tests)."""

    why: str
    bad: Sequence[str]
    good: Sequence[str]
    todo: Sequence[str]


class Declared(Record):
    """A Python check with its declaration, as `@rule` leaves it in its module."""

    check: Callable[[Story], Iterable[Hit]]
    options: Mapping[str, object]


def rule(
    *,
    message: str,
    bad: Sequence[str],
    good: Sequence[str],
    severity: str = "warning",
    trigger: Iterable[str] | Callable[[], Iterable[str]] = (),
    view: str = "",
    todo: Sequence[str] = (),
    family: str = "",
    beats: Sequence[str] = (),
    quotes: str = "note",
    roles: Sequence[str] = (),
    default: bool = True,
    house_setting: str = "",
) -> Callable[[Callable[[Story], Iterable[Hit]]], Declared]:
    """Declare a check as a rule; its docstring says why it is a fault.

    The file is imported only when one of the `trigger` literals (any case) is in a story and the `view` of
    it (`fragments`, say) is not empty; with neither it is imported for every story. A function that makes the literals
    (out of a table) is called when the rules are read, not when a story is linted. `house_setting`: a key of the profile without which
    there is nothing to check. `roles`: the blocks whose hits count (default: all that is read).
    """
    options: dict[str, object] = {
        "message": message, "bad": bad, "good": good, "todo": todo, "severity": severity,
        "trigger": trigger, "view": view, "family": family, "beats": beats, "quotes": quotes, "roles": roles, "default": default, "house_setting": house_setting,
    }  # fmt: skip
    return lambda check: Declared(check, options)
