"""Words with a capital and where they are: for the few stories in which a name is to be checked (`groups` is cheaper)."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .groups import places

if TYPE_CHECKING:
    from ..story import Story

#: Half-open offsets, and the word.
Word = tuple[int, int, str]


def view(story: Story) -> list[Word]:
    """All words in all groups, in order."""
    words = " ".join(story.groups.every).split()
    return [(start, start + len(word), word) for start, word in zip(places(story.text, words), words, strict=True)]
