"""The lower-case shadow of the story's text (`wirelint.shadow`), made once for all who search in it."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..shadow import shadow

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> str:
    """As long as the text."""
    return shadow(story.text)
