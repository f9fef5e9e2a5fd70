"""In the fourth century, some 160 years ago."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import ORDINAL, number_of, ordinal, ordinal_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_CENTURY = rf"(?P<nth>(?i:{ORDINAL}))(?:[ -]century)(?: (?P<era>A\.?D\.?|C\.?E\.?|B\.?C\.?(?:E\.?)?))?"
_AGO = r"(?:(?:about|some|around|nearly|almost|roughly|more than|over|just over|well over|less than|just under) )*(?P<count>\d{1,3}(?:,\d{3})|\d{2,4}|(?i:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty)) (?P<unit>years|centuries) ago"
_FORMS = (
    compiled(
        rf"\b(?:in|of|from|since|to|during) the (?:early |late |mid-|middle of the |end of the |beginning of the )?{_CENTURY}(?:,| [—–-]| \() ?(?:or |that is )?(?P<hit>{_AGO})\b"
    ),
    compiled(rf"(?P<hit>{_AGO})(?:,| \()(?: that is| or)? ?(?:in|to|during) the (?:early |late |mid-)?{_CENTURY}\b(?! \p{{Ll}}+ of)"),
)
_NOW = 2015  # where the story has no day: ten years more or less do not matter
_UNSURE = {"years": 60, "centuries": 120}


@rule(
    message="{stated} is the {right}, not the {century}: check the two",
    trigger=["years ago", "centuries ago"],
    bad=[
        "date: 2015-10-06\n\nThe answer lay in a book of the fourth century, {some 160 years ago}: a bitter herb.",
        "The mill was built in the 17th century, {about 150 years ago}.",
        "It was founded {900 years ago}, in the 15th century, by monks.",
        "The wall dates from the third century BC, {some 1,300 years ago}.",
        "The town was burned in the 16th century, {two centuries ago}, and rebuilt.",
    ],
    good=[
        "date: 2015-10-06\n\nThe answer lay in a book of the fourth century, some 1,600 years ago: a bitter herb.",
        "The mill was built in the 17th century, about 350 years ago. The mill was built in the 17th century, 400 years ago.",
        "It was founded 600 years ago, in the 15th century, by monks.",
        "The wall dates from the third century BC, some 2,300 years ago. It dates from the second century B.C., over 2,000 years ago.",
        "It was a mill in the 17th century and, 100 years ago, a jail. The 20th century began 120 years ago.",
    ],
)  # fmt: skip
def century_ago(story: Story) -> Iterator[Hit]:
    """A century, and how long ago it was: one of the two has a nought too few, or is another."""
    now = story.day.date.year if story.day.date else _NOW
    for form in _FORMS:
        for match in matches(form, story.text, ("years ago", "centuries ago"), 90, 70):
            yield from _checked(match, now)


def _checked(match: regex.Match[str], now: int) -> Iterator[Hit]:
    nth, era = ordinal_of(match["nth"]), (match["era"] or "").replace(".", "")
    count, unit = match["count"].replace(",", ""), match["unit"]
    gone = (int(count) if count.isdigit() else number_of(count.lower())) * (100 if unit == "centuries" else 1)
    if not 1 <= nth <= 21 or gone <= 0:
        return
    first, last = (-100 * nth, -100 * (nth - 1)) if era.startswith("B") else (100 * (nth - 1), 100 * nth)
    year, slack = now - gone, _UNSURE[unit] + gone // 10
    if not first - slack <= year <= last + slack:
        right = f"{ordinal(year // 100 + 1, figures=True)} century" if year > 0 else f"{ordinal(-year // 100 + 1, figures=True)} century BC"
        words = {"stated": f"{match['count']} {unit} ago", "right": right, "century": f"{match['nth']} century{f' {era}' if era else ''}"}
        yield Hit(*match.span("hit"), words=words)
