from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPLIT = compiled(
    r"(?<![\w.])(?P<sum>[$€£]?\d{1,3}(?:[.,]\d+)*)\.\s(?P<unit>Percent|Per cent|Billion|Million|Trillion|Thousand|Degrees|Kilomet(?:er|re)s|Met(?:er|re)s|Tons|Tonnes|Hectares|Euros|Dollars|Rubles|Roubles|Yuan|Hryvnias?|Zlotys?|Lira|Years?)(?=\.?(?:\s[\p{Ll}\d(]|$))",
    MULTILINE,
)


@rule(
    message="figure cut from its unit: write “{fix}”",
    severity="error",
    trigger=[
        ". percent",
        ". per cent",
        ". billion",
        ". million",
        ". trillion",
        ". degrees",
        ". kilomet",
        ". thousand",
        ". met",
        ". ton",
        ". hectares",
        ". euros",
        ". dollars",
        ". rubles",
        ". roubles",
        ". yuan",
        ". hryvnia",
        ". zloty",
        ". lira",
        ". year",
    ],
    bad=[
        "Inflation slowed to {4.5. Percent -> 4.5 percent} in January.",
        "Exports rose by {12. Per cent -> 12 per cent} in a year.",
        "The dam cost {$3. Billion -> $3 billion}.",
        "The sea warmed by {1.5. Degrees -> 1.5 degrees} since then.",
        "About {40. Thousand -> 40 thousand} people live in the camp.",
        "The line is {48. Kilometers -> 48 kilometers} long.",
    ],
    good=[
        "It opened in 2019. Million Dollar Baby was the first film.",
        "He came in at No. 3. Percentages do not count.",
        "The score was 4.5. Nobody had more.",
        "Inflation slowed to 4.5 percent.",
        "The year was 1999. Billions were lost.",
        "She was born in 1980. Percent, a village, is near.",
    ],
)
def split_number(story: Story) -> Iterator[Hit]:
    """The stop of an abbreviation, or one that a machine put in, cuts a figure from its unit."""
    for match in _SPLIT.finditer(story.text):
        yield Hit(*match.span(), f"{match['sum']} {match['unit'].lower()}")
