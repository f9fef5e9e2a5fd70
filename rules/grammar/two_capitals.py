from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = frozenset(
    (
        "the this that they there these those then when what where while which with will was were has "
        "have had from for and but his her she its their after before according more most some many "
        "all not about between during since under over police officials president minister monday tuesday wednesday thursday friday saturday "
        "sunday january february march april june july august september october november december "
    ).split()
)
_SLIP = compiled(r"(?<![\p{L}\d])[A-Z]{2}[a-z]+(?![\p{L}\d])")


@rule(
    message="two capitals where one was meant: write {fix}",
    bad=[
        "{THe -> The} vote is on {MOnday -> Monday}.",
        "{WHen -> When} will it end? {POlice -> Police} do not know.",
        "He left. {THey -> They} stayed until {SUnday -> Sunday}.",
        "{ACcording -> According} to the mayor, it is late.",
        "{FRom -> From} May on, it is shut.",
    ],
    good=[
        "The vote is on Monday.",
        "THE VOTE IS ON MONDAY. PCs and TVs were sold, and the IDs of nine MPs.",
        "A man from UAlbany wrote to McDonald's. ABBA and ABta met.",
        "The firm THex sells IT. The PhD was on DNAs.",
        "OPs and NGOs came.",
    ],
)
def two_capitals(story: Story) -> Iterator[Hit]:
    """The shift key was held for a letter too long."""
    for match in _SLIP.finditer(story.text):
        word = match[0]
        if word.lower() in _WORDS:
            yield Hit(*match.span(), word[0] + word[1:].lower())
