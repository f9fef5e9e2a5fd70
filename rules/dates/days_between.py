"""A three-day visit from May 3 to May 10."""

from __future__ import annotations

from itertools import pairwise

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, WEEKDAYS, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story
    from wirelint.views.dates import Mention

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
    r"(?: (?:to|in|of|at) (?:the )?\p{Lu}[\p{L} ]{1,30}?)?,? (?:from|between) (?P<first>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|evening|noon|night))? (?:to|until|through|and|till) (?P<last>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b(?! (?:next|of next|week|the|with|\d))"
)
# "It lasted four days, from May 2 to May 3", "for two weeks from 3 to 30 May".
_LASTED = compiled(
    rf"\b(?:lasted|lasts?|lasting|ran|runs?|running|for|of|over|during|after|took|spent|stays?|stayed|closed|shut|held|next|last|past|full|whole|another|took up|was) (?:for |the )?(?:exactly |just |only |a full |full )?(?P<count>{NUMBER}) (?:straight |consecutive |full )?(?P<unit>day|week)s?(?: (?:of|in|at|on) (?!from)(?:the )?[\p{{L}}-]+(?: [\p{{Ll}}-]+)?)?(?:,|:| –| —| -)? \(?(?:from|between|starting on) (?:the morning of |the evening of |noon on )?$"
)
_HIT = compiled(
    r"(?:lasted|lasts?|lasting|ran|runs?|running) (?:for )?|(?:for|of|over|during|after|took|spent|stays?|stayed|closed|shut|held|next|last|past|full|whole|another|took up|was) (?:for )?(?:the )?"
)
_DAYS_OF = compiled(rf"\b(?P<count>{NUMBER}) (?P<unit>day|week)s? of (?!the\b)[\p{{Ll}}-]+(?: [\p{{Ll}}-]+){{0,2}},? (?:from|between) $")
_AFTER = compiled(
    rf",? (?:for|(?:and )?last(?:s|ed|ing)|a total of|a period of) (?:a total of |some )?(?P<count>{NUMBER}) (?P<unit>day|week)s\b"
)
_LATER = compiled(
    rf",?(?: and| but| until it)? (?:ended|ends|will end|concluded|finished|closed|reopened|was over|was lifted|was called off|was released|was freed|died|surfaced|returned|resumed) (?P<count>{NUMBER}) (?P<unit>day|week)s later,? (?:on )?"
)
_WHICH = compiled(
    rf"\b(?P<count>{NUMBER}|a)-(?P<unit>day|week) (?:[\p{{L}}-]+ ){{0,2}}?(?:truce|ceasefire|cease-fire|strike|festival|trial|conference|summit|tour|visit|curfew|lockdown|tournament|exercise|fair),? (?:(?:which|that) )?(?:began|begins|started|starts|opened|opens|will begin|will start) on $"
)
_ENDS = compiled(r",?(?: and)? (?:ended|ends|will end|closed|closes|expired|expires|runs until|concluded|runs to|ran until)(?: on)? ")
_MONTHS = compiled(
    rf"\b(?P<count>{NUMBER}) (?:straight |consecutive |full )?months?(?: (?:in|at|of|under|as) (?:an? |the )?[\p{{L}}-]+(?: [\p{{Ll}}-]+)?)?,? (?:from|between) (?:early |late |mid-)?$"
)
_HOURS = compiled(
    rf"\b(?:for|lasted|lasts|lasting|took) (?P<hit>(?P<count>{NUMBER}) hours?,? (?:from|between) (?P<one>\d{{1,2}})(?::(?P<one_past>\d\d))?(?: (?P<one_half>[ap])\.?m\.?)? (?:to|until|and|till) (?P<two>\d{{1,2}})(?::(?P<two_past>\d\d))? (?P<two_half>[ap])\.?m)\b"
)
_STAYED = compiled(
    rf"\b(?P<count>{NUMBER}|a)-(?P<unit>day|week) (?:[\p{{L}}-]+ ){{0,2}}?(?:truce|ceasefire|cease-fire|strike|festival|trial|conference|summit|tour|visit|curfew|lockdown|tournament|exercise|fair|campaign|course|holiday|walkout|sit-in)"
    r"(?: (?:in|at|of) (?:the )?\p{Lu}[\p{L} ]{1,25}?)?,? (?:(?:which|that) )?(?:lasted|lasts|ran|runs|was held|is held|will be held|takes place|took place|will run|will last) (?:from|between) $"
)
_UNITS = {"day": 1, "week": 7}
_BARE = compiled(
    r"(?: to | and | until | through |-|–)(?P<last>[0-3]?\d)(?![\w%:]|[.,/]\d| (?:January|February|March|April|May|June|July|August|September|October|November|December|million|billion|percent|per cent|people|a\.m|p\.m))"
)
_WEEKS = compiled(
    rf"\b(?:lasted|lasts?|lasting|ran|runs?|running|for|took|spent) (?:for |the )?(?P<hit>(?P<count>{NUMBER}) (?:straight |consecutive )?days?,? from (?P<first>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: (?:morning|evening|noon|night))? (?:to|until|through|till) (?P<last>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b(?! (?:next|of next|week|the|\d))"
)
# Nothing behind the hours: "for four hours from 6 a.m. to 6 p.m. daily" is within them.
_CLOSED = compiled(r"\.?[,;)]|\.?\s*$|\.?\s+\p{Lu}|\.\n")
_TO = (" to ", " and ", " until ", " through ", " till ")


