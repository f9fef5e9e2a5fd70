"""Speech: quotations that are somebody's words, not titles or scare quotes.

A quotation is speech if it has four words or more, or holds a verb or a pronoun that speaks, or ends in a comma
or stop inside its marks; unless it is written like a title.
"""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story
    from .quotations import Quotation

_WORD = compiled(r"[\w’'-]+")
_SPEAKS = compiled(
    r"\b(?:I|we|you|he|she|they|it|me|us|my|our|am|is|are|was|were|be|been|will|would|can|could|may|might|must|shall|should|do|does|did"
    r"|has|have|had|let|yes|no|not|never|go|went|come|came|say|said|know|think|want|need|see|make|take|get|stop)\b|\w[’'](?:s|re|ll|ve|m|d|t)\b",
    IGNORECASE,
)


_ENDS = frozenset(",.!?")


def view(story: Story) -> list[Quotation]:
    """The quotations that are speech, in order."""
    return [found for found in story.quotations if _is_speech(story.text[found.start : found.end])]


def _is_speech(quoted: str) -> bool:
    if quoted.rstrip('”"»’')[-1:] in _ENDS:
        return _WORD.search(quoted) is not None
    words = _WORD.findall(quoted)
    if len(words) > 1 and all(word[0].isupper() or len(word) < 4 for word in words):
        return False
    return len(words) >= 4 or (len(words) > 0 and _SPEAKS.search(quoted) is not None)
