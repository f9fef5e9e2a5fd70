"""8 PM in a story that writes 2 p.m."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_CLOCK = compiled(
    r"(?<![\w.,:$€£])(?P<hour>1[0-2]|[1-9])(?P<minutes>[:.][0-5]\d)? ?(?P<half>a\.m\.|p\.m\.|AM\b|PM\b|A\.M\.|P\.M\.|am\b|pm\b)"
    r"|(?<=\b(?:at|until|by|around|about|from|to) )(?P<day>(?:[01]\d|2[0-3])(?P<sign>[:.])[0-5]\d)(?![\w%:.,]\d|[\w%]| ?(?:percent|per cent|million|billion|points|euros|dollars|[AaPp]\.?[Mm]\b|GMT|[A-Z]{2,4}\b|seconds|minutes|meters|metres))"
)
_AFTER = compiled(
    r" (?:on|local|this|yesterday|today|tomorrow|and|hours|hrs|Msk|MSK|(?:\p{Lu}\p{L}+ )?time|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b|[.,;]"
)
_MARKET = compiled(r"(?i)shares?\b|stocks?\b|index|yen\b|dollar|euro|price|rate|percent|points?\b|trading|bond")


@rule(
    message="time of day: write {fix}, as elsewhere in the story",
    trigger=["a.m.", "p.m."],
    bad=[
        "It opens at 2 p.m. and shuts at {8 PM -> 8 p.m.}",
        "The blast was at {14.30 -> 2:30 p.m.} on Monday. By 5 p.m. the fire was out.",
        "Polls opened at 7 a.m. and shut at {19:00 -> 7 p.m.} that day.",
        "He left at 9 a.m. and came back at {11:30am -> 11:30 a.m.} with a lawyer.",
        "At 6 a.m. it rained. It stopped at {00:15 -> 12:15 a.m.} on Friday.",
    ],
    good=[
        "It opens at 2 p.m. and shuts at 8 p.m.",
        "Polls opened at 7 a.m. (0500 GMT).",
        "Shares closed at 14.30 on Monday. The market shut at 5 p.m.",
        "It left at 14:30 and came at 16:45.",
        "At 7 a.m. it was 19.40 degrees.",
    ],
)
def clock_mixed(story: Story) -> Iterator[Hit]:
    """9 a.m., 9 AM, 9am, 09:00: the house chooses one; a second form is left from the source. Prices look alike, so a dot counts only after “at” and the like."""
    found = list(_CLOCK.finditer(story.text))
    usual = [match for match in found if match["half"] in ("a.m.", "p.m.")]
    others = [match for match in found if match["half"] not in ("a.m.", "p.m.")]
    if not usual or len(others) > len(usual):
        return
    for match in others:
        if match["sign"] != "." or _is_time(story, match):
            yield Hit(*match.span(), _usual(match), related=[Related(*usual[0].span(), "here so")])


def _is_time(story: Story, match: regex.Match[str]) -> bool:
    """Whether 14.30 is no price: a day, a zone or the clause's end follows, and no market is near."""
    block = story.blocks[story.block_at(match.start())]
    return bool(_AFTER.match(story.text, match.end())) and not _MARKET.search(story.text, block.start, block.end)


def _usual(match: regex.Match[str]) -> str:
    if match["half"]:
        return f"{match['hour']}{(match['minutes'] or '').replace('.', ':')} {'p' if match['half'][0] in 'Pp' else 'a'}.m."
    hour, minutes = int(match["day"][:2]), match["day"][3:]
    return f"{hour % 12 or 12}{'' if minutes == '00' else f':{minutes}'} {'p' if hour >= 12 else 'a'}.m."
