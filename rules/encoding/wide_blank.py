"""Rule: the wide blanks of Chinese and Japanese."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WIDE = compiled('(?:^|(?<=[\\n A-Za-z.,;!?”"\\d]))(?P<hit>\u3000+)(?=[A-Za-z“"\\d])')


@rule(
    message="wide blank of another script: take it out",
    severity="error",
    quotes="check",
    view="beyond.wide",
    bad=[
        "The dam held;{\u3000 -> \u0020}the river fell.",
        "The dam held.{\u3000\u3000 -> \u0020}The river fell.",
        "The mayor{\u3000 -> \u0020}said so.",
        "The dam held. {\u3000\u3000 -> }The river fell.",
        "The mayor, {\u3000 -> }Ana Nour, left.",
    ],
    good=[
        "The dam held. The river fell.",
        "The name 山田\u3000太郎 stood on the wall.",
        "The dam held.  The river fell.",
        "The\u00a0mayor left.",
        "The sign 東京\u3000タワー was old.",
    ],
)
def wide_blank(story: Story) -> Iterator[Hit]:
    """Chinese and Japanese copy opens its paragraphs with blanks as wide as a character; they stay behind when it is translated."""
    for match in _WIDE.finditer(story.text):
        opens = story.text[match.start() - 1 : match.start()] in ("", " ", "\n")
        yield Hit(*match.span("hit"), "" if opens else " ")
