"""Whether two like names are of two people: kin, or somebody whom the words before the second one tell apart."""

from __future__ import annotations

from .patterns import compiled
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from .story import Story

_KIN = compiled(r"\b(?:twins?|namesakes?|brothers?|sisters?|siblings?|cousins?|no relation|not related|unrelated|spell(?:ed|t|ing)s?|(?:son|daughter|father|mother|nephew|uncle|aunt|niece)(?:,| of)? \p{Lu})\b")  # fmt: skip
_OTHER = compiled(
    r"\b(?:[Aa]nother|[Tt]he other|[Aa] second|[Aa] different|[Aa]nd|met|meets|beat|with|than|vs\.?|against|or) (?:[\p{L}’'-]+,? ){0,4}$"
)
_CLOSE = 250  # characters between two names that "another" or "and" tells apart
_FAR = 120  # characters around a name in which kin is named


def told_apart(story: Story, first: int, at: int) -> bool:
    """Whether the words before the second name, which begins at `at`, tell that it is somebody else than the one at `first`, or the two
    stand in one short stretch of a sentence.
    """
    text = story.text
    return at - first < _CLOSE and _OTHER.search(text, max(0, at - 70), at) is not None


def kin_named(story: Story, at: int) -> bool:
    """Whether kin or a namesake is named around the name that begins at `at`, in its paragraph."""
    block = story.blocks[max(0, story.block_at(at))]
    return _KIN.search(story.text, max(block.start, at - _FAR), min(block.end, at + _FAR)) is not None
