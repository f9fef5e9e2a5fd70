"""Names of outlets, where one may be in the wrong case.

Each name is known by one of its words; the words of the story tell which names it is worth looking for.
"""

from __future__ import annotations

from ..knowledge.outlets import LEADS, PLAIN, QUOTED, REPORTS
from ..memo import kept
from ..records import TYPE_CHECKING
from ..spans import places
from ..words import words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..knowledge.outlets import Entry
    from ..story import Story

_FOLLOW = (*(f" {verb}" for verb in REPORTS), " has ", " had ", " first ")


def view(story: Story) -> Sequence[tuple[int, Entry]]:
    """(start, entry) of all names, the longest first, not tested for word edges; none, where all are in their right case."""
    known = story.desk.know("outlets")
    keys = known.keys() & story.counts.keys()
    text, dark = story.text, story.shadow
    reports = not (keys.isdisjoint(REPORTS) and QUOTED.isdisjoint(story.counts))
    there = [
        entry
        for key in keys
        for needed, entry in _entries(known[key])
        if needed <= keys and (reports or entry[2] != PLAIN) and entry[0] in dark
    ]
    if not any(_miscased(entry, text, dark) for entry in there):
        return ()
    return sorted(((at, entry) for entry in there for at in places(dark, entry[0])), key=lambda spot: (-len(spot[1][0]), spot[0]))


@kept
def _entries(lines: str) -> list[tuple[frozenset[str], Entry]]:
    """The names under a word, each with the other words that it cannot be without."""
    entries: list[Any] = [tuple(line.split("\t")) for line in lines.splitlines()]
    return [(frozenset(words(entry[0])[:-1]), entry) for entry in entries]


def _miscased(entry: Entry, text: str, dark: str) -> bool:
    """Whether the name may be in the wrong case somewhere: a word of every day counts only where it reports something."""
    folded, form, kind = entry
    if kind == PLAIN:
        quoted = folded[4:] in QUOTED
        return any(text.startswith(_FOLLOW, at + len(folded)) or (quoted and text.endswith(LEADS, 0, at)) for at in places(dark, folded))
    return dark.count(folded[-len(form) :]) > text.count(form)
