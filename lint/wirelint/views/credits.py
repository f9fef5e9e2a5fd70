"""Photo credits in the text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..knowledge.credits import CREDIT

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> list[tuple[int, int]]:
    """Half-open offsets of each credit, in order."""
    return [match.span("credit") for match in CREDIT.finditer(story.text)]
