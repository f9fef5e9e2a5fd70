from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import MONTHS, WEEKDAYS
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention


@rule(
    message="{when} is a {here} here and a {there} further up",
    view="dates.clashing",
    bad=[
        "The vote is on Sunday, May 12. Polls open at 8 a.m. on {Saturday, May 12}.",
        "The court will sit on Tuesday, March 4.\n\nLawyers asked for a delay beyond {Wednesday (March 4)}.",
        "He was held on Friday, 3 June, in Adana. He was freed by noon on {Thursday, 3 June}, a guard said.",
        "Trains stop on Monday, Nov. 9. Buses run on {Sunday, Nov. 9}.",
        "The fair opens Thursday, Aug. 6. On {Friday, Aug. 6}, the mayor will speak.",
    ],
    good=[
        "The vote is on Sunday, May 12. Polls close at noon on Sunday, May 12.",
        "The vote is on Sunday, May 12. Campaigns end on Friday, May 10.",
        "The bridge fell on Sunday, May 12, 2013. It was rebuilt by Monday, May 12, 2014.",
        "In 2013 the vote fell on Sunday, May 12. This year it is on Monday, May 12.",
        "Last year the fair opened on Monday, May 12. It opens on Tuesday, May 12, this time.",
        "The vote is on Sunday, May 12. Nobody works on Saturday. May 12 is a feast.",
    ],
)
def two_weekdays(story: Story) -> Iterator[Hit]:
    """One day of one year has one weekday; where a story gives it two, one of them was counted wrong."""
    for first, one in story.dates.clashing:
        if not _years(story, first) and not _years(story, one):
            words = {"when": f"{MONTHS[one.month - 1]} {one.day}", "here": WEEKDAYS[one.weekday], "there": WEEKDAYS[first.weekday]}
            yield Hit(one.start, one.end, words=words, related=[Related(first.start, first.end, "further up")])


def _years(story: Story, mention: Mention) -> bool:
    """Whether the paragraph speaks of another year."""
    start, end = paragraph_of(story, mention.start)
    return any(other.year for other in story.dates.between(start, end)) or any(
        word in story.text[start:end].lower() for word in (" year", "edition", "season")
    )
