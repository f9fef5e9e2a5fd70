"""Pronouns that tell a gender, outside of speech."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..story import Story

_PRONOUN = compiled(r"(?:\bh(?:e|is|im(?:self)?|er(?:s|self)?)|\bshe)\b(?![-/])")
# By the first three letters.
_GENDER = {"she": "f", "her": "f", "him": "m", "his": "m"}


class Pronoun(Record):
    """Half-open offsets and the gender, f or m."""

    start: int
    end: int
    gender: str


def view(story: Story) -> list[Pronoun]:
    """All of them, in order."""
    spans = [match.span() for match in _PRONOUN.finditer(story.shadow)]
    found = [Pronoun(start, end, _GENDER.get(story.shadow[start : start + 3], "m")) for start, end in spans]
    if not found:
        return []
    quoted = [(quotation.start, quotation.end) for quotation in story.quotations]
    return [one for one in found if not any(start < one.start < end for start, end in quoted)]
