"""Names of organisations in lower case, without their article: {name: 1}."""

from __future__ import annotations

from .tables import read, values


def build(tables: str, house: str) -> dict[str, int]:
    """Names, short forms and acronyms of the organisations, if they are longer than two letters. The house does not matter."""
    del house
    rows = read(tables, "organisations")
    names = (name for row in rows for name in (row["name"], row["acronym"], *values(row["aka"])))
    return {name.lower().removeprefix("the "): 1 for name in names if len(name) > 2}
