"""Between 30 and 20 people."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_TIMES = frozenset(("hour", "minute", "day", "week", "month", "year", "age", "points", "C", "F", "degrees"))
_BELOW = compiled(r"\b(?:minus|below|negative|frost|ago|before|BCE?|B\.C|loss|losses|odds)\b|-\d")


@rule(
    message="range upside down: the smaller figure stands first",
    trigger=[f"between {start}" for start in "123456789$€£"],
    bad=[
        "Between {30 and 20} people were hurt.",
        "It will grow between {3.5 and 2.5 percent}.",
        "The firm cut between {1,200 and 900} jobs.",
        "Between {50,000 and 40,000 tons} leaked.",
        "The road is between {90 and 80 miles} long.",
        "It will cost between {$5 million and $3 million}.",
    ],
    good=[
        "Between 20 and 30 people were hurt.",
        "The shop is shut between 10 and 4.",
        "Trains run between 10 and 4 on Sundays.",
        "Between 900 and 1,200 people came.",
        "The match was between 5 and 3 players.",
        "It fell between 10 and 5 degrees below zero.",
        "It was built between 40 and 30 years ago.",
        "Between 800 and 200 BCE the coast was settled. It was built between 2,000 and 1,500 B.C.",
        "The link between 12 and 4 is closed.",
    ],
)
def range_backwards(story: Story) -> Iterator[Hit]:
    """Between 30 and 20: either the figures changed places in translation, or one of them is wrong."""
    for number in story.numbers:
        if (
            number.low > number.high
            and _stated(number.unit, number.counts, number.low)
            and not _BELOW.search(story.text, number.start - 12, number.end + 24)
        ):
            yield Hit(number.start, number.end)


def _stated(unit: str, counts: str, high: int) -> bool:
    """Whether what the range is of is plain: a measure, a share or money, or things enough to be a range."""
    return bool(unit and unit not in _TIMES) or bool(counts and high >= 10 * ONE)
