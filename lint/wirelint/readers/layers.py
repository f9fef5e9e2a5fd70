"""How thousands of stretches of a file are written, in arrays: nine bytes each, where a record takes two hundred."""

from __future__ import annotations

from array import array

from ..packed import Made
from ..records import TYPE_CHECKING
from .reading import Layer

if TYPE_CHECKING:
    from collections.abc import Iterable


class Layers(Made[Layer]):
    """Layers that are made when they are asked for."""

    __slots__ = ("_ends", "_kinds", "_names", "_starts")

    def __init__(self, layers: Iterable[Layer] = ()) -> None:
        self._starts, self._ends, self._kinds = array("I"), array("I"), bytearray()
        self._names: list[tuple[str, ...]] = []  # a handful
        self.extend(layers)

    def append(self, layer: Layer) -> None:
        """One more."""
        self._starts.append(layer.start)
        self._ends.append(layer.end)
        if layer.names not in self._names:
            self._names.append(layer.names)
        self._kinds.append(self._names.index(layer.names))

    def extend(self, layers: Iterable[Layer]) -> None:
        """More of them."""
        for layer in layers:
            self.append(layer)

    def __len__(self) -> int:
        return len(self._kinds)

    def _at(self, at: int) -> Layer:
        return Layer(self._starts[at], self._ends[at], self._names[self._kinds[at]])
