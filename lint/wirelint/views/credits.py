"""Photo credits in the text."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

# A line with none of these, and longer than an agency's name, has no credit: the long pattern need not be tried on it.
_HINTS = (
    "/",
    " via ",
    " through ",
    "hoto",
    "HOTO",
    "mage",
    "MAGE",
    "icture",
    "redit",
    "EPA",
    "Getty",
    "Shutterstock",
    "iStock",
    "Alamy",
    "©",
    "opyright",
)
_SHORT = 40


def view(story: Story) -> list[tuple[int, int]]:
    """Half-open offsets of each credit, in order."""
    lines = [(start, end) for start, end in _lines(story.text) if _hinted(story.text[start:end])]
    if not lines:
        return []
    from ..knowledge.credits import CREDIT

    return [match.span("credit") for start, end in lines for match in CREDIT.finditer(story.text, start, end)]


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _hinted(line: str) -> bool:
    return len(line) < _SHORT or any(hint in line for hint in _HINTS)
