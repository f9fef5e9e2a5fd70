"""The same story twice in a file: whether both say the same."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .flow import Piece

_WORD = compiled(r"[\p{L}\p{N}]+")
_ALIKE = 0.7  # share of a rendition's words that the other must hold, for both to be the same story


def differences(pieces: Sequence[Piece], others: Sequence[Sequence[Piece]], story: str) -> Iterator[Problem]:
    """The first word in each other rendition that the one which was taken does not have, where the two are else the same."""
    taken = _words(pieces)
    known = {row[0] for row in taken}
    for other in others:
        words = _words(other)
        strange = [row for row in words if row[0] not in known]
        if 2 * len(words) > len(taken) and 0 < len(strange) <= (1 - _ALIKE) * len(words):
            _, word, start, end = strange[0]
            yield Problem("format/renditions-differ", start, end, word, story)


def _words(pieces: Sequence[Piece]) -> list[tuple[str, str, int, int]]:
    """Each word folded, as it is, and its place in the file."""
    return [
        (found[0].casefold(), found[0], *piece.text.place(*found.span()))
        for piece in pieces
        if piece.role != "table"
        for found in _WORD.finditer(piece.text.string)
    ]
