from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.views.dateline import nearest
from wirelint.views.dateline_doubt import EARLY, LATE

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="dateline_doubt.form",
    message="the story is of {day}: check the dateline's date",
    bad=[
        "date: 2024-03-18\n\nHOUSTON, {March 8} (Reuters) - Oil fell.",
        "date: 2024-03-18\n\nTOKYO, {May 18} (Reuters) - Exports fell.",
        "date: 2024-06-19\n\nBOSTON, {July 19} - The bank cut jobs.",
        "date: 2024-06-29\n\nNEW YORK, {Jan 29} (Reuters) - Gold rose.",
        "name: 2024-12-02-copper.txt\n\nSANTIAGO, {Oct 2} (Reuters) - Copper rose.",
    ],
    good=[
        "date: 2024-03-18\n\nHOUSTON, March 18 (Reuters) - Oil fell.",
        "date: 2024-03-18\n\nTOKYO, March 19 (Reuters) - Exports fell.",
        "date: 2024-03-18\n\nLONDON, March 15 (Reuters) - Oil fell.",
        "date: 2024-01-01\n\nLONDON, Dec 31 (Reuters) - Oil fell.",
        "LONDON, Dec 31 (Reuters) - Oil fell.",
        "date: 2024-03-18\n\nUTRECHT, 81 (a farm) - the last of its kind - is for sale.",
        "date: 2024-03-18\n\nOn Jan 5 - the day of the fire - he was away.",
    ],
)
def off_day(story: Story) -> Iterator[Hit]:
    """Copy is sent within days of its dateline; beyond that, nine times in ten a figure or the month is mistyped."""
    form, day = story.dateline_form, story.day
    if form is None or not form.month or form.month_at is None or form.day_at is None or day.date is None or form.year:
        return
    date = nearest(form, day.date)
    if (
        date is None
        or form.place is None
        or EARLY <= (day.date - date).days <= LATE
        or not (form.agency or story.text[slice(*form.place)].isupper())
    ):
        return
    end = max(form.month_at[1], form.day_at[1], form.year_at[1] if form.year_at else 0)
    said = f"{day.date:%B} {day.date.day}, {day.date.year}"
    yield Hit(min(form.month_at[0], form.day_at[0]), end, words={"day": said}, severity=None if day.sure else "info")
