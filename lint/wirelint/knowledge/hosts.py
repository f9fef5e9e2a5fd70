"""Where games were held: {games: {place: years}}."""

from __future__ import annotations

from .tables import read, values


def build(tables: str, house: str) -> dict[str, dict[str, list[int]]]:
    """The rows of `hosts.tsv`. The house does not matter."""
    del house
    found: dict[str, dict[str, list[int]]] = {}
    for row in read(tables, "hosts"):
        found.setdefault(row["games"], {})[row["place"]] = [int(year) for year in values(row["years"])]
    return found
