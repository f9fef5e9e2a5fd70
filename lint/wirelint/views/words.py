"""The words of a story in lower case, in order, for quick tests: see `wirelint.words`."""

from __future__ import annotations

from .. import words
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> list[str]:
    """Apostrophes are left out; all marks but a hyphen end a word."""
    return words.words(story.text)
