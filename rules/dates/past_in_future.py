from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.dates import Mention

# Read from the date backwards.
_BEFORE = compiled(
    r"(?r)\b(?:will|is set to|are set to|is due to|are due to|is scheduled to|are scheduled to|plans to|plan to|is expected to|are expected to) (?!have\b|remind\b|recall\b)(?:be )?[\w-]+(?: (?!that\b|of\b)[\w'’-]+){0,4},? (?:on )?"
)
_SINCE = compiled(r"\b(?:since|from|after|until|of|dated|signed|issued|the|by|between|its|in|his|her|their)\s(?:\w+ )?$")
_OTHER = compiled(r"\b(?:next|following|every|each|to \w+ of record)\b")
_RECENT = 45


@rule(
    message="future tense, but {when} lies before the story's day ({day})",
    view="dates.behind",
    trigger=(f"{EDGE}will ", "set to ", "due to ", "scheduled to ", "plans to ", "plan to ", "expected to "),
    bad=[
        "date: 2024-03-05\n\nThe ministers will meet on {March 2}.",
        "date: 2024-03-05\n\nThe court is set to rule on {Feb. 28}, a clerk said.",
        "date: 2024-03-05\n\nThe match will be played on {12 February 2024}.",
        "date: 2024-03-05\n\nThe firm plans to publish its report on {January 15, 2024}.",
        "date: 2024-03-05\n\nVoters are expected to go to the polls on {February 25}.",
    ],
    good=[
        "date: 2024-03-05\n\nThe ministers will meet on March 12.",
        "The ministers will meet on March 2.",
        "date: 2024-03-05\n\nThe ministers will meet on March 4.",
        "date: 2024-03-05\n\nThe ministers will meet on Oct. 2.",
        "date: 2024-03-05\n\nHe will appeal the verdict of March 2.",
        "date: 2024-03-05\n\nThe law will have been in force on March 1 for a year.",
        "date: 2024-03-05\n\nThe fair will open next year on Feb. 20.",
    ],
)
def past_in_future(story: Story) -> Iterator[Hit]:
    """What is still to come cannot lie before the day of the story: the date or the tense is out of date."""
    day = story.day.date
    if day is None:
        return
    for mention in story.dates.behind:
        if (mention.year or _recent(mention, day)) and _future(story, mention.start, mention.end):
            words = {"when": f"{MONTHS[mention.month - 1]} {mention.day}", "day": f"{MONTHS[day.month - 1]} {day.day}, {day.year}"}
            yield Hit(mention.start, mention.end, words=words, severity=None if story.day.sure else "info")


def _recent(mention: Mention, day: date) -> bool:
    """Whether a date without a year is of this one: not long ago, and on its weekday."""
    first = mention.first
    return first is not None and (day - first).days <= _RECENT and mention.weekday in (-1, first.weekday())


def _future(story: Story, place: int, end: int) -> bool:
    begin = max(0, place - 80)
    if "will " not in (before := story.text[begin:place]) and " to " not in before:
        return False
    lead = _BEFORE.match(story.text, begin, place)
    if lead is None or story.text[end : end + 3].startswith(("-", "–")):
        return False
    start, last = sentence_of(story, place)
    return place - len(lead[0]) >= start and not (_SINCE.search(lead[0]) or _OTHER.search(story.text, start, last))
