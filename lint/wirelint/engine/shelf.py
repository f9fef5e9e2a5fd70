"""Many small values in one file, each read only when it is asked for: a run needs a few of those that were kept.

Each has a number (64 bits), made of what it is kept under: whoever asks sees by the value whether it is the one that was meant.
Under the guards of `engine.cache`. Nothing here raises.
"""

from __future__ import annotations

import os
import zlib
from bisect import bisect_left

from . import cache

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any


_PLACE = 3  # numbers to a place: where the value begins, its size, its checksum


class Shelf:
    """Bytes by number. With more than `most` of them the file begins anew."""

    def __init__(self, file: str, key: Any, most: int) -> None:
        self._file, self._key, self._most = file, key, most
        self._fresh: dict[int, bytes] = {}
        self._open()

    def _open(self) -> None:
        # The numbers in order and their places (8 bytes, three times 4, as this machine has them): to take up a dictionary of thousands
        # would show at every start.
        numbers = places = b""
        self._handle = -1
        kept = cache.opened(self._file)
        if kept is not None and kept[0] == self._key:
            _, (numbers, places), self._handle, self._begin = kept
        elif kept is not None:
            os.close(kept[2])
        self._numbers, self._places = memoryview(numbers).cast("Q"), memoryview(places).cast("I")

    def get(self, number: int) -> bytes | None:
        """What was kept under the number, if it is whole."""
        at = bisect_left(self._numbers, number)
        if at == len(self._numbers) or self._numbers[at] != number:
            return self._fresh.get(number)
        begin, size, checksum = self._places[_PLACE * at : _PLACE * at + _PLACE]
        found = cache.read_at(self._handle, size, self._begin + begin)
        return found if zlib.crc32(found) == checksum else None

    def put(self, number: int, value: bytes) -> None:
        """Remember a value for the next run."""
        self._fresh[number] = value

    def taken(self) -> dict[int, bytes]:
        """What was put and is not kept yet; it is the caller's from now on, to be put on the shelf of another process."""
        found, self._fresh = self._fresh, {}
        return found

    def keep(self) -> None:
        """Write what is new beside what was there, if that can be done."""
        if not self._fresh:
            return
        from array import array

        few = len(self._numbers) <= self._most
        old = {number: found for number in self._numbers if (found := self.get(number)) is not None} if few else {}
        values = sorted({**old, **self._fresh}.items())
        places = array("I")
        at = 0
        for _, value in values:
            places.extend((at, len(value), zlib.crc32(value)))
            at += len(value)
        if self._handle >= 0:
            os.close(self._handle)  # an open file cannot be replaced everywhere
        index = array("Q", [number for number, _ in values]).tobytes(), places.tobytes()
        cache.write(self._file, self._key, index, b"".join(value for _, value in values))
        self._open()
        kept = set(self._numbers)
        self._fresh = {number: value for number, value in self._fresh.items() if number not in kept}
