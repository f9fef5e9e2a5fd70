"""Wrong names of outlets."""

from __future__ import annotations

from ..patterns import compiled
from ..shadow import shadow
from ..views.groups import CAPITALS
from .outlets import right_forms
from .tables import read, values

#: Words of a wrong name that may also be in lower case.
COMMON = ("agency", "newspaper", "news", "press")
_WORD = compiled(rf"[A-Z{CAPITALS}]\w+(?:-\w+)*")


def build(tables: str, _house: str) -> dict[str, str]:
    """{word with a capital: the wrong names to look for where it stands}.

    A line each, tabs between the other words that it cannot be without (blanks between them), its shadow, the wrong name, the
    right one, and the article of that.
    """
    rows = read(tables, "outlets")
    right = right_forms(rows)
    found: dict[str, list[str]] = {}
    for row in rows:
        for form in values(row["wrong"]):
            if form not in right:
                words = set(_WORD.findall(form))
                sure = {word for word in words if word.lower() not in COMMON} or words
                word = max(sure, key=lambda word: (len(word), word))
                line = "\t".join((" ".join(sorted(sure - {word})), shadow(form), form, row["name"], row["article"]))
                found.setdefault(word, []).append(line)
    return {word: "\n".join(lines) for word, lines in found.items()}
