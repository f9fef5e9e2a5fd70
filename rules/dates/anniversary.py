from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, NUMBER, ORDINAL, number_of, ordinal, ordinal_of, whole_years
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.events import Events, Named

_FORM = compiled(
    rf"\b(?P<nth>{ORDINAL})[ -]anniversary of (?:the )?(?:(?:start|beginning|outbreak|launch) of )?(?P<the>the |a |an )?(?P<owner>[\p{{Lu}}][\w.]+(?:['’]s?) )?(?P<people>(?:Russian|Israeli|American|Turkish|Chinese|Argentine|Iraqi|Soviet|German|Hamas|NATO) (?=(?:full-scale )?(?:invasion|annexation)\b))?(?:(?P<year>(?:19|20)\d\d) )?",
    IGNORECASE,
)
# Its own, of nothing else: "the 50th anniversary of its cup win", "its 20th anniversary under new owners".
_OWN = r"(?=[.,;]|$| (?:on|in|this|next|last|with|by|today|later|and)\b)"
# A body that keeps the anniversary of its founding.
_FOUNDED = compiled(
    rf"\b(?:founded|established|launched|created|built|opened|formed|set up) in (?P<year>(?:1[6-9]|20)\d\d)(?: (?:with|by|as|to|for|on|in|at|from|near) [^.;:,\d\n]{{3,60}})?,(?: (?:which|and|who))? (?:is |are |will |has )?(?:celebrat|mark)(?:e|es|ed|ing|s)? (?:its|their|the|his|her) (?P<hit>(?P<nth>{ORDINAL})[ -]anniversary){_OWN}"
    rf"|\bborn (?:in [\p{{L}} ]{{2,20}} )?in (?P<year>(?:19|20)\d\d),(?: (?:he|she|who|and|is|are|will|has))* (?:celebrat|mark|turn)(?:e|es|ed|ing|s)? (?:his|her) (?P<hit>(?P<nth>{ORDINAL})[ -]birthday){_OWN}",
    IGNORECASE,
)
# Years to this very day or week: "thirty years ago on Friday, a reactor at Chernobyl exploded".
_AGO = compiled(
    rf"(?<![-\w.,] )\b(?P<count>(?!about|some){NUMBER}) years ago (?:today|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|this (?:week|month)),? ",
    IGNORECASE,
)
# Words that make the anniversary that of these days, and not one in the past of the story.
_NOW = compiled(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tomorrow|tonight|this (?:week|month|year)|next (?:week|month)|upcoming|is|are|will)\b"
)
_IN_MONTH = compiled(rf" in (?:{'|'.join(MONTHS)})\b(?! (?:of )?\d)")
# What was made for an anniversary of its time: "the film, made for the 50th anniversary of D-Day, is back".
_MADE = compiled(
    r"\b(?i:made|built|written|released|issued|commissioned|composed|erected|filmed|published|created|carved|painted|recorded|had \w+) (?:[\w’'-]+ ){0,4}?(?:for|on|to mark|to celebrate|at|in time for) the $|\b[Oo]n the $(?=[^.;!?]{0,120}?, (?:he|she|they|it) had )"
)
_WHERE = compiled(r" (?:(?:in|at|of|near)|on (?!\p{Lu}\w+day\b))\b[^.,;]{0,40}")
_COUNTRY = compiled(r"\b\p{Lu}\p{Ll}+")
_WORD = compiled(r"(?<!\w)\w")
_DAYS = 14


