from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.views.dateline import nearest

if TYPE_CHECKING:
    from collections.abc import Iterator

_NAMES = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@rule(
    message="{day} was a {right}: check the weekday or the date",
    severity="error",
    view="dateline_doubt.form",
    bad=[
        "LIMA, {Tuesday -> Wednesday}, March 6, 2024 (Andina) - The rains have killed two people.",
        "date: 2024-03-06\n\nLIMA, {Tuesday -> Wednesday}, March 6 (Andina) - The rains have killed two people.",
        "OSLO, {Monday -> Sunday}, 3 March 2024 (NTB) - The fund grew.",
        "LONDON, {Fri -> Thu}, Feb 29, 2024 (Reuters) - Oil fell.",
        "RIGA, {Sunday -> Saturday}, June 1, 2024 (LETA) - The vote was delayed.",
    ],
    good=[
        "LIMA, Wednesday, March 6, 2024 (Andina) - The rains have killed two people.",
        "LIMA, Tuesday, March 6 (Andina) - The rains have killed two people.",
        "date: 2024-03-06\n\nLIMA, Wednesday, March 6 (Andina) - The rains have killed two people.",
        "date: 2024-03-06\n\nLIMA, March 6 (Andina) - The rains killed two people on Tuesday.",
        "LONDON, Thu, Feb 29, 2024 (Reuters) - Oil fell.",
    ],
)
def wrong_weekday(story: Story) -> Iterator[Hit]:
    """A weekday that does not fall on the date: one of the two is wrong."""
    form = story.dateline_form
    if form is None or form.weekday is None or not form.month:
        return
    day = story.day.date
    date = nearest(form, day) if day else story.dateline.date if story.dateline else None
    if date is None or (not form.year and day and abs((date - day).days) > 60):
        return
    word, right = story.text[slice(*form.weekday)], _NAMES[date.weekday()]
    if word.lower()[:3] == right.lower()[:3]:
        return
    short = right[: 3 if len(word) <= 4 else None]
    said = f"{date:%B} {date.day}, {date.year}"
    yield Hit(
        *form.weekday, short.upper() if word.isupper() else short, {"day": said, "right": right}, severity=None if form.year else "warning"
    )
