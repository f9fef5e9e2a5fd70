from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, date_of, longest
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="there is no {text}: {month} has {days} days",
    severity="error",
    view="dates.impossible",
    bad=[
        "The {Feb. 30} meeting was tense.",
        "It was built on {31 June} and burned down within a week.",
        "The court met on {Feb. 29, 2023}.",
        "Talks will end on {September 31}.",
        "The bill, passed on {April 31, 2019}, was never signed.",
        "He was born on {Nov. 31}, his lawyer said.",
    ],
    good=[
        "The Feb. 29 meeting was calm.",
        "He was born on Feb. 29, 2024.",
        "It ended on March 31, 2023.",
        "In April 31 people were held.",
        "Of the June 30 were sold.",
        "Shares rose in September 31.5 percent on the year.",
        "In 1712 Sweden had a Feb. 30. There is no Nov. 31.",
        "In June 31-year-old Anna Berg won.",
    ],
)
def impossible(story: Story) -> Iterator[Hit]:
    """A day that the calendar does not have is a slip of the pen or of a converter: the real date must be found."""
    for mention in story.dates.impossible:
        if mention.year or _stated(story.text, mention.start, mention.end):
            days = longest(mention.month) - (mention.month == 2 and mention.year > 0 and date_of(mention.year, 2, 29) is None)
            month = f"{MONTHS[mention.month - 1]} {mention.year}" if mention.day == 29 else MONTHS[mention.month - 1]
            yield Hit(mention.start, mention.end, words={"month": month, "days": str(days)})


def _stated(text: str, start: int, end: int) -> bool:
    """Whether "June 31" is a date and not a month with a number of things after it ("in June 31 people")."""
    before = text[max(0, start - 4) : start].lower()
    if before.endswith((" a ", " no ")) and not text[end : end + 2].strip().isalpha():
        return False  # told of the calendar itself: in 1712 Sweden had a Feb. 30
    in_month = before in (" in ", "\nin ", "in ", "of ")
    follows = text[end : end + 2]
    return text[start].isdigit() or not (in_month and follows[:1] == " ")
