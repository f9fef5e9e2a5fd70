from __future__ import annotations

from bisect import bisect_right

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, latest_year
from wirelint.days import date
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention
    from wirelint.views.events import Events, Named

# Things that happen again and again in the same places: their place must stand in the same sentence.
_COMMON = frozenset(
    [
        "attack",
        "attacks",
        "killing",
        "killings",
        "murder",
        "murders",
        "crash",
        "fire",
        "fires",
        "protest",
        "protests",
        "shooting",
        "arrest",
        "detention",
        "strike",
        "strikes",
        "airstrikes",
        "war",
        "summit",
        "bombing",
        "bombings",
        "explosion",
        "explosions",
        "flood",
        "floods",
        "flooding",
        "operation",
        "unrest",
        "raid",
        "riot",
        "riots",
        "collapse",
        "offensive",
        "capture",
        "release",
        "rescue",
        "visit",
        "wildfire",
        "wildfires",
        "hurricane",
        "typhoon",
        "cyclone",
        "outage",
        "stabbing",
        "stabbings",
        "tariffs",
        "siege",
        "resignation",
    ]
)
_STEP = compiled(r"(?:['’]s)?[ \xa0-](?:[\w.'-]+[ \xa0-]){0,3}")
_IN = compiled(r" (?:in|of|last|this) (?:early |late |mid-)?$")
_OF = compiled(r" (?:of|in|on|at|against|by|to|into) (?:the |an? )?(?P<word>[\w'-]+)")
_NAME = compiled(r"\b\p{Lu}[\w-]+")
_OWNER = compiled(r"(?P<word>\p{Lu}[\w-]+)(?:'s|')? (?:last )?$")
_FRAME = compiled(r"(?:In|By|During|Throughout|At the end of|Since|Back in) [^.!?]{0,30}?\b(?:19|20)\d\d\b")
_RECENT = 100
_SENTENCES = 40  # of a paragraph, before a month


@rule(
    message="{text} is that of {year}: the latest {month} is {latest}'s; give the year",
    severity="error",
    view="event_dates.months",
    bad=[
        "date: 2023-12-24\n\nIt was the first such call since the {February invasion -> February 2022 invasion}.",
        "date: 2024-05-01\n\nSince the {August withdrawal -> August 2021 withdrawal} from Kabul, girls have stayed at home.",
        "date: 2025-05-15\n\nDamascus crushed the {March uprising -> March 2011 uprising} with tanks. President Assad did not flinch.",
        "date: 2024-04-01\n\nThe {quake in February -> quake in February 2023} levelled whole streets in Turkey and Syria.",
        "date: 2005-01-03\n\nHe resigned after the {August coup -> August 1991 coup} in Moscow, Yeltsin's finest hour.",
        "date: 2024-06-03\n\nThe party has split since the {June referendum -> June 2016 referendum} on Brexit.",
        "date: 2010-08-24\n\nTbilisi has not paid for the {August war -> August 2008 war} with Russia over South Ossetia.",
        "date: 2001-10-09\n\nNo bridge in Novi Sad stands since NATO's {March bombing -> March 1999 bombing}.",
    ],
    good=[
        "date: 2022-06-01\n\nExports fell after the February invasion.",
        "date: 2023-01-15\n\nPrices rose after the February invasion.",
        "date: 2023-12-24\n\nIt was the first such call since the February 2022 invasion.",
        "date: 2024-03-05\n\nThe February invasion of locusts ruined crops.",
        "It was the first such call since the February invasion.",
        "date: 2014-04-10\n\nThe March annexation of Crimea drew sanctions.",
        "date: 2024-03-05\n\nIsrael mourned after the February invasion of its airspace.",
        "date: 2023-12-24\n\nIn 2022, the February invasion had sent prices up.",
        "date: 2024-04-01\n\nThe Nepal quake in February killed nobody.",
        "date: 2009-08-24\n\nTbilisi has not paid for the August war with Russia over South Ossetia.",
        "date: 2010-08-24\n\nThe film is of an August war of words in Georgia.",
    ],
)
def stale_month(story: Story) -> Iterator[Hit]:
    """A bare month is the latest such month. Copy that was written in the year of an event and used again later
    sends the reader to the wrong year.
    """
    day = story.day.date
    if day is None:
        return
    repeated = _Repeated(story)
    for mention in story.event_dates.months:
        named = next(iter(_named(story, mention, day, repeated)), None)
        if named is not None:
            yield _hit(story, mention, named, day)


