"""Where a key or a value stands in a TOML file: the reader keeps no places, so they are looked for when something is wrong."""

from __future__ import annotations

import re

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Keys = Sequence[str | int]

_PART = r"(?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')"
_DOTTED = rf"{_PART}(?:[ \t]*\.[ \t]*{_PART})*"
_HEADER = re.compile(rf"[ \t]*(\[\[?)[ \t]*({_DOTTED})[ \t]*\]")
_KEY = re.compile(rf"[ \t]*({_DOTTED})[ \t]*=")
_SYNTAX = re.compile(r" \(at (?:line (\d+), column (\d+)|end of document)\)")


def locate(source: str, keys: Keys, value: str | None = None) -> tuple[int, int]:
    """(line, column), from 1, of a key (`["paths", 1, "select"]` is that of the second [[paths]]), or of a text under it.

    Where the key is written in another way (an inline table), the place of what holds it; (1, 1) where nothing is found.
    """
    wanted = tuple(keys)
    best, found = 0, 0
    for at, names in _written(source):
        if len(names) > best and wanted[: len(names)] == names:
            best, found = len(names), at
    if best < len(wanted) and best:
        value = str(wanted[-1]) if value is None else value
    if value is not None and best:
        match = re.compile(rf"([\"']?){re.escape(value)}(?![\w-])").search(source, found + 1)
        found = match.start() if match else found
    return source.count("\n", 0, found) + 1, found - source.rfind("\n", 0, found)


def _written(source: str) -> Iterator[tuple[int, tuple[str | int, ...]]]:
    """(offset, full name) of every table and key that stands at a line's start."""
    table: tuple[str | int, ...] = ()
    count: dict[tuple[str | int, ...], int] = {}
    at = 0
    for line in source.split("\n"):
        indent = len(line) - len(line.lstrip())
        if header := _HEADER.match(line):
            table = _parts(header[2])
            if header[1] == "[[":
                count[table] = count.get(table, -1) + 1
                table = (*table, count[table])
            yield at + indent, table
        elif key := _KEY.match(line):
            yield at + indent, (*table, *_parts(key[1]))
        at += len(line) + 1


def _parts(dotted: str) -> tuple[str | int, ...]:
    return tuple(part.strip("\"'") for part in re.findall(_PART, dotted))


def syntax(error: ValueError, source: str) -> tuple[str, int, int]:
    """What the TOML reader says, and its line and column."""
    said = str(error)
    place = _SYNTAX.search(said)
    if place is None:
        return said, 0, 0
    if place[1] is None:
        lines = source.rstrip("\n").split("\n")
        return said[: place.start()], len(lines), len(lines[-1]) + 1
    return said[: place.start()], int(place[1]), int(place[2])
