"""Reads a table: tab-separated, `#` comments, a header row, several values in a cell separated by `; `."""

from __future__ import annotations

import os

from ..errors import TableError

Row = dict[str, str]


def read(folder: str, name: str) -> list[Row]:
    """The rows of `name`.tsv by column. Raises TableError where a row has too many or too few cells."""
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
    return [dict(zip(head, cells, strict=True)) for _, cells in rows[1:]]


def values(cell: str) -> list[str]:
    """The values in a cell."""
    return [value for value in (part.strip() for part in cell.split(";")) if value]


def listed(words: list[str], word: str) -> bool:
    """Whether a word stands in a sorted list."""
    from bisect import bisect_left

    at = bisect_left(words, word)
    return at < len(words) and words[at] == word
