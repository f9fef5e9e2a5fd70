"""Pieces of literals: a text without its piece does not have the literal.

They are kept as a few long strings and not by name, because at each start they are all taken up and a few hundred are in the story.
"""

from __future__ import annotations

from _operator import add
from bisect import bisect_left

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    #: Pieces of one size in order, what stands between them, and the place of each (4 bytes, as this machine has them).
    Packed = tuple[str, str, bytes]

_SIZES = (8, 4, 2, 1)  # characters of a piece: with more of them the pieces are many, with fewer they are in every text (measured)


def chosen(literals: Sequence[str], sample: str) -> dict[str, str]:
    """A piece of each literal. The one that a `sample` of copy (a shadow) has least often, and of several that many literals have:
    of a story's 1,200 literals that begin as something in it does, 340 are left so.
    """
    from collections import Counter

    seen = {size: Counter(_cut(sample, size)) for size in _SIZES}
    sizes = [next((size for size in _SIZES if len(literal) >= size), 1) for literal in literals]
    shared: dict[int, Counter[str]] = {size: Counter() for size in _SIZES}
    for literal, size in zip(literals, sizes, strict=True):
        shared[size].update(_cut(literal, size))
    found = {}
    for literal, size in zip(literals, sizes, strict=True):
        rows = [(seen[size][piece], -shared[size][piece], at, piece) for at, piece in enumerate(_cut(literal, size))]
        found[literal] = min(rows)[-1] if rows else ""
    return found


def _cut(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]


def packed(places: Mapping[str, int]) -> list[Packed]:
    """The pieces with their places, for `all_of` and `those_in`."""
    from array import array

    between = next(char for char in map(chr, range(0x110000)) if not any(char in piece for piece in places))
    by_size = [sorted(piece for piece in places if len(piece) == size) for size in _SIZES]
    return [(between.join(row), between, array("I", [places[piece] for piece in row]).tobytes()) for row in by_size]


def all_of(rows: Sequence[Packed]) -> Iterator[int]:
    """The places of all pieces."""
    for _, _, places in rows:
        yield from _read(places)


def those_in(rows: Sequence[Packed], text: str) -> Iterator[int]:
    """The places of the pieces that are in the text."""
    for (joined, between, places), there in zip(rows, _pieces(text), strict=True):
        known, read = joined.split(between), _read(places)
        for piece in there.intersection(known):
            yield read[bisect_left(known, piece)]


def _pieces(text: str) -> list[set[str]]:
    """The text's own, by size. Longer ones are made of the shorter: to cut them one by one takes twice as long."""
    two = list(map(add, text, text[1:]))
    four = list(map(add, two, two[2:]))
    return [set(map(add, four, four[4:])), set(four), set(two), set(text)]


def _read(places: bytes) -> memoryview:
    return memoryview(places).cast("I")