@rule(
    message="not the {text}: by {day} it is the {right}",
    trigger=("anniversary", "birthday", "years ago on ", "years ago today", "years ago this "),
    severity="error",
    bad=[
        "date: 2024-09-11\n\nThe {20th -> 23rd} anniversary of the Sept. 11 attacks was marked.",
        "date: 2025-03-11\n\nThe {ninth -> fourteenth} anniversary of the 2011 Fukushima disaster fell on Tuesday.",
        "date: 2024-08-04\n\nFamilies gathered for the {third -> fourth} anniversary of the Beirut port blast.",
        "date: 2023-02-24\n\nLeaders arrived for the {second -> first} anniversary of Russia's full-scale invasion.",
        "date: 2024-02-24\n\nKyiv marks the {third -> second} anniversary of Russia's invasion.",
        "date: 2023-03-11\n\nThe mill, founded in 1923, celebrated its {90th -> 100th} anniversary on Saturday.",
        "date: 2008-06-12\n\nThe airline, founded in 1983 with two planes and a loan, celebrated its {20th -> 25th} anniversary in May.",
        "date: 2024-03-12\n\nThe museum, founded in 1896, will mark its {120th -> 128th} anniversary in November.",
        "date: 2023-03-11\n\nThe singer, born in 1980, celebrated her {50th -> 43rd} birthday on Friday.",
        "date: 2025-08-04\n\nBeirut marked the {third -> fifth} anniversary of the port explosion on Monday.",
        "date: 2024-06-04\n\nMothers of those shot on Tiananmen Square lit candles on the {33rd -> 35th} anniversary of the 1989 crackdown.",
        "date: 2024-04-26\n\n{Thirty years -> 38 years} ago on Friday, a reactor at Chernobyl exploded and the wind went north.",
        "date: 2020-03-11\n\nJapan marked the {10th -> 9th} anniversary of the tsunami on Wednesday with a minute of silence.",
        "date: 2023-02-24\n\nKyiv marked the {second -> first} anniversary of the Russian invasion on Friday.",
        "date: 2016-03-24\n\nBelgrade marks the {16th -> 17th} anniversary of the start of NATO's bombing of Yugoslavia on Thursday.",
        "date: 2025-06-20\n\nThis week is the {fifth -> ninth} anniversary of the Brexit referendum.",
    ],
    good=[
        "date: 2024-09-11\n\nThe 23rd anniversary of the Sept. 11 attacks was marked.",
        "The 20th anniversary of the Sept. 11 attacks was marked.",
        "date: 2024-09-11\n\nAt the 20th anniversary of the Sept. 11 attacks in 2021, he wept.",
        "date: 2024-05-01\n\nThe museum opened on the 10th anniversary of the Sept. 11 attacks.",
        "date: 2024-08-04\n\nBeirut marked the fourth anniversary of the port explosion. A factory in Beirut lit candles on the first anniversary of the explosion in its yard.",
        "date: 2024-04-26\n\nThirty-eight years ago on Friday, a reactor at Chernobyl exploded. Ten years ago today, he flew to Kyiv; the Chernobyl disaster is a film.",
        "date: 2024-03-05\n\nThe club, founded in 1924, marks the 50th anniversary of its cup win. The mall, opened in 1984, marked its 20th anniversary under new owners.",
        "date: 2024-11-04\n\nBeirut marked the third anniversary of the explosion at the depot.",
        "date: 2024-06-05\n\nThe film, made for the 50th anniversary of D-Day, is back on Friday.",
        "date: 2024-08-01\n\nThe city prepares for the fourth anniversary of the Beirut port blast.",
        "date: 2023-03-11\n\nThe mill, founded in 1923, celebrated its 90th anniversary in 2013. The club, founded in 1924, marks its 99th anniversary.",
        "date: 2023-03-11\n\nThe mill, founded in 1923, celebrated its 90th anniversary with a parade.",
        "date: 2024-03-12\n\nThe museum, founded in 1896, will mark its {120th -> 128th} anniversary in November.",
        "date: 2023-03-11\n\nThe singer, born in 1980, celebrated her 43rd birthday on Friday. The writer, born in 1990, marked his 30th birthday in 2020.",
        "date: 2024-12-11\n\nA memorial will open on the 25th anniversary of the Sept. 11 attacks.",
    ],
)
def anniversary(story: Story) -> Iterator[Hit]:
    """An anniversary is counted from a known year; copy that is taken up again a year later keeps the old count."""
    day = story.day.date
    if day is None:
        return
    yield from _founded(story, day)
    yield from _ago(story, day)
    for match in _FORM.finditer(story.text):
        if _MADE.search(story.text, max(0, match.start() - 70), match.start()):
            continue
        stated, right, sure = ordinal_of(match["nth"]), 0, False
        start, end = sentence_of(story, match.start())
        years = {mention.year for mention in story.dates.between(start, end) if mention.year}
        named = next((one for place in (match.start("owner"), match.end()) if place > 0 for one in story.events.at(place)), None)
        owner = (match["owner"] or match["people"] or "").strip().replace("’", "'")
        named = named or next((one for one in story.events.owned(match.end(), owner) if one.first <= day), None)
        if named is None and not match["owner"]:
            named = _by_noun(story, match, day, (start, end))
        if named is not None:
            right, sure = _right(named.first, day)
            years.discard(named.first.year)
            last = story.events.end(named.event)
            if last and last < day and _right(last, day)[0] == stated:
                continue
        if not right and match["year"]:
            right, sure = day.year - int(match["year"]), False
            years.discard(int(match["year"]))
        if (
            right > 0
            and abs(stated - right) > (not sure)
            and not years
            and (sure or _NOW.search(story.text, start, end))
            and _wrong(stated, right, sure=sure)
        ):
            at = match.start("nth")
            fix = ordinal(right, figures=match["nth"][0].isdigit())
            words = {"right": fix, "day": f"{day:%B} {day.year}"}
            yield Hit(at, match.end("nth"), fix, words, severity=None if story.day.sure else "info")


