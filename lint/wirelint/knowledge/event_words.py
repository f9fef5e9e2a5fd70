"""Words that names of events begin and end with: a story in which none stands beside a date need not load the events."""

from __future__ import annotations

from ..words import folded
from .tables import read, values


def build(tables: str, house: str) -> dict[str, frozenset[bytes]]:
    """`first` and `last` words of all names and head nouns, folded."""
    del house
    phrases = [folded(phrase) for row in read(tables, "events") for cell in ("names", "nouns") for phrase in values(row[cell])]
    return {"first": frozenset(words[0] for words in phrases), "last": frozenset(words[-1] for words in phrases)}
