"""250000 residents."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_BARE = compiled(r"(?<![\w.,])[1-9]\d{4,8}(?![\d.,])")


@rule(
    message="part the thousands with a comma: write {fix}",
    trigger=[f"{ten}{one}00" for ten in range(10) for one in range(10)],
    bad=[
        "The town has {250000 -> 250,000} residents.",
        "It pays {40000 -> 40,000} yuan a year.",
        "A fine of ${15000 -> 15,000} is due.",
        "Some {17500 -> 17,500} young people came.",
        "It sold {1200000 -> 1,200,000} tickets.",
    ],
    good=[
        "The town has 250,000 residents.",
        "He won the 10000 meters.",
        "The postal code is 10000.",
        "Call 4412000 for help.",
        "See House bill 45500, he said.",
        "Flight 12000 passengers waited; it cost $1500.",
        "The 90210 area got 45000-watt lamps.",
    ],
)
def no_thousands_comma(story: Story) -> Iterator[Hit]:
    """A long figure without commas is hard to read and easily miscounted. Only figures that count something or are money or a measure: codes and numbers of things have none."""
    if not _BARE.search(story.text):
        return
    for number in story.numbers:
        if number.low < 10_000 * ONE or number.scale > 1 or not number.figures or not (number.counts or number.unit):
            continue
        match = _BARE.search(story.text, number.start, number.end)
        if match and not (number.unit == "m" and match[0] in ("10000", "50000")):
            yield Hit(*match.span(), f"{int(match[0]):,}")
