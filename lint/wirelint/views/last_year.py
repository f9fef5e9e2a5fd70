"""The latest year that a story names: stands for its day where that is not known."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_YEAR = compiled(r"(?<![\d,.$£€-])(?:1[789]\d\d|20\d\d)(?![\d,]|\.\d|%)")


def view(story: Story) -> str:
    """Four figures; "" where there is none."""
    return max(_YEAR.findall(story.text), default="")
