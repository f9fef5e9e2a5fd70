"""Headline: 14 dead; story: 12 killed."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ONE, WORDED, value_of
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{WORDED.replace('|an?', '')})(?![\w.,-]*\d|\w|-)"
_HEAD = compiled(
    rf"(?<![\w.,$-])(?<!than |least |over |about |nearly |almost |some |to |around )(?P<count>{_COUNT}) (?:(?!people|and\b|of\b|injured|wounded|hurt)[\w-]+ )?(?:people )?(?:killed|dead|die|died)\b"
    rf"|\b(?:kills?|killed) (?P<count>{_COUNT})(?! (?:year|day|month|hour|week|percent|mile|km))",
    IGNORECASE,
)
_TOLL = compiled(
    rf"\b(?P<count>{_COUNT})(?: [\w-]+){{0,3}}? (?:were|was|have been|had been|are|people|dead|died|have died|lost their lives)\b(?: (?:killed|dead|died|shot))?"
    rf"|\b(?:killed|killing|kills|claimed the lives of)(?: at least| some| about| more than)? (?P<count>{_COUNT})|\b(?:death toll|dead|deaths)\b[^.;\n]{{0,40}}? (?P<count>{_COUNT})",
    IGNORECASE,
)
_ANY = compiled(rf"(?<![\w.,$-])(?:an? (?=man|woman|child|boy|girl|baby|teenager|person|police|soldier|civilian)|{_COUNT})", IGNORECASE)
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
    told = list(_TOLL.finditer(story.text, head.end, end))
    if told and not _adds_up(value_of(match["count"]), _ANY.finditer(story.text, head.end, end)):
        words = {"head": match["count"], "body": told[0]["count"]}
        yield Hit(*match.span("count"), words=words, related=[Related(*told[0].span("count"), "the toll here")])


def _adds_up(toll: int, figures: Iterator[regex.Match[str]]) -> bool:
    """Whether the toll stands among the story's figures, or two or three neighbours come to it."""
    values = [value for figure in figures if (value := value_of(figure[0].strip())) < 10_000 * ONE]
    sums = (sum(values[at : at + size]) for size in (1, 2, 3) for at in range(len(values)))
    return toll in sums
