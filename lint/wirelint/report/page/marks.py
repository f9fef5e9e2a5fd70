"""The text of a block with its findings as marks.

Marks overlap as they please: the block is cut wherever one begins or ends, and each piece names all that cover it.
"""

from __future__ import annotations

from ...findings.finding import RANK
from ...records import TYPE_CHECKING, Record
from .words import tag, words

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Mark(Record):
    """Number `number` on the page marks the half-open stretch [start, end) of the story's text."""

    start: int
    end: int
    number: int
    severity: str


def marked(text: str, start: int, end: int, marks: Sequence[Mark]) -> str:
    """HTML of [start, end) of a story's text. An empty mark is a place between two characters."""
    inside = [mark for mark in marks if mark.start <= end and mark.end >= start]
    return "".join(_pieces(text, start, end, inside))


def _pieces(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[str]:
    edges = sorted({start, end, *(edge for mark in marks for edge in (mark.start, mark.end) if start < edge < end)})
    opening = sorted((mark for mark in marks if mark.start < mark.end), key=lambda mark: mark.start, reverse=True)
    points = sorted((mark for mark in marks if mark.start == mark.end), key=lambda mark: mark.start, reverse=True)
    active: list[Mark] = []
    for edge, following in zip(edges, [*edges[1:], None], strict=True):
        while points and points[-1].start <= edge:
            yield link([points.pop()], "")
        while opening and opening[-1].start <= edge:
            active.append(opening.pop())
        active = [mark for mark in active if mark.end > edge]
        if following is not None:
            piece = words(text[edge:following])
            yield link(active, piece) if active else piece


def link(marks: Sequence[Mark], content: str) -> str:
    """A piece of marked text: its colour is that of the worst, it leads to the note of the shortest."""
    worst = max((mark.severity for mark in marks), key=RANK.__getitem__)
    ordered = sorted(marks, key=lambda mark: (mark.end - mark.start, mark.number))
    several = " many" if len(marks) > 1 else ""
    numbers = " ".join(str(mark.number) for mark in ordered)
    return tag("a", content, class_=f"m {worst}{several}{'' if content else ' point'}", href=f"#n{ordered[0].number}", data_n=numbers)
