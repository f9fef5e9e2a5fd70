"""June 28th."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DATE = compiled(rf"\b(?P<date>(?:{_MONTHS}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.) [0-3]?\d)(?:st|nd|rd|th)\b(?! \p{{Lu}})")


@rule(
    message="no ending on the day: write {fix}",
    severity="info",
    trigger=[*(f"{month.lower()} " for month in _MONTHS.split("|")), "jan. ", "feb. ", "aug. ", "sept. ", "oct. ", "nov. ", "dec. "],
    bad=[
        "The vote is on {June 28th -> June 28}.",
        "It opened on {May 1st -> May 1}, 2019, and shut on June 2nd.",
        "He left on {Oct. 3rd -> Oct. 3}.",
    ],
    good=["The vote is on June 28.", "The June 28th Movement marched.", "On the 28th floor it was quiet."],
    quotes="skip",
)
def ordinal_date(story: Story) -> Iterator[Hit]:
    """American and British wires alike write June 28 or 28 June; the ending is spoken, not written."""
    found = list(_DATE.finditer(story.text))
    if found:
        yield Hit(*found[0].span(), found[0]["date"], related=[Related(*match.span(), "also here") for match in found[1:]])
