"""Words with a capital and where they are."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .groups import CAPITALS

if TYPE_CHECKING:
    from ..story import Story

_PLAIN = compiled(r"[A-Z]\w+(?:-\w+)*")
_ANY = compiled(rf"[A-Z{CAPITALS}]\w+(?:-\w+)*")
#: Half-open offsets, and the word.
Word = tuple[int, int, str]


def view(story: Story) -> list[Word]:
    """In order. For the few stories in which a name is to be checked: `groups` is the cheaper view."""
    text = story.text
    return [(match.start(), match.end(), match[0]) for match in (_PLAIN if text.isascii() else _ANY).finditer(text)]
