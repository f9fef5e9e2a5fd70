"""64 of the 80 estates, or 75 percent."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_HEDGES = ("about", "almost", "nearly", "some", "roughly", "around", "more than", "over", "just over", "less than", "just under", "under")
_COUNT = r"\d{1,3}(?:,\d{3})++|\d++(?![.,]\d)"
_SHARE = compiled(
    rf"(?<![\w.,$€£])(?P<part>{_COUNT}) (?:\w+ ){{0,2}}?(?:out )?of (?:the |its |their |his |her |all )?(?P<whole>{_COUNT})(?! (?:million|billion|thousand|percent))"
    rf"(?: [\w-]+){{1,3}},? (?:or|that is) (?P<hedge>(?:{'|'.join(_HEDGES)}) )?"
    r"(?P<hit>(?P<share>\d{1,3}(?:\.\d+)?)(?: ?%| percent\b| per cent\b))(?! of (?!them|the total))"
)


@rule(
    message="{part} of {whole} is {right}%: check the figures",
    trigger=[f" {link} {first}" for link in ("or", "that is") for first in (*"0123456789", *(f"{hedge} " for hedge in _HEDGES))],
    bad=[
        "The bank repaid {64 of the 80 estates, or 75 percent}.",
        "Of the group, {30 of 120 members, or 20%}, voted no.",
        "It closed {9 of its 36 mills, or 30 percent}.",
        "Police freed {12 of 16 men, or about 60 percent}.",
        "Fire took {1,500 of the 2,000 trees, or 85%}.",
    ],
    good=[
        "The bank repaid 64 of the 80 estates, or 80 percent.",
        "It closed 1 of its 3 mills, or 33 percent.",
        "It closed 2 of its 3 mills, or 67%.",
        "It sold 3 of 7 million shares, or 40 percent.",
        "It closed 9 of its 36 mills, or 30 percent of its capacity.",
        "Police freed 12 of 16 men, or more than 70 percent.",
    ],
)
def share_mismatch(story: Story) -> Iterator[Hit]:
    """A part, its whole and their ratio are all there, so they can be worked out; one of the three is wrong."""
    for match in _SHARE.finditer(story.text):
        part, whole, share = (float(match[name].replace(",", "")) for name in ("part", "whole", "share"))
        # Rounding takes one point, a hedge five.
        if 0 < part <= whole and abs(100 * part / whole - share) > (5 if match["hedge"] else 1.01):
            yield Hit(*match.span(), words={"part": match["part"], "whole": match["whole"], "right": f"{100 * part / whole:.0f}"})
