from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import date_of, written
from wirelint.patterns import IGNORECASE, MULTILINE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.views.dates import style
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story

_FORM = compiled(
    r"\b[Oo]n (?:the (?:morning|afternoon|evening|night|day) of )?the (?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?! *[-–])"
    r"(?=[,.;:]?$|[,.;:][\s\"”’]|\)| (?:that|in|at|by|with|to|for|after|before|when|while|as|from|local time|Beijing time|and(?! \d+\b)|he|she|they|it|the|about|over|against|because|said|showed)\b)",
    MULTILINE,
)
_SPORT = compiled(
    r"\b(?:golf|hole|birdie|bogey|eagle|putt|tee|fairway|PGA|par|inning|lap|yard|quarterback|touchdown|floor|storey|story building|anniversary|amendment|minute)s?\b",
    IGNORECASE,
)
_VERB = compiled(r"\w+ $")
_SAID = frozenset(("said ", "reported ", "announced ", "told ", "stated ", "issued ", "published ", "learned ", "released ", "confirmed "))


@rule(
    message="day without a month: write the month{there}",
    trigger=(
        *(f"{EDGE}on the {digit}" for digit in range(1, 10)),
        *(f"{EDGE}on the {time} of the " for time in ("morning", "afternoon", "evening", "night", "day")),
    ),
    bad=[
        "date: 2024-02-13\n\nPolice said {on the 11th -> on February 11} that the road was open.",
        "The ministry reported {on the 9th} that exports rose.",
        "The court announced {on the 23rd} that it would sit again.",
        "The plant was closed {on the 4th}, and its workers sent home.",
        "profile: ap\ndate: 2024-03-02\n\nThe agency announced {on the 27th -> on Feb. 27} that talks would go on.",
        "date: 2022-07-11\n\nOrta, who was born on Sept. 21, 1954, was hurt {on the 8th -> on July 8} in Nara.",
        "Fire broke out {on the 16th} in a market in Harbin.",
    ],
    good=[
        "The office is on the 11th floor.",
        "He made a birdie on the 11th, his last.",
        "She arrived on March 9 and left on the 11th.",
        "The talks resume on the 11th of May.",
        "The ninth hole was hard, on the 11th he lost a ball.",
        "On the 10th anniversary of the flood, he wept.",
        "He is on the 9th green with a chance.",
        "In January the law took effect; on the 15th, shops closed.",
        "The Bills were held on the 3rd and 9.",
    ],
)
def bare_ordinal(story: Story) -> Iterator[Hit]:
    """Chinese and Japanese copy gives the day alone; in English a day needs its month."""
    year = story.day.date.year if story.day.date else 0
    for match in _FORM.finditer(story.text):
        start = match.start()
        verb = _VERB.search(story.text[max(0, start - 12) : start])
        first, last = paragraph_of(story, start)
        said = verb is not None and verb[0].lower() in _SAID
        form = story.dateline_form
        month_near = any(
            one.month and not (year and one.year and one.year < year - 1)
            for one in story.dates.between(max(first, start - 200), match.end() + 60)
            if form is None or one.start >= form.end
        )
        if (month_near and not said) or _SPORT.search(story.text, first, last):
            continue
        known = month_near or (not said and any(one.month and not one.year for one in story.dates.between(max(0, start - 1200), start)))
        day = _meant(int(match["day"]), story.day.date)
        whole = story.text[start : match.end()]
        fix = f"{whole[:3]}{written(day, style(story))}" if day and whole[3:6] == "the" and whole[6:8].strip().isdigit() else None
        yield Hit(start, match.end(), fix, {"there": f" ({fix})" if fix else ""}, severity="info" if known else None)


def _meant(day: int, story_day: date | None) -> date | None:
    """The latest such day before the story's, if it is within a fortnight: further off it may lie ahead."""
    if story_day is None:
        return None
    month = story_day.month if day <= story_day.day else story_day.month - 1 or 12
    found = date_of(story_day.year - (month > story_day.month), month, day)
    return found if found and (story_day - found).days <= 14 else None
