"""Thousands of pieces as a few texts: some ten bytes each and eight a character, where a record with a text of its own takes three hundred."""

from __future__ import annotations

from itertools import islice

from ..packed import Made, Packed
from ..records import TYPE_CHECKING
from .composed import laid_out
from .pieces import MANY, Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..source.text import Text


class Joined(Made[Piece]):
    """Pieces that are cut out of a text when they are asked for; empty ones are left out."""

    __slots__ = ("_size", "_texts")

    def __init__(self, pieces: Iterable[Piece]) -> None:
        rest = (piece for piece in pieces if piece.text.string)
        self._texts: list[tuple[Text, Packed]] = []
        self._size = 0
        while some := list(islice(rest, MANY)):
            text, blocks = laid_out(some)
            self._texts.append((text, Packed(blocks)))
            self._size += len(some)

    def __len__(self) -> int:
        return self._size

    def _at(self, at: int) -> Piece:
        whole, within = divmod(at, MANY)
        text, blocks = self._texts[whole]
        start, end, role = blocks[within]
        return Piece(role, text[start:end])

    def __iter__(self) -> Iterator[Piece]:
        for text, blocks in self._texts:
            for start, end, role in blocks:
                yield Piece(role, text[start:end])
