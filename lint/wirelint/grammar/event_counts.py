"""Whether a count ("two years ago", "last year's", "20 years after") fits an event's day and the story's."""

from __future__ import annotations

from ..calendar import number_of
from ..days import timedelta
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    import regex

    from ..days import date

_UNITS = {"day": 1.0, "week": 7.0, "month": 30.44, "year": 365.2425, "decade": 3652.425}
# Whether a sentence speaks of today, behind the comma; whether the count is said to be that of today.
_TODAY = compiled(
    r", (?:(?!\b(?:was|were|had|did)\b)[^.])*?\b(?:is|are|has|have|remains?|still|continues?|lives?|waits?|lies|lie|stands?|wants?|needs?|struggles?|sleeps?|fears?|seeks?|faces?|lacks?|says|owes?|keeps?)\b(?:(?!\b(?:was|were|had|did)\b)[^.])*"
)
_BEEN = compiled(r"\b(?:(?:has|have|['’]s) been|[Ii]t is|mark(?:s|ed|ing)?)(?: exactly| just)? $")
_CLOSE = 5  # days from an anniversary to a story that is about it


def off(match: regex.Match[str], first: date, day: date) -> bool:
    """Whether the count that was matched cannot lead from the event's first day to the story's."""
    if match["which"] or match["plain"]:
        last = (match["which"] or "last").lower() == "last"
        unit = match["what"].lower()
        if unit == "year":
            return first.year < day.year - last or (last and first.year == day.year)
        if last and unit == "month" and (first.year, first.month) == (day.year, day.month):
            return True
        return (day - first) > timedelta(62 if unit == "month" else 21)
    gone, unit = float((day - first).days), _UNITS[match["unit"].lower()]
    stated = number_of(match["count"]) * unit
    about = (match["about"] or "").lower().strip()
    low = stated - unit * (0.8 if about not in ("more than", "over", "just over") else 0.1)
    high = stated + unit * (1 if not about.startswith(("more", "over")) else 2.5) + (stated * 0.2 if stated >= 5 * unit else 0)
    if gone < low:
        return True
    been = match["way"] and _BEEN.search(match.string[max(0, match.start() - 20) : match.start()])
    today = match["way"] and _TODAY.match(match.string, match.string.find(",", match.end(), match.end() + 60))
    if (
        (been or today or match["ago"])
        and unit == _UNITS["year"]
        and not about
        and near_day(first, day)
        and number_of(match["count"]) != round(gone / unit)
    ):
        return True
    return bool(gone > high and (match["ago"] or been or today) and stated > 0)


def near_day(first: date, day: date) -> bool:
    """Whether the story is of the days around the anniversary, so that the count must be the full one."""
    on = first.replace(year=day.year, day=min(first.day, 28))
    return abs((day - on).days) <= _CLOSE
