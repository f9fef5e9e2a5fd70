"""Who has held the offices that stand before names: "French President", "U.N. Secretary-General"."""

from __future__ import annotations

from .offices import TITLES
from .tables import Row, read, values

#: Languages that are not written in Latin letters: of a name from one of these, houses have spellings of their own.
OWN_WAYS = frozenset("ru uk be bg mk sr ar fa ur ps he zh ja ko th ka hy hi bn my km el am ti".split())
_ADJECTIVES = {
    "the United States": ("U.S.", "US", "American"),
    "the United Kingdom": ("British", "U.K.", "UK"),
    "the United Nations": ("U.N.", "UN"),
    "the Netherlands": ("Dutch",),
    "the Czech Republic": ("Czech",),
    "the Philippines": ("Philippine", "Filipino"),
    "the European Commission": ("European Commission", "EU Commission", "Commission"),
    "the European Council": ("European Council", "EU Council"),
    "the International Monetary Fund": ("IMF",),
    "the World Health Organization": ("WHO",),
    "the World Trade Organization": ("WTO",),
    "the International Atomic Energy Agency": ("IAEA",),
    "NATO": ("NATO", "Nato"),
}


def build(tables: str, _house: str) -> dict[str, list[tuple[str, str, str, bool]]]:
    """{"French President": (name, family name, spellings of the family name that are wrong, a blank between each two, whether other
    spellings that are near are wrong, too)}.
    """
    adjectives = {row["name"]: (values(row["demonyms"])[0],) for row in read(tables, "countries") if row["demonyms"]} | _ADJECTIVES
    respelt = {row["name"]: row["wrong"] for row in read(tables, "respelt")}
    found: dict[str, list[tuple[str, str, str, bool]]] = {}
    for row in read(tables, "people"):
        for office in dict.fromkeys(item.rpartition(" ")[0] for item in values(row["offices"])):
            head, _, land = office.partition(" of ")
            entry = _entry(row, respelt.get(row["name"], ""))
            for adjective in adjectives.get(land, ()):
                for title in dict(TITLES).get(head, ()):
                    found.setdefault(f"{adjective} {title}", []).append(entry)
    return found


def _entry(row: Row, respelt: str) -> tuple[str, str, str, bool]:
    family = row["family"] or row["name"].rpartition(" ")[2]
    wrong = {form.rpartition(" ")[2] for form in (*values(row["wrong"]), *values(respelt))} - set(row["name"].split())
    return row["name"], family, " ".join(sorted(wrong)), row["language"] not in OWN_WAYS