@rule(
    message="from {first} to {last} is {right}, not {count}: check the three",
    trigger=[
        f"-day {kind}"
        for kind in "talks visit trip tour festival conference summit meeting truce ceasefire cease-fire strike curfew exercise drill fair forum tournament congress session hearing holiday lockdown mission state official working military".split()
    ]
    + [
        f" {kind}{mark} from "
        for kind in (
            "visit",
            "trip",
            "tour",
            "festival",
            "conference",
            "summit",
            "meeting",
            "truce",
            "ceasefire",
            "strike",
            "exercises",
            "forum",
            "congress",
        )
        for mark in ("", ",")
    ]
    + [f"{unit}s{mark}{way} " for unit in ("day", "week") for mark in (" ", ", ", " (") for way in ("from", "between")]
    + [
        "days of ",
        "weeks of ",
        "days later, on ",
        "weeks later, on ",
        "months, from ",
        "months from ",
        "months in ",
        "hours, from ",
        "hours from ",
        "lasted ",
        "-week truce",
        "-week strike",
        "-week trial",
    ],
    bad=[
        "date: 2024-05-01\n\nHe begins a {three-day visit to Ghana from May 3 to May 10}.",
        "date: 2024-07-09\n\nThe {three-day Lowland summit, from July 9 to July 15}, is in Ghent.",
        "date: 2024-05-01\n\nThe {five-day festival from May 28 to June 5} is sold out.",
        "date: 2024-05-01\n\nA {10-day truce between May 4 and May 7} was agreed.",
        "date: 2024-05-01\n\nThe {two-day conference in Oslo from 6 May to 9 May} is open to all.",
        "Pilots called a {three-day strike from Monday to Friday}.",
        "The {two-day talks will be held on March 8-12} in Geneva.",
        "date: 2024-05-14\n\nThe walkout of bakers lasted {four days, from May 2 to May 3}.",
        "date: 2024-05-14\n\nThe port was shut for {two weeks, from 1 May to 5 May}. It ran for {three days from Monday to Friday}.",
        "date: 2024-05-14\n\nThe town observes {three days of mourning, from May 9 to 15}.",
        "date: 2024-05-14\n\nThe {two-week strike, which began on May 1, ended on May 4}.",
        "date: 2024-05-14\n\nThe cave search began on {May 2 and ended four days later, on May 10}.",
        "She was held for {three months, from March to August}. The vote took {three hours, from 2 p.m. to 7 p.m}., in all.",
        "date: 2024-06-01\n\nThe {two-week truce in Ghana lasted from May 1 to May 5}.",
        "date: 2024-05-14\n\nThe tour, from {May 2 to May 9, lasted three days}.",
        "date: 2024-05-01\n\nThey hold {four-day military exercises from May 1 to May 9}.",
    ],
    good=[
        "date: 2024-05-01\n\nHe begins a three-day visit to Ghana from May 3 to May 5.",
        "date: 2024-05-01\n\nHe begins a three-day visit to Ghana on May 3.",
        "Pilots called a three-day strike from Monday to Wednesday. A 10-day fair from Friday to Sunday next week is free.",
        "date: 2024-05-01\n\nThe two-day conference, moved from May 6 to May 9, is open.",
        "The five-day talks will be held on March 8-12. A two-day strike began on May 3. The three-day fair, May 3-5, is free. The two-day summit ended 8-3 in votes.",
        "date: 2024-05-14\n\nIt lasted four days, from May 2 to May 5, and was shut for two weeks, from May 2 to May 16. In the first three days of May, from May 1 to May 3.",
        "date: 2012-08-24\n\nThe trial was held over 10 weeks between April 16 and June 22. It was shut for two weeks, from May 7 to May 18.",
        "date: 2024-05-14\n\nThe search began on May 2 and ended eight days later, on May 10. It lasted 12 months, from June to May.",
        "It lasted six months, from January to June, and two hours, from 11 a.m. to 1 p.m. He slept for eight hours, from 10 to 6 a.m.",
        "date: 2024-05-14\n\nThey met for three days, from May 2 on. It was open five days from May 2 to May 10, when it rained.",
        "Power is cut for four hours from 6 a.m. to 6 p.m. daily. The bakers met for three days, from May 2 on, with a pause.",
        "date: 2024-05-01\n\nA 10-day truce between Ghana and Togo from May 4 on.",
        "date: 2024-05-01\n\nThe five-day festival from May 28 to June 1 is sold out.",
    ],
)
def days_between(story: Story) -> Iterator[Hit]:
    """How many days it lasts, when it begins and when it ends stand together; one of the three is wrong."""
    for match in _RANGE.finditer(story.text):
        days = int(match["last"]) - int(match["first"])
        if days > 0 and not days <= number_of(match["count"]) <= days + 1:
            words = {"first": match["first"], "last": match["last"], "right": f"{days + 1} days", "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
    for match in _WEEK.finditer(story.text):
        days = (WEEKDAYS.index(match["last"]) - WEEKDAYS.index(match["first"])) % 7
        if days and number_of(match["count"]) < 8 and not days <= number_of(match["count"]) <= days + 1:
            words = {"first": match["first"], "last": match["last"], "right": f"{days + 1} days", "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
    for match in _WEEKS.finditer(story.text):
        days = (WEEKDAYS.index(match["last"]) - WEEKDAYS.index(match["first"])) % 7
        if (
            days
            and number_of(match["count"]) < 7
            and not story.text.startswith(" with ", match.end())
            and not days <= number_of(match["count"]) <= days + 1
        ):
            words = {"first": match["first"], "last": match["last"], "right": f"{days + 1} days", "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
    yield from _lasted(story)
    yield from _hours(story)
    for one, two in pairwise(story.dates):
        if one.kind != "day" or two.kind != "day" or story.text[one.end : two.start] not in _TO or not one.first or not two.first:
            continue
        match = _STAY.search(story.text, max(0, one.start - 110, story.text.rfind("\n", 0, one.start)), one.start)
        days = (two.first - one.first).days
        if match and days > 0 and not days <= number_of(match["count"]) <= days + 1:
            words = {
                "first": story.text[one.start : one.end],
                "last": story.text[two.start : two.end],
                "right": f"{days + 1} days",
                "count": match["count"],
            }
            yield Hit(match.start(), two.end, words=words)


def _lasted(story: Story) -> Iterator[Hit]:
    """Days, weeks or months in words, and from when to when."""
    dates = list(story.dates)
    for at, one in enumerate(dates):
        if one.kind == "month" or (one.kind == "day" and one.first):
            two = dates[at + 1] if at + 1 < len(dates) and dates[at + 1].kind == one.kind else None
            found = _days(story.text, one, two) if one.kind == "day" else _months(story.text, one, two)
            if found:
                yield found


def _days(text: str, one: Mention, two: Mention | None) -> Hit | None:
    """From a day to another."""
    low = max(0, one.start - 90, text.rfind("\n", 0, one.start))
    gap = text[one.end : two.start] if two else ""
    days = (two.first - one.first).days if two and two.first and one.first else 0
    if two and (later := _LATER.fullmatch(text, one.end, two.start)):
        return _check(text, (one, two.end), later, days, later=True)
    if two and _ENDS.fullmatch(gap):
        which = _WHICH.search(text, low, one.start)
        return _check(text, (one, two.end), which, days) if which else None
    bare = _BARE.match(text, one.end)
    if two and gap in _TO:
        end = two.end
    elif bare and int(bare["last"]) > one.day:
        days, end = int(bare["last"]) - one.day, bare.end()
    else:
        return None
    match = _LASTED.search(text, low, one.start) or _STAYED.search(text, low, one.start) or _DAYS_OF.search(text, low, one.start)
    after = None if match else _AFTER.match(text, end)
    found = match or after
    return _check(text, (one, end), found, days) if found else None


def _check(text: str, span: tuple[Mention, int], match: regex.Match[str], days: int, *, later: bool = False) -> Hit | None:
    """A hit where the count is not that of the days."""
    one, end = span
    count, unit = 1 if match["count"] == "a" else number_of(match["count"]), _UNITS[match["unit"]]
    slack = 0 if unit == 1 else 3 + count // 4  # ten working weeks end on a Friday; many weeks are rounded
    if days <= 0 or count <= 0 or days - slack <= count * unit <= days + (not later) + slack:
        return None
    lead = _HIT.match(text, match.start()) if match.start() < one.start else None
    start = lead.end() if lead else min(match.start(), one.start)
    last = text[one.end : end].split(" ")
    words = {
        "first": text[one.start : one.end],
        "last": " ".join(last[-2:]),
        "right": f"{days + (not later)} days",
        "count": f"{match['count']} {match['unit']}s",
    }
    return Hit(start, max(end, match.end()), words=words)


def _months(text: str, one: Mention, two: Mention | None) -> Hit | None:
    """From a month to another."""
    if two is None or text[one.end : two.start] not in _TO or bool(one.year) != bool(two.year):
        return None
    match = _MONTHS.search(text, max(0, one.start - 90, text.rfind("\n", 0, one.start)), one.start)
    gone = (two.year - one.year) * 12 + two.month - one.month
    gone = gone if one.year else gone % 12
    if match is None or gone <= 0 or (not one.year and number_of(match["count"]) > 12) or gone - 1 <= number_of(match["count"]) <= gone + 1:
        return None
    words = {
        "first": text[one.start : one.end],
        "last": text[two.start : two.end],
        "right": f"{gone} to {gone + 1} months",
        "count": match["count"],
    }
    return Hit(match.start(), two.end, words=words)


def _hours(story: Story) -> Iterator[Hit]:
    """Hours in words, and from when to when."""
    for match in _HOURS.finditer(story.text):
        half = match["one_half"] or match["two_half"]
        one, two = (
            int(match[part]) % 12 + 12 * (side == "p") + int(match[f"{part}_past"] or 0) / 60
            for part, side in (("one", half), ("two", match["two_half"]))
        )
        gone = (two - one) % 24
        if not match["one_half"]:
            gone %= 12
        if gone and _CLOSED.match(story.text, match.end()) and abs(gone - number_of(match["count"])) >= 1:
            words = {"first": match["one"], "last": match["two"], "right": f"{gone:g} hours", "count": match["count"]}
            yield Hit(*match.span("hit"), words=words)
