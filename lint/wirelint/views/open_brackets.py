"""Round brackets that are opened and not closed, in their paragraph or the next few."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..spans import places

if TYPE_CHECKING:
    from ..story import Story

_CLOSING = (")", "）", "]")
_FAR = 400


def view(story: Story) -> list[int]:
    """Offsets of the brackets, in order."""
    text = story.text
    if text.count("(") <= text.count(")"):
        return []
    return [at for at in places(text, "(") if not _closed(text, at)]


def _closed(text: str, at: int) -> bool:
    """Whether a closing mark follows before another opens, or within reach."""
    closing = min((found for mark in _CLOSING if (found := text.find(mark, at)) >= 0), default=-1)
    following = text.find("(", at + 1)
    return 0 <= closing < at + _FAR and (following < 0 or closing < following)
