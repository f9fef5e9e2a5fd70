"""Ukraine and Israel without their capital."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_COPY = frozenset({"body", "quote", "caption"})
_WORD = compiled(r"(?<![\w@#/.&=_-])\p{Ll}+(?=['’]s\b|[ ,;:)”\"]|[.?!](?:\s|$)|$)")


@rule(
    message="names take a capital: write {fix}",
    view="small_names",
    bad=[
        "The envoy of {israel -> Israel} left the talks.",
        "Aid for {ukraine -> Ukraine} was held up.",
        "The {russian -> Russian} army fell back.",
        "Prices in {germany -> Germany}'s shops rose.",
        "Four {palestinians -> Palestinians} were hurt, he said.",
        "She flew to {egypt -> Egypt}.",
    ],
    good=[
        "The envoy of Israel left the talks.",
        "See https://paper.example/world/ukraine and mail@germany.example, or #israel.",
        "He ate turkey from china and a brazil nut, in a panama hat.",
        "The site ukraine.example is down. She posts as @israel_today.",
        "tags: israel, ukraine, russia",
        "israel palestine hamas gaza\n\nThe envoy left the talks on Monday, and nobody knew when he would be back.",
        "A pro-ukraine-group met. The file-israel-2 was lost.",
    ],
)
def small_letter(story: Story) -> Iterator[Hit]:
    """Countries and peoples lost their capital in translation or in typing. In lists of tags and addresses they have none."""
    for at, word, right in story.small_names:
        start, end, role = story.blocks[story.block_at(at)]
        match = _WORD.match(story.text, at) if role in _COPY else None
        if match and match[0] == word and _is_prose(story.text[start:end]):
            yield Hit(*match.span(), right)


def _is_prose(paragraph: str) -> bool:
    """Whether it begins with a capital and ends with a stop."""
    opening = paragraph.lstrip("\"“‘'(")[:1]
    return opening.isupper() and paragraph.rstrip("\"”’')")[-1:] in (".", "!", "?")
