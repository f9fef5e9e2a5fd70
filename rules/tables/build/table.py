"""The tables as the scripts here read and write them."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

TABLES = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table by column; notes left out."""
    with open(os.path.join(TABLES, f"{name}.tsv"), encoding="utf-8") as file:
        lines = [line.split("\t") for line in file.read().splitlines() if line and line[0] != "#"]
    return [dict(zip(lines[0], cells, strict=True)) for cells in lines[1:]]


def values(cell: str) -> list[str]:
    """The values in a cell."""
    return [value.strip() for value in cell.split(";") if value.strip()]


def column(name: str, head: str) -> Iterator[str]:
    """Every value in a column."""
    for row in rows(name):
        yield from values(row[head])


def write(name: str, notes: str, head: Iterable[str], cells: Iterable[Iterable[str]]) -> None:
    """Puts a table in the place of the committed one."""
    lines = [notes, "\t".join(head), *("\t".join(row) for row in cells)]
    with open(os.path.join(TABLES, f"{name}.tsv"), "w", encoding="utf-8", newline="\n") as file:
        file.write("\n".join(lines) + "\n")
