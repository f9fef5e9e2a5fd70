"""Since when countries are independent, by what their people and they themselves are called."""

from __future__ import annotations

from .. import days
from .tables import read, values


def build(tables: str, house: str) -> dict[str, dict[str, tuple[int, ...]]]:
    """`days`: by the names and demonyms of a country, the days (proleptic ordinals) from which its independence is counted."""
    del house
    since = {
        row["code"]: tuple(days.date.fromisoformat(day).toordinal() for day in values(row["days"])) for row in read(tables, "independence")
    }
    named = ((row, since.get(row["code"], ())) for row in read(tables, "countries"))
    return {"days": {name: known for row, known in named for name in (row["name"], *values(row["aka"]), *values(row["demonyms"]))}}
