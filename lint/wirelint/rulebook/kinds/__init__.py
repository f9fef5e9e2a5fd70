"""The kinds of declarative rules: one module each, named as the table in the rule file is.

A kind module has `KEYS` (the keys of its table that are settings), `read(table)` (checks the table,
returns a body of plain values, raises ValueError), and one of

- `entries(body)`: (literal, entry) pairs, and `confirm(entry, piece)`: the fix, or None where the piece
  is innocent, "" allowed: an *exact* rule, decided by the automaton alone;
- `literals(body)` (None: structural) and `finder(body)`, a function of (text, start, end): a pattern tried on blocks;
- `literals(body)` and `check(body, story)`: a check of the whole story.
"""

from __future__ import annotations

from ...memo import kept
from ...records import TYPE_CHECKING
from ...startup.loading import load_module

if TYPE_CHECKING:
    from typing import Any

NAMES = ("swap", "find", "rewrite", "consistent", "reader")


@kept
def kind_module(name: str) -> Any:
    """The module of that kind, imported when first asked for."""
    return load_module(f"{__name__}.{name}")
