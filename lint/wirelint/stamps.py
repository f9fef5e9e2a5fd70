"""Times as feeds write them: ISO 8601, e-mail, the telegraph's `131137 GMT Nov 13` and `11-13-13 1509GMT`, `26-FEB-1987 15:01:01.79`."""

from __future__ import annotations

from . import days
from .calendar import month_of
from .patterns import IGNORECASE, compiled
from .records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import regex

_ZONE = r"(?P<zone>Z|GMT|UTC|UT|[+-]\d\d:?\d\d)?"
_CLOCK = rf"(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d\d(?:[.,]\d+)?)?\s*{_ZONE}"
_FORMS = [
    compiled(pattern, IGNORECASE)
    for pattern in (
        rf"(?P<year>\d{{4}})-?(?P<month>\d\d)-?(?P<day>\d\d)(?:[T ]+{_CLOCK})?(?!\d)",
        rf"(?:[A-Za-z]{{3,9}},? +)?(?P<day>\d{{1,2}})[ -](?P<name>[A-Za-z]{{3,9}})\.?,?[ -](?P<year>\d{{4}})(?:,? +(?:at +)?{_CLOCK})?",
        rf"(?:[A-Za-z]{{3,9}},? +)?(?P<name>[A-Za-z]{{3,9}})\.? (?P<day>\d{{1,2}}),? (?P<year>\d{{4}})(?:,? +(?:at +)?{_CLOCK})?",
        rf"(?P<day>\d\d)(?P<hour>\d\d)(?P<minute>\d\d) ?{_ZONE} ?(?P<name>[A-Za-z]{{3}}) ?(?P<year>\d\d)(?!\d)",
        rf"(?P<month>\d\d)-(?P<day>\d\d)-(?P<year>\d\d) (?P<hour>\d\d)(?P<minute>\d\d) ?{_ZONE}",
    )
]
_CENTURY = 70  # years of two figures from here on are of the last century


class Stamp(Record):
    """A day, the minutes since its midnight (None: no time is given), and how many minutes its clock is ahead of UTC (None: not said)."""

    day: days.date
    minutes: int | None
    ahead: int | None

    def after(self, other: Stamp) -> bool:
        """Whether it is surely later: clocks that are not said to be of one zone may be a day apart."""
        if self.minutes is None or other.minutes is None:
            return self.day > other.day
        gap = (self.day - other.day).days * 1440 + self.minutes - other.minutes
        if self.ahead is None or other.ahead is None:
            return gap > (0 if self.ahead == other.ahead else 1440)
        return gap - self.ahead + other.ahead > 0


def stamp(text: str) -> Stamp | None:
    """The time that a text begins with; None where it is none of these."""
    text = text.strip()
    for form in _FORMS:
        if (match := form.match(text)) and (found := _of(match)) is not None:
            return found
    return None


def _of(match: regex.Match[str]) -> Stamp | None:
    told = match.groupdict()
    month = int(told["month"]) if told.get("month") else month_of(told["name"].lower()[:3])
    year = int(told["year"])
    if len(told["year"]) == 2:
        year += 1900 if year >= _CENTURY else 2000
    try:
        day = days.date(year, month or 0, int(told["day"]))
    except ValueError:
        return None
    hour, minute = told.get("hour"), told.get("minute")
    clock = int(hour) * 60 + int(minute) if hour and minute else None
    return Stamp(day, clock if clock is None or clock <= 1440 else None, _ahead(told.get("zone") or ""))


def _ahead(zone: str) -> int | None:
    if zone[:1] in ("+", "-") and zone:
        figures = zone[1:].replace(":", "")
        return (int(figures[:2]) * 60 + int(figures[2:])) * (-1 if zone[0] == "-" else 1)
    return 0 if zone else None
