"""The short names of U.S. states, as they stand in datelines."""

from __future__ import annotations

import os

from ..places import TABLES
from .tables import read, values


def build(tables: str, _house: str) -> dict[str, str]:
    """{Calif.: California}."""
    rows = [row for row in read(tables, "regions") if row["kind"] == "state" and row["within"] == "US"]
    return {short: row["name"] for row in rows for short in values(row["abbreviations"])}


def triggers() -> list[str]:
    """The short names behind a comma, in lower case."""
    if not os.path.exists(os.path.join(TABLES, "regions.tsv")):
        return [", calif."]
    return [f", {short.lower()}" for short in build(TABLES, "")]
