"""Christmas Day, Dec. 26: days that fall on the same date each year."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

# Those that countries of several calendars keep on different days (Christmas, Victory Day) have every such day.
_DAYS = {
    "Christmas Day": ((12, 25), (1, 7)),
    "Christmas Eve": ((12, 24), (1, 6)),
    "Boxing Day": ((12, 26),),
    "New Year's Eve": ((12, 31),),
    "New Year's Day": ((1, 1), (1, 14)),
    "Valentine's Day": ((2, 14),),
    "St. Patrick's Day": ((3, 17),),
    "International Women's Day": ((3, 8),),
    "April Fools' Day": ((4, 1),),
    "International Workers' Day": ((5, 1),),
    "Europe Day": ((5, 9), (5, 5)),
    "Bastille Day": ((7, 14),),
    "Assumption Day": ((8, 15), (8, 28)),
    "Halloween": ((10, 31),),
    "All Saints' Day": ((11, 1),),
    "All Souls' Day": ((11, 2),),
    "Armistice Day": ((11, 11),),
    "Human Rights Day": ((12, 10), (3, 21)),
    "World AIDS Day": ((12, 1),),
    "Earth Day": ((4, 22), (3, 20)),
    "World Press Freedom Day": ((5, 3),),
    "International Holocaust Remembrance Day": ((1, 27),),
    "German Unity Day": ((10, 3),),
    "Anzac Day": ((4, 25),),
    "ANZAC Day": ((4, 25),),
    "Australia Day": ((1, 26),),
    "Canada Day": ((7, 1),),
    "Juneteenth": ((6, 19),),
    "Leap Day": ((2, 29),),
}
_NAMES = "|".join(name.replace(".", r"\.").replace("'", "['’]") for name in sorted(_DAYS, key=len, reverse=True))
_BEFORE = compiled(rf"\b(?P<name>{_NAMES})(?:, (?:on )?| \()$")
_NEXT = compiled(r",? (?:and|or|through|to) (?:[\d\p{Lu}]|on (?=\p{Lu}))")
_VERB = compiled(r" \p{Ll}")  # "On Boxing Day, Jan. 2 seemed far off"
_AFTER = compiled(rf"(?:, | \()(?P<name>{_NAMES})(?=[,.;)]|$)")


@rule(
    message="{name} is {right}: check the two",
    severity="error",
    trigger=[name.lower() for name in _DAYS],
    bad=[
        "Shops will close on {Christmas Day, Dec. 26}, the union said.",
        "The truce ends on {New Year's Eve (Dec. 30)}.",
        "They marched on {March 9, International Women's Day}, in Quito.",
        "The bridge opens on {Bastille Day, July 4}.",
        "The fair ends on {31 October 2019, All Saints' Day}.",
    ],
    good=[
        "Shops will close on Christmas Day, Dec. 25, the union said. The Orthodox keep Christmas Day, Jan. 7.",
        "The truce ends on New Year's Eve (Dec. 31).",
        "They marched on March 8, International Women's Day, in Quito.",
        "The bridge opens on Bastille Day. July 4 is a workday.",
        "After Christmas Day, on Dec. 27, the shops were full.",
        "The banks close on Good Friday, Anzac Day, May 1 and June 9. Trains will not run on Christmas Day, Boxing Day, Jan. 1.",
        "The ferry sails daily except on Christmas Day, December 26 and January 1. Museums close on New Year's Day, May 1 and Christmas Day.",
    ],
)
def fixed_day(story: Story) -> Iterator[Hit]:
    """A holiday of a fixed date and a date beside it must be the same day."""
    for mention in story.dates.days:
        before = _BEFORE.search(story.text, max(0, mention.start - 48), mention.start)
        after = None if before else _AFTER.match(story.text, mention.end)
        found = before or after
        if found is None or (before and (_apart(story.text, before.start()) or _listed(story.text, before.start(), mention.end))):
            continue
        name = found["name"].replace("’", "'")
        if (mention.month, mention.day) not in _DAYS[name]:
            right = " or ".join(f"{MONTHS[month - 1]} {day}" for month, day in _DAYS[name])
            start, end = (before.start(), mention.end) if before else (mention.start, found.end())
            end += story.text[end : end + 1] == ")"
            yield Hit(start, end, words={"name": name, "right": right})


def _listed(text: str, start: int, end: int) -> bool:
    """Whether the two stand in a list: "closed on Good Friday, Anzac Day, May 1 and June 9"."""
    if _NEXT.match(text, end) or text.endswith(", ", 0, start):
        return True
    return text[max(0, start - 4) : start] in ("On ", ". On", "\nOn ") and _VERB.match(text, end) is not None


def _apart(text: str, start: int) -> bool:
    """Whether the date is another than that of the holiday: "after Christmas Day, on Dec. 27"."""
    return (
        text[max(0, start - 16) : start]
        .lower()
        .rstrip()
        .endswith(("after", "before", "since", "until", "between", "to", "from", "and", "or", "by", "past"))
    )
