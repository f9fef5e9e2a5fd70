"""Thousands of blocks in arrays: nine bytes each, where a record takes some hundred and sixty."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import overload

from .blocks import ROLES, Block
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_NUMBER = {role: number for number, role in enumerate(ROLES)}


class Packed(Sequence[Block]):
    """Blocks that are made when they are asked for; two looks at one give equal records."""

    __slots__ = ("_ends", "_roles", "_starts")

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._starts, self._ends, self._roles = array("I"), array("I"), bytearray()
        for start, end, role in blocks:
            self._starts.append(start)
            self._ends.append(end)
            self._roles.append(_NUMBER[role])

    def __len__(self) -> int:
        return len(self._roles)

    @overload
    def __getitem__(self, at: int) -> Block: ...
    @overload
    def __getitem__(self, at: slice) -> list[Block]: ...
    def __getitem__(self, at: int | slice) -> Block | list[Block]:
        if isinstance(at, slice):
            return [self[index] for index in range(*at.indices(len(self)))]
        return Block(self._starts[at], self._ends[at], ROLES[self._roles[at]])

    def __iter__(self) -> Iterator[Block]:
        for start, end, role in zip(self._starts, self._ends, self._roles, strict=True):
            yield Block(start, end, ROLES[role])
