"""Large tables that are taken out piece by piece: a story asks for a few of their thousands of rows, and to load them all takes longer.

The keys are laid into drawers by a checksum, and a drawer is opened when something in it is asked for. All drawers lie in one stretch of
bytes, so that to load a table costs the same whether it has ten rows or ten thousand.
"""

from __future__ import annotations

import marshal
import zlib

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

#: A table as it is kept: `DRAWERS` and its drawers, each a dictionary as bytes of `marshal`, or `ROWS` and its rows, each such bytes; and
#: where each begins and the last one ends (4 bytes each, as this machine has them).
Packed = tuple[str, bytes, bytes]
DRAWERS, ROWS = "drawers", "rows"
_EACH = 8  # rows in a drawer: measured
_MOST = 60_000  # answers that are remembered; beyond that it begins anew


def packed(table: Mapping[str, Any]) -> Packed:
    """A table, none of whose values is None, as it is kept."""
    count = len(table) // _EACH + 1
    drawers: list[dict[str, Any]] = [{} for _ in range(count)]
    for key, value in table.items():
        drawers[_place(key, count)][key] = value
    return DRAWERS, *_joined(drawers)


def packed_rows(rows: Sequence[Any]) -> Packed:
    """A list of which a few rows are asked for, as it is kept."""
    return ROWS, *_joined(rows)


def _joined(values: Iterable[Any]) -> tuple[bytes, bytes]:
    from array import array
    from itertools import accumulate

    parts = [marshal.dumps(value) for value in values]
    return b"".join(parts), array("I", accumulate(map(len, parts), initial=0)).tobytes()


def opened(value: Any) -> Any:
    """The value with the packed tables in it, or in a tuple or dictionary that it is, ready to be asked."""
    if isinstance(value, dict):
        return {key: opened(item) for key, item in value.items()} if len(value) < _EACH else value
    if not isinstance(value, tuple):
        return value
    if value[:1] == (ROWS,):
        return Rows(*value[1:])
    return Drawers(*value[1:]) if value[:1] == (DRAWERS,) else tuple(map(opened, value))


def _place(key: str, count: int) -> int:
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % count


class Drawers(dict):  # type: ignore[type-arg]
    """A packed table. `table[key]` is the value, None where there is none; it is quicker than `in` and `get`, and the only way that
    reads one word at a time. What was asked for once is at hand.
    """

    def __init__(self, drawers: bytes, begins: bytes) -> None:
        super().__init__()
        self._drawers, self._begins = drawers, memoryview(begins).cast("I")
        self._count = len(self._begins) - 1

    def __missing__(self, key: str) -> Any:
        if len(self) > _MOST:
            self.clear()
        drawer = self._drawer(_place(key, self._count))
        self.update(drawer)
        return self.setdefault(key, drawer.get(key))

    def __contains__(self, key: object) -> bool:
        return self[key] is not None

    def get(self, key: str, default: Any = None) -> Any:
        """The value, or the default where there is none."""
        found = self[key]
        return default if found is None else found

    def among(self, words: Iterable[str]) -> set[str]:
        """Those of the words that the table has."""
        return {word for word in words if self[word] is not None}

    def everything(self) -> Iterator[tuple[str, Any]]:
        """All keys with their values."""
        for at in range(self._count):
            yield from self._drawer(at).items()

    def _drawer(self, at: int) -> dict[str, Any]:
        return marshal.loads(self._drawers[self._begins[at] : self._begins[at + 1]])  # type: ignore[no-any-return]


class Rows(dict):  # type: ignore[type-arg]
    """A packed list: `rows[index]` is the row."""

    def __init__(self, rows: bytes, begins: bytes) -> None:
        super().__init__()
        self._rows, self._begins = rows, memoryview(begins).cast("I")

    def __missing__(self, index: int) -> Any:
        return self.setdefault(index, marshal.loads(self._rows[self._begins[index] : self._begins[index + 1]]))
