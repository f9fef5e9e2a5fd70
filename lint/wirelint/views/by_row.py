"""Known names by their row in the tables; those of several people are left out."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story
    from .known import Mention


def view(story: Story) -> dict[int, list[Mention]]:
    """The mentions of each row in order."""
    by_row: dict[int, list[Mention]] = {}
    for mention in story.known:
        if mention.row >= 0:
            by_row.setdefault(mention.row, []).append(mention)
    return by_row
