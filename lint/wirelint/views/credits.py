"""Photo credits in the text."""

from __future__ import annotations

from ..knowledge.credits import CREDIT
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> list[tuple[int, int]]:
    """Half-open offsets of each credit, in order."""
    return [match.span("credit") for match in CREDIT.finditer(story.text)]
