"""The head of a story: its dateline, or what leaked in where one should be."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import datetime

    from ..story import Story


class Dateline(Record):
    """Half-open offsets of the head. `leaked`: the date of a metadata line that leaked into the copy."""

    start: int
    end: int
    date: datetime.date | None
    year_given: bool
    leaked: datetime.date | None


def view(story: Story) -> Dateline | None:
    return None
