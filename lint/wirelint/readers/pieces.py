"""The paragraphs that a reader has found, before they are a story; in little memory where they are thousands."""

from __future__ import annotations

from ..blocks import few_or_many
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..source.text import Text

#: Pieces from which on they are kept joined.
MANY = 500


class Piece(Record):
    """A paragraph with its role. `text` holds no line end."""

    role: str
    text: Text


def kept(pieces: Iterable[Piece]) -> Sequence[Piece]:
    """The pieces, to be gone through again and again."""
    return few_or_many(pieces, MANY, _joined)


def _joined(pieces: Iterable[Piece]) -> Sequence[Piece]:
    from .joined import Joined

    return Joined(pieces)
