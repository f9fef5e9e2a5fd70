"""The automaton that looks for all literals at once, and which literals it needs.

To build it from all of them takes longer than linting a story. Most hold a whole word, so for a single story an automaton
will do of those whose word is in it, and of those that hold none.
"""

from __future__ import annotations

import marshal

import ahocorasick

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from typing import Any

    from .plan import Use

_WORD = compiled(r"\w+")


def key(literal: str, *, left: bool, right: bool) -> str:
    """The longest word of a literal that is a whole word wherever the literal counts, "" if there is none.

    `left`, `right`: whether the literal counts only where a word begins or ends with it.
    """
    whole = [match.group() for match in _WORD.finditer(literal) if (left or match.start()) and (right or match.end() < len(literal))]
    return max(whole, key=len, default="")


def build(literals: Mapping[str, bytes], wanted: Callable[[Use], bool] | None, texts: Iterable[str] | None) -> Any:
    """The automaton of the literals that can stand in the texts (None: in any text), with those of their uses that are `wanted` (None: all).

    `literals` as in `Plan`. The texts are shadows. The value of a literal is its length and its uses.
    """
    automaton = ahocorasick.Automaton()
    for word in literals if texts is None else _keys(literals, texts):
        for literal, value in marshal.loads(literals[word]):
            found = value if wanted is None else (value[0], tuple(use for use in value[1] if wanted(use)))
            if found[1]:
                automaton.add_word(literal, found)
    automaton.make_automaton()
    return automaton


def _keys(literals: Mapping[str, bytes], texts: Iterable[str]) -> set[str]:
    """Those whose literals can stand in the texts."""
    found = {""} & literals.keys()
    for text in texts:
        found |= literals.keys() & set(_WORD.findall(text))
    return found
