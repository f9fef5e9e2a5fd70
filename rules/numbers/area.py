from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_AREA = compiled(
    r"\b(?P<a>\d+(?:\.\d+)?) (?:(?P<unit>feet|foot|meters|metres|yards|miles|kilometers|kilometres|inches) )?(?:by|x) (?P<b>\d+(?:\.\d+)?) (?P<last>feet|meters|metres|yards|miles|kilometers|kilometres|inches),? (?:or|a total of|an area of|for a total of|that is) (?:about |some |nearly )?(?P<area>\d[\d,]*(?:\.\d+)?) square (?P<of>feet|meters|metres|yards|miles|kilometers|kilometres|inches)\b"
)
_SLACK = 0.06
# The area may be that of all: "the two rooms are 10 by 12 feet, for a total of 240 square feet".
_SEVERAL = compiled(r"\b(?:each|both|two|three|four|five|six|several|\p{Ll}+s (?:are|were|of|measure|measuring|measured))\b[^.;]{0,30}$")


@rule(
    message="{a} by {b} is {right}, not {area}: check the three",
    trigger=(" square ",),
    bad=[
        "The shed is {44 feet by 18 feet, or 972 square feet}.",
        "It is {30 by 20 meters, or 60 square meters}.",
        "A pool of {25 metres by 10 metres, or 205 square metres}, was dug.",
        "The flag is {12 by 8 feet, a total of 69 square feet}.",
        "The lake is {3 miles by 2 miles, or 60 square miles}.",
    ],
    good=[
        "The shed is 44 feet by 18 feet, or 792 square feet.",
        "The shed is 44 feet by 18 feet, or 74 square meters.",
        "It is 30 by 20 meters, or about 600 square meters.",
        "Two panels of 3 by 4 metres, or 24 square metres in all. The rooms are 10 by 12 feet, for a total of 240 square feet.",
        "It covers 600 square meters.",
        "Two halls of 30 by 20 meters have 1,200 square meters.",
    ],
)
def area(story: Story) -> Iterator[Hit]:
    """Length times width is the area."""
    for match in _AREA.finditer(story.text):
        right, stated = float(match["a"]) * float(match["b"]), float(match["area"].replace(",", ""))
        if (
            match["last"] == match["of"]
            and match["unit"] in (None, match["last"])
            and abs(right - stated) > _SLACK * right
            and not _SEVERAL.search(story.text, max(0, match.start() - 50), match.start())
        ):
            yield Hit(*match.span(), words={"a": match["a"], "b": match["b"], "right": f"{right:,.0f}", "area": match["area"]})
