"""Look-ups in views that are lists of spans in order (sentences, quotations): by bisection, never by walking; and places in a text."""

from __future__ import annotations

from bisect import bisect_right

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_FAR = float("inf")


def at(spans: Sequence[Any], place: int) -> Any | None:
    """The last span that begins at or before `place`, if it reaches it ([start, end], both included)."""
    index = bisect_right(spans, (place, _FAR)) - 1
    return spans[index] if index >= 0 and place <= spans[index].end else None


def within(spans: Sequence[Any], start: int, end: int) -> bool:
    """Whether [start, end) lies wholly in one of the spans."""
    span = at(spans, start)
    return span is not None and end <= span.end


def places(text: str, phrase: str) -> list[int]:
    """Where a phrase begins in a text, in order; places may overlap."""
    found = []
    at = text.find(phrase)
    while at >= 0:
        found.append(at)
        at = text.find(phrase, at + 1)
    return found
