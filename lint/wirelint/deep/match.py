"""What LanguageTool is sent, and what it says."""

from __future__ import annotations

import re

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

_BEYOND = re.compile("[\U00010000-\U0010ffff]")


class Match(Record):
    """What LanguageTool says: half-open offsets in code points, its rule, and what to write instead (best first)."""

    start: int
    end: int
    rule: str
    suggestions: Sequence[str]


def mask(text: str) -> str:
    """The text with each character beyond the first plane replaced by one within it: LanguageTool counts those as two."""
    return text if text.isascii() else _BEYOND.sub("\ufffc", text)
