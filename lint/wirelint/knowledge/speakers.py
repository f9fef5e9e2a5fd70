"""Who speaks in the news: nouns such as "minister" (person), "ministry" (body), "newspaper" (media).

The value is a packed table: noun, singular or plural, lower case -> kind.
"""

from __future__ import annotations

from ..drawers import Packed, packed
from .tables import read

_PLURALS = {"man": "men", "woman": "women", "media": "media", "police": "police", "staff": "staff"}


def build(tables: str, _house: str) -> Packed:
    """The nouns of `speakers.tsv` and their plurals. The house does not matter."""
    found: dict[str, str] = {}
    for row in read(tables, "speakers"):
        noun, kind = row["noun"], row["kind"]
        found[noun] = kind
        found.setdefault(_plural(noun), kind)
    return packed(found)


def _plural(noun: str) -> str:
    for ending, plural in _PLURALS.items():
        if noun.endswith(ending):
            return noun[: -len(ending)] + plural
    if noun.endswith("y") and noun[-2] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "sh", "ch", "x")) else "s")
