"""In which country a place lies, may lie, or is said to lie."""

from __future__ import annotations

from ..drawers import Packed, packed
from .tables import Row, read, values

#: {place as the table has it: codes of its own countries, of those of its namesakes and of those that claim it}, {country or people as written: code}.
Whereabouts = tuple[Packed, dict[str, str], dict[str, str]]

_SETTLERS = frozenset("US GB IE AU CA JM KY GY SC KR PS".split())
_SPANISH = frozenset("ES MX AR BO CR CO CL PY PA PE NI HN DO VE PR PH SA MM".split())


def build(tables: str, _house: str) -> Whereabouts:
    """(countries by place, codes by name of a country, codes by demonym). A place of no country is left out,
    and so is one of several that English or Spanish settlers took along.
    """
    away = {row["name"]: values(row["elsewhere"]) for row in read(tables, "namesakes")}
    claims = [(values(row["places"]), values(row["countries"])) for row in read(tables, "disputed")]
    where = {}
    for row in read(tables, "places"):
        own = values(row["country"])
        if row["kind"] in ("city", "region") and _told_apart(own) and f"{row['name']}:" not in row["homonyms"]:
            where[row["name"]] = " ".join([*own, *away.get(row["name"], ()), *(code for one in own for code in _claimed(row, one, claims))])
    countries = [row for row in read(tables, "countries") if row["code"] != "GE"]  # Athens, Georgia
    names = {name: row["code"] for row in countries for name in (row["name"], *values(row["aka"]))}
    peoples = {word: row["code"] for row in countries for word in values(row["demonyms"])}
    for word in ("Congolese", "Guinean", "Dominican", "Macedonian", "Timorese"):
        peoples.pop(word, None)
    return packed(where), names, peoples


def _told_apart(own: list[str]) -> bool:
    return len(own) == 1 or (len(own) == 2 and own[0] not in _SETTLERS and not _SPANISH.intersection(own))


def _claimed(row: Row, own: str, claims: list[tuple[list[str], list[str]]]) -> list[str]:
    return [code for places, codes in claims if own in codes and (places == ["*"] or row["name"] in places) for code in codes]
