"""What datelines are made of: agencies and the form of their datelines, months in English and other languages."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from . import dateline_places
from .tables import read, values

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import Any

ENGLISH = "january february march april may june july august september october november december".split()
SHORT = {"jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12}
# Short forms that the calendar table leaves out, because in a text they may be anything; between a place and a day they are months.
FOREIGN_SHORT = {
    1: "ene gen janv sty ocak siječ tammi",
    2: "fév févr fev febr lut şub velj helmi luty",
    3: "marzo mars mär märz mrt marz mrz kwi ožu maalis",
    4: "abril abr avr avril kvě trav huhti nis",
    5: "mai mayo mag maj maio mei svib touko",
    6: "junio juin giu juni czerw haz lip kesä",
    7: "julio juil lug juli temm srp heinä",
    8: "agosto ago août aout sier ağus kol elo",
    9: "set wrz eyl ruj syys",
    10: "okt ott paź out eki lokak",
    11: "kas stu marras",
    12: "dez des dic déc décembre gru ara joulu",
}  # fmt: skip


def build(tables: str, house: str) -> dict[str, Any]:
    """`months`: word to number (English), `foreign`: word to number, `agencies`: form as found to (name, kind of form), `openers`: first
    words of agencies in small letters,
    `places`: first letter to names in capitals, `abroad`: what stands behind a town outside the United States, in lower
    case. These two are texts of one name a line: texts load at once, thousands of names would take longer than a story.
    """
    del house
    months = {name: number for number, name in enumerate(ENGLISH, 1)} | SHORT
    places = dateline_places.facts(tables)
    right = [name for name in places["places"] if name not in places["wrong"]]
    letters = {name[0] for name in right}
    return {
        "months": months,
        "foreign": _foreign(tables, months),
        "agencies": _agencies(tables),
        "openers": dict.fromkeys((form.partition(" ")[0].lower() for form in _agencies(tables) if not form.startswith("The ")), 1),
        "places": {letter: _lines(name for name in right if name[0] == letter) for letter in letters},
        "abroad": _lines(name for name, country in places["within"].items() if country not in ("", "US")),
    }


def _lines(names: Iterable[str]) -> str:
    return "\n" + "\n".join(names) + "\n"


def _foreign(tables: str, months: dict[str, int]) -> dict[str, int]:
    """Words for months in other languages; a word for two months is left out."""
    pairs = [(word, number) for number, words in FOREIGN_SHORT.items() for word in words.split()]
    for row in read(tables, "calendar"):
        if row["means"].lower() in months:
            pairs.append((row["word"], months[row["means"].lower()]))
    found: dict[str, int] = {}
    for word, number in pairs:
        if found.setdefault(word, number) != number:
            found[word] = 0
    return {word: number for word, number in found.items() if number and word not in months}


def _agencies(tables: str) -> dict[str, tuple[str, str]]:
    return {form: (row["name"], row["form"]) for row in read(tables, "dateline_agencies") for form in values(row["forms"])}