def _hit(story: Story, mention: Mention, named: Named, day: date) -> Hit:
    start, end = min(mention.start, named.start), max(mention.end, named.end)
    at, year = mention.end - start, named.first.year
    fix = f"{story.text[start : start + at]} {year}{story.text[start + at : end]}"
    words = {"year": str(year), "month": MONTHS[mention.month - 1], "latest": str(latest_year(day, mention.month))}
    near = story.events.context(named.event, *sentence_of(story, mention.start))
    severity = "info" if not story.day.sure else "error" if near or named.sure else "warning"
    return Hit(start, end, fix, words, severity=severity)


def _named(story: Story, mention: Mention, day: date, repeated: _Repeated) -> Iterator[Named]:
    """The event that a bare month means, where it is not the latest such month."""
    events: Events = story.events
    found = [one for one in _beside(events, mention) if one.first.month == mention.month and one.first <= day]
    latest = latest_year(day, mention.month)
    # The latest such month may be the one that has just begun; then last year's is as good.
    fresh = {latest, latest - 1} if mention.month == day.month else {latest}
    meant = _meant(events, mention, found)
    if not meant or any(one.first.year in fresh for one in found):
        return
    best = max(meant, key=lambda one: one.first)
    if _dated(story, mention, best.first.year):
        return
    noun = events.text[best.start : best.end].split()[-1]
    ago = (day - date(latest, mention.month, 28)).days
    if noun in _COMMON and (
        (ago < _RECENT and not (noun == "war" and _both(story, mention, best)))
        or not events.context(best.event, *sentence_of(story, mention.start))
    ):
        return
    if not repeated[mention.month, latest, noun]:
        yield best


def _both(story: Story, mention: Mention, one: Named) -> bool:
    """Whether two names of an event stand in the sentence: of the two at war, or a place and a people."""
    words = set(_NAME.findall(story.text, *sentence_of(story, mention.start)))
    return len([word for word in words if story.events.own(one.event, word)]) > 1


def _beside(events: Events, mention: Mention) -> Iterator[Named]:
    """Events named right after the month ("the February invasion") or right before it ("the quake in February")."""
    step = _STEP.match(events.text, mention.end)
    for place in _places(events.text, mention.end, step.end() if step else mention.end):
        yield from events.at(place)
        yield from events.at(place, nouns=True)
    before = _IN.search(events.text[max(0, mention.start - 16) : mention.start])
    if before:
        yield from events.before(mention.start - len(before[0]))
        yield from events.before(mention.start - len(before[0]), nouns=True)


def _places(text: str, start: int, end: int) -> list[int]:
    return [at + 1 for at in range(start, end) if text[at] in " -"][:3]


def _meant(events: Events, mention: Mention, found: list[Named]) -> list[Named]:
    """Those events whose name, place or people say that they are meant; or all, where nothing says otherwise."""
    named = [one for one in found if one.sure]
    fitting = [one for one in found if not one.sure and _fits(events, mention, one)]
    near = [one for one in fitting if events.context(one.event, *events.neighbourhood(mention.start))]
    if named or near:
        return named or near
    return [one for one in fitting if not events.elsewhere(one.event)]


def _fits(events: Events, mention: Mention, one: Named) -> bool:
    """Whether the words on either side do not name another place: "the February invasion of locusts", "Israel's February ..."."""
    after = _OF.match(events.text, max(one.end, mention.end))
    if (
        after
        and not events.own(one.event, after["word"])
        and (after["word"][0].isupper() or events.text[max(one.end, mention.end) + 1 : after.end()].startswith("of"))
    ):
        return False
    start = min(one.start, mention.start)
    before = _OWNER.search(events.text[max(0, start - 24) : start])
    if before is None or before["word"] in ("The", "Since", "After", "This", "That", "Before", "During"):
        return True
    return events.own(one.event, before["word"])


def _dated(story: Story, mention: Mention, year: int) -> bool:
    """Whether the sentence gives the event's year, or one of the paragraph sets the scene in a year."""
    start, end = sentence_of(story, mention.start)
    if any(other.year == year for other in story.dates.between(start, end)):
        return True
    block = story.blocks[story.block_at(mention.start)]
    last = bisect_right(story.sentences, start, key=lambda one: one.start)
    before = story.sentences[max(0, last - _SENTENCES) : last]
    return any(block.start <= one.start and _FRAME.match(story.text, one.start) for one in before)


class _Repeated(dict[tuple[int, int, str], bool]):
    """Whether the story itself tells of such an event in a month of a year, by month, year and noun."""

    def __init__(self, story: Story) -> None:
        super().__init__()
        self.story = story

    def __missing__(self, key: tuple[int, int, str]) -> bool:
        month, year, noun = key
        text, told = self.story.events.text, [one for one in self.story.dates if (one.month, one.year) == (month, year)]
        self[key] = any(noun in text[max(0, one.start - 60) : one.end + 60] for one in told)
        return self[key]
