"""Pieces of literals: a text without its piece does not have the literal.

A piece of eight, four, two bytes or one is a number, as this machine reads it. So the pieces of a text come from it in a few casts, and those of the literals are looked up by halving in one stretch of bytes, of
which nothing has to be taken up at a start. A table says of most numbers that they are not there: one remainder each.
"""

from __future__ import annotations

from bisect import bisect_left

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Literal

    Code = Literal["Q", "I", "H", "B"]

    #: Pieces of one size in order, the place of each (4 bytes), and for each remainder whether a piece has it (1 byte).
    Packed = tuple[bytes, bytes, bytes]

#: Bytes of a piece, with the code of such a number: with more of them the pieces are many, with fewer they are in every text (measured).
_SIZES: Mapping[int, Code] = {8: "Q", 4: "I", 2: "H", 1: "B"}
_SPARSE = 8  # remainders to a piece: of eight numbers that are not there, seven are told by the table


def chosen(literals: Sequence[str], sample: str) -> dict[str, bytes]:
    """A piece of each literal. The one that a `sample` of copy (a shadow) has least often, and of several that many literals have:
    of a story's 1,200 literals that begin as something in it does, 340 are left so. Those whose piece the sample has most often come first.
    """
    from collections import Counter

    copy = _bare(sample)
    seen = {size: Counter(_cut(copy, size)) for size in _SIZES}
    bare = [_bare(literal) for literal in literals]
    sizes = [next((size for size in _SIZES if len(literal) >= size), 1) for literal in bare]
    shared: dict[int, Counter[bytes]] = {size: Counter() for size in _SIZES}
    for cut, size in zip(bare, sizes, strict=True):
        shared[size].update(_cut(cut, size))
    found = []
    for literal, cut, size in zip(literals, bare, sizes, strict=True):
        rows = [(seen[size][piece], -shared[size][piece], at, piece) for at, piece in enumerate(_cut(cut, size))]
        often, *_, piece = min(rows, default=(0, b""))
        found.append((-often, literal, piece))
    return {literal: piece for _, literal, piece in sorted(found)}


def _bare(text: str) -> bytes:
    """What is in a text is in its bytes too."""
    return text.encode("utf-8", "surrogatepass")


def _cut(text: bytes, size: int) -> list[bytes]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]


def packed(places: Mapping[bytes, int]) -> list[Packed]:
    """The pieces with their places, for `all_of` and `those_in`."""
    from array import array

    rows = []
    for size, code in _SIZES.items():
        found = sorted((memoryview(piece).cast(code)[0], place) for piece, place in places.items() if len(piece) == size)
        table = bytearray(len(found) * _SPARSE + 1)
        for number, _ in found:
            table[number % len(table)] = 1
        numbers, there = zip(*found, strict=True) if found else ((), ())
        rows.append((array(code, numbers).tobytes(), array("I", there).tobytes(), bytes(table)))
    return rows


def all_of(rows: Sequence[Packed]) -> Iterator[int]:
    """The places of all pieces."""
    for _, places, _ in rows:
        yield from _read(places)


def those_in(rows: Sequence[Packed], text: str) -> Iterator[int]:
    """The places of the pieces that are in the text, each once."""
    bare = _bare(text)
    for (numbers, places, table), (size, code) in zip(rows, _SIZES.items(), strict=True):
        known, read, length = memoryview(numbers).cast(code), _read(places), len(table)
        for number in [number for number in _numbers(bare, size, code) if table[number % length]]:
            at = bisect_left(known, number)
            if at < len(known) and known[at] == number:
                yield read[at]


def _numbers(text: bytes, size: int, code: Code) -> set[int]:
    """The text's own pieces: one cast for each of the places where the first can begin."""
    view = memoryview(text)
    found: set[int] = set()
    for first in range(size):
        found.update(view[first : first + (len(text) - first) // size * size].cast(code))
    return found


def _read(places: bytes) -> memoryview:
    return memoryview(places).cast("I")
