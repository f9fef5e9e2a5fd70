"""Echoes: places where the next one to three words are the same as those before them."""

from __future__ import annotations

from operator import eq

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

#: The most words in a group that is looked for twice.
MOST = 3


class Echo(Record):
    """`words` (lower case, without commas and stops) that stand twice in a row; `run`: how many words in all repeat."""

    words: tuple[str, ...]
    run: int


def view(story: Story) -> list[Echo]:
    """Every group of words that is set twice, the shortest groups first; a group counts once."""
    words = story.text.lower().replace(",", "").replace(".", "").split()
    return list(dict.fromkeys(echo for size in range(1, MOST + 1) for echo in _echoes(words, size)))


def _echoes(words: list[str], size: int) -> Iterator[Echo]:
    same = bytes(map(eq, words, words[size:]))
    at = same.find(b"\1" * size)
    while at >= 0:
        end = same.find(b"\0", at)
        run = (end if end >= 0 else len(same)) - at
        yield Echo(tuple(words[at : at + size]), run)
        at = same.find(b"\1" * size, at + run)
