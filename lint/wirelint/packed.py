"""Thousands of blocks in arrays: nine bytes each, where a record takes some hundred and sixty."""

from __future__ import annotations

from abc import abstractmethod
from array import array
from collections.abc import Sequence
from typing import TypeVar, overload

from .blocks import ROLES, Block
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")
_NUMBER = {role: number for number, role in enumerate(ROLES)}


class Made(Sequence[T]):
    """Items that are made when they are asked for; two looks at one give equal records."""

    __slots__ = ()

    @abstractmethod
    def _at(self, at: int) -> T:
        """The item at an index that is there, counted from 0."""

    @overload
    def __getitem__(self, at: int) -> T: ...
    @overload
    def __getitem__(self, at: slice) -> list[T]: ...
    def __getitem__(self, at: int | slice) -> T | list[T]:
        if isinstance(at, slice):
            return [self._at(index) for index in range(*at.indices(len(self)))]
        return self._at(range(len(self))[at])


class Packed(Made[Block]):
    """Blocks, nine bytes each."""

    __slots__ = ("_ends", "_roles", "_starts")

    def __init__(self, blocks: Iterable[Block]) -> None:
        self._starts, self._ends, self._roles = array("I"), array("I"), bytearray()
        self.extend(blocks)

    def extend(self, blocks: Iterable[Block]) -> None:
        """More of them."""
        for start, end, role in blocks:
            self._starts.append(start)
            self._ends.append(end)
            self._roles.append(_NUMBER[role])

    def __len__(self) -> int:
        return len(self._roles)

    def _at(self, at: int) -> Block:
        return Block(self._starts[at], self._ends[at], ROLES[self._roles[at]])

    def __iter__(self) -> Iterator[Block]:
        for start, end, role in zip(self._starts, self._ends, self._roles, strict=True):
            yield Block(start, end, ROLES[role])
