"""Names of outlets: where they are, if one may be in the wrong case, and where wrong forms of them are.

Each name is known by one of its words; the words of the story tell which names it is worth looking for.
"""

from __future__ import annotations

from functools import lru_cache

from ..knowledge.outlets import PLAIN, REPORTS, WRONG
from ..records import TYPE_CHECKING, Record
from ..words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any

    from ..knowledge.outlets import Entry
    from ..story import Story

    #: Where the shadow of a form begins, and the form.
    Spot = tuple[int, Entry]

_FOLLOW = (*(f" {verb}" for verb in REPORTS), " has ", " had ", " first ")


class Outlets(Record):
    """`names` (none, where all of them are in their right case) and `wrong` forms, the longest first. Not tested for word edges."""

    names: Sequence[Spot]
    wrong: Sequence[Spot]


def view(story: Story) -> Outlets:
    """What there is to check of the names of outlets in the story."""
    known = story.desk.know("outlets")
    keys = known.keys() & story.words
    text, dark = story.text, story.shadow
    reports = not keys.isdisjoint(REPORTS)
    there = [
        entry
        for key in keys
        for needed, entry in _entries(known[key])
        if needed <= keys and (reports or entry[2] != PLAIN) and entry[0] in dark
    ]
    names = [entry for entry in there if entry[2] != WRONG]
    checked = names if any(_miscased(entry, text, dark) for entry in names) else ()
    return Outlets(_spots(checked, dark), _spots([entry for entry in there if entry[2] == WRONG], dark))


@lru_cache(maxsize=4096)
def _entries(lines: str) -> list[tuple[frozenset[str], Entry]]:
    """The forms under a word, each with the other words that it cannot be without."""
    entries: list[Any] = [tuple(line.split("\t")) for line in lines.splitlines()]
    return [(frozenset(words(entry[0])[:-1]), entry) for entry in entries]


def _miscased(entry: Entry, text: str, dark: str) -> bool:
    """Whether the name may be in the wrong case somewhere: a word of every day counts only where it reports something."""
    folded, form, kind, _, _ = entry
    if kind == PLAIN:
        return any(text.startswith(_FOLLOW, at + len(folded)) for at in _places(dark, folded))
    return dark.count(folded[-len(form) :]) > text.count(form)


def _spots(entries: Iterable[Entry], dark: str) -> list[Spot]:
    found = [(at, entry) for entry in entries for at in _places(dark, entry[0])]
    return sorted(found, key=lambda spot: (-len(spot[1][0]), spot[0]))


def _places(dark: str, phrase: str) -> list[int]:
    places = []
    at = dark.find(phrase)
    while at >= 0:
        places.append(at)
        at = dark.find(phrase, at + 1)
    return places
