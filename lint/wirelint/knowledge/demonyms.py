"""Words for peoples that do not exist, and the right ones."""

from __future__ import annotations

import os

from ..phrases import index
from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from .tables import Row, read, values

# Words that are the same for one and for many, and adjectives beside which the people have a noun of their own.
_SAME = ("sh", "nch", "tch", "ese", "sse", "s", "yz")
_NOT_THE_PEOPLE = ("sh", "dic", "ppine")


def build(tables: str, _house: str) -> dict[str, list[tuple[str, str, str]]]:
    """(shadow, the wrong word, the right one), for `wirelint.phrases`."""
    return index((shadow(form), form, right) for row in read(tables, "countries") for form, right in _forms(row))


def _forms(row: Row) -> list[tuple[str, str]]:
    """Each wrong word of a country, and its plural, with the right one."""
    found = []
    for item in values(row["wrong"]):
        form, _, right = item.partition("=")
        found.append((form, right or values(row["demonyms"])[0]))
        if not form.endswith(_SAME):
            found.append((f"{form}s", right + "s" if right else plural(values(row["demonyms"]))))
    return found


def plural(demonyms: list[str]) -> str:
    """What the people are called: Ukrainians, Turks, the French (without "the")."""
    noun = demonyms[1] if len(demonyms) > 1 and demonyms[0].endswith(_NOT_THE_PEOPLE) else demonyms[0]
    return noun if noun.endswith(_SAME) else f"{noun}s"


def triggers() -> list[str]:
    """The wrong words in lower case."""
    rows = read(TABLES, "countries") if os.path.exists(os.path.join(TABLES, "countries.tsv")) else []
    return [bounded(form) for row in rows for form, _ in _forms(row)] or ["ukrainean"]
