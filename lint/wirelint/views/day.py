"""The story's day: what every check of a date is measured against. Never today.

The first that is known wins: the day given on the command line, the feed's date sent, a file name that
begins YYYY-MM-DD, front matter or a header, a date line leaked into the copy, a dateline with a year.
"""

from __future__ import annotations

import os

from .. import days
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from ..story import Story

_NAME = compiled(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_ISO = compiled(r"\D*?(\d{4})-(\d\d?)-(\d\d?)(?!\d)")
_COMPACT = compiled(r"\s*(\d{4})(\d\d)(\d\d)(?!\d)")
_SPELLED = compiled(
    r".*?\b(?:(\d{1,2})(?:st|nd|rd|th)? +([A-Z][a-z]{2})[a-z]*\.?,?|([A-Z][a-z]{2})[a-z]*\.? +(\d{1,2})(?:st|nd|rd|th)?,) +(\d{4})\b"
)
_MONTHS = {name: number for number, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), 1)}
#: Days that two sources of a story's day may be apart.
APART = 3


class Day(Record):
    """`date` (None: not known), the `source` it comes from, and every known (source, date), the best first.

    `sure` is false when two of them are more than three days apart: then what depends on the day is info.
    """

    date: days.date | None
    source: str
    known: tuple[tuple[str, days.date], ...]
    sure: bool

    @property
    def rivals(self) -> list[tuple[str, days.date]]:
        """Those known days that are more than three days apart from the first."""
        return [(source, date) for source, date in self.known[1:] if abs((date - self.known[0][1]).days) > APART]


def view(story: Story) -> Day:
    """The story's day and how it is known."""
    known = tuple((source, date) for source, date in _sources(story) if date is not None)
    if not known:
        return Day(None, "", (), True)
    source, first = known[0]
    sure = source == "--date" or all(abs((date - first).days) <= APART for _, date in known)
    return Day(first, source, known, sure)


def _sources(story: Story) -> Iterator[tuple[str, days.date | None]]:
    yield "--date", story.desk.day
    if "sent" in story.meta:
        yield "feed", parse(story.meta["sent"].string)
    yield "file name", _of_match(_NAME.match(os.path.basename(story.name)))
    if "date" in story.meta:
        yield "header", parse(story.meta["date"].string)
    head = story.dateline
    if head is not None:
        yield "leaked date line", head.leaked
        yield "dateline", head.date if head.year_given else None


def parse(text: str) -> days.date | None:
    """The date in a header, front matter or a feed: ISO (20240305T100000Z too), or with an English month name; None for anything else."""
    if found := _ISO.match(text) or _COMPACT.match(text):
        return _of_match(found)
    if found := _SPELLED.match(text):
        month = _MONTHS.get(found[2] or found[3])
        return date_of(int(found[5]), month or 0, int(found[1] or found[4]))
    return _of_stamp(text)


def _of_stamp(text: str) -> days.date | None:
    """The day of a time as feeds write it."""
    from ..stamps import stamp

    found = stamp(text)
    return found.day if found else None


def _of_match(match: regex.Match[str] | None) -> days.date | None:
    return None if match is None else date_of(int(match[1]), int(match[2]), int(match[3]))


def date_of(year: int, month: int, day: int) -> days.date | None:
    """The date, or None where there is none such."""
    try:
        return days.date(year, month, day)
    except ValueError:
        return None
