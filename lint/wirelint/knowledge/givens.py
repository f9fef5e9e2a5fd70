"""Given names of known people, with their family names."""

from __future__ import annotations

from .names import entries


def build(tables: str, house: str) -> dict[str, str]:
    """{given name: family names of two-word names with it, a blank between each two}."""
    found: dict[str, list[str]] = {}
    for row in entries(tables, house)[0]:
        words = row[1].split()
        if row[0] == "person" and len(words) == 2 and words[1] in row[5]:
            found.setdefault(words[0], []).append(words[1])
    return {given: " ".join(families) for given, families in found.items()}
