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

    from .plan import Use, Value

_SIZES = (8, 4, 2, 1)  # characters of a beginning: with more of them the keys are many, with fewer they are in every text (measured)


def key(literal: str) -> str:
    """How the literal begins: a text without this does not have the literal."""
    return next((literal[:size] for size in _SIZES if len(literal) >= size), "")


def build(literals: Mapping[str, bytes], wanted: Callable[[Use], bool] | None, texts: Iterable[str] | None) -> Any:
    """The automaton of the literals that can stand in the texts (None: in any text), with those of their uses that are `wanted` (None: all).

    `literals` as in `Plan`. The texts are shadows. The value of a literal is its length and its uses.
    """
    automaton = ahocorasick.Automaton()
    for literal, value in _all(literals) if texts is None else _likely(literals, "\n".join(texts)):
        found = value if wanted is None else (value[0], tuple(use for use in value[1] if wanted(use)))
        if found[1]:
            automaton.add_word(literal, found)
    automaton.make_automaton()
    return automaton


def _all(literals: Mapping[str, bytes]) -> Iterator[tuple[str, Value]]:
    for kept in literals.values():
        yield from marshal.loads(kept)


def _likely(literals: Mapping[str, bytes], text: str) -> Iterator[tuple[str, Value]]:
    """Those that begin as something in the text does."""
    for size in _SIZES:
        for begin in {text[at : at + size] for at in range(len(text) - size + 1)} & literals.keys():
            yield from marshal.loads(literals[begin])
