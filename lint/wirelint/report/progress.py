"""On a long run at a terminal: how far it is, how fast, and how long it will still take."""

from __future__ import annotations

import sys
import time

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import TypeVar

    Item = TypeVar("Item")

_FIRST, _EVERY = 1.0, 0.2  # seconds until the first line, and between two


def shown(items: Iterable[Item], total: int, what: str) -> Iterator[Item]:
    """Passes the items on, with a line on stderr that is written over and over, and gone at the end."""
    begun = last = time.monotonic()
    for number, item in enumerate(items, 1):
        yield item
        now = time.monotonic()
        if now - last >= _EVERY and now - begun >= _FIRST:
            last = now
            sys.stderr.write(f"\r{line(number, total, now - begun, what)}\033[K")
            sys.stderr.flush()
    sys.stderr.write("\r\033[K")
    sys.stderr.flush()


def line(number: int, total: int, seconds: float, what: str) -> str:
    """`1,200 of 5,000 files, 410 a second, 9 s left`."""
    rate = number / max(seconds, 1e-6)
    return f"{number:,} of {total:,} {what}, {rate:,.0f} a second, {_span((total - number) / rate)} left"


def _span(seconds: float) -> str:
    whole = round(seconds)
    if whole < 60:
        return f"{whole} s"
    if whole < 3600:
        return f"{whole // 60} min {whole % 60:02} s"
    return f"{whole // 3600} h {whole % 3600 // 60:02} min"
