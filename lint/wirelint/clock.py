"""Where the time of a run goes: seconds by rule and view."""

from __future__ import annotations

from time import perf_counter

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


class Clock:
    """`seconds` by name. What runs within something else (a view that a rule asks for) counts for itself alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._within = [0.0]

    def timed(self, name: str, work: Callable[..., Any], *arguments: Any) -> Any:
        """What `work` returns, its time added to that of the name."""
        self._within.append(0.0)
        began = perf_counter()
        try:
            return work(*arguments)
        finally:
            took = perf_counter() - began
            self.seconds[name] = self.seconds.get(name, 0.0) + took - self._within.pop()
            self._within[-1] += took
