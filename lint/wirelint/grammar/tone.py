"""Copy that speaks to its reader, or of its writer: its fragments may be meant."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.clauses import in_speech

if TYPE_CHECKING:
    from ..story import Story

# Each is found by its first character, which is fast.
_LOOSE = tuple(
    compiled(pattern)
    for pattern in (
        r"\?(?=\s|$)",
        r"I(?<!\wI)(?!\w)",
        r"you(?<!\wyou)r?(?!\w)",
        r"my(?<!\wmy)(?!\w)",
        *(rf"{mark}(?:(?<=n{mark})t|(?<=\w{mark})(?<!(?<!\w)(?:I|your?|my){mark})(?:re|ll|ve|m|d))(?!\w)" for mark in "'’"),
    )
)
_MOST = 4  # such words in a report


def is_loose(story: Story) -> bool:
    """Whether there are too many such words outside of speech for a report."""
    seen = 0
    for pattern in _LOOSE:
        for match in pattern.finditer(story.text):
            seen += not in_speech(story, match.start(), match.start() + 1)
            if seen > _MOST:
                return True
    return False
