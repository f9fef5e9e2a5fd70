"""Words that names of events begin and end with: a story in which none stands beside a date need not load the events."""

from __future__ import annotations

from .tables import read, values

_FOLD = bytes(byte if byte < 128 and chr(byte).isalnum() else 32 for byte in range(256))


def build(tables: str, house: str) -> dict[str, frozenset[bytes]]:
    """`first` and `last` words of all names and head nouns, folded."""
    del house
    phrases = [folded(phrase) for row in read(tables, "events") for cell in ("names", "nouns") for phrase in values(row[cell])]
    return {"first": frozenset(words[0] for words in phrases), "last": frozenset(words[-1] for words in phrases)}


def folded(text: str) -> list[bytes]:
    """The words of a text in lower case; stops and apostrophes are dropped, and any letter beyond ASCII parts a word in two.

    Words that are equal are equal folded, so these may be searched first.
    """
    return text.replace("’", "'").lower().encode("ascii", "replace").translate(_FOLD, b".'").split()
