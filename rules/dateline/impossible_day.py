from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@rule(
    view="dateline_doubt.form",
    message="there is no such day: check the date",
    severity="error",
    bad=[
        "NEW YORK, {March 119} (Reuters) - Gold rose.",
        "BEIJING, {Feb. 30} (Xinhua) -- Exports rose.",
        "OSLO, {June 31} - The fund grew.",
        "LONDON, {March 2O} (Reuters) - Oil fell.",
        "PARIS, {Feb 29}, 2023 (AFP) - The strike went on.",
    ],
    good=[
        "NEW YORK, March 19 (Reuters) - Gold rose.",
        "PARIS, Feb 29, 2024 (AFP) - The strike went on.",
        "PARIS, Feb 29 (AFP) - The strike went on.",
        "OSLO, June 30 - The fund grew.",
        "BOEING, May 737 - a plane too far - is grounded.",
    ],
)
def impossible_day(story: Story) -> Iterator[Hit]:
    """A figure too many, or a letter typed for a figure."""
    form = story.dateline_form
    if form is None or not form.month or form.day_at is None or form.month_at is None or not form.place:
        return
    figures = story.text[slice(*form.day_at)]
    last = 28 if form.month == 2 and form.year and not _leap(form.year) else _LENGTHS[form.month - 1]
    wrong = not figures.isdigit() or not 1 <= form.day <= last
    if wrong and (form.agency or form.day < 400) and not (form.day > 199 and not form.agency):
        yield Hit(min(form.month_at[0], form.day_at[0]), max(form.month_at[1], form.day_at[1]))


def _leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
