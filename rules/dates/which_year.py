from collections.abc import Iterator

from wirelint import Hit, Related, Story, rule
from wirelint.calendar import MONTH_TRIGGERS, MONTHS, latest_year


@rule(
    message="{text} of which year? Elsewhere in the story it is that of {year}",
    severity="info",
    trigger=MONTH_TRIGGERS,
    bad=[
        "date: 2023-12-24\n\nTroops withdrew in September 2022.\n\nHe has sought talks since at least {September}, aides said.",
        "date: 2024-12-01\n\nThe bridge fell in May 2023.\n\nRepairs were to end in {May}.",
        "date: 2024-03-05\n\nThe bank failed in January 2022.\n\nIts heir lost money in {January} too.",
    ],
    good=[
        "date: 2023-12-24\n\nTroops withdrew in September 2023.\n\nHe has sought talks since September.",
        "date: 2023-12-24\n\nTroops withdrew in September 2022. By September, all were gone.",
        "Troops withdrew in September 2022.\n\nHe has sought talks since September.",
        "date: 2023-12-24\n\nTroops withdrew in September 2012.\n\nHe has sought talks since September.",
    ],
)
def which_year(story: Story) -> Iterator[Hit]:
    """A bare month is the latest such month, but where the story has just spoken of an earlier one the reader takes it for that."""
    day = story.day.date
    if day is None:
        return
    dated = {mention.month: mention for mention in reversed(story.dates) if mention.month and day.year - 2 <= mention.year}
    for mention in story.dates:
        other = dated.get(mention.month) if mention.kind == "month" and not mention.year and mention.sure else None
        if other and other.end < mention.start and other.year < latest_year(day, mention.month):
            if story.block_at(other.start) == story.block_at(mention.start):
                continue
            if story.text.startswith((" last year", " this year", " next year", " of last", " of this", " of that"), mention.end):
                continue
            related = [Related(other.start, other.end, f"{MONTHS[other.month - 1]} {other.year}")]
            yield Hit(mention.start, mention.end, None, {"year": str(other.year)}, related)
            return
