"""Dates: every month, day, weekday and year that a story names, resolved against the story's day."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise

from ..calendar import date_of
from ..mentions import Mention, read
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .. import days
    from ..calendar import Style
    from ..story import Story

    Pair = tuple[Mention, Mention]

# What runs from one year to another: "the 2019-2014 budget period".
_PERIOD = compiled(
    r"(?<![\w/–-])((?:19|20)\d\d)[-–]((?:19|20)\d\d)(?= (?:[a-z]+ )?(?:period|budgets?|seasons?|terms?|mandate|plan|programme?|strategy|cycle|war|conflict|presidency|legislature|framework|tenure|recession|drought|contract|campaign|insurgency|siege|occupation)\b)"
)
_SPAN = compiled(r"\(((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)\)")
_RANGE = 24  # characters between the two ends of a range: " and was concluded on "
_DAY = 1  # days by which a date may seem to lie before or after the story's day: time zones


class Dates(list[Mention]):
    """All mentions in order, and those of them that may be wrong in some way: each rule looks at its own few."""

    def __init__(self, mentions: Iterable[Mention], text: str, day: days.date | None, spans: list[Pair]) -> None:
        super().__init__(mentions)
        self._text, self._day, self._spans = text, day, spans
        self.days = [one for one in self if one.kind == "day"]
        #: Months that stand without a year.
        self.months = [one for one in self if one.kind == "month" and not one.year]
        self._dated = [(one, first) for one in self.days if (first := one.first)]

    def between(self, start: int, end: int) -> list[Mention]:
        """Those that begin in [start, end)."""
        return self[bisect_left(self, (start,)) : bisect_left(self, (end,))]

    @property
    def style(self) -> Style:
        """How the story writes most of them."""
        days = [self._text[one.start : one.end] for one in self.days]
        order = "day month" if sum(day[0].isdigit() for day in days) * 2 > len(days) else "month day"
        return order, "short" if any("." in day for day in days) else "full"

    @property
    def ahead(self) -> list[Mention]:
        """Days that lie more than a day after the story's, months of its year that do, and later years with "since" before them."""
        day = self._day
        if day is None:
            return []
        late = [one for one, first in self._dated if (first - day).days > _DAY]
        years = [
            one
            for one in self
            if one.year > day.year and one.kind == "year" and "since" in self._text[max(0, one.start - 12) : one.start].lower()
        ]
        years += [one for one in self if one.kind == "month" and one.year == day.year and one.month > day.month]
        return sorted(late + years) if years else late

    @property
    def behind(self) -> list[Mention]:
        """Days that lie more than a day before the story's."""
        day = self._day
        return [one for one, first in self._dated if (day - first).days > _DAY] if day else []

    @property
    def impossible(self) -> list[Mention]:
        """Days that the calendar does not have."""
        return [one for one in self.days if 28 < one.day <= 31 and date_of(one.year or 2024, one.month, one.day) is None]

    @property
    def misfits(self) -> list[Mention]:
        """Days that do not fall on the weekday beside them."""
        return [one for one, first in self._dated if one.weekday >= 0 and first.weekday() != one.weekday]

    @property
    def clashing(self) -> list[Pair]:
        """Days without a year that stand with another weekday further up, behind those; none that the calendar itself gainsays."""
        named = [one for one in self.days if one.weekday >= 0 and not one.year]
        if len(named) < 2 or len({(one.month, one.day) for one in named}) == len(named):
            return []
        firsts = {(one.month, one.day): one for one in reversed(named)}
        misfits = {(one.month, one.day) for one in self.misfits}
        pairs = [(firsts[one.month, one.day], one) for one in named if (one.month, one.day) not in misfits]
        return [(first, one) for first, one in pairs if first.weekday != one.weekday]

    @property
    def again(self) -> list[Mention]:
        """Months without a year that the story has named before; none where it names neither of the last two years."""
        day = self._day
        if not self.months or day is None or not any(day.year - 2 <= one.year < day.year for one in self):
            return []
        firsts = {one.month: one for one in reversed(self) if one.month}
        return [one for one in self.months if firsts[one.month] is not one]

    @property
    def backwards(self) -> list[Pair]:
        """Neighbours that may be the two ends of a range, the later one first; also the years of "(2023-2021)"."""
        pairs = [
            (one, two) for one, two in pairwise(self) if two.start - one.end < _RANGE and one.kind == two.kind and _backwards(one, two)
        ]
        return self._spans + pairs


def view(story: Story) -> Dates:
    """All mentions of the story."""
    words, text, day = story.timewords.dates, story.text, story.day.date
    return Dates(read(text, words, day), text, day, _spans(text, words))


def _spans(text: str, words: list[tuple[int, int]]) -> list[Pair]:
    """The years of "(2023-2021)" and "the 2019-2014 budget period", where they run backwards."""
    found = [match for at, _ in words if text[at - 1] == "(" and at and (match := _SPAN.match(text, at - 1)) and match[1] > match[2]]
    found += [match for at, _ in words if text[at : at + 1] in "12" and (match := _PERIOD.match(text, at)) and match[1] > match[2]]
    return [tuple(Mention(*match.span(at), "span", int(match[at])) for at in (1, 2)) for match in found]  # type: ignore[misc]


def _backwards(one: Mention, two: Mention) -> bool:
    if one.year and two.year:
        return (one.year, one.month, one.day) > (two.year, two.month, two.day)
    return one.kind == "day" and not one.year and one.month == two.month and one.day > two.day


def style(story: Story) -> Style:
    """How the story is to write its dates: as the house has chosen; where it has not, as the story itself does elsewhere."""
    own, house = story.dates.style, story.desk.profile
    return house.get("date", own[0]), house.get("months", own[1])
