"""A three-day visit from May 3 to May 10."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, WEEKDAYS, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_STAY = compiled(
    rf"\b(?P<count>{NUMBER})-day (?:[\p{{L}}-]+ ){{0,2}}?(?:visit|trip|tour|festival|conference|summit|meeting|truce|ceasefire|cease-fire|strike|curfew|exercise|exercises|drill|drills|fair|forum|tournament|congress|session|hearing|holiday|lockdown|mission)"
    r"(?: (?:to|in|of|at) (?:the )?\p{Lu}[\p{L} ]{1,30}?)?,? (?:from|between) $"
)
_RANGE = compiled(
    rf"\b(?P<hit>(?P<count>{NUMBER})-day (?:[\p{{L}}-]+ ){{0,2}}?(?:visit|trip|tour|talks|festival|conference|summit|meeting|truce|ceasefire|strike|exercises?|drills?|fair|forum|congress|session)"
    r"(?: (?!and |but )\p{Ll}+){0,4}(?: (?:to|in|of|at) (?:the )?\p{Lu}[\p{L} ]{1,30}?)?,? (?:on |from )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\.? (?P<first>[0-3]?\d)(?:-|–| to )(?P<last>[0-3]?\d))(?![\d:.%-]*\d)"
)
# "A three-day strike from Monday to Friday".
_WEEK = compiled(
    rf"\b(?P<hit>(?P<count>{NUMBER})-day (?:[\p{{L}}-]+ ){{0,2}}?(?:visit|trip|tour|talks|festival|conference|summit|meeting|truce|ceasefire|strike|curfew|exercises?|drills?|fair|forum|congress|session|holiday|tournament)"
    r"(?: (?:to|in|of|at) (?:the )?\p{Lu}[\p{L} ]{1,30}?)?,? (?:from|between) (?P<first>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|evening|noon|night))? (?:to|until|through|and|till) (?P<last>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b(?! (?:next|of next|week|the|\d))"
)
_TO = (" to ", " and ", " until ", " through ", " till ")


@rule(
    message="from {first} to {last} is {right} days, not {count}: check the three",
    trigger=[
        f"-day {kind}"
        for kind in "talks visit trip tour festival conference summit meeting truce ceasefire cease-fire strike curfew exercise drill fair forum tournament congress session hearing holiday lockdown mission state official working military".split()
    ],
    bad=[
        "date: 2024-05-01\n\nHe begins a {three-day visit to Ghana from May 3 to May 10}.",
        "date: 2024-05-01\n\nThe {five-day festival from May 28 to June 5} is sold out.",
        "date: 2024-05-01\n\nA {10-day truce between May 4 and May 7} was agreed.",
        "date: 2024-05-01\n\nThe {two-day conference in Oslo from 6 May to 9 May} is open to all.",
        "Pilots called a {three-day strike from Monday to Friday}.",
        "The {two-day talks will be held on March 8-12} in Geneva.",
        "date: 2024-05-01\n\nThey hold {four-day military exercises from May 1 to May 9}.",
    ],
    good=[
        "date: 2024-05-01\n\nHe begins a three-day visit to Ghana from May 3 to May 5.",
        "date: 2024-05-01\n\nHe begins a three-day visit to Ghana on May 3.",
        "Pilots called a three-day strike from Monday to Wednesday. A 10-day fair from Friday to Sunday next week is free.",
        "date: 2024-05-01\n\nThe two-day conference, moved from May 6 to May 9, is open.",
        "The five-day talks will be held on March 8-12. A two-day strike began on May 3. The three-day fair, May 3-5, is free. The two-day summit ended 8-3 in votes.",
        "date: 2024-05-01\n\nA 10-day truce between Ghana and Togo from May 4 on.",
        "date: 2024-05-01\n\nThe five-day festival from May 28 to June 1 is sold out.",
    ],
)
def days_between(story: Story) -> Iterator[Hit]:
    """How many days it lasts, when it begins and when it ends stand together; one of the three is wrong."""
    for match in _RANGE.finditer(story.text):
        days = int(match["last"]) - int(match["first"])
        if days > 0 and not days <= number_of(match["count"]) <= days + 1:
            words = {"first": match["first"], "last": match["last"], "right": str(days + 1), "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
    for match in _WEEK.finditer(story.text):
        days = (WEEKDAYS.index(match["last"]) - WEEKDAYS.index(match["first"])) % 7
        if days and number_of(match["count"]) < 8 and not days <= number_of(match["count"]) <= days + 1:
            words = {"first": match["first"], "last": match["last"], "right": str(days + 1), "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
    for one, two in pairwise(story.dates):
        if one.kind != "day" or two.kind != "day" or story.text[one.end : two.start] not in _TO or not one.first or not two.first:
            continue
        match = _STAY.search(story.text, max(0, one.start - 110, story.text.rfind("\n", 0, one.start)), one.start)
        days = (two.first - one.first).days
        if match and days > 0 and not days <= number_of(match["count"]) <= days + 1:
            words = {
                "first": story.text[one.start : one.end],
                "last": story.text[two.start : two.end],
                "right": str(days + 1),
                "count": match["count"],
            }
            yield Hit(match.start(), two.end, words=words)
