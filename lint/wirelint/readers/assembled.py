"""Puts a story together from its paragraphs and what the feed says of it."""

from __future__ import annotations

from itertools import chain

from ..records import TYPE_CHECKING
from ..story import Story
from .composed import laid_out
from .pieces import Piece
from .roles import shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..source.text import Text
    from .reading import Given

_FIRST = 4  # pieces among which the headline may stand once more


def assembled(pieces: Iterable[Piece], given: Given, meta: Mapping[str, Text], id: str = "") -> Story:
    """The story: headline and subhead of `meta` first, unless they stand at the head of its text anyhow. Paragraphs whose role is
    only "body" get a closer one by their shape.
    """
    told = [Piece("headline", meta["headline"])] if "headline" in meta else []
    if "subhead" in meta:
        told.append(Piece("subhead", meta["subhead"]))
    said = [_folded(piece.text) for piece in told]
    rest = (piece for at, piece in enumerate(pieces) if at >= _FIRST or _folded(piece.text) not in said)
    return _story(chain(told, map(_closer, rest)), given, meta, id or (meta["id"].string if "id" in meta else ""))


def _folded(text: Text) -> str:
    return " ".join(text.string.casefold().split())


def _closer(piece: Piece) -> Piece:
    role = shape(piece.text.string) if piece.role == "body" else ""
    return piece._replace(role=role) if role else piece


def _story(pieces: Iterable[Piece], given: Given, meta: Mapping[str, Text], id: str) -> Story:
    text, blocks = laid_out(pieces)
    return Story(text, blocks, given.desk, meta=meta, name=given.name, id=id)
