"""Given names of known people, with their family names."""

from __future__ import annotations

from .holders import OWN_WAYS
from .names import entries
from .tables import read

_LEAST = 5  # letters of a family name that is nobody else's, as a rule


def build(tables: str, house: str) -> tuple[dict[str, str], dict[str, str]]:
    """({given name: family names of two-word names with it, a blank between each two}, {family name: given names}).

    The second is of names in Latin letters only: others have given names in as many spellings as there are houses.
    """
    found: dict[str, list[str]] = {}
    first: dict[str, list[str]] = {}
    language = {row["name"]: row["language"] for row in read(tables, "people")}
    for row in entries(tables, house)[0]:
        words = row[1].split()
        if row[0] == "person" and len(words) == 2 and words[1] in row[5]:
            found.setdefault(words[0], []).append(words[1])
            if language[row[1]] not in OWN_WAYS and len(words[1]) >= _LEAST:
                first.setdefault(words[1], []).append(words[0])
    return ({word: " ".join(others) for word, others in found.items()}, {word: " ".join(others) for word, others in first.items()})
