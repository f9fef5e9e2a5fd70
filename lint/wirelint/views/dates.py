"""Dates: every month, day, weekday and year that a story names, resolved against the story's day.

Words that are relative to the story's day ("yesterday", "two years ago") are the view `relatives`.
"""

from __future__ import annotations

import datetime

from ..calendar import WEEKDAYS, date_of, latest_year, longest, month_of, month_span, nearest, weekday_of
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    import regex

    from ..story import Story

_WORD = compiled(
    r"(?<![\w/.@#$€£-])(?:(?P<month>[JFMASOND](?:an(?:uary|\.)?|AN(?:UARY|\.)?|eb(?:ruary|\.)?|EB(?:RUARY|\.)?|ar(?:ch|\.)?|ARCH|pr(?:il|\.)?|PRIL|ay|AY"
    r"|une|UNE|un\.?|uly|ULY|ul\.?|ug(?:ust|\.)?|UG(?:UST|\.)?|ep(?:t(?:ember|\.)?|\.)?|EPT(?:EMBER|\.)?|ct(?:ober|\.)?|CT(?:OBER|\.)?"
    r"|ov(?:ember|\.)?|OV(?:EMBER|\.)?|ec(?:ember|\.)?|EC(?:EMBER|\.)?))(?!\w)"
    r"|(?P<weekday>[MTWFS](?:onday|ONDAY|uesday|UESDAY|ednesday|EDNESDAY|hursday|HURSDAY|riday|RIDAY|aturday|ATURDAY|unday|UNDAY"
    r"|(?:on|ue|ues|ed|hu|hur|hurs|ri|at|un)(?:\.|,?(?= (?:\d|[JFMASOND][a-z]+\.? \d)))))(?![\w’'])"
    r"|(?P<year>(?:19|20)\d\d)(?![\w%-]|[.,:/]\d|s\b))"
)
_SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun".split()
_STARTS = (*_SHORT, *(start.upper() for start in _SHORT), "19", "20")
_FULL = frozenset(("March", "April", "May", "June", "July"))
# What follows a month: a day and perhaps a year, or a year. "May 5 million", "March 3-2 win" and "May 5 percent" are no dates.
_AFTER = compiled(
    r"\.?[ \xa0]{0,2}(?<=[. \xa0])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?![\w:%]|[.,/]\d|-[a-z]|[ \xa0](?:million|billion|percent|per cent|pct|cents|points)\b)(?:,? (?P<year>(?:19|20)\d\d)(?![\w%]|[.,/]\d|s\b))?"
    r"|(?P<mark>,? (?:of )?)(?P<only>(?:19|20)\d\d)(?![\w%]|[.,/]\d|s\b)"
)
_BEFORE = compiled(r"(?<![\w.,:/$€£-])(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?P<of> (?:day )?of(?: the month of)?)? $")
_YEAR = compiled(r",? (?:of )?(?P<year>(?:19|20)\d\d)(?![\w%]|[.,/]\d|s\b)")
# Between a weekday and the date that it belongs to, either way round.
_JOINT = frozenset((" ", ", ", " (", ", the ", " the ", " on ", ", on "))
_BACK = frozenset((" (", ", a ", ", which is a ", ", which was a "))
_COMMA = compiled(r", \w+(?=[,.)])")
# A month standing alone is surely one after these; otherwise May may be a verb, April a woman, March a walk.
_SURE = compiled(
    r"\b(?:in|of|since|until|till|by|from|to|through|last|next|this|early|late|mid|for|during|between|before|after|and|or|the|least|around|about)[ -]$",
    IGNORECASE,
)


class Mention(Record):
    """Half-open offsets of a date; its parts (0, weekday -1: not stated); the days it can mean.

    `kind`: day (a month and a day), month, weekday, year. `first` and `last` are the interval resolved against
    the story's day (None: cannot be); `sure` is false where another reading is as good.
    `weekday_at` is the stretch of the weekday's name within the mention.
    """

    start: int
    end: int
    kind: str
    year: int = 0
    month: int = 0
    day: int = 0
    weekday: int = -1
    first: datetime.date | None = None
    last: datetime.date | None = None
    sure: bool = False
    weekday_at: tuple[int, int] = (0, 0)


def view(story: Story) -> list[Mention]:
    """All mentions, in order."""
    return [resolved(mention, story.day.date) for mention in found(story.text)]


def found(text: str) -> list[Mention]:
    """The mentions in a text, not yet resolved."""
    mentions: list[Mention] = []
    reached = 0
    for at in _starts(text):
        match = _WORD.match(text, at) if at >= reached else None
        if match is None:
            continue
        mention = _read(text, match, reached)
        if mention is None:
            continue
        reached = mention.end
        if mentions and (joined := _joined(text, mentions[-1], mention)):
            mentions[-1] = joined
        else:
            mentions.append(mention)
    return mentions