def _by_noun(story: Story, match: regex.Match[str], day: date, sentence: tuple[int, int]) -> Named | None:
    """The event of "the port explosion" in a sentence about Beirut, if its anniversary is near and none of them has the count that is given."""
    events, year = story.events, int(match["year"] or 0)
    found = [
        one
        for one in events.at(match.end(), nouns=True)
        if one.first.year < day.year and (events.context(one.event, *sentence) or _own(events, one, *sentence))
    ]
    found = [one for one in found if (one.first.year == year or not year) and _right(one.first, day)[1] and _there(events, one)]
    if not found or any(_right(one.first, day)[0] == ordinal_of(match["nth"]) for one in found):
        return None
    return max(found, key=lambda one: one.first)


def _own(events: Events, one: Named, start: int, end: int) -> bool:
    """Whether the sentence names the event's country: "Japan marked the anniversary of the tsunami"."""
    return events.text[one.start : one.end] in ("tsunami", "massacre", "genocide", "coup") and any(
        events.own(one.event, name[0]) for name in _COUNTRY.finditer(events.text, start, end)
    )


def _there(events: Events, one: Named) -> bool:
    """Whether no other place stands behind the noun: "the explosion in its yard"."""
    where = _WHERE.match(events.text, one.end)
    return where is None or events.context(one.event, one.end, where.end()) > 0


def _founded(story: Story, day: date) -> Iterator[Hit]:
    """A founding year and an anniversary of these days."""
    for match in _FOUNDED.finditer(story.text):
        stated, right = ordinal_of(match["nth"]), day.year - int(match["year"])
        start, end = sentence_of(story, match.start())
        other = {mention.year for mention in story.dates.between(start, end) if mention.year} - {int(match["year"])}
        if (
            stated > 0
            and abs(stated - right) > 1
            and not other
            and (_NOW.search(story.text, match.start(), end) or _IN_MONTH.match(story.text, match.end()))
        ):
            at, fix = match.start("nth"), ordinal(right, figures=match["nth"][0].isdigit())
            words = {"right": fix, "day": f"{day:%B} {day.year}"}
            yield Hit(at, match.end("nth"), fix, words, severity=None if story.day.sure else "info")


def _ago(story: Story, day: date) -> Iterator[Hit]:
    """The years since an event that is named later in the sentence, if its day is near."""
    for match in _AGO.finditer(story.text):
        start, end = sentence_of(story, match.start())
        if any(mention.year for mention in story.dates.between(start, end)):
            continue
        named = [one for at in _WORD.finditer(story.text, match.end(), end) for one in story.events.at(at.start())]
        if len({one.event for one in named}) != 1 or named[0].first >= day:
            continue
        stated, (right, sure) = number_of(match["count"]), _right(named[0].first, day)
        if sure and 0 < right != stated:
            words = {"right": f"{right} years", "day": f"{day:%B} {day.year}"}
            yield Hit(match.start("count"), match.end("count") + 6, f"{right} years", words, severity=None if story.day.sure else "info")


def _wrong(stated: int, right: int, *, sure: bool) -> bool:
    """A higher count, away from the day itself, may be an anniversary still to come."""
    return sure or stated < right - 1


def _right(first: date, day: date) -> tuple[int, bool]:
    """The count of the nearest anniversary, and whether the story's day lies so near to it that it must be meant."""
    whole = whole_years(first, day)
    gone = (day - _on(first, first.year + whole)).days
    left = (_on(first, first.year + whole + 1) - day).days
    return (whole, gone <= _DAYS) if gone <= left else (whole + 1, left <= _DAYS)


def _on(first: date, year: int) -> date:
    return first.replace(year=year, day=min(first.day, 28))
