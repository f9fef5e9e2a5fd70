"""Rule: characters of the private use area."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_PRIVATE = compiled("[\ue000-\uf8ff]+")


@rule(
    message="a sign that only one font has: take it out or say what it is",
    quotes="check",
    view="beyond.private",
    bad=[
        "{\uf0b7} The first point.",
        "Share {\ue001} this story.",
        "He left{\uf8ff} early.",
        "A fee of{\uf020}30 crowns.",
        "Talks{\ue800\ue801} ended.",
    ],
    good=[
        "• The first point.",
        "Share this story.",
        "The sign ™ stands here.",
        "A fee of €30.",
        "Talks ended 🙂.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The character belongs to one font (an icon, as a rule) and is an empty box everywhere else."""
    for match in _PRIVATE.finditer(story.text):
        yield Hit(*match.span())
