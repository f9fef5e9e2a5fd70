"""Names of places and people in every form that the tables know, right and wrong."""

from __future__ import annotations

from ..letters import plain
from ..records import TYPE_CHECKING
from .tables import read, values

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: Kind (place, person), the plain form, the form of the house ("": the plain one), exceptions, homonyms {form: words near it},
#: family names, the form in the person's own letters.
Row = tuple[str, str, str, tuple[str, ...], dict[str, list[str]], tuple[str, ...], str]
Known = tuple[list[Row], dict[str, tuple[int, bool, str]], dict[str, list[str]], dict[str, str], list[str], dict[str, list[str]]]


def build(tables: str, house: str) -> Known:
    """(rows, {form: (row, right, wrong from that day on)}, {first word: rest of its forms}, {form without accents: form}, words known,
    {given name: family names with it}).

    A row of -1 is a name known of several people: it is right, and says nothing of who is meant.
    """
    rows: list[Row] = []
    forms: dict[str, tuple[int, bool, str]] = {}
    wrong: dict[str, tuple[int, bool, str]] = {}
    for kind, find in (("place", _place), ("person", _person)):
        for cells in read(tables, "places" if kind == "place" else "people"):
            row, right, bad = find(cells, house)
            _enter(forms, len(rows), right, kind)
            for form, day in bad:
                wrong.setdefault(form, (len(rows), False, day))
            rows.append(row)
    for form, entry in wrong.items():
        forms.setdefault(form, entry)
    return rows, forms, _starts(forms), _accents(forms), sorted(_words(tables)), _givens(rows)


def _enter(forms: dict[str, tuple[int, bool, str]], row: int, right: Iterable[str], kind: str) -> None:
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
    families = [family, *([_native_family(family, name, native)] if native else [])]
    families += [form for form in right if form != name and " " not in form.removeprefix("von der ")]
    families = list(dict.fromkeys(form for form in families if form))
    row: Row = ("person", name, houses.get(house, ""), (), {}, tuple(families), native)
    whole = [name.replace(family, form) for form in families if family and not native]
    return row, [*right, *families, *whole], [(form, "") for form in values(cells["wrong"])]


def _native_family(family: str, name: str, native: str) -> str:
    words = family.count(" ") + 1
    return " ".join(native.split()[-words:]) if name.endswith(family) else " ".join(native.split()[:words])


def _starts(forms: Iterable[str]) -> dict[str, list[str]]:
    """Forms by their first word with a capital; the longest rest first."""
    found: dict[str, list[str]] = {}
    for form in sorted(forms, key=len, reverse=True):
        head = form[3:] if form[:3] in ("al-", "el-") else form
        size = _first(head)
        if size > 1:
            found.setdefault(head[:size], []).append(head[size:])
    return {word: list(dict.fromkeys(rests)) for word, rests in found.items()}


def _first(form: str) -> int:
    size = 0
    while size < len(form) and (form[size].isalnum() or (form[size] == "-" and size + 1 < len(form) and form[size + 1].isalnum())):
        size += 1
    return size


def _accents(forms: dict[str, tuple[int, bool, str]]) -> dict[str, str]:
    """Forms with accents that are right, by what they look like without them; not where two differ."""
    found: dict[str, str] = {}
    for form, (row, right, _) in forms.items():
        if right and row >= 0 and not form.isascii():
            bare = plain(form)
            found[bare] = form if found.get(bare, form) == form else ""
    return {bare: form for bare, form in found.items() if form and len(bare) >= 5}


def _givens(rows: list[Row]) -> dict[str, list[str]]:
    """Family names of two-word names, by the given name."""
    found: dict[str, list[str]] = {}
    for row in rows:
        words = row[1].split()
        if row[0] == "person" and len(words) == 2 and words[1] in row[5]:
            found.setdefault(words[0], []).append(words[1])
    return found


def _words(tables: str) -> Iterator[str]:
    """Names of countries and peoples: words that are no person's name."""
    for cells in read(tables, "countries"):
        for cell in ("name", "aka", "demonyms"):
            for form in values(cells[cell]):
                yield form
                yield f"{form}s"
