"""Reads dates: a month, a day, a weekday or a year as copy writes it, and the day it means beside the story's own."""

from __future__ import annotations

from .calendar import date_of, latest_year, longest, nearest
from .patterns import compiled
from .records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from . import days

_BARE = r"(?<![\w/.@#$€£-])"
_MONTH_NAME = (
    r"(?>[JFMASOND](?:an(?:uary|\.)?|AN(?:UARY|\.)?|eb(?:ruary|\.)?|EB(?:RUARY|\.)?|ar(?:ch|\.)?|ARCH|pr(?:il|\.)?|PRIL|ay|AY"
    r"|une|UNE|un\.?|uly|ULY|ul\.?|ug(?:ust|\.)?|UG(?:UST|\.)?|ep(?:t(?:ember|\.)?|\.)?|EPT(?:EMBER|\.)?|ct(?:ober|\.)?|CT(?:OBER|\.)?"
    r"|ov(?:ember|\.)?|OV(?:EMBER|\.)?|ec(?:ember|\.)?|EC(?:EMBER|\.)?)(?!\w))"
)
_ENDS = r"(?![\w%]|[.,/]\d|s\b)"
# What follows a month: a day (1) and perhaps a year (2); or, behind a mark (3), a year (4).
# "May 5 million", "March 3-2 win" and "May 5 percent" are no dates.
_AFTER = (
    r"\.?[ \xa0]{0,2}(?<=[. \xa0])([0-3]?\d)(?:st|nd|rd|th)?(?![\w:%]|[.,/]\d|-[a-z]|[ \xa0](?:million|billion|percent|per cent|pct|cents|points)\b)"
    rf"(?:,? ((?:19|20)\d\d){_ENDS})?|(,? (?:of )?)((?:19|20)\d\d){_ENDS}"
)
_MONTH = compiled(f"{_BARE}{_MONTH_NAME}(?:{_AFTER})?")
_WEEKDAY = compiled(
    _BARE + r"[MTWFS](?:onday|ONDAY|uesday|UESDAY|ednesday|EDNESDAY|hursday|HURSDAY|riday|RIDAY|aturday|ATURDAY|unday|UNDAY"
    r"|(?:on|ue|ues|ed|hu|hur|hurs|ri|at|un)(?:\.|,?(?= (?:\d|[JFMASOND][a-z]+\.? \d))))(?![\w’'])"
)
_YEAR = compiled(_BARE + r"(?:19|20)\d\d(?![\w%-]|[.,:/]\d|s\b)")
_FULL = frozenset(("March", "April", "May", "June", "July"))
_BEFORE = compiled(r"(?<![\w.,:/$€£-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?P<of> (?:day )?of(?: the month of)?)? $")
# How the words end behind which a month can have its day, if not with a figure.
_DAY_ENDS = frozenset(("st", "nd", "rd", "th", "of"))
_YEAR_BEHIND = compiled(rf",? (?:of )?(?P<year>(?:19|20)\d\d){_ENDS}")
# Between a weekday and the date that it belongs to, either way round.
_PARTS = ("morning", "afternoon", "evening", "night")  # "Sunday night, June 19"
_JOINT = frozenset(
    (" ", ", ", " (", ", the ", " the ", " on ", ", on ", *(f" {part}, " for part in _PARTS), *(f" {part} (" for part in _PARTS))
)
_BACK = frozenset((" (", ", ", ", a ", ", which is a ", ", which was a "))
_COMMA = compiled(r", \w+(?=[,.)])")


class Mention(Record):
    """Half-open offsets of a date; its parts (0, weekday -1: not stated); `today`, the story's day if it is known.

    `kind`: day (a month and a day), month, weekday, year. `weekday_at` is the stretch of the weekday's name within the mention.
    """

    start: int
    end: int
    kind: str
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    weekday_at: tuple[int, int] = (0, 0)
    today: days.date | None = None

    @property
    def first(self) -> days.date | None:
        """The first day that it can mean; None where there is no such day, or the story's own is needed and not known."""
        if self.kind == "day":
            return self._date()
        if self.year:
            return date_of(self.year, self.month or 1, 1)
        if self.today is None:
            return None
        if self.kind == "month":
            return date_of(latest_year(self.today, self.month), self.month, 1)
        return self.today.fromordinal(self.today.toordinal() - (self.today.weekday() - self.weekday) % 7)

    def _date(self) -> days.date | None:
        if self.day > longest(self.month) or not self.day:
            return None
        if self.year:
            return date_of(self.year, self.month, self.day)
        return nearest(self.today, self.month, self.day) if self.today else None


