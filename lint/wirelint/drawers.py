"""Large tables that are taken out piece by piece: a story asks for a few of their thousands of rows, and to load them all takes longer.

The keys are laid into drawers by a checksum, and a drawer is opened when something in it is asked for.
"""

from __future__ import annotations

import marshal
import zlib

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from typing import Any

#: A table as it is kept: `MARK` and its drawers, each a dictionary as bytes of `marshal`.
Packed = tuple[str, list[bytes]]
MARK = "drawers"
_EACH = 8  # rows in a drawer: measured
_MOST = 60_000  # answers that are remembered; beyond that it begins anew


def packed(table: Mapping[str, Any]) -> Packed:
    """A table, none of whose values is None, as it is kept."""
    count = len(table) // _EACH + 1
    drawers: list[dict[str, Any]] = [{} for _ in range(count)]
    for key, value in table.items():
        drawers[_place(key, count)][key] = value
    return MARK, [marshal.dumps(drawer) for drawer in drawers]


def opened(value: Any) -> Any:
    """The value with the packed tables in it, or in a tuple or dictionary that it is, ready to be asked."""
    if isinstance(value, dict):
        return {key: opened(item) for key, item in value.items()} if len(value) < _EACH else value
    if not isinstance(value, tuple):
        return value
    return Drawers(value[1]) if value[:1] == (MARK,) else tuple(map(opened, value))


def _place(key: str, count: int) -> int:
    return zlib.crc32(key.encode("utf-8", "surrogatepass")) % count


class Drawers(dict):  # type: ignore[type-arg]
    """A packed table. `table[key]` is the value, None where there is none; it is quicker than `in` and `get`, and the only way that
    reads one word at a time. What was asked for once is at hand.
    """

    def __init__(self, drawers: list[bytes]) -> None:
        super().__init__()
        self._drawers = drawers

    def __missing__(self, key: str) -> Any:
        if len(self) > _MOST:
            self.clear()
        drawer = marshal.loads(self._drawers[_place(key, len(self._drawers))])
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
        for drawer in self._drawers:
            yield from marshal.loads(drawer).items()
