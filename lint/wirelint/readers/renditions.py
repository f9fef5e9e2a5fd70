"""The same story twice in a file: whether both say the same."""

from __future__ import annotations

from itertools import accumulate

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .assembled import assembled
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ..story import Story
    from .pieces import Piece
    from .reading import Given

_WORD = compiled(r"[\p{L}\p{N}]+")
_ALIKE = 0.7  # share of a rendition's words that the other must hold, for both to be the same story


def twins(others: Sequence[Sequence[Piece]], given: Given, story: str) -> Iterator[Story]:
    """The other renditions of the story that has that id, as stories with the same id."""
    return (assembled(other, given, {}, story) for other in others)


def differences(pieces: Sequence[Piece], others: Sequence[Sequence[Piece]], story: str) -> Iterator[Problem]:
    """The first word in each other rendition that the one which was taken does not have, where the two are else the same."""
    taken = _words(pieces) if others else []
    known, run, edges = set(taken), "".join(taken), set(accumulate(map(len, taken), initial=0))
    for other in others:
        words = _words(other)
        strange = [word for word in words if word not in known]
        # Words that only run together, or apart, in one of the two say the same.
        if 0 < len(strange) <= (1 - _ALIKE) * len(words) and (said := {word for word in strange if not _runs(word, run, edges)}):
            yield Problem("format/renditions-differ", *_first(other, said), story)


def _runs(word: str, run: str, edges: Container[int]) -> bool:
    """Whether a word stands in the run of all words, beginning or ending where one of them does."""
    at = run.find(word)
    while at >= 0 and at not in edges and at + len(word) not in edges:
        at = run.find(word, at + 1)
    return at >= 0


def _words(pieces: Sequence[Piece]) -> list[str]:
    return _WORD.findall("\n".join(piece.text.string for piece in pieces if piece.role != "table").casefold())


def _first(pieces: Sequence[Piece], words: Container[str]) -> tuple[int, int, str]:
    """Place in the file and letters of the first of the words (of the first piece, where case has changed them beyond recognition)."""
    found = ((piece.text, word) for piece in pieces if piece.role != "table" for word in _WORD.finditer(piece.text.string))
    text, word = next(((text, word) for text, word in found if word[0].casefold() in words), (pieces[0].text, None))
    return (*text.place(0, 1), "") if word is None else (*text.place(*word.span()), word[0])
