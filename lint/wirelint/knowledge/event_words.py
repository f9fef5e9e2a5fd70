"""Words that names of events begin and end with: a story in which none stands beside a date need not load the events."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from collections.abc import Iterable

_CUTS = str.maketrans("-/", "  ")
_DROPPED = str.maketrans("", "", ".'’")


def build(tables: str, house: str) -> dict[str, frozenset[str]]:
    """`first` and `last` words of all names and head nouns, as `bare` writes them."""
    del house
    phrases = [
        phrase.translate(_CUTS).split() for row in read(tables, "events") for cell in ("names", "nouns") for phrase in values(row[cell])
    ]
    return {"first": frozenset(bare(words[0] for words in phrases)), "last": frozenset(bare(words[-1] for words in phrases))}


def bare(words: Iterable[str]) -> list[str]:
    """Words (without hyphens and slashes) in lower case, less their stops and apostrophes."""
    return [word.lower().translate(_DROPPED) for word in words]
