"""`[rewrite]`: many turns of one idea, each with a fix of its own; patterns and fixes are those of `[find]`.

Keys: `rows`, a list of [pattern, fix]; `unless`: patterns of innocent look-alikes, for all of the rows; `trigger`, as in
`[find]`. Use it where `[swap]` would also hit innocent text, and the words around have to be looked at.
"""

from __future__ import annotations

from ...records import TYPE_CHECKING
from . import find

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from ..rule import Hit

KEYS = frozenset({"rows", "unless", "trigger"})
Body = list[find.Body]


def read(table: Mapping[str, object]) -> Body:
    """One body of `[find]` for each row. Raises ValueError for a row that is no pair, or a broken pattern."""
    rows = table.get("rows")
    if not isinstance(rows, list) or not rows:
        raise ValueError("rows must be a list of [pattern, fix]")
    if any(len(find.strings(row)) != 2 for row in rows):
        raise ValueError("each row is a pattern and its fix")
    shared = {key: table[key] for key in ("unless", "trigger") if key in table}
    return [find.read({"pattern": pattern, "fix": fix, **shared}) for pattern, fix in rows]


def literals(body: Body) -> frozenset[str] | None:
    """What none of the rows can match without; None: they must be tried everywhere."""
    found = [find.literals(row) for row in body]
    return None if None in found else frozenset().union(*(item for item in found if item))


def finder(body: Body) -> Callable[[str, int, int], list[Hit]]:
    """A function that gives the hits in text[start:end], a block."""
    rows = [find.finder(row) for row in body]
    return lambda text, start, end: [hit for row in rows for hit in row(text, start, end)]
