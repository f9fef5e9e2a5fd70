"""Pronouns that tell a gender, outside of speech."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..story import Story

_PRONOUN = compiled(r"\b(?:he|him|his|himself|(?P<f>she|her|hers|herself))\b(?![-/])", IGNORECASE)


class Pronoun(Record):
    """Half-open offsets and the gender, f or m."""

    start: int
    end: int
    gender: str


def view(story: Story) -> list[Pronoun]:
    """All of them, in order."""
    found = [Pronoun(*match.span(), "f" if match["f"] else "m") for match in _PRONOUN.finditer(story.text)]
    if not found:
        return []
    quoted = [(quotation.start, quotation.end) for quotation in story.quotations]
    return [one for one in found if not any(start < one.start < end for start, end in quoted)]
