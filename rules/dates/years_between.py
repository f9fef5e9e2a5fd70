"""For 20 years, from 1990 to 2005."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_OFFICE = r"(?: (?:in (?:office|power|prison|jail|charge|exile|government|parliament|the job|the post|the army)|as (?:an? |the )?[\p{L}]+(?: [\p{L}]+){0,3}?))?"
_SPAN = r"from (?P<first>(?:1[89]|20)\d\d) (?:to|until|through|till) (?P<last>(?:1[89]|20)\d\d)(?![\w-])"
_FORMS = (
    compiled(
        rf"\b(?:for|served|spent|during (?:his|her|its|their)|worked|lived|ruled|reigned|lasted) (?P<hit>(?P<count>{NUMBER}) years{_OFFICE},? {_SPAN})"
    ),
    compiled(rf"\b(?P<hit>{_SPAN},? (?:for|a total of) (?P<count>{NUMBER}) years)\b"),
)


@rule(
    message="from {first} to {last} is {right} years, not {count}: check the three",
    severity="warning",
    trigger=[f"from {century}" for century in ("18", "19", "20")],
    bad=[
        "He ruled for {20 years, from 1990 to 2005}.",
        "She served {12 years as mayor from 2001 to 2009}.",
        "He was king {from 1950 to 1980, for 40 years}.",
        "They fought for {five years from 1990 to 2000}.",
        "He spent {10 years in prison, from 1985 to 1999}.",
    ],
    good=[
        "He ruled for 15 years, from 1990 to 2005.",
        "She served eight years as mayor from 2001 to 2009.",
        "It has 20 years of data from 1990 to 2005.",
        "He ruled for 20 years. From 1990 to 2005 he lived abroad.",
        "They met for five years from 1990 on.",
        "He was king from 1950 to 1980, for 31 years.",
    ],
)
def years_between(story: Story) -> Iterator[Hit]:
    """How long it lasted, when it began and when it ended stand together; one of the three is wrong."""
    for form in _FORMS:
        for match in matches(form, story.text, ("from 1", "from 2"), 90, 60):
            right = int(match["last"]) - int(match["first"])
            if abs(number_of(match["count"]) - right) > 1:
                yield Hit(
                    *match.span("hit"), words={"first": match["first"], "last": match["last"], "right": str(right), "count": match["count"]}
                )
