"""A story out of pieces that its reader has found: one block each, a line end between them."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from ..story import Block, Story
from ..text import Text, join

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .reading import Given


class Piece(Record):
    """A paragraph with its role. `text` holds no line end."""

    role: str
    text: Text


def composed(pieces: Iterable[Piece], given: Given, meta: Mapping[str, Text], id: str = "") -> Story:
    """The story. Empty pieces and empty metadata are left out."""
    parts: list[Text] = []
    blocks: list[Block] = []
    at = 0
    for role, text in pieces:
        bare = text.strip()
        if not bare.string:
            continue
        if parts:
            parts.append(_gap(bare))
            at += 1
        parts.append(bare)
        blocks.append(Block(at, at + len(bare), role))
        at += len(bare)
    said = {key: value for key, text in meta.items() if (value := text.strip()).string}
    return Story(join(parts), blocks, given.desk, meta=said, name=given.name, id=id or _id(said))


def _gap(following: Text) -> Text:
    """A line end that stands for nothing in the file, before a piece."""
    from array import array

    at = array("I", [following.place(0, 0)[0]])
    return Text("\n", at[0], at, at[:])


def _id(meta: Mapping[str, Text]) -> str:
    return meta["id"].string if "id" in meta else ""
