"""Reads a table: tab-separated, `#` comments, a header row, several values in a cell separated by `; `."""

from __future__ import annotations

import os

from ..errors import TableError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

Row = dict[str, str]


class Tables(str):
    """A folder of tables with what a desk adds to it: {table: {right form: wrong forms}}."""

    __slots__ = ("own",)
    own: Mapping[str, Mapping[str, Sequence[str]]]


def extended(folder: str, own: Mapping[str, Mapping[str, Sequence[str]]]) -> Tables:
    """The folder with rows of people and places of a desk's own."""
    tables = Tables(folder)
    tables.own = own
    return tables


def read(folder: str, name: str) -> list[Row]:
    """The rows of `name`.tsv by column, those that the desk adds last. Raises TableError where a row has too many or too few cells."""
    path = os.path.join(folder, f"{name}.tsv")
    try:
        with open(path, encoding="utf-8") as file:
            lines = file.read().split("\n")
    except OSError as error:
        raise TableError(f"cannot read the table: {error.strerror}", path=path) from None
    rows = [(number, line.split("\t")) for number, line in enumerate(lines, 1) if line and line[0] != "#"]
    head = rows[0][1]
    for number, cells in rows:
        if len(cells) != len(head):
            raise TableError(f"{len(cells)} cells where the header has {len(head)}", path=path, line=number)
    found = [dict(zip(head, cells, strict=True)) for _, cells in rows[1:]]
    if isinstance(folder, Tables) and name in folder.own:
        _add(found, head, folder.own[name], language=" own" if name == "places" else "")
    return found


def _add(rows: list[Row], head: list[str], own: Mapping[str, Sequence[str]], language: str) -> None:
    """Wrong forms for names that the table has, and rows for others, of which their forms are all that is known."""
    by_name = {row["name"]: row for row in rows}
    for right, forms in own.items():
        if right not in by_name:
            by_name[right] = {**dict.fromkeys(head, ""), "name": right, **({"family": right.split()[-1]} if "family" in head else {})}
            rows.append(by_name[right])
        wrong = [by_name[right]["wrong"], *(f"{form}{language}" for form in forms)]
        by_name[right]["wrong"] = "; ".join(form for form in wrong if form)


def values(cell: str) -> list[str]:
    """The values in a cell."""
    return [value for value in (part.strip() for part in cell.split(";")) if value]


def listed(words: list[str], word: str) -> bool:
    """Whether a word stands in a sorted list."""
    from bisect import bisect_left

    at = bisect_left(words, word)
    return at < len(words) and words[at] == word
