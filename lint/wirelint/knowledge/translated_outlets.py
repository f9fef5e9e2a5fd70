"""Outlets whose names were translated: the words, what they are called, and what must stand by."""

from __future__ import annotations

import os

from ..phrases import index
from ..places import TABLES
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from .tables import Row, read, values

#: For `wirelint.phrases`: (shadow of the words, the words, the name), of those that are no plain words.
Alone = dict[str, list[tuple[str, str, str]]]
#: Words of which nothing else is called beside "newspaper"; by nation, words that need to be in its papers' country.
Beside = dict[str, str]


def build(tables: str, _house: str) -> tuple[Alone, Beside, dict[str, Beside]]:
    """(known alone, known beside a noun, by nation)."""
    alone: list[tuple[str, str, str]] = []
    beside: Beside = {}
    nations: dict[str, Beside] = {}
    for row in read(tables, "translated_outlets"):
        there = dict.fromkeys(values(row["wrong"]), row["name"])
        if not row["near"]:
            alone += [(shadow(form), form, row["name"]) for form in _alone(row)]
        elif row["near"] == "noun":
            beside.update(there)
        else:
            nations.setdefault(row["near"], {}).update(there)
    return index(alone), beside, nations


def _alone(row: Row) -> list[str]:
    """The words with either apostrophe."""
    return [written for form in values(row["wrong"]) for written in dict.fromkeys((form, form.replace("'", "’")))]


def triggers() -> list[str]:
    """The words that need nothing beside them, in lower case."""
    rows = read(TABLES, "translated_outlets") if os.path.exists(os.path.join(TABLES, "translated_outlets.tsv")) else []
    return [bounded(form) for row in rows if not row["near"] for form in _alone(row)]
