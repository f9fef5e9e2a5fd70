"""The automaton that looks for all literals at once, and which literals it needs.

To build it from all of them takes longer than linting a story. So each is kept under a piece of it that is seldom seen, and for a
single story an automaton will do of those whose piece is in the story.
"""

from __future__ import annotations

import marshal

import ahocorasick

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from typing import Any

    from .plan import Plan, Use, Value

_SIZES = (8, 4, 2, 1)  # characters of a piece: with more of them the pieces are many, with fewer they are in every text (measured)


def pieces(literals: Sequence[str], sample: str) -> dict[str, str]:
    """A piece of each literal: a text without it does not have the literal. The one that a `sample` of copy (a shadow) has least often,
    and of several that many literals have: of a story's 1,200 literals that begin as something in it does, 340 are left so.
    """
    from collections import Counter

    seen = {size: Counter(_cut(sample, size)) for size in _SIZES}
    sizes = [next((size for size in _SIZES if len(literal) >= size), 1) for literal in literals]
    shared: dict[int, Counter[str]] = {size: Counter() for size in _SIZES}
    for literal, size in zip(literals, sizes, strict=True):
        shared[size].update(_cut(literal, size))
    found = {}
    for literal, size in zip(literals, sizes, strict=True):
        rows = [(seen[size][piece], -shared[size][piece], at, piece) for at, piece in enumerate(_cut(literal, size))]
        found[literal] = min(rows)[-1] if rows else ""
    return found


def _cut(text: str, size: int) -> list[str]:
    return [text[at : at + size] for at in range(len(text) - size + 1)]


def build(plan: Plan, wanted: Callable[[Use], bool] | None, texts: Iterable[str] | None) -> Any:
    """The automaton of the literals that can stand in the texts (None: in any text), with those of their uses that are `wanted` (None: all).

    The texts are shadows. The value of a literal is its length and its uses.
    """
    automaton = ahocorasick.Automaton()
    for literal, value in literals(plan, None if texts is None else "\n".join(texts)):
        found = value if wanted is None else (value[0], tuple(use for use in value[1] if wanted(use)))
        if found[1]:
            automaton.add_word(literal, found)
    automaton.make_automaton()
    return automaton


def literals(plan: Plan, text: str | None = None) -> Iterator[tuple[str, Value]]:
    """All of them, or those whose piece is in the text."""
    store = memoryview(plan.store)
    for piece in plan.literals if text is None else _there(plan.literals, text):
        yield from marshal.loads(store[plan.literals[piece] :])


def _there(found: Mapping[str, int], text: str) -> Iterator[str]:
    for size in _SIZES:
        yield from {text[at : at + size] for at in range(len(text) - size + 1)} & found.keys()
