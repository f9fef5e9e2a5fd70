"""Rule: characters that hide text in text."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# The flags of England, Scotland and Wales are a black flag with tags; signs and emoji have variants.
_HIDDEN = compiled(
    "(?<!\U0001f3f4[\U000e0000-\U000e007f]{0,10})[\U000e0000-\U000e007f]+|(?<=[\\w.,;:!? ])(?<![\\d#*])[\ufe00-\ufe0f\U000e0100-\U000e01ef]+"
)


@rule(
    message="hidden characters: take them out",
    severity="error",
    quotes="check",
    view="beyond.hidden",
    bad=[
        "The vote{\U000e0041\U000e0042 -> } was close.",
        "The board{\ufe01 -> } met.",
        "The mayor{\U000e0101\U000e0102 -> } left.",
        "It rained.{\U000e0049\U000e0067\U000e006e -> } It stopped.",
        "A {\ufe0f -> }storm came.",
    ],
    good=[
        "The flag \U0001f3f4\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f of England.",
        "A heart \u2764\ufe0f was sent.",
        "The key 1\ufe0f\u20e3 opens it.",
        "The sign \u2602\ufe0e stands for rain.",
        "The board met.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Tags and variation signs cannot be seen, but a program reads them: words for it alone can be hidden in a story."""
    for match in _HIDDEN.finditer(story.text):
        yield Hit(*match.span(), "")
