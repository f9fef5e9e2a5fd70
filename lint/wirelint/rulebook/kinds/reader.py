"""`[reader]`: a fault of the file itself, which its reader reports (`wirelint.readers.reading.Problem`).

The rule gives it a name, a severity, words (`{what}` is the reader's) and a page; there is nothing to look for in a story.
"""

from __future__ import annotations

from ...records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

KEYS: frozenset[str] = frozenset()


def read(table: Mapping[str, object]) -> None:
    """Raises ValueError for a table that says anything."""
    if table:
        raise ValueError("[reader] has no settings: the reader knows what to look for")


def entries(body: None) -> Iterable[tuple[str, object]]:  # noqa: ARG001  (every kind of exact rules has it)
    """None: no text is looked at."""
    return ()
