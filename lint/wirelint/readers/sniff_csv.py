"""Whether a file is CSV of stories: names of columns in its first line, one of them usual for copy, another for what is said of it."""

from __future__ import annotations

from ..patterns import compiled
from .rows import FIELDS, TEXTS

_CELL = compiled(r'\s*"?([A-Za-z][\w ./-]{0,30}?)"?\s*(?:[,;\t|]|$)')


def detect(text: str) -> str:
    """The format, or "" where it is none."""
    head = text.partition("\n")[0].rstrip("\r")
    names, at = [], 0
    while at < len(head):
        found = _CELL.match(head, at)
        if found is None:
            return ""
        names.append(found[1].lower())
        at = found.end()
    return "csv" if any(name in TEXTS for name in names) and any(name in FIELDS for name in names) else ""
