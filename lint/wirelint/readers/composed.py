"""A story out of pieces that its reader has found: one block each, a line end between them."""

from __future__ import annotations

from ..blocks import Block, kept
from ..records import TYPE_CHECKING
from ..source.text import Gap, Text, join
from ..story import Story
from .pieces import Piece

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .reading import Given


def composed(pieces: Iterable[Piece], given: Given, meta: Mapping[str, Text], id: str = "") -> Story:
    """The story. Empty pieces and empty metadata are left out."""
    stripped = (Piece(role, text.strip()) for role, text in pieces)
    text, blocks = laid_out(piece for piece in stripped if piece.text.string)
    said = {key: value for key, text in meta.items() if (value := text.strip()).string}
    return Story(text, blocks, given.desk, meta=said, name=given.name, id=id or _id(said))


def laid_out(pieces: Iterable[Piece]) -> tuple[Text, Sequence[Block]]:
    """The text of the pieces, none of them empty, and the blocks that they are."""
    roles: list[str] = []
    sizes: list[int] = []
    text = join(_apart(pieces, roles, sizes))
    return text, kept(_blocks(roles, sizes))


def _apart(pieces: Iterable[Piece], roles: list[str], sizes: list[int]) -> Iterator[Text]:
    """The texts with a line end between them; roles and sizes are noted."""
    for role, text in pieces:
        if roles:
            yield Gap(text.place(0, 0)[0])
        yield text
        roles.append(role)
        sizes.append(len(text))


def _blocks(roles: Iterable[str], sizes: Iterable[int]) -> Iterator[Block]:
    at = 0
    for role, size in zip(roles, sizes, strict=True):
        yield Block(at, at + size, role)
        at += size + 1


def _id(meta: Mapping[str, Text]) -> str:
    return meta["id"].string if "id" in meta else ""
