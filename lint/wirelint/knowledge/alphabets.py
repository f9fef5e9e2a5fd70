"""Letters that the names of a country's officials are written with."""

from __future__ import annotations

from .tables import read, values


def build(tables: str, _house: str) -> dict[str, str]:
    """{demonym: the letters outside a-z of the country's languages}; none where one of them is not known."""
    letters = {row["language"]: row["letters"] for row in read(tables, "alphabets")}
    found: dict[str, str] = {}
    for row in read(tables, "countries"):
        languages = values(row["languages"])
        demonyms = values(row["demonyms"])
        if demonyms and languages and all(language in letters for language in languages):
            found[demonyms[0]] = "".join(letters[language] for language in languages)
    return found
