"""The line of a finding, cut to the terminal, and the marks under its words."""

from __future__ import annotations

import unicodedata

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..findings.placed import Placed

_BEFORE = 30  # columns of context kept before the flagged words


def excerpt(found: Placed, width: int) -> tuple[str, str]:
    """The line and, under the flagged words, a mark for each terminal column they take."""
    line, start = found.excerpt, found.place.column - 1
    end = found.place.end_column - 1 if found.place.end_line == found.place.line else len(line)
    line = visible(line)
    first = _first(line, start, width)
    last = _last(line, first, width - (1 if first else 0))
    before, marked = line[first:start], line[start : min(end, last)]
    lead, tail = "…" if first else "", "…" if last < len(line) else ""
    blanks = " " * (columns(before) + len(lead))
    return f"{lead}{line[first:last]}{tail}", f"{blanks}{'^' * max(columns(marked), 1)}"


def _first(line: str, start: int, width: int) -> int:
    """Where the excerpt begins: some context before the words, at a word's start."""
    if start <= _BEFORE or (len(line) <= 2 * width and columns(line) <= width):
        return 0
    cut = line.find(" ", start - _BEFORE, start)
    return cut + 1 if cut >= 0 else start - _BEFORE


def _last(line: str, first: int, width: int) -> int:
    """Where it ends: as many characters as fit."""
    room = width - 1
    if line.isascii():
        return min(first + room, len(line))
    for at in range(first, len(line)):
        room -= columns(line[at])
        if room < 0:
            return at
    return len(line)


def columns(text: str) -> int:
    """Terminal columns that a text takes: two for wide characters, none for combining ones."""
    if text.isascii():
        return len(text)
    return sum(_width(char) for char in text)


def _width(char: str) -> int:
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def visible(text: str) -> str:
    """The text, as long as it was, without characters that would move the cursor or end the line."""
    return text if text.isprintable() else "".join(_visible(char) for char in text)


def _visible(char: str) -> str:
    """One character that can be shown in place of one that would move the cursor or hide."""
    if char == "\t" or char.isspace():
        return " "
    return "·" if unicodedata.category(char) == "Cc" else char
