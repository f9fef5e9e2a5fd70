"""Six planes and 24 helicopters, 20 aircraft in all."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE, WORDED, value_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{WORDED})(?![\w.,:/-]*\d|\w)"
_PART = rf"(?P<part>(?i:{_COUNT}))(?: (?!million|billion|and\b|percent|of\b)[\w-]+){{1,3}}?"
_LIST = rf"(?<![\w.,$€£-]){_PART}(?:, {_PART}){{0,4}},? and {_PART}"
_TOTAL = rf"(?P<total>{_COUNT})"
_AFTER = compiled(
    rf"{_LIST}(?:,| [—–-]+)? (?:(?:or )?(?:a total of )?{_TOTAL}(?: [\w-]+){{0,2}}? (?:in all|in total|altogether|all told)"
    rf"|(?:for|or|making|a combined|in all|altogether) (?:a (?:combined )?total of )?{_TOTAL}(?= (?:[\w-]+ )?(?:in all|in total|altogether|all told)|(?<=total of {_COUNT})))\b"
)
_ENDS = ("in all", "in total", "altogether", "all told", "total of")
_SEX = r"(?:wo)?m[ae]n|child(?:ren)?|boys?|girls?"
_SEXED = rf"(?P<part>(?i:{_COUNT})) (?:[\w-]+ )?(?P<sex>{_SEX})"
_OTHERS = (" men", " man", " child", " boy", " girl")
_SPLIT = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT}))(?: (?!{_SEX}|of\b|and\b|to\b)[\w-]+){{1,2}}?(?:,| [—–-]+|:| \() {{0,1}}(?P<hit>{_SEXED}(?:, {_SEXED})?,? and {_SEXED})(?=[,.;:)]| [—–-]| (?:were|was|had|have)\b)"
)

# Women, men and children are three groups: "twenty people were killed, including 14 women and 9 men".
_GROUP = r"women|men|children"
_GROUPED = rf"(?P<part>(?i:{_COUNT})) (?P<sex>{_GROUP})"
_INCLUDING = compiled(
    rf"(?<![\w.,$€£-])(?P<total>(?i:{_COUNT})) (?:people|civilians|passengers|persons|patients|migrants|refugees|protesters|villagers|worshippers|residents|victims|bodies)(?: [\w-]+){{0,8}}?,? including (?P<hit>{_GROUPED}(?:, {_GROUPED})?,? and {_GROUPED})(?=[,.;:)]| [—–-]|$)"
)


@rule(
    message="the parts come to {sum}, not {total}: check the figures",
    trigger=["in all", "in total", "altogether", "all told", "total of", "women", "woman"],
    bad=[
        "Some {50 hostages and 150 prisoners — 250} people in all — will go.",
        "{Six planes, 24 helicopters and 92 trucks, 112} vehicles in all, were sent.",
        "It lost {three tanks and four guns, eight} vehicles in total.",
        "Twenty people were killed, including {14 women and 9 men}.",
        "The boat sank with 40 migrants aboard, including {22 women and 20 children}, the navy said.",
        "The club sold {1,200 seats and 300 boxes, 1,600} in all.",
        "He has {two sons and three daughters, six} children in all.",
        "Twelve people, {five men and six women}, were held.",
        "It killed 14 civilians: {three men, seven women and five children}.",
        "It took {four gold medals and two silver medals, for a total of eight}.",
    ],
    good=[
        "Some 50 hostages and 150 prisoners — 200 people in all — will go.",
        "Six planes, 14 helicopters and 92 trucks, 112 vehicles in all, were sent.",
        "It lost 3 tanks. Four guns and 5 trucks, nine in all, burned.",
        "It spent $4 million and 3 months, 5 in all.",
        "It has 12 mills and two ports, and they have 40 workers in all.",
        "Twelve people, five men and seven women, were held.",
        "It killed 12 people, three women and a child.",
        "More than 20 people were killed, including 14 women and 9 men. Twenty people were killed, including 9 women and 4 children.",
        "Twenty people were hurt in the first blast and 40 in the second, including 22 women and 20 children.",
        "It killed 12 people, including five men and six women.",
        "Four men, two women and a child died.",
        "It lost two of its three tanks and four guns, seven in all.",
    ],
)
def total_mismatch(story: Story) -> Iterator[Hit]:
    """The parts stand beside their total, so they can be added up; one of the figures is wrong."""
    for match in matches(_AFTER, story.text, _ENDS, 160, 30):
        yield from _hit(match, match.start(), match.end("total"))
    for match in matches(_SPLIT, story.text, ("women", "woman"), 90, 70, beside=_OTHERS):
        sexes = {sex[0].lower() for sex in match.captures("sex")}
        if {"m", "w"} <= sexes or _sum(match) > value_of(match["total"]):
            yield from _hit(match, *match.span("hit"))
    for match in matches(_INCLUDING, story.text, ("including ",), 110, 80):
        bound = (
            story.text[max(0, match.start() - 12) : match.start()]
            .lower()
            .endswith(("more than ", "over ", "at least ", "least ", "nearly "))
        )
        if not bound and len(set(match.captures("sex"))) == len(match.captures("sex")) and _sum(match) > value_of(match["total"]):
            yield from _hit(match, *match.span("hit"))


def _hit(match: regex.Match[str], start: int, end: int) -> Iterator[Hit]:
    parts, total = _sum(match), value_of(match["total"])
    if parts != total:
        yield Hit(start, end, words={"sum": f"{parts // ONE:,}", "total": f"{total // ONE:,}"})


def _sum(match: regex.Match[str]) -> int:
    return sum(value_of(part) for part in match.captures("part"))
