"""`[rewrite]`: many turns of one idea, each with a fix of its own; patterns and fixes are those of `[find]`.

Keys: `rows`, a list of [pattern, fix]; `unless`: patterns of innocent look-alikes, for all of the rows; `trigger`, as in
`[find]`, for rows whose own literals are common. Use it where `[swap]` would also hit innocent text, and the words around
have to be looked at. Each row is tried only where one of its own literals stands.
"""

from __future__ import annotations

from ...records import TYPE_CHECKING
from . import find

if TYPE_CHECKING:
    from collections.abc import Mapping

KEYS = frozenset({"rows", "unless", "trigger"})
Body = list[find.Body]
_RARE = 60.0  # hits in a million characters that are expected of literals which are rare enough


def read(table: Mapping[str, object]) -> Body:
    """One body of `[find]` for each row. Raises ValueError for a row that is no pair, or a broken pattern."""
    rows = table.get("rows")
    if not isinstance(rows, list) or not rows:
        raise ValueError("rows must be a list of [pattern, fix]")
    if any(len(find.strings(row)) != 2 for row in rows):
        raise ValueError("each row is a pattern and its fix")
    unless, trigger = table.get("unless", []), find.strings(table.get("trigger", []))
    return [find.read({"pattern": pattern, "fix": fix, "unless": unless, "trigger": _trigger(pattern, trigger)}) for pattern, fix in rows]


def _trigger(pattern: str, shared: list[str]) -> list[str]:
    """The shared trigger, unless the pattern itself cannot match without something that is rare."""
    from ...engine.costs import cost
    from ...engine.literals import required

    own = required(pattern)
    return [] if own is not None and cost(own) <= _RARE else shared


def parts(body: Body) -> list[find.Body]:
    """The rows, each a body of `[find]`."""
    return body
