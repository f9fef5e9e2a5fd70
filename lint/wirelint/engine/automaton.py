"""The automaton that looks for all literals at once, and which literals it needs.

To build it from all of them takes longer than linting a story. So each is kept under a piece of it that is seldom seen, and for a
single story an automaton will do of those whose piece is in the story.
"""

from __future__ import annotations

import ahocorasick

from ..records import TYPE_CHECKING
from . import pieces

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from .plan import Plan, Use, Value


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
    store = plan.store.all() if text is None else plan.store
    for place in pieces.all_of(plan.literals) if text is None else pieces.those_in(plan.literals, text):
        yield from store[place]
