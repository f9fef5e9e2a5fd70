"""In its ninth day on Wednesday, begun on July 18; resigned on July 30, two days before the vote on July 28."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, Related, rule
from wirelint.calendar import NUMBER, ORDINAL, date_of, number_of, ordinal_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.mentions import Mention
    from wirelint.story import Story

_HEDGE = r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|barely|only|just|exactly) )?"
# From the one date to the other: "on July 30, two days before the vote on July 28".
_APART = compiled(
    rf",? (?:and )?(?:but )?{_HEDGE}(?P<count>{NUMBER}) (?P<unit>day|week|month)s? (?P<way>before|after|ahead of) (?:(?!\b(?:and|but|which|that|who|when|next|last|on|in|at|to|from|with|by|for|against|held|set|found|made|due|\p{{Ll}}+ed)\b)[^.,;:()\d\n]){{0,50}}?(?:\bon|\bof|\bin|'s|’s) (?:the )?(?:\w+day,? )?"
)
# "Within a week of each other, on May 3 and May 23".
_WITHIN = compiled(rf"\bwithin (?P<count>{NUMBER}) (?P<unit>day|week|month)s? of each other, (?:on |in )?$")
_DAYS = {"day": 1, "week": 7, "month": 30}
_HALF = 183  # days; beyond them a date without a year may be of another
# "In its ninth day on Wednesday", "the 20th day of the strike", and the day on which it began.
_NTH = compiled(
    rf"\b(?:(?:in|into|for|entered|enters|entering|reached) (?:its|their|his|her|a|the) (?P<nth>(?i:{ORDINAL})) day(?: of [\p{{L}} ]{{3,30}})?|the (?P<nth>(?i:{ORDINAL})) day of (?:the|a|its|their|his|her) [\p{{L}}-]+)\b(?! (?:in a row|running|of the month))"
)
_BEGAN = compiled(
    r"\b(?:began|begun|started|launched|opened|called|broke out|erupted|has been (?:on|running|going on) since|since|beginning|starting)(?: on)? (?:\w+day, )?$"
)
# The two are of one thing: "in its ninth day on Wednesday, began on July 18"; "began on July 18, and is now in its ninth day".
_AHEAD = compiled(r"(?: on \w+day)?,? (?:and |which |that )?(?:has |had |was )?[\p{L} ]{4,30}$")
_BEHIND = compiled(r",? (?:and )?(?:is|was|has|are|on|now|entered|entering|\w+day| )*$")
_BREAKS = compiled(
    r"\b(?:trading|working|match|game|resum\w*|adjourn\w*|suspend\w*|paus\w*|again|session|hearing|trial|tournament|Test|month|year|week)\b"
)


@rule(
    message="between {one} and {two} lie {right} days, not {stated}: check the three",
    severity="warning",
    trigger=[f"{unit} {way} " for unit in ("day", "days", "week", "weeks", "month", "months") for way in ("before", "after", "ahead of")]
    + ["of each other, "]
    + [f"{nth} day " for nth in ("th", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "1st", "2nd", "3rd")],
    bad=[
        "date: 2018-08-01\n\nThe minister resigned on July 30{, two days before the vote on July 28}.",
        "date: 2018-08-01\n\nThe bus line closed on March 3{, three weeks after the crash of Jan. 5}.",
        "date: 2018-08-01\n\nThe strike, {in its ninth day} on Wednesday, began on July 18.",
        "date: 2018-08-01\n\nThe pair died {within a week of each other, on May 3 and May 23}.",
        "date: 2018-08-01\n\nHe quit in March 2017{, three months before the election of June 2018}.",
    ],
    good=[
        "date: 2018-08-01\n\nThe minister resigned on July 26, two days before the vote on July 28.",
        "date: 2018-08-01\n\nThe bus line closed on March 3, eight weeks after the crash of Jan. 5.",
        "date: 2018-08-01\n\nThe strike, in its 15th day on Wednesday, began on July 18. The trial, in its ninth day, began on July 18.",
        "date: 2018-08-01\n\nThe pair died within a week of each other, on May 3 and May 9.",
        "date: 2024-03-05\n\nThe minister resigned on Feb. 3, two days before the vote on a motion filed on Jan. 28.",
        "date: 2024-03-05\n\nOn Tuesday, the sixth day of the siege, aid reached the town where fighting began on Feb. 10.",
        "date: 2024-03-05\n\nRescuers entered their fifth day on Tuesday at the mine, which opened on Feb. 3.",
        "date: 2018-08-01\n\nHe quit in March 2017, three months before the election of June 2017.",
        "date: 2018-08-01\n\nIt opened on Dec. 20, ten days after the vote of 2010 and two weeks before that of Jan. 3.",
    ],
)  # fmt: skip
def days_apart(story: Story) -> Iterator[Hit]:
    """Two dates and how far they lie apart; or the day on which something began and the how manieth it is."""
    dates = [one for one in story.dates if one.kind in ("day", "month")]
    for one, two in pairwise(dates):
        between = story.text[one.end : two.start]
        if len(between) < 110 and one.kind == two.kind:
            if match := _APART.fullmatch(between):
                yield from _apart(story, one, two, match)
            elif between in (" and ", " and on ") and (match := _WITHIN.search(story.text, max(0, one.start - 50), one.start)):
                yield from _within(story, one, two, match)
    for match in _NTH.finditer(story.text) if story.day.sure else ():
        yield from _nth(story, match)


def _gone(one: Mention, two: Mention, stated: int) -> int | None:
    """Days from the one date to the other, of months about so many; None where a year is wanted. Without years, those that fit best."""
    if one.kind == "day" and one.first and two.first:
        years = (two.year,) if two.year else range(one.first.year - 1, one.first.year + 2)
        every = [(second - one.first).days for year in years if (second := date_of(year, two.month, two.day))]
        return min(every, key=lambda gone: abs(gone - stated), default=None)
    if one.kind == "month" and one.year and two.year:
        return 30 * (12 * (two.year - one.year) + two.month - one.month)
    return None


def _apart(story: Story, one: Mention, two: Mention, match: regex.Match[str]) -> Iterator[Hit]:
    stated = number_of(match["count"].lower()) * _DAYS[match["unit"]] * (-1 if match["way"] == "after" else 1)
    gone = _gone(one, two, stated)
    if gone is None or (one.kind == "month" and match["unit"] != "month"):
        return
    slack = {"day": 1, "week": 5, "month": 31}[match["unit"]] + (abs(stated) // 4 if match["hedge"] else 0)
    if stated and abs(gone - stated) > slack and (two.year or abs(gone) < _HALF):
        yield _hit(story, one, two, (one.end, two.end), gone, match)


def _within(story: Story, one: Mention, two: Mention, match: regex.Match[str]) -> Iterator[Hit]:
    gone = _gone(one, two, 0)
    if gone is not None and abs(gone) > number_of(match["count"].lower()) * _DAYS[match["unit"]] + 1:
        yield _hit(story, one, two, (match.start(), two.end), gone, match)


def _nth(story: Story, match: regex.Match[str]) -> Iterator[Hit]:
    """How many days it has gone on by the story's day, and when it began."""
    start, end = sentence_of(story, match.start())
    day = story.day.date
    found = [one for one in story.dates.between(start, end) if one.kind == "day" and one.first]
    if day is None or len(found) != 1 or _BREAKS.search(story.text, start, end) or found[0].first is None:
        return
    began = _BEGAN.search(story.text, max(start, found[0].start - 50), found[0].start)
    gone, stated = (day - found[0].first).days, ordinal_of(match["nth"])
    gap = story.text[match.end() : found[0].start] if match.end() < found[0].start else story.text[found[0].end : match.start()]
    one = (_AHEAD if match.end() < found[0].start else _BEHIND).match(gap)
    # The weekday that is told may be the day before.
    if began and one and gone > 0 and not gone - 1 <= stated <= gone + 2:
        words = {"one": story.text[found[0].start : found[0].end], "two": "the story’s own day", "right": str(gone), "stated": match["nth"]}
        yield Hit(*match.span(), words=words, related=[Related(found[0].start, found[0].end, "from here")])


def _hit(story: Story, one: Mention, two: Mention, span: tuple[int, int], gone: int, match: regex.Match[str]) -> Hit:
    stated = f"{match['count']} {match['unit']}{'' if match['count'] in ('a', 'one') else 's'}"
    words = {"one": story.text[one.start : one.end], "two": story.text[two.start : two.end], "right": str(abs(gone)), "stated": stated}
    return Hit(*span, words=words)
