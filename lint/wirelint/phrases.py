"""Which of many phrases stand in a story: each is kept under one of its words, and only those whose word is there are looked for."""

from __future__ import annotations

from .records import TYPE_CHECKING
from .spans import places
from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

    from .story import Story

    #: An entry begins with the shadow of its phrase.
    Entry = tuple[Any, ...]


def index(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The entries by that word of their phrases which is in the fewest others."""
    split = [(entry, words(entry[0])) for entry in entries]
    often: dict[str, int] = {}
    for _, there in split:
        for word in there:
            often[word] = often.get(word, 0) + 1
    found: dict[str, list[Entry]] = {}
    for entry, there in split:
        found.setdefault(min(there, key=lambda word: (often[word], -len(word))), []).append(entry)
    return found


def standing(phrases: dict[str, list[Entry]], story: Story) -> list[tuple[int, Entry]]:
    """(start, entry) of each place of a phrase, the longest phrases first. Word edges are not tested."""
    keys = phrases.keys() & story.counts.keys()
    found = [(at, entry) for key in keys for entry in phrases[key] for at in places(story.shadow, entry[0])]
    return sorted(found, key=lambda spot: (-len(spot[1][0]), spot))
