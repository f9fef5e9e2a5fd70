"""Names of events, prizes, treaties and landmarks that were translated word by word."""

from __future__ import annotations

import os

from ..phrases import index
from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from .tables import read, values

#: Shadow of a wrong name, the name, the right one, words one of which must be in the story (none: no need), words none of which may be.
Title = tuple[str, str, str, list[str], list[str]]


def build(tables: str, _house: str) -> dict[str, list[Title]]:
    """For `wirelint.phrases`."""
    rows = read(tables, "titles")
    return index(
        (shadow(form), form, row["name"], values(row["near"]), values(row["unless"])) for row in rows for form in values(row["wrong"])
    )


def triggers() -> list[str]:
    """The wrong names in lower case."""
    rows = read(TABLES, "titles") if os.path.exists(os.path.join(TABLES, "titles.tsv")) else []
    return [bounded(form) for row in rows for form in values(row["wrong"])] or ["patriotic great war"]
