"""Which town is the capital of a country."""

from __future__ import annotations

from .tables import read, values

#: {code: towns that may be called the capital, the usual one first}, {country as written: code}, {people: code}, names of towns.
Capitals = tuple[dict[str, list[str]], dict[str, str], dict[str, str], dict[str, int]]

# Left out: where usage differs, two towns share the office, or the capital is on the move.
_OPEN = frozenset("BO ZA LK BJ TZ BI ID IL PS MY GQ SZ YE LY GE CL CI ME".split())
_SHARED = frozenset(("Congolese", "Guinean", "Dominican", "Korean", "American", "Irish", "Macedonian", "Timorese"))


def build(tables: str, _house: str) -> Capitals:
    """Only countries with one capital that nobody disputes, and towns that the tables have."""
    countries = [row for row in read(tables, "countries") if row["capital"] and row["code"] not in _OPEN]
    towns = {row["name"]: 1 for row in read(tables, "places") if row["kind"] == "city"}
    capitals = {row["code"]: [row["capital"]] for row in countries if row["capital"] in towns}
    names = {name: row["code"] for row in countries for name in (row["name"], *values(row["aka"]))}
    peoples = {word: row["code"] for row in countries for word in values(row["demonyms"]) if word not in _SHARED}
    return capitals, names, peoples, towns
