"""Between 30 and 20 people."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_RANGE = compiled(
    r"\b[Bb]etween (?P<hit>[$€£]?(?P<low>\d[\d,]*+(?:\.\d+)?) and [$€£]?(?P<high>\d[\d,]*+(?:\.\d+)?))"
    r"(?= ?(?:%|per ?cent\b|people\b|(?:\w+ )?(?:soldiers|troops|civilians|deaths|jobs|workers|votes|seats|tons|tonnes|dollars|euros|kilometers|kilometres|miles|meters|metres|degrees|homes|families|children|students)\b))"
)


@rule(
    message="range upside down: the smaller figure stands first",
    trigger=[f"between {first}" for first in "0123456789$€£"],
    bad=[
        "Between {30 and 20} people were hurt.",
        "It will grow between {3.5 and 2.5} percent.",
        "The firm cut between {1,200 and 900} jobs.",
        "Between {50,000 and 40,000} tons leaked.",
        "The road is between {90 and 80} miles long.",
    ],
    good=[
        "Between 20 and 30 people were hurt.",
        "The shop is shut between 10 and 4.",
        "Trains run between 10 and 4 on Sundays.",
        "Between 900 and 1,200 people came.",
        "The match was between 5 and 3 players.",
    ],
)
def range_backwards(story: Story) -> Iterator[Hit]:
    """Between 30 and 20: either the figures changed places in translation, or one of them is wrong."""
    for match in _RANGE.finditer(story.text):
        if _value(match["low"]) > _value(match["high"]):
            yield Hit(*match.span("hit"))


def _value(figure: str) -> float:
    return float(figure.replace(",", ""))
