"""The same story twice in a file: whether both say the same."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .assembled import assembled
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence

    from ..story import Story
    from .flow import Piece
    from .reading import Given

_WORD = compiled(r"[\p{L}\p{N}]+")
_ALIKE = 0.7  # share of a rendition's words that the other must hold, for both to be the same story


def twins(story: Story, others: Sequence[Sequence[Piece]], given: Given) -> Iterator[tuple[Story, Story]]:
    """A story with each of its other renditions."""
    return ((story, assembled(other, given, {})) for other in others)


def differences(pieces: Sequence[Piece], others: Sequence[Sequence[Piece]], story: str) -> Iterator[Problem]:
    """The first word in each other rendition that the one which was taken does not have, where the two are else the same."""
    known = set(_words(pieces)) if others else set()
    for other in others:
        words = _words(other)
        strange = sum(word not in known for word in words)
        if 0 < strange <= (1 - _ALIKE) * len(words):
            yield Problem("format/renditions-differ", *_first(other, known), story)


def _words(pieces: Sequence[Piece]) -> list[str]:
    return _WORD.findall("\n".join(piece.text.string for piece in pieces if piece.role != "table").casefold())


def _first(pieces: Sequence[Piece], known: Container[str]) -> tuple[int, int, str]:
    """Place in the file and letters of the first word that is not known."""
    found = ((piece, word) for piece in pieces if piece.role != "table" for word in _WORD.finditer(piece.text.string))
    piece, word = next((piece, word) for piece, word in found if word[0].casefold() not in known)
    return *piece.text.place(*word.span()), word[0]
