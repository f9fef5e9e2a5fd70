"""Who held which office from when to when, indexed by the words that give it: "President Barack Obama"."""

from __future__ import annotations

import os

from .. import days
from ..phrases import index
from ..places import TABLES
from ..records import TYPE_CHECKING
from ..rulebook.kinds.swap import bounded
from ..shadow import shadow
from .tables import Row, read, values

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

#: The head of an office, and the titles that stand before the names of those who hold it.
TITLES = (
    ("vice president", ("Vice President",)),
    ("president", ("President",)),
    ("prime minister", ("Prime Minister", "Premier")),
    ("premier", ("Premier", "Prime Minister")),
    ("chancellor", ("Chancellor",)),
    ("supreme leader", ("Supreme Leader",)),
    ("secretary of state", ("Secretary of State",)),
    ("secretary-general", ("Secretary-General", "Secretary General")),
    ("managing director", ("Managing Director",)),
    ("director-general", ("Director-General", "Director General")),
    ("foreign minister", ("Foreign Minister",)),
)


def build(tables: str, _house: str) -> dict[str, Any]:
    """`titled`: (shadow of title and name, title, form of the name, key), for `wirelint.phrases`; `terms`: key -> (name, office, day of the
    row, [(first day, last day or 0)]), days as proleptic ordinals.
    """
    rows = read(tables, "people")
    terms: dict[str, tuple[str, str, int, list[tuple[int, int]]]] = {}
    titled: list[tuple[str, str, str, str]] = []
    for row in rows:
        for office, head, first, last in _offices(row):
            key = f"{row['name']}: {head}"
            known = terms.setdefault(key, (row["name"], office, _ordinal(row["checked"]), []))
            known[3].append((_ordinal(first), _ordinal(last)))
            titled += [(shadow(f"{title} {form}"), title, form, key) for title in dict(TITLES)[head] for form in _forms(row)]
    return {"titled": index(sorted(set(titled))), "terms": terms}


def _offices(row: Row) -> Iterator[tuple[str, str, str, str]]:
    """(office, its head, first day, last day) of those whose titles stand before names."""
    for item in values(row["offices"]):
        office, _, days = item.rpartition(" ")
        first, _, last = days.partition("..")
        head = next((head for head, _ in TITLES if office.startswith(f"{head} of")), "")
        if head:
            yield office, head, first, last


def _forms(row: Row) -> list[str]:
    """The whole names of a person: names that several people have are told apart by the title."""
    return [form for form in (row["name"], row["native"], *values(row["aka"])) if " " in form]


def _ordinal(day: str) -> int:
    return days.date.fromisoformat(day).toordinal() if day else 0


def triggers() -> list[str]:
    """The titles with the names, in lower case."""
    if not os.path.exists(os.path.join(TABLES, "people.tsv")):
        return ["president barack obama"]
    return sorted({bounded(f"{title} {form}") for entries in build(TABLES, "")["titled"].values() for _, title, form, _ in entries})


def gender_triggers() -> list[str]:
    """A man's title before a woman's name, and the titles of women, which are rarer."""
    women = [row["name"] for row in read(TABLES, "people") if row["gender"] == "f"] if os.path.exists(f"{TABLES}/people.tsv") else []
    before_women = [bounded(f"{title} {name}") for name in women for title in ("mr", "mr.", "spokesman", "chairman")]
    return [
        *before_women,
        *(
            bounded(title)
            for title in (
                "mrs",
                "ms",
                "miss",
                "madam",
                "madame",
                "spokeswoman",
                "chairwoman",
                "businesswoman",
                "congresswoman",
                "councilwoman",
                "policewoman",
                "actress",
            )
        ),
    ]
