from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, WEEKDAYS, date_of
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.dates import Mention

# Days from the story's day within which a date without a year is surely of that year.
_NEAR, _FAR = 45, 183


@rule(
    message="{when} is a {right}: check the weekday and the date",
    severity="error",
    view="dates.misfits",
    bad=[
        "He made his debut on {Monday, May 5, 1948}.",
        "date: 2023-06-20\n\nShe spoke on {Sunday night, June 19}, from the palace.",
        "date: 2024-03-05\n\nHe said on {Monday, March 5}, that rates would fall.",
        "date: 2024-03-05\n\nThe vote is set for {Saturday (March 8)}.",
        "The treaty was signed on {Tuesday, 14 March 2012}, in Lisbon.",
        "date: 2012-05-04\n\nA jury found her guilty on {Thursday, May 2}, of fraud.",
        "date: 2023-12-24\n\nThe strike begins on {January 3 (Thursday)}.",
    ],
    good=[
        "date: 2024-03-05\n\nOn Tuesday, March 5, the court ruled. On Monday night, March 4, it sat.",
        "The Tuesday, 13 March 2012, session was short.",
        "On Monday, March 5, he spoke.",
        "date: 2024-03-05\n\nThe Sunday Times wrote on March 5 that the deal was off.",
        "date: 2024-03-05\n\nOn Monday, March 50 people were held.",
        "date: 2024-03-05\n\nIt happened in 2018. On Monday, March 5, the club folded.",
        "date: 2024-03-05\n\nThe shop closed on Monday. March 4 was its last day.",
        "date: 2024-03-05\n\nThe trial opened on Monday, Nov. 7.",
    ],
)
def weekday_mismatch(story: Story) -> Iterator[Hit]:
    """A weekday that does not fall on its date means that one of the two is wrong; the reader cannot tell which."""
    for mention in story.dates.misfits:
        first = mention.first
        if first is not None and (severity := _severity(story, mention, first)):
            when = f"{MONTHS[mention.month - 1]} {mention.day}, {first.year}"
            yield Hit(mention.start, mention.end, words={"when": when, "right": WEEKDAYS[first.weekday()]}, severity=severity)


def _severity(story: Story, mention: Mention, stated: date) -> str:
    """How sure it is that the date is of this year and so the weekday wrong; "" if not at all."""
    if mention.year:
        return "error"
    day = story.day.date
    if day is None or abs((stated - day).days) > _FAR:
        return ""
    years = _years_near(story, mention)
    if abs((stated - day).days) > _NEAR:
        years |= {stated.year - 1, stated.year + 1}
    if any((other := date_of(year, mention.month, mention.day)) and other.weekday() == mention.weekday for year in years):
        return ""
    return "error" if story.day.sure else "info"


def _years_near(story: Story, mention: Mention) -> set[int]:
    """Years named in the same paragraph: the date may be of one of them."""
    return {other.year for other in story.dates.between(*paragraph_of(story, mention.start)) if other.year}
