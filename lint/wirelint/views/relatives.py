"""Relative dates: words that mean a day or a stretch of days only together with the story's day."""

from __future__ import annotations

from .. import days
from ..calendar import MONTHS, NUMBER, WEEKDAYS, latest_year, month_of, month_span, number_of, weekday_of
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import regex

    from ..story import Story

_UNITS = {"day": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.2425, "decade": 3652.425}
_SEASONS = {"winter": (12, 2), "spring": (3, 5), "summer": (6, 8), "fall": (9, 11), "autumn": (9, 11)}
_WORD = compiled(
    r"(?<![\w-])(?:(?P<day>yesterday|today|tonight|tomorrow|the day (?:before yesterday|after tomorrow))"
    rf"|(?P<which>last|this|next|past) (?P<what>week|month|year|{'|'.join(_SEASONS)}|{'|'.join((*MONTHS, *WEEKDAYS))})"
    rf"|(?P<count>{NUMBER}) (?P<unit>day|week|fortnight|month|year|decade)s? (?P<way>ago|earlier|later|from now))(?!\w)",
    IGNORECASE,
)
_DAYS = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "the day before yesterday": -2, "the day after tomorrow": 2}
_STEPS = {"last": -1, "past": -1, "this": 0, "next": 1}


class Relative(Record):
    """Half-open offsets; `first` and `last` are the days meant (None: the story's day is not known).

    `kind`: day (yesterday), step (last year), ago (two weeks ago). `sure` is false where usage differs
    ("next Friday") or the words count from another day ("a year earlier").
    """

    start: int
    end: int
    kind: str
    first: days.date | None
    last: days.date | None
    sure: bool


def view(story: Story) -> list[Relative]:
    """All relative dates, in order."""
    return [_read(match, story.day.date) for match in _WORD.finditer(story.text)]


def _read(match: regex.Match[str], day: days.date | None) -> Relative:
    if match["day"]:
        date = day + days.timedelta(_DAYS[match["day"].lower()]) if day else None
        return Relative(*match.span(), "day", date, date, day is not None)
    if match["which"]:
        first, last, sure = _step(_STEPS[match["which"].lower()], match["what"], day) if day else (None, None, False)
        return Relative(*match.span(), "step", first, last, sure)
    if day is None or match["way"].lower() in ("earlier", "later"):
        return Relative(*match.span(), "ago", None, None, sure=False)
    return _ago(match, day)


def _ago(match: regex.Match[str], day: days.date) -> Relative:
    """The days meant by "two years ago": as far off as the unit is long, either way."""
    unit, count = _UNITS[match["unit"].lower()], number_of(match["count"])
    away = unit * count * (-1 if match["way"].lower() == "ago" else 1)
    slack = min(unit * max(1.0, count * 0.1), 20000.0) if unit > 1 else 0.0
    try:
        return Relative(*match.span(), "ago", day + days.timedelta(away - slack), day + days.timedelta(away + slack), sure=True)
    except OverflowError:
        return Relative(*match.span(), "ago", None, None, sure=False)


def _step(step: int, what: str, day: days.date) -> tuple[days.date, days.date, bool]:
    word = what.lower()
    if word == "year":
        return days.date(day.year + step, 1, 1), days.date(day.year + step, 12, 31), True
    if word == "month":
        return *month_span(*_shifted(day.year, day.month + step)), True
    if word == "week":
        monday = day - days.timedelta(day.weekday() - 7 * step)
        return monday - days.timedelta(1), monday + days.timedelta(6), False
    if word in _SEASONS:
        return *_season(step, word, day), False
    if (weekday := weekday_of(word)) >= 0:
        return *_weekday(step, weekday, day), False
    return *_month(step, month_of(word), day), False


def _shifted(year: int, month: int) -> tuple[int, int]:
    return year + (month - 1) // 12, (month - 1) % 12 + 1


def _season(step: int, word: str, day: days.date) -> tuple[days.date, days.date]:
    """Northern seasons; "last fall" may be this year's or the year's before, so it holds both."""
    first, last = _SEASONS[word]
    low = day.year + step - (first > last)
    high = day.year + step + (step < 0)
    return days.date(low, first, 1), month_span(high, last)[1]


def _weekday(step: int, weekday: int, day: days.date) -> tuple[days.date, days.date]:
    """A span of two weeks holds both readings of "last Friday" and "next Friday"."""
    away = (weekday - day.weekday()) % 7
    first, last = {-1: (away - 14, away - 7 if away else -7), 0: (away - 7, away), 1: (away or 7, away + 7)}[step]
    return day + days.timedelta(first), day + days.timedelta(last)


def _month(step: int, month: int, day: days.date) -> tuple[days.date, days.date]:
    year = latest_year(day, month)
    if step < 0:
        return month_span(year - 1, month)[0], month_span(year, month)[1]
    if step > 0:
        return month_span(year, month)[0], month_span(year + 1, month)[1]
    return month_span(day.year, month)
