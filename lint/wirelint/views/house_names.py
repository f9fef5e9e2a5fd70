"""Known names by row, for a house that has chosen its forms; nothing for neutral copy."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story
    from .known import Mention


def view(story: Story) -> Mapping[int, list[Mention]]:
    """As `by_row` has them."""
    neutral = story.desk.house == "neutral" and not story.desk.profile.get("names")
    return {} if neutral else story.by_row
