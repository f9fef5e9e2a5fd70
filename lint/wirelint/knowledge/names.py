"""Names of places and people in every form that the tables know, right and wrong."""

from __future__ import annotations

from itertools import product

from ..drawers import Packed, packed, packed_rows
from ..letters import plain
from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

#: Kind (place, person), the plain form, the form of the house ("": the plain one), exceptions, homonyms {form: words near it},
#: family names, the form in the person's own letters.
Row = tuple[str, str, str, tuple[str, ...], dict[str, list[str]], tuple[str, ...], str]
#: Row, whether the form is right, the day from which on it is wrong.
Form = tuple[int, bool, str]
_MOST_MARKS = 4  # accents of a word of which the halves are listed
Known = tuple[Packed, Packed, dict[str, str], Packed, dict[str, str]]


def build(tables: str, house: str) -> Known:
    """(rows, {form: twice its row, and one where it is right}, {form: wrong from that day on}, {first word: rest of its forms, a line
    each, the longest first}, {form without accents: form}).

    A row of -1 is a name known of several people: it is right, and says nothing of who is meant.
    """
    rows, forms = entries(tables, house)
    codes = {form: 2 * row + right for form, (row, right, _) in forms.items()}
    since = {form: day for form, (_, _, day) in forms.items() if day}
    return packed_rows(rows), packed(codes), since, packed(_starts(forms)), accents(forms)


def entries(tables: str, house: str) -> tuple[list[Row], dict[str, Form]]:
    """The rows of the tables, and every form that they know."""
    rows: list[Row] = []
    forms: dict[str, Form] = {}
    wrong: dict[str, Form] = {}
    respelt = {cells["name"]: [(form, "") for form in values(cells["wrong"])] for cells in read(tables, "respelt")}
    for kind, find in (("place", _place), ("person", _person)):
        for cells in read(tables, "places" if kind == "place" else "people"):
            row, right, bad = find(cells, house)
            bad = bad + respelt.get(row[1], []) if kind == "person" else bad
            _enter(forms, len(rows), right, kind)
            for form, day in (*bad, *((half, "") for half in _halves(right))):
                wrong.setdefault(form, (len(rows), False, day))
            rows.append(row)
    for form, entry in wrong.items():
        forms.setdefault(form, entry)
    return rows, forms


def _halves(right: Sequence[str]) -> list[str]:
    """The forms with one of their words half without accents (Łodz, Vučic): houses keep them all or none. Of names that also stand
    alone, only these.
    """
    found = []
    for words in (form.split(" ") for form in right):
        for at, word in enumerate(words):
            marked = sum(plain(char) != char for char in word)
            if 1 < marked <= _MOST_MARKS and len(plain(word)) == len(word) and (len(words) == 1 or word not in right):
                halves = {"".join(chars) for chars in product(*({char, plain(char)} for char in word))}
                found += [" ".join((*words[:at], half, *words[at + 1 :])) for half in sorted(halves - {word, plain(word)})]
    return found


def _enter(forms: dict[str, Form], row: int, right: Iterable[str], kind: str) -> None:
    for form in dict.fromkeys(right):
        shared = form in forms and (kind == "person" or forms[form][0] < 0)
        forms[form] = (-1, True, "") if shared else (forms[form][0] if form in forms else row, True, "")


def _place(cells: dict[str, str], house: str) -> tuple[Row, list[str], list[tuple[str, str]]]:
    houses = dict(item.split("=") for item in values(cells["houses"]))
    bad = []
    for item in values(cells["wrong"]):
        form, _, day = item.rpartition(" ")[0].partition("@")
        bad.append((form, day))
    near = [item.partition(":") for item in values(cells["homonyms"])]
    homonyms = {form.strip(): [word.strip() for word in words.split(",")] for form, _, words in near}
    row: Row = ("place", cells["name"], houses.get(house, ""), tuple(values(cells["exceptions"])), homonyms, (), "")
    return row, [cells["name"], *houses.values(), *values(cells["aka"])], bad


def _person(cells: dict[str, str], house: str) -> tuple[Row, list[str], list[tuple[str, str]]]:
    name, family, native = cells["name"], cells["family"], cells["native"]
    houses = dict(item.split("=") for item in values(cells["houses"]))
    right = [name, *([native] if native else []), *houses.values(), *values(cells["aka"])]
    if cells["language"] == "ko":
        right += [form for form in map(_parted, right) if form not in values(cells["wrong"])]
    families = [family, *([_native_family(family, name, native)] if family and native else [])]
    families += [form for form in right if form != name and " " not in form.removeprefix("von der ")]
    families = list(dict.fromkeys(form for form in families if form))
    row: Row = ("person", name, houses.get(house, ""), (), {}, tuple(families), native)
    whole = [name.replace(family, form) for form in families if family and not native]
    return row, [*right, *families, *whole], [(form, "") for form in values(cells["wrong"])]


def _parted(korean: str) -> str:
    """A Korean given name in two words where it has a hyphen, as other houses write it: Moon Jae In."""
    family, _, given = korean.partition(" ")
    return f"{family} {given.replace('-', ' ').title()}" if "-" in given else korean


def _native_family(family: str, name: str, native: str) -> str:
    words = family.count(" ") + 1
    return " ".join(native.split()[-words:]) if name.endswith(family) else " ".join(native.split()[:words])


def _starts(forms: Iterable[str]) -> dict[str, str]:
    """Rests of forms by their first word with a capital."""
    found: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        head = form[3:] if form[:3] in ("al-", "el-") else form
        size = _first(head)
        if size > 1:
            found.setdefault(head[:size], []).append(head[size:])
    return {word: "\n".join(dict.fromkeys(rests)) for word, rests in found.items()}


def _first(form: str) -> int:
    size = 0
    while size < len(form) and (form[size].isalnum() or (form[size] == "-" and size + 1 < len(form) and form[size + 1].isalnum())):
        size += 1
    return size


def accents(forms: dict[str, Form]) -> dict[str, str]:
    """Forms with accents that are right, by what they look like without them; not where two differ."""
    found: dict[str, str] = {}
    for form, (row, right, _) in forms.items():
        if right and row >= 0 and not form.isascii():
            bare = plain(form)
            found[bare] = form if found.get(bare, form) == form else ""
    return {bare: form for bare, form in found.items() if form and len(bare) >= 5}
