"""Thousands of plain values in one stretch of bytes, of which a run takes apart a few: each has its size and its checksum before it."""

from __future__ import annotations

import marshal
import zlib

from . import cache

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


_HEAD, _NUMBER = 8, 4  # bytes before a value, and of each of the two numbers
_READ = 1024  # bytes in which most values lie whole
_AHEAD = 1 << 17  # bytes at the beginning, which are read at once: what is asked for most stands there


def put(store: bytearray, value: Any) -> int:
    """Add a value of `marshal`; gives its place."""
    at, data = len(store), marshal.dumps(value)
    store += len(data).to_bytes(_NUMBER, "big") + zlib.crc32(data).to_bytes(_NUMBER, "big") + data
    return at


class Values:
    """Values by their place, in `stored` bytes or in an open file from `begin` on. `again` makes all of the bytes anew, should any of the file's be damaged."""

    __slots__ = ("_again", "_ahead", "_begin", "_handle", "_size", "_stored")

    def __init__(
        self, stored: bytes | None, handle: int = -1, begin: int = 0, size: int = 0, again: Callable[[], bytes] | None = None
    ) -> None:
        self._stored, self._handle, self._begin, self._size, self._again = stored, handle, begin, size, again
        self._ahead = b""

    def __getitem__(self, place: int) -> Any:
        data = self._read(place) or self._read_again(place)
        return marshal.loads(data)

    def all(self) -> Values:
        """The same, with all bytes in memory: for those who ask for most of them."""
        if self._stored is None:
            self._stored = cache.read_at(self._handle, self._size, self._begin)
        return self

    def _read(self, place: int) -> bytes:
        """The bytes of a value; none, if they are not whole."""
        head = self._bytes(place, _READ)
        size = int.from_bytes(head[:_NUMBER], "big")
        if size <= len(head) - _HEAD:
            data = head[_HEAD : _HEAD + size]
        elif size <= self._size or self._stored is not None:
            data = self._bytes(place + _HEAD, size)
        else:
            return b""
        return data if zlib.crc32(data) == int.from_bytes(head[_NUMBER:_HEAD], "big") else b""

    def _read_again(self, place: int) -> bytes:
        if self._again is None:
            return b""
        self._stored, self._again = self._again(), None
        return self._read(place)

    def _bytes(self, at: int, size: int) -> bytes:
        if self._stored is not None:
            return self._stored[at : at + size]
        self._ahead = self._ahead or cache.read_at(self._handle, min(self._size, _AHEAD), self._begin)
        if at + size <= len(self._ahead):
            return self._ahead[at : at + size]
        return cache.read_at(self._handle, size, self._begin + at)
