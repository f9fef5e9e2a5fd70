"""A story out of pieces that its reader has found: one block each, a line end between them."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from ..story import Block, Story
from ..text import Gap, Text, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .reading import Given


class Piece(Record):
    """A paragraph with its role. `text` holds no line end."""

    role: str
    text: Text


def composed(pieces: Iterable[Piece], given: Given, meta: Mapping[str, Text], id: str = "") -> Story:
    """The story. Empty pieces and empty metadata are left out."""
    stripped = (Piece(role, text.strip()) for role, text in pieces)
    text, blocks = laid_out(piece for piece in stripped if piece.text.string)
    said = {key: value for key, text in meta.items() if (value := text.strip()).string}
    return Story(text, blocks, given.desk, meta=said, name=given.name, id=id or _id(said))


def laid_out(pieces: Iterable[Piece]) -> tuple[Text, list[Block]]:
    """The text of the pieces, none of them empty, and the blocks that they are."""
    parts: list[Text] = []
    blocks: list[Block] = []
    at = 0
    for role, text in pieces:
        if parts:
            parts.append(Gap(text.place(0, 0)[0]))
            at += 1
        parts.append(text)
        blocks.append(Block(at, at + len(text), role))
        at += len(text)
    return join(parts), blocks


def _id(meta: Mapping[str, Text]) -> str:
    return meta["id"].string if "id" in meta else ""
