"""Places as datelines name them, to know a misspelt one by."""

from __future__ import annotations

from ..drawers import packed
from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from typing import Any

# Real places that are one letter from a city that stands alone in datelines.
LOOK_ALIKES = (
    "geneve sidney savanna chengde changzhou yangzhou cangzhou huzhou quzhou luzhou xuzhou zhuzhou nanchong havant kingstown "
    "rosarito vienne milas dalles lyons marseilles teheran essex larissa jaffa lisburn linden lindon lyndon homburg marburg bolton "
    "lublin monaca genoa moscou londen"
).split()


def build(tables: str, house: str) -> dict[str, Any]:
    """What `facts` gives, with its large tables packed."""
    del house
    found = facts(tables)
    return found | {topic: packed(found[topic]) for topic in ("places", "within", "wrong")}


def facts(tables: str) -> dict[str, Any]:
    """`places`: upper-case name to (name, countries, whether it stands alone); `within`: name after a town to its country's code;
    `towns`: the places that are towns; `capitals`; `wrong`: wrong forms in capitals that have a small word in them, and the name that is right.
    """
    places: dict[str, tuple[str, list[str], bool]] = {}
    for row in read(tables, "places"):
        fact = (row["name"], values(row["country"]), row["ap"] == "alone")
        wrong = [value.split("@")[0].rsplit(" ", 1)[0] for value in values(row["wrong"])]
        for name in (row["name"], *values(row["aka"]), *(value.split("=")[-1] for value in values(row["houses"])), *wrong):
            places.setdefault(name.upper(), fact)
    miswritten = {
        form.upper(): row["name"]
        for row in read(tables, "places")
        for value in values(row["wrong"])
        for form in (value.rsplit(" ", 1)[0],)
        if "@" not in form and any(word.islower() for word in form.split())
    }
    capitals = {row["capital"]: 1 for row in read(tables, "countries") if row["capital"]}
    towns = {row["name"]: 1 for row in read(tables, "places") if row["kind"] == "city"}
    return {
        "places": places,
        "towns": towns,
        "within": _within(tables),
        "alike": {name.upper(): 1 for name in LOOK_ALIKES},
        "wrong": miswritten,
        "capitals": capitals,
    }


def _within(tables: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in read(tables, "countries"):
        for name in (row["name"], *values(row["aka"])):
            found.setdefault(name.lower(), row["code"])
    for row in read(tables, "regions"):
        for name in (row["name"], *values(row["abbreviations"])):
            found.setdefault(name.lower(), values(row["within"])[0])
    return found
