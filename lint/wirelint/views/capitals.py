"""Words with a capital and where they are: for the few stories in which a name is to be checked (`groups` is cheaper)."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

#: Half-open offsets, and the word.
Word = tuple[int, int, str]


def view(story: Story) -> list[Word]:
    """All words in all groups, in order."""
    return [word for start, group in story.placed for word in words_in(start, group)]


def words_in(start: int, group: str) -> Iterator[Word]:
    """The words of a group that begins at `start`."""
    for word in group.split(" "):
        yield start, start + len(word), word
        start += len(word) + 1
