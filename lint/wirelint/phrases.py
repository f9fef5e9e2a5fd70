"""Which of many phrases stand in a story: each is kept under one of its words, and only those whose word is there are looked for."""

from __future__ import annotations

from .records import TYPE_CHECKING
from .words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from .story import Story

    #: An entry begins with the shadow of its phrase.
    Entry = tuple[Any, ...]


def index(entries: Iterable[Entry]) -> dict[str, list[Entry]]:
    """The entries by the longest word of their phrases."""
    found: dict[str, list[Entry]] = {}
    for entry in entries:
        found.setdefault(max(words(entry[0]), key=len), []).append(entry)
    return found


def standing(phrases: dict[str, list[Entry]], story: Story) -> list[tuple[int, Entry]]:
    """(start, entry) of each place of a phrase, the longest phrases first. Word edges are not tested."""
    keys = phrases.keys() & set(story.words)
    found = [(at, entry) for key in keys for entry in phrases[key] for at in places(story.shadow, entry[0])]
    return sorted(found, key=lambda spot: (-len(spot[1][0]), spot))


def places(text: str, phrase: str) -> Iterator[int]:
    """Where the phrase begins."""
    at = text.find(phrase)
    while at >= 0:
        yield at
        at = text.find(phrase, at + 1)
