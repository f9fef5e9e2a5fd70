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


def read(table: Mapping[str, object], *, foreign: bool = False) -> Body:
    """One body of `[find]` for each row (`foreign`: see there). Raises ValueError for a row that is no pair, or a broken pattern."""
    rows = table.get("rows")
    if not isinstance(rows, list) or not rows:
        raise ValueError("rows must be a list of [pattern, fix]")
    if any(len(find.strings(row)) != 2 for row in rows):
        raise ValueError("each row is a pattern and its fix")
    shared = {key: table[key] for key in ("unless", "trigger") if key in table}
    return [find.read({"pattern": pattern, "fix": fix, **shared}, foreign=foreign) for pattern, fix in rows]


def parts(body: Body) -> list[find.Body]:
    """The rows, each a body of `[find]` that goes by its own literals or by the shared trigger (`find.parts`)."""
    return [part for row in body for part in find.parts(row)]
