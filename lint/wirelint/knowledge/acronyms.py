"""Which letters stand for which body."""

from __future__ import annotations

import os

from ..places import TABLES
from .tables import Row, read, values

#: {full name in lower case: its acronyms, the usual one first}, {acronym of any body: 1}.
Acronyms = tuple[dict[str, list[str]], dict[str, int]]


def build(tables: str, _house: str) -> Acronyms:
    """Only bodies that have an acronym; a foreign one of their own does not count as another's."""
    own: dict[str, list[str]] = {}
    others: dict[str, int] = {}
    for row in read(tables, "organisations"):
        short = _short(row)
        foreign = [item.split(" ")[0].rstrip("*") for item in values(row["foreign"])]
        for name in (row["name"], *values(row["aka"])) if row["acronym"] else ():
            if name.count(" ") > 0:
                own[name.lower()] = [*short, *foreign]
        others.update(dict.fromkeys(short, 1))
    return own, others


def _short(row: Row) -> list[str]:
    return [form for form in (row["acronym"], *values(row["aka"])) if form and " " not in form and form[:2].isupper()]


def triggers() -> list[str]:
    """The full names with the bracket behind them, in lower case."""
    if not os.path.exists(os.path.join(TABLES, "organisations.tsv")):
        return ["world health organization ("]
    return [f"{name} (" for name in build(TABLES, "")[0]]