def read(text: str, words: Iterable[tuple[int, int]], today: days.date | None = None) -> list[Mention]:
    """The mentions that begin at the given places (see `wirelint.views.timewords`), in order and apart."""
    mentions: list[Mention] = []
    reached = 0
    for at, number in words:
        if at < reached:
            continue
        mention = _read(text, at, number, reached, today)
        if mention is None:
            continue
        reached = mention.end
        if mentions and (joined := _joined(text, mentions[-1], mention)):
            mentions[-1] = joined
        else:
            mentions.append(mention)
    return mentions


def _read(text: str, at: int, number: int, reached: int, today: days.date | None) -> Mention | None:
    if number > 12:
        match = _WEEKDAY.match(text, at)
        return Mention(at, match.end(), "weekday", 0, 0, 0, number - 13, match.span(), today) if match else None
    if number:
        return _month(text, at, number, reached, today)
    match = _YEAR.match(text, at)
    return Mention(at, at + 4, "year", int(match[0]), 0, 0, -1, (0, 0), today) if match else None


def _month(text: str, at: int, month: int, reached: int, today: days.date | None) -> Mention | None:
    match = _MONTH.match(text, at)
    if match is None:
        return None
    day, year, mark, only = match.groups()
    if day:
        return Mention(at, match.end(), "day", int(year or 0), month, int(day), -1, (0, 0), today)
    end = match.end() if mark is None else match.start(3)
    if mention := _behind_day(text, at, end, month, reached, today):
        return mention
    if only and (mark != ", " or end - at > 3):
        return Mention(at, match.end(), "month", int(only), month, 0, -1, (0, 0), today)
    # A shortened month with no day beside it is rarely a month: Jan, Mar, Dec, Nov.
    return Mention(at, end, "month", 0, month, 0, -1, (0, 0), today) if month_name(text[at:end]) else None


def _behind_day(text: str, at: int, end: int, month: int, reached: int, today: days.date | None) -> Mention | None:
    """The month with the day before it: "5 March", "the 5th of March 2024"."""
    if at < 2 or text[at - 1] != " " or not (text[at - 2].isdigit() or text[at - 3 : at - 1] in _DAY_ENDS):
        return None
    before = _BEFORE.search(text[max(reached, at - 24) : at])
    if before is None or not int(before["day"]):
        return None
    year = _YEAR_BEHIND.match(text, end)
    start, day = at - len(before[0]), int(before["day"])
    return Mention(start, year.end() if year else end, "day", int(year["year"]) if year else 0, month, day, today=today)


def month_name(word: str) -> bool:
    """Whether a month is written in full."""
    return len(word.rstrip(".")) > 4 or word.title() in _FULL


def _joined(text: str, one: Mention, two: Mention) -> Mention | None:
    """The two as one mention where a weekday stands with its date, else None."""
    if one.kind == "weekday" and two.kind == "day":
        if two.weekday < 0 and text[one.end : two.start] in _JOINT:
            end = two.end + (text[one.end : two.start].endswith(" (") and text[two.end : two.end + 1] == ")")
            return two._replace(start=one.start, end=end, weekday=one.weekday, weekday_at=one.weekday_at)
    elif one.kind == "day" and two.kind == "weekday" and one.weekday < 0:
        gap = text[one.end : two.start]
        if gap in _BACK and (gap != ", " or _COMMA.match(text, one.end)):
            end = two.end + (gap == " (" and text[two.end : two.end + 1] == ")")
            return one._replace(end=end, weekday=two.weekday, weekday_at=two.weekday_at)
    return None
