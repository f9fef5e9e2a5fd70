"""Dated events that copy refers back to, indexed by the words that name them."""

from __future__ import annotations

from .. import days
from ..drawers import packed
from ..patterns import compiled
from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from typing import Any

_DEED = compiled(
    r"(?P<who>(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?) (?P<did>(?:illegally )?(?:annexed|invaded|seized|captured|occupied|bombed|attacked|joined)) (?P<what>(?:the )?\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*)?)"
)
#: id, first day, last day (both proleptic ordinals; 0: open), head nouns, context words, whether its years are counted,
#: whether some count a later war of its country from it
Event = tuple[str, int, int, tuple[str, ...], tuple[str, ...], bool, bool]


def build(tables: str, house: str) -> dict[str, Any]:
    """`events`; `first` and `last`: (phrase, index) by its first and last word in lower case; `nouns` likewise by
    last word; `places`: names that may say that a story is
    about somewhere else, with the codes of their countries; `checked`: day of the table.
    """
    rows = read(tables, "events")
    events: list[Event] = [
        (
            row["id"],
            _ordinal(row["start"]),
            _ordinal(row["end"]),
            tuple(values(row["nouns"])),
            tuple(values(row["context"])),
            row["war"] == "yes",
            row["war"] == "from",
        )
        for row in rows
    ]
    names = [(form, index) for index, row in enumerate(rows) for name in values(row["names"]) for form in (name, *_turned(name))]
    nouns = [(noun, index) for index, event in enumerate(events) for noun in event[3]]
    return {
        "events": events,
        "first": packed(_indexed(names, 0)),
        "last": packed(_indexed(names, -1)),
        "nouns": packed(_indexed(nouns, 0)),
        "nouns_last": packed(_indexed(nouns, -1)),
        "places": packed({word: "" for event in events for word in event[4]} | _places(tables)),
        "checked": max((_ordinal(row["checked"]) for row in rows if row.get("checked")), default=0),
    }


def _turned(name: str) -> list[str]:
    """A deed told of what it was done to: "Russia annexed Crimea", and "Crimea, which Russia annexed"."""
    match = _DEED.fullmatch(name)
    return [f"{match['what']}, which {match['who']} {match['did']}"] if match else []


def _ordinal(cell: str) -> int:
    return days.date.fromisoformat(cell).toordinal() if cell else 0


def _indexed(phrases: list[tuple[str, int]], which: int) -> dict[str, list[tuple[str, int]]]:
    """The phrases by one of their words, the longest first."""
    found: dict[str, list[tuple[str, int]]] = {}
    for phrase, index in sorted(phrases, key=lambda item: -len(item[0])):
        found.setdefault(phrase.split()[which].lower(), []).append((phrase, index))
    return found


def _places(tables: str) -> dict[str, str]:
    """Names of places with the codes of their countries, in lower case as the ids of events begin."""
    return {row["name"]: row["country"].lower() for row in read(tables, "places")}
