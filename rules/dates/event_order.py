"""Joined the army in February 1976, a year after the death of Mao, who died in September of that year."""

from __future__ import annotations

from wirelint import Hit, days, rule
from wirelint.calendar import NUMBER, longest, number_of
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.mentions import Mention
    from wirelint.story import Story
    from wirelint.views.events import Named

_WAY = compiled(
    rf",? (?:(?P<hedge>about|some|around|nearly|almost|roughly|more than|less than|just over|just under|barely|only|just|exactly|fully) )?(?:(?P<count>(?i:{NUMBER})|half a) (?P<unit>day|week|month|year)s?|(?P<near>shortly|soon|just|immediately|long|(?:days|weeks|months|years))|the (?P<unit>day|week|month|year)) (?P<way>after|before) (?P<the>the )?"
)
# Something of the event, or another of its kind: "the death of Mao Zedong's brother".
_ANOTHER = compiled(r"['’]s?\b| (?:on|in) (?:the|an?|his|her) \p{Ll}")
_DAYS = {"day": 1.0, "week": 7.0, "month": 30.4, "year": 365.2}
_SLACK = {"day": 2.0, "week": 7.0, "month": 31.0, "year": 366.0}
_ROUGH = ("about", "some", "around", "nearly", "almost", "roughly", "more than", "less than", "just over", "just under", "barely")


@rule(
    message="{event} was on {right}, and {stated} is not {told} it: check the date",
    severity="warning",
    trigger=[f"{unit} {way} " for unit in ("day", "days", "week", "weeks", "month", "months", "year", "years", "shortly", "soon", "just", "long", "immediately") for way in ("after", "before")],
    bad=[
        "He joined the army in {February 1976, a year after the death of Mao Zedong}.",
        "She moved to the city in {March 1989, six months after the fall of the Berlin Wall}.",
        "The law was passed in {August 2001, weeks after the Sept. 11 attacks}.",
        "The firm was sold on {May 3, 1990, a month before the fall of the Berlin Wall}.",
        "The shelter opened in {June 2006, a year after the Chernobyl disaster}.",
    ],
    good=[
        "He joined the army in February 1976, seven months before the death of Mao Zedong. He left in February 1978, a year after the death of Mao Zedong.",
        "She moved in May 1990, a year after the fall of the Berlin Wall, and in June 1990, six months after the fall of the Berlin Wall.",
        "The law was passed in October 2001, weeks after the Sept. 11 attacks.",
        "In June 1986, two months after a fire at the plant in Chernobyl, he left. In June 1986, two months after the Chernobyl disaster, he left.",
        "The shelter opened in June 2006, a year after the Chernobyl disaster museum.",
        "He joined the army in February 1976, a year after the death of Mao Zedong's brother. She moved in March 1989, six months after the fall of the Berlin Wall in the film.",
        "He left in September 1976, days after the death of Mao Zedong. He was born in September 1976, days before the death of Mao Zedong.",
    ],
)  # fmt: skip
def event_order(story: Story) -> Iterator[Hit]:
    """How long before or after a well-known event a dated one was: the calendar of events tells."""
    for one in story.dates:
        if one.kind in ("day", "month") and one.year and (match := _WAY.match(story.text, one.end)):
            event = next(iter(story.events.at(match.end())), None) or next(
                iter(story.events.at(match.start("the"))) if match["the"] else iter(()), None
            )
            another = event is not None and _ANOTHER.match(story.text, event.end)
            if event is not None and not another and event.sure and story.events.end(event.event) is None and _wrong(one, match, event):
                words = {
                    "event": story.text[event.start : event.end],
                    "right": event.first.isoformat(),
                    "stated": story.text[one.start : one.end],
                }
                yield Hit(one.start, event.end, words={**words, "told": match[0].lstrip(", ").removesuffix("the ").rstrip()})


def _wrong(one: Mention, match: regex.Match[str], event: Named) -> bool:
    """Whether no day of the date lies so long before or after the event."""
    first = days.date(one.year, one.month, one.day or 1)
    last = first if one.day else days.date(one.year, one.month, min(28, longest(one.month)))
    sign = 1 if match["way"] == "after" else -1
    gone = sorted(((first - event.first).days * sign, (last - event.first).days * sign))
    if gone[1] < -3 or match["near"]:
        return gone[1] < -3 or _too_far(match["near"] or "", gone[0])
    count = 0.5 if (match["count"] or "").startswith("half") else float(number_of((match["count"] or "one").lower()))
    stated, slack = count * _DAYS[match["unit"]], _SLACK[match["unit"]]
    slack += stated / 3 if match["hedge"] in _ROUGH else 0
    return gone[0] > stated + slack or gone[1] < stated - slack


def _too_far(near: str, gone: int) -> bool:
    """Whether it lies years behind what came "days after"."""
    return gone > {"days": 60, "weeks": 150, "months": 1100, "shortly": 900, "soon": 900, "just": 900, "immediately": 400}.get(near, 10**6)
