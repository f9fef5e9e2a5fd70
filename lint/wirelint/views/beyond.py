"""The different characters of a story that are not ASCII: few, and cheaper to ask than the text."""

from __future__ import annotations

from ..letters import beyond_ascii
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..story import Story


class Beyond(Record):
    """`letters` and `others`; for rules to live on, whether any is of the `private` use area, whether any is a `hidden` tag or variation sign,
    whether any is a `wide` blank of Chinese or Japanese, and whether any is an `eastern` letter, of Chinese, Japanese or Korean.
    """

    letters: str
    others: str
    private: bool
    hidden: bool
    wide: bool
    eastern: bool


NONE = Beyond("", "", False, False, False, False)


def view(story: Story) -> Beyond:
    """Each character once."""
    if story.text.isascii():
        return NONE
    found = beyond_ascii(story.text)
    letters = "".join(filter(str.isalpha, found))
    others = "".join(found.difference(letters))
    private, eastern = any("\ue000" <= char <= "\uf8ff" for char in others), any("\u3040" <= char <= "\ud7ff" for char in letters)
    return Beyond(letters, others, private, any(map(_hides, others)), "\u3000" in others, eastern)


def _hides(char: str) -> bool:
    return "\ufe00" <= char <= "\ufe0f" or "\U000e0000" <= char <= "\U000e007f" or "\U000e0100" <= char <= "\U000e01ef"
