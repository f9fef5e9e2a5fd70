"""The lower-case shadow of a story, as long as its text: see `wirelint.shadow`."""

from __future__ import annotations

from .. import shadow
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> str:
    """What literals are looked for in."""
    return shadow.shadow(story.text)
