"""How often each word of the story stands in it, in lower case (see `words`)."""

from __future__ import annotations

from collections import Counter

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> dict[str, int]:
    """{word: times}."""
    return Counter(story.words)
