"""The automaton that looks for all literals at once, and which literals it needs.

To build it from all of them takes longer than linting a story. So each is kept under its first characters, and for a single story
an automaton will do of those that begin as something in the story does.
"""

from __future__ import annotations

import marshal

import ahocorasick

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from typing import Any

    from .plan import Plan, Use, Value

_SIZES = (8, 4, 2, 1)  # characters of a beginning: with more of them the keys are many, with fewer they are in every text (measured)


def key(literal: str) -> str:
    """How the literal begins: a text without this does not have the literal."""
    return next((literal[:size] for size in _SIZES if len(literal) >= size), "")


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
    """All of them, or those that begin as something in the text does."""
    store = memoryview(plan.store)
    for begin in plan.literals if text is None else _begins(plan.literals, text):
        yield from marshal.loads(store[plan.literals[begin] :])


def _begins(keys: Mapping[str, int], text: str) -> Iterator[str]:
    for size in _SIZES:
        yield from {text[at : at + size] for at in range(len(text) - size + 1)} & keys.keys()
