"""What the head of a story says of its day: its dateline, and metadata that leaked in before it."""

from __future__ import annotations

from .. import days
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..grammar.datelines import Form
    from ..story import Story


class Dateline(Record):
    """Half-open offsets of the head. `date` is the dateline's day where it gives a year (`year_given`), `leaked` the day of a
    metadata line that leaked into the copy. `form` has the dateline's pieces (`wirelint.views.dateline_form`).
    """

    start: int
    end: int
    date: days.date | None
    year_given: bool
    leaked: days.date | None
    form: Form | None


def view(story: Story) -> Dateline | None:
    """The head, where there is a dateline or something leaked."""
    form: Form | None = story.dateline_form
    leaks = story.leaks
    if form is None and not leaks:
        return None
    date = day_of(form, form.year) if form is not None and form.year else None
    leaked = next((leak.date for leak in leaks if leak.date), None)
    starts = [leak.start for leak in leaks] + ([form.start] if form else [])
    ends = [leak.end for leak in leaks] + ([form.end] if form else [])
    return Dateline(min(starts), max(ends), date, date is not None, leaked, form)


def day_of(form: Form, year: int) -> days.date | None:
    """The dateline's day in a year; None where there is no such day."""
    try:
        return days.date(year, form.month or form.near, form.day)
    except ValueError:
        return None


def nearest(form: Form, day: days.date) -> days.date | None:
    """The dateline's day in its own year, or in the year that brings it nearest to `day`."""
    years = (form.year,) if form.year else (day.year - 1, day.year, day.year + 1)
    days = [found for year in years if (found := day_of(form, year)) is not None]
    return min(days, key=lambda found: abs((found - day).days), default=None)
