"""A bomb killed 12 people; further on: the 14 dead."""

from __future__ import annotations

from bisect import bisect

from wirelint import Hit, Related, rule
from wirelint.amounts import value_of
from wirelint.grammar.tolls import ANY, COUNT, TOLL, adds_up
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_THE = compiled(
    rf"\b[Tt]he (?P<count>{COUNT}) (?:dead|killed|fatalities|deaths|people (?:killed|who died)|who died|victims)\b(?! (?:of|in|from)\b)"
)
_APART = compiled(
    r"\b(?:19|20)\d\d\b|\b(?:earlier|previous|another|other|last (?:year|month|week)|rose|risen|climbed|since died|injured|wounded|missing|identified)\b"
)

_FAR = 10_000  # characters in which a figure counts: more than a story has


@rule(
    message="{text} dead here, {other} before: check the toll",
    severity="info",
    trigger=["dead", "victims", "killed", "died", "deaths", "fatalities"],
    bad=[
        "A bomb killed 12 people on Monday in a market.\n\nThe {14} dead were all men, police said.",
        "A fire killed eight people in a home on Monday.\n\nThe {nine} victims were asleep, police said.",
        "A bus fell off a bridge on Monday and 21 people died.\n\nThe {12} killed were miners.",
    ],
    good=[
        "A bomb killed 12 people on Monday.\n\nThe 12 dead were all men, police said.",
        "A bomb killed 12 men and two women on Monday.\n\nThe 14 dead were all from one town.",
        "A bomb killed 12 people on Monday. Two more died in hospital.\n\nThe 14 dead were all from one town.",
        "A bomb killed 12 people on Monday.\n\nThe 30 victims of the 2015 attack were remembered.",
        "A bomb killed 12 people on Monday.\n\nThe toll rose. The 14 dead have been identified.",
        "The two victims met him in May.",
    ],
)
def toll_changes(story: Story) -> Iterator[Hit]:
    """“The 14 dead” counts those that the story has told of; another number means that one of the two was not brought up to date."""
    found = list(_THE.finditer(story.text))
    told = next(TOLL.finditer(story.text), None) if found else None
    if told is None:
        return
    figures = [(figure.start(), figure) for figure in ANY.finditer(story.text)]
    for match in found:
        start, end = sentence_of(story, match.start())
        if match.start() < told.end() or _APART.search(story.text, start, end):
            continue
        at, last = match.span("count")
        near = figures[bisect(figures, (at - _FAR,)) : bisect(figures, (last + _FAR,))]
        if not adds_up(value_of(match["count"]), (figure for place, figure in near if not at <= place < last)):
            yield Hit(at, last, words={"other": told["count"]}, related=[Related(*told.span("count"), "the toll here")])
