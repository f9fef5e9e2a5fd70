"""Many small values in one file, each read only when it is asked for: a run needs a few of those that were kept.

Under the guards of `engine.cache`. Nothing here raises.
"""

from __future__ import annotations

import os
import zlib

from . import cache

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Hashable
    from typing import Any


_WORD = 32  # bits of a size and of a checksum
_FULL = (1 << _WORD) - 1


class Shelf:
    """Bytes by name (a plain value that `marshal` knows). With more than `most` of them the file begins anew."""

    def __init__(self, file: str, key: Any, most: int) -> None:
        self._file, self._key, self._most = file, key, most
        self._fresh: dict[Hashable, bytes] = {}
        self._open()

    def _open(self) -> None:
        # Where each begins, its size and checksum in one number: to take up thousands of tuples would show at every start.
        self._index: dict[Hashable, int] = {}
        self._handle = -1
        kept = cache.opened(self._file)
        if kept is not None and kept[0] == self._key:
            _, self._index, self._handle, self._begin = kept
        elif kept is not None:
            os.close(kept[2])

    def __contains__(self, name: Hashable) -> bool:
        return name in self._index

    def get(self, name: Hashable) -> bytes | None:
        """What was kept under the name, if it is whole."""
        place = self._index.get(name)
        if place is None:
            return self._fresh.get(name)
        found = cache.read_at(self._handle, place >> _WORD & _FULL, self._begin + (place >> 2 * _WORD))
        return found if zlib.crc32(found) == place & _FULL else None

    def put(self, name: Hashable, value: bytes) -> None:
        """Remember a value for the next run."""
        self._fresh[name] = value

    def keep(self) -> None:
        """Write what is new beside what was there, if that can be done."""
        if not self._fresh:
            return
        old = {} if len(self._index) > self._most else {name: found for name in self._index if (found := self.get(name)) is not None}
        values = {**old, **self._fresh}
        index: dict[Hashable, int] = {}
        at = 0
        for name, value in values.items():
            index[name] = at << 2 * _WORD | len(value) << _WORD | zlib.crc32(value)
            at += len(value)
        if self._handle >= 0:
            os.close(self._handle)  # an open file cannot be replaced everywhere
        cache.write(self._file, self._key, index, b"".join(values.values()))
        self._open()
        self._fresh = {name: value for name, value in self._fresh.items() if name not in self._index}
