"""Where any of many phrases stands in a text: one pass, however many there are."""

from __future__ import annotations

import ahocorasick

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

# The lists come from the desk and live as long as it does; each keeps its automaton.
_BUILT: dict[int, tuple[Sequence[tuple[str, ...]], Any]] = {}


def spots(entries: Sequence[tuple[str, ...]], dark: str) -> Iterator[tuple[int, tuple[str, ...]]]:
    """(start, entry) for each entry whose first item stands in the shadow of a text; long ones first."""
    kept = _BUILT.get(id(entries))
    if kept is None or kept[0] is not entries:
        automaton = ahocorasick.Automaton()
        for entry in reversed(entries):
            automaton.add_word(entry[0], entry)
        automaton.make_automaton()
        kept = _BUILT[id(entries)] = (entries, automaton)
    found = [(last + 1 - len(entry[0]), entry) for last, entry in kept[1].iter(dark)]
    return iter(sorted(found, key=lambda spot: (-len(spot[1][0]), spot[0])))