def _starts(text: str) -> list[int]:
    """Where a month, weekday or year may begin; finding each of these is quicker than any pattern."""
    places: list[int] = []
    for start in _STARTS:
        at = text.find(start)
        while at >= 0:
            places.append(at)
            at = text.find(start, at + 1)
    places.sort()
    return places


def _read(text: str, match: regex.Match[str], reached: int) -> Mention | None:
    start, end = match.span()
    if match.lastgroup == "year":
        return Mention(start, end, "year", year=int(match[0]))
    if match.lastgroup == "weekday":
        # The pattern crosses first letters with endings, so it also meets Mat. and Day.
        return None if weekday_of(match[0]) < 0 else Mention(start, end, "weekday", weekday=weekday_of(match[0]), weekday_at=(start, end))
    return _month(text, start, end, reached)


def _month(text: str, start: int, end: int, reached: int) -> Mention | None:
    month = month_of(text[start:end])
    if not month:
        return None
    after = _AFTER.match(text, end)
    if after and after["day"]:
        return Mention(start, after.end(), "day", int(after["year"] or 0), month, int(after["day"]))
    before = _BEFORE.search(text[max(reached, start - 24) : start])
    if before and int(before["day"]) > 0:
        year = _YEAR.match(text, end)
        return Mention(
            start - len(before[0]), year.end() if year else end, "day", int(year["year"]) if year else 0, month, int(before["day"])
        )
    if after and (after["mark"] != ", " or len(text[start:end]) > 3):
        return Mention(start, after.end(), "month", int(after["only"]), month)
    # A shortened month with no day beside it is rarely a month: Jan, Mar, Dec, Nov.
    if month_name(text[start:end]):
        return Mention(start, end, "month", month=month, sure=bool(_SURE.search(text[max(0, start - 12) : start])))
    return None


def month_name(word: str) -> bool:
    """Whether a month is written in full."""
    return len(word.rstrip(".")) > 4 or word.title() in _FULL


def _joined(text: str, one: Mention, two: Mention) -> Mention | None:
    """The two as one mention where a weekday stands with its date, else None."""
    gap = text[one.end : two.start]
    end = two.end + (gap == " (" and text[two.end : two.end + 1] == ")")
    if one.kind == "weekday" and two.kind == "day" and two.weekday < 0 and gap in _JOINT:
        return two._replace(start=one.start, end=end, weekday=one.weekday, weekday_at=one.weekday_at)
    if one.kind == "day" and one.weekday < 0 and two.kind == "weekday" and (gap in _BACK or (gap == ", " and _COMMA.match(text, one.end))):
        return one._replace(end=end, weekday=two.weekday, weekday_at=two.weekday_at)
    return None


def resolved(mention: Mention, story_day: datetime.date | None) -> Mention:
    """The mention with the days it means."""
    if mention.kind == "day":
        return _day(mention, story_day)
    if mention.year:
        first, last = (
            month_span(mention.year, mention.month)
            if mention.month
            else (datetime.date(mention.year, 1, 1), datetime.date(mention.year, 12, 31))
        )
        return mention._replace(first=first, last=last, sure=True)
    if story_day is None:
        return mention._replace(sure=False)
    if mention.kind == "month":
        first, last = month_span(latest_year(story_day, mention.month), mention.month)
        return mention._replace(first=first, last=last)
    back = (story_day.weekday() - mention.weekday) % 7
    date = story_day - datetime.timedelta(back)
    return mention._replace(first=date, last=date)


def _day(mention: Mention, story_day: datetime.date | None) -> Mention:
    if mention.day > longest(mention.month) or not mention.day:
        return mention
    if mention.year:
        date = date_of(mention.year, mention.month, mention.day)
        return mention._replace(first=date, last=date, sure=True)
    if story_day is None:
        return mention
    date = nearest(story_day, mention.month, mention.day)
    return mention._replace(first=date, last=date, sure=date is not None and abs((date - story_day).days) <= 120)


def weekday_name(date: datetime.date) -> str:
    """The name of a date's weekday."""
    return WEEKDAYS[date.weekday()]


def style(story: Story) -> str:
    """How the story writes its dates: as its house does; in neutral copy as the story itself does elsewhere."""
    if story.desk.house != "neutral":
        return story.desk.house
    days = [story.text[one.start : one.end] for one in story.dates if one.kind == "day"]
    if sum(text[0].isdigit() for text in days) * 2 > len(days):
        return "bbc"
    return "ap" if any("." in text for text in days) else "neutral"
