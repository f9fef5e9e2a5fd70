"""14 December where the house writes Dec. 14, Monday, May 4 where it writes Monday 4 May, and the other way round."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import date_of, written
from wirelint.house import severity
from wirelint.records import TYPE_CHECKING
from wirelint.views.dates import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.mentions import Mention
    from wirelint.story import Story

_COPY = frozenset({"body", "caption", "list", "quote"})
_ANY_YEAR = 2024  # a leap year, for the shape of a date that gives none


@rule(
    message="house style: {fix}",
    view="dates",
    house_setting="date",
    bad=[
        "profile: ap\n\nThe talks began on {14 December -> Dec. 14} and ended on 3 January.",
        "profile: guardian\n\nThe talks began on {December 14 -> 14 December}.",
        "profile: bbc\n\nThe law dates from {May 5, 2019 -> 5 May 2019}.",
        "profile: reuters\n\nThe law dates from {5 September 2019 -> Sept. 5, 2019}.",
        "profile: guardian\n\nHe turned 61 on {Saturday, May 27 -> Saturday 27 May}.",
        "profile: ap\n\nTalks began on {Monday, 14 December -> Monday, Dec. 14}.",
        "profile: afp\n\nThe law dates from {5 May 2019 -> May 5, 2019}.",
    ],
    good=[
        "The talks began on 14 December.",
        "profile: ap\n\nThe talks began on Dec. 14.",
        "profile: bbc\n\nThe talks began on 14 December 2023.",
        "profile: bbc\n\nThe talks began in December 2023.",
        "profile: ap\n\nOn Monday, Dec. 14, talks began.",
        "profile: bbc\n\nThe crash on Monday, the May 27 talks and Monday 27 May were bad.",
        "profile: guardian\n\nOSLO, May 4 (Reuters) - The mill burned down.",
    ],
    quotes="skip",
)
def date_order(story: Story) -> Iterator[Hit]:
    """A house puts the day before the month or after it; a weekday before it takes its comma along."""
    order = story.desk.profile["date"]
    hits = []
    for one in story.dates:
        date = date_of(one.year or _ANY_YEAR, one.month, one.day) if one.kind == "day" else None
        weekday, start = _weekday(story, one)
        turned = story.text[start].isdigit() == (order == "month day") and not story.text[start].islower()
        if date and turned and story.role_at(one.start) in _COPY and not _in_dateline(story, one.start):
            hits.append((one.start, one.end, weekday + written(date, style(story), year=bool(one.year))))
    if hits:
        (start, end, fix), others = hits[0], hits[1:]
        yield Hit(start, end, fix, related=[Related(*other[:2], f"here {other[2]}") for other in others], severity=severity(story))


def _weekday(story: Story, one: Mention) -> tuple[str, int]:
    """The weekday before a date as the house sets it, and where the date itself begins."""
    first, last = one.weekday_at
    if one.weekday < 0 or first != one.start:
        return "", one.start
    comma = "," if story.desk.profile["date"] == "month day" else ""
    rest = story.text[last : one.end]
    return f"{story.text[first:last]}{comma} ", one.end - len(rest.lstrip(", "))


def _in_dateline(story: Story, at: int) -> bool:
    form = story.dateline_form
    return form is not None and form.start <= at < form.end
