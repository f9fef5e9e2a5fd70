"""Outlets whose names stand with an article: The Times, the Financial Times."""

from __future__ import annotations

import os

from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from .tables import read, values


def build(tables: str, _house: str) -> dict[str, tuple[bool, bool]]:
    """{name without its article: (whether it is an everyday word as well: the sun, the post; whether the outlet counts it in its name)},
    short names included.

    The house does not matter: which article is right is what a story is asked.
    """
    found: dict[str, tuple[bool, bool]] = {}
    for row in read(tables, "outlets"):
        if row["article"]:
            for name in (row["name"], *values(row["short"])):
                if name.lower() != name and not name.isupper() and not name.startswith("the "):
                    found[name] = (" " not in name and "-" not in name, row["article"] == "The")
    return found


def triggers() -> list[str]:
    """The names with their article, in lower case; one of them must be in a story."""
    if not os.path.exists(os.path.join(TABLES, "outlets.tsv")):
        return ["the times"]
    return [bounded(f"the {name.lower()}") for name in build(TABLES, "")]
