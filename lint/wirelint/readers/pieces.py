"""The paragraphs that a reader has found, before they are a story; in little memory where they are thousands."""

from __future__ import annotations

from itertools import chain, islice

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..text import Text

#: Pieces from which on they are kept joined.
MANY = 500


class Piece(Record):
    """A paragraph with its role. `text` holds no line end."""

    role: str
    text: Text


def kept(pieces: Iterable[Piece]) -> Sequence[Piece]:
    """The pieces, to be gone through again and again. They are taken one by one, so that a generator of them never stands whole."""
    rest = iter(pieces)
    first = list(islice(rest, MANY))
    if len(first) < MANY:
        return first
    from .joined import Joined

    return Joined(chain(first, rest))
