"""Next week's Chuseok holiday, when Chuseok was last week."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.days import timedelta
from wirelint.knowledge.feasts import ALSO, FEASTS, spans
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story

_NAMES = sorted([*FEASTS, *ALSO], key=len, reverse=True)
_NAME = "|".join(name.replace("'", "['’]") for name in _NAMES)
_WHEN = r"(?P<rel>next|last|this|coming|the coming|past) (?P<unit>week|weekend|month)"
_FORMS = (
    compiled(rf"\b{_WHEN}['’]s (?:(?:two|three|four|five|\p{{Ll}}+)-day |long |annual |Muslim |Hindu |Christian |national |Jewish )?(?P<name>{_NAME})(?!['’]s? (?:party|arrest)|-)\b"),
    compiled(rf"\b(?P<name>{_NAME})(?: holidays?| festival| celebrations?| break| weekend)?,? (?:(?:which|that) )?(?:begins?|starts?|falls?|began|started|fell|ended|ends?|will begin|will start|is|was) {_WHEN}\b(?!['’]s)"),
)  # fmt: skip
_SPAN = {"week": (1, 15), "weekend": (0, 13), "month": (1, 62)}
_SLACK = 2


@rule(
    message="{name} of that year is not then, but on or about {right}",
    trigger=[f"{unit}{apostrophe}s" for unit in ("next week", "last week", "this week", "coming week", "past week", "weekend", "next month", "last month", "this month") for apostrophe in "'’"]
    + [f"{verb} {rel} {unit}" for verb in ("begin", "begins", "starts", "start", "falls", "is", "began", "fell", "ended", "ends", "was", "started") for rel in ("next", "last", "this") for unit in ("week", "month")],
    bad=[
        "date: 2024-09-27\n\nDemand will ease after {next week's Chuseok} holiday, he said.",
        "date: 2024-04-27\n\nShops will shut for {next week’s Thanksgiving} holiday.",
        "date: 2024-12-27\n\nThe shops were full before {this week's Lunar New Year} holiday.",
        "date: 2024-07-10\n\nFood is dear as {Ramadan begins next week}.",
        "date: 2021-03-20\n\nFactories reopen after {last week's Spring Festival} holiday.",
        "date: 2023-09-05\n\nThe pilgrims leave before {Eid al-Adha, which begins next week}.",
        "date: 2022-08-05\n\nFlights are full for {next month's Nowruz} break.",
    ],
    good=[
        "date: 2024-09-10\n\nDemand will ease after next week's Chuseok holiday, he said.",
        "date: 2024-11-21\n\nShops will shut for next week's Thanksgiving holiday.",
        "date: 2024-03-25\n\nThe town was full before this week's Easter holiday. The Easter market is next week.",
        "date: 2023-03-18\n\nFood is dear as Ramadan begins next week.",
        "date: 2024-02-19\n\nFactories reopen after last week's Lunar New Year holiday.",
        "date: 2023-06-20\n\nThe pilgrims leave before Eid al-Adha, which begins next week.",
        "Demand will ease after next week's Chuseok holiday.",
        "date: 2022-02-25\n\nFlights are full for next month's Nowruz break. Next week's Christmas Island vote was put off.",
    ],
)  # fmt: skip
def misplaced_feast(story: Story) -> Iterator[Hit]:
    """A feast of last week or next must lie there; copy that is moved from another year, or by a week, leaves it behind."""
    day = story.day.date
    if day is None or not story.day.sure:
        return
    for form in _FORMS:
        for match in form.finditer(story.text):
            name = match["name"].replace("’", "'")
            if story.text.startswith((" Island", " Eve"), match.end()):
                continue
            found = [span for year in (day.year - 1, day.year, day.year + 1) for span in spans(name, year)]
            first, last = _window(day, match["rel"], match["unit"])
            if not any(start - timedelta(_SLACK) <= last and first <= end + timedelta(_SLACK) for start, end in found):
                near = min(found, key=lambda span: abs((span[0] - day).days))
                yield Hit(*match.span(), words={"name": name, "right": f"{near[0]:%B} {near[0].day}"})


def _window(day: date, rel: str, unit: str) -> tuple[date, date]:
    first, last = _SPAN[unit]
    if rel in ("last", "past"):
        return day - timedelta(last), day - timedelta(first)
    if rel == "this":
        half = {"week": 7, "weekend": 7, "month": 31}[unit]
        return day - timedelta(half), day + timedelta(half)
    return day + timedelta(first), day + timedelta(last)
