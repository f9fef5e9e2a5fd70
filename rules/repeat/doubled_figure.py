"""Rule: a figure set twice."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|January|February|March|April|May|June|July|August|September|October|November|December)"
_FIGURE = compiled(
    rf"(?:(?P<day>{_MONTH}\.?) |(?P<year>\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|from|year|{_MONTH}) )(?=(?:1[89]|20)\d\d )|\b\p{{L}}+ )"
    r"(?P<one>\d{1,4}|\d{1,3}(?:,\d{3})+) (?P=one)(?=[.,;:!?)](?!\d)|$)"
)


@rule(
    view="echoes",
    message="figure set twice: delete one",
    severity="warning",
    bad=[
        "He ran for mayor in {2016 2016 -> 2016}.",
        "The fire broke out on July {13 13 -> 13}, police said.",
        "It cost CZK {34,125 34,125 -> 34,125}.",
        "Nobody has seen him since {1998 1998 -> 1998}, his wife said.",
        "The talks are to end on Sept. {4 4 -> 4}.",
    ],
    good=[
        "On May 5 5 people were hurt. On Jan. 3 3,000 came.",
        "The score stood at 21 21, and the dial read 100 100.",
        "Results: Oldport 3 3 4, Newport 12 12.",
        "In 2016 2,016 people came.",
        "The road is 100 100 times over.",
    ],
)
def doubled_figure(story: Story) -> Iterator[Hit]:
    """A year, a day behind its month, an amount with a comma. Other figures may rightly stand side by side ("on May 5 5 people")."""
    if any(words[0].isdigit() for words, _ in story.echoes):
        for match in _FIGURE.finditer(story.text):
            if match["year"] or match["day"] or "," in match["one"]:
                yield Hit(match.start("one"), match.end(), match["one"])
