"""Headline: 14 dead; story: 12 killed."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import value_of
from wirelint.grammar.tolls import ANY, COUNT, TOLL, adds_up
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_HEAD = compiled(
    rf"(?<![\w.,$-])(?<!than |least |over |about |nearly |almost |some |to |around )(?P<count>{COUNT}) (?:(?!people|and\b|of\b|injured|wounded|hurt)[\w-]+ )?(?:people )?(?:killed|dead|die|died)\b"
    rf"|\b(?:kills?|killed) (?P<count>{COUNT})(?! (?:year|day|month|hour|week|percent|mile|km))",
    IGNORECASE,
)
_LOOK = 1500  # characters of the story in which its toll stands


@rule(
    message="{head} dead in the headline, {body} in the story: check the toll",
    severity="info",
    roles=["headline"],
    trigger=["killed", "kills", "dead", "die", "died"],
    bad=[
        "Blast in Basra market kills {14}\n\nBASRA, Iraq (AP) — A bomb killed 12 people in a market on Monday, police said.",
        "{Nine} dead in Ghent fire\n\nGHENT, Belgium (AP) — A fire killed eight people in a home on Monday, police said.",
        "{21} people killed in Lagos bus crash\n\nLAGOS, Nigeria (AP) — A bus fell off a bridge on Monday and 12 people died.",
    ],
    good=[
        "Blast in Basra market kills 12\n\nBASRA, Iraq (AP) — A bomb killed 12 people in a market on Monday, police said.",
        "Fire kills seven\n\nGHENT, Belgium (AP) — A fire killed three men and four women, or seven people, on Monday.",
        "Crash kills five\n\nLAGOS, Nigeria (AP) — A bus killed two women and three children on Monday.",
        "At least 12 dead in fire\n\nGHENT, Belgium (AP) — A fire killed 14 people on Monday.",
    ],
)
def headline_toll(story: Story) -> Iterator[Hit]:
    """The headline counts dead that the story does not: one of them was not brought up to date."""
    head = next((block for block in story.blocks if block.role == "headline"), None)
    match = head and _HEAD.search(story.text, head.start, head.end)
    if not head or not match:
        return
    end = min(len(story.text), head.end + _LOOK)
    told = list(TOLL.finditer(story.text, head.end, end))
    if told and not adds_up(value_of(match["count"]), ANY.finditer(story.text, head.end, end)):
        words = {"head": match["count"], "body": told[0]["count"]}
        yield Hit(*match.span("count"), words=words, related=[Related(*told[0].span("count"), "the toll here")])
