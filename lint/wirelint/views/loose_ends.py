"""Paragraphs that do not end in a full stop, or another mark with which copy ends one: headlines, labels, what was cut."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_USUAL = frozenset(".!?)\"”’'")
_DOTS = frozenset(".…")


def view(story: Story) -> list[int]:
    """Indexes of those blocks, in order. Dots that trail off ("...", "(…)") are no usual end."""
    text = story.text
    return [
        index
        for index, (_, end, _) in enumerate(story.blocks)
        if (last := text[end - 1]) not in _USUAL or (last in ".)" and text[end - 2] in _DOTS)
    ]
