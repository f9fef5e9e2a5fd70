from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import MONTHS, latest_year
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.dates import Mention


# A month standing alone is surely one after these; otherwise May may be a verb, April a woman, March a walk.
_SURE = compiled(
    r"\b(?:in|of|since|until|till|by|from|to|through|last|next|this|early|late|mid|for|during|between|before|after|and|or|the|least|around|about)[ -]$",
    IGNORECASE,
)


@rule(
    message="{text} of which year? Elsewhere in the story it is that of {year}",
    severity="info",
    view="dates.again",
    bad=[
        "date: 2023-12-24\n\nTroops withdrew in September 2022.\n\nHe has sought talks since at least {September}, aides said.",
        "date: 2024-12-01\n\nThe bridge fell in May 2023.\n\nRepairs were to end in {May}.",
        "date: 2023-12-24\n\nIn the fall of 2022 troops withdrew from the town, mostly in September.\n\nHe has sought talks since at least {September}.",
        "date: 2024-03-05\n\nThe bank failed in January 2022.\n\nIts heir lost money in {January} too.",
    ],
    good=[
        "date: 2023-12-24\n\nTroops withdrew in September 2023.\n\nHe has sought talks since September.",
        "date: 2023-12-24\n\nTroops withdrew in September 2022. By September, all were gone.",
        "Troops withdrew in September 2022.\n\nHe has sought talks since September.",
        "date: 2023-12-24\n\nTroops withdrew in September 2012.\n\nHe has sought talks since September.",
        "date: 2023-12-24\n\nTroops withdrew in May 2022.\n\nMay they never come back.",
    ],
)
def which_year(story: Story) -> Iterator[Hit]:
    """A bare month is the latest such month, but where the story has just spoken of an earlier one the reader takes it for that."""
    day = story.day.date
    if day is None:
        return
    again = story.dates.again
    dated = {one.month: one for one in reversed(list(_dated(story, {one.month for one in again}))) if day.year - 2 <= one.year}
    for mention in again:
        other = dated.get(mention.month) if _SURE.search(story.text[max(0, mention.start - 12) : mention.start]) else None
        if other and other.end < mention.start and other.year < latest_year(day, mention.month):
            if story.block_at(other.start) == story.block_at(mention.start):
                continue
            if story.text.startswith((" last year", " this year", " next year", " of last", " of this", " of that"), mention.end):
                continue
            related = [Related(other.start, other.end, f"{MONTHS[other.month - 1]} {other.year}")]
            yield Hit(mention.start, mention.end, None, {"year": str(other.year)}, related)
            return


def _dated(story: Story, months: set[int]) -> Iterator[Mention]:
    """Those months with their years: stated with them, or the only year before them in their sentence."""
    for mention in story.dates:
        if mention.month not in months:
            continue
        if mention.year:
            yield mention
        elif mention.kind == "month":
            start, _ = sentence_of(story, mention.start)
            years = {one.year for one in story.dates.between(start, mention.start) if one.year}
            if len(years) == 1:
                yield mention._replace(year=years.pop())
