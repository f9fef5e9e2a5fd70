"""Languages by their function words, and by the names and codes under which feeds declare them."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from typing import Any


def build(tables: str, _house: str) -> dict[str, Any]:
    """`words`: word to the languages that have it, `names`: language to its English name, `codes`: what a feed may call it to the language."""
    words: dict[str, list[str]] = {}
    names: dict[str, str] = {}
    codes: dict[str, str] = {}
    for row in read(tables, "function_words"):
        language = row["language"]
        names[language] = row["name"]
        called = (language, *values(row["codes"]), *row["name"].lower().replace(",", "").replace(" or ", " ").split())
        codes.update(dict.fromkeys(called, language))
        for word in values(row["words"]):
            words.setdefault(word, []).append(language)
    return {"words": words, "names": names, "codes": codes}
