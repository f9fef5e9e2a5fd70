from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="figure cut loose: join it to the sentence before",
    quotes="skip",
    bad=[
        "The fund grew for a fifth year. {4.5 percent.}",
        "The firm cut its forecast. {$2 billion.}",
        "Prices rose faster than wages. {About 7%.}",
        "The harvest was poor. {12 million.}",
        "Turnout was lower than in May. {38 per cent.}",
    ],
    good=[
        "How much did it grow? 4.5 percent.",
        "The fund grew 4.5 percent.",
        "Turnout: 38 percent.",
        "It opened in Oslo. 12 people came.",
        "The house is at No. 10. It is old.",
    ],
)
def stray_figure(story: Story) -> Iterator[Hit]:
    """A figure with no verb is the end of the sentence before it."""
    for found in story.fragments:
        if found.kind == "number":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
