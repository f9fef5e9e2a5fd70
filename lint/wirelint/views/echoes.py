"""Echoes: places where the next one to six words are the same as those before them."""

from __future__ import annotations

from _operator import eq
from itertools import compress, count

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

#: The most words in a group that is looked for twice.
MOST = 6


class Echo(Record):
    """`words` (lower case, without commas and stops) that stand twice in a row; `run`: how many words in all repeat."""

    words: tuple[str, ...]
    run: int


def view(story: Story) -> list[Echo]:
    """Every group of words that is set twice, the shortest groups first; a group counts once."""
    if not any(_repeats(story.words, size) for size in range(1, MOST + 1)):
        return []
    words = story.text.lower().replace(",", "").replace(".", "").split()
    return list(dict.fromkeys(echo for size in range(1, MOST + 1) for echo in _echoes(words, size)))


def _repeats(words: list[str], size: int) -> bool:
    """Whether a group of `size` words stands twice in a row; one word of each group has a place that `size` divides."""
    same = compress(count(0, size), map(eq, words[::size], words[size::size]))
    if size == 1:
        return any(not words[at].isdigit() or _in_prose(words, at) for at in same)
    return any(_alike_around(words, at, size) >= size for at in same)


def _in_prose(words: list[str], at: int) -> bool:
    """Whether a figure that is set twice stands behind a word and before none but itself: not in a row of a table."""
    after = next((word for word in words[at + 2 : at + 6] if word != words[at]), "")
    return at > 0 and words[at - 1].isalpha() and not after.isdigit()


def _alike_around(words: list[str], at: int, size: int) -> int:
    """How many words in a row around `at` stand `size` words later once more (counted no further than matters)."""
    first = last = at
    while last - at < size and last + 1 + size < len(words) and words[last + 1] == words[last + 1 + size]:
        last += 1
    while at - first < size and first and words[first - 1] == words[first - 1 + size]:
        first -= 1
    return last - first + 1


def _echoes(words: list[str], size: int) -> Iterator[Echo]:
    same = bytes(map(eq, words, words[size:]))
    at = same.find(b"\1" * size)
    while at >= 0:
        end = same.find(b"\0", at)
        run = (end if end >= 0 else len(same)) - at
        yield Echo(tuple(words[at : at + size]), run)
        at = same.find(b"\1" * size, at + run)
