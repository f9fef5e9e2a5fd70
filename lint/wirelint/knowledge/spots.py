"""Where any of many phrases stands in a text.

An automaton finds them in one pass, however many there are, but takes longer to build than one story takes to lint;
so the first few texts are searched phrase by phrase.
"""

from __future__ import annotations

import ahocorasick

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import Any

    Entry = tuple[str, ...]

_FEW = 20  # texts after which the automaton pays
# The lists come from the desk and live as long as it does: how often each was asked for, and its automaton.
_SEEN: dict[int, tuple[Sequence[Entry], int, Any]] = {}


def spots(entries: Sequence[Entry], dark: str) -> Iterator[tuple[int, Entry]]:
    """(start, entry) for each entry whose first item stands in the shadow of a text; long ones first."""
    kept, times, automaton = _SEEN.get(id(entries), (entries, 0, None))
    if kept is not entries:
        times, automaton = 0, None
    if times >= _FEW and automaton is None:
        automaton = _built(entries)
    _SEEN[id(entries)] = (entries, times + 1, automaton)
    if automaton is None:
        found = [(at, entry) for entry in entries if entry[0] in dark for at in _places(dark, entry[0])]
    else:
        found = [(last + 1 - len(entry[0]), entry) for last, entry in automaton.iter(dark)]
    return iter(sorted(found, key=lambda spot: (-len(spot[1][0]), spot[0])))


def _built(entries: Sequence[Entry]) -> Any:
    automaton = ahocorasick.Automaton()
    for entry in reversed(entries):
        automaton.add_word(entry[0], entry)
    automaton.make_automaton()
    return automaton


def _places(dark: str, phrase: str) -> Iterator[int]:
    at = dark.find(phrase)
    while at >= 0:
        yield at
        at = dark.find(phrase, at + 1)
