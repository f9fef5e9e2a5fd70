"""Rule: typographic ligatures in copy."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.knowledge.widths import LIGATURES
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LIGATURE = compiled(f"[{''.join(LIGATURES)}]")


@rule(
    message="two letters in one sign: write {fix}",
    quotes="check",
    trigger=list(LIGATURES),
    bad=[
        "The o{ﬃ -> ffi}ce said so.",
        "The {ﬁ -> fi}rst vote was close.",
        "The {ﬂ -> fl}ood came.",
        "Sta{ﬀ -> ff} left.",
        "They ba{ﬄ -> ffl}ed him.",
    ],
    good=[
        "The office said so.",
        "The œuvre of Æthelred.",
        "A ½ share.",
        "The ĳ of IJmuiden.",
        "The first vote was close.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Programs that read PDF files leave two letters as one joined sign; such a word cannot be searched or spelled."""
    for match in _LIGATURE.finditer(story.text):
        yield Hit(*match.span(), LIGATURES[match[0]])
