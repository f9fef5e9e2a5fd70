from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import date_of, written
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.dates import style

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_FORM = compiled(
    r"\b(?:[Oo]n|[Ss]ince|from|until|till|dated|before|after|by|of) (?:the )?(?P<date>(?P<day>0?[1-9]|[12]\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\."
    r"(?:(?P<year>(?:19|20)\d\d)\b|(?= \p{Ll})))(?![\w%]|\.\d)"
)
_POINTS = compiled(r"\d\.\d\d?\.")
_SECTION = compiled(r"\b(?:section|article|version|chapter|clause|paragraph|item|rule|table|figure|release|build|level)s?\b", IGNORECASE)


@rule(
    message="date in figures: write {right}",
    trigger=(*(f".{month}." for month in range(1, 13)), *(f".0{month}." for month in range(1, 10))),
    bad=[
        "A rally in Fulda on {9.11. -> November 9} drew some 4,000 people.",
        "He was arrested on {15.03.2023 -> March 15, 2023}, his wife said.",
        "profile: bbc\n\nThe law has been in force since {1.10.2021 -> 1 October 2021}.",
        "profile: ap\n\nThe letter, dated {3.2.2020 -> Feb. 3, 2020}, was never sent.",
        "The shop is shut until {24.12. -> December 24} at noon.",
    ],
    good=[
        "The quake struck on 9 November.",
        "Shares rose from 9.11 to 9.15.",
        "He ran it in 3.2. seconds.",
        "It runs on 10.15.7 and later versions.",
        "It rose by 2.3. Then it fell.",
        "The fee is set out in section 4, and of 1.2.2 nothing is said.",
    ],
)
def numeric_date(story: Story) -> Iterator[Hit]:
    """A day and month in figures with points are a European form; in English copy the month is a word."""
    if not _POINTS.search(story.text):
        return
    for match in _FORM.finditer(story.text):
        date = date_of(int(match["year"] or 2024), int(match["month"]), int(match["day"]))
        if date and not _SECTION.search(story.text[max(0, match.start() - 40) : match.start()]):
            right = written(date, style(story), year=bool(match["year"]))
            yield Hit(*match.span("date"), right, {"right": right})
