"""What a literal costs: how often it is to be expected in copy, told by its letters and by how common its words are."""

from __future__ import annotations

from functools import cache
from math import prod
from typing import TYPE_CHECKING

from ..shadow import CAPITAL, EDGE
from .common import OFTEN

if TYPE_CHECKING:
    from collections.abc import Iterable

# How often letters stand in English text (per character); others are rare.
_OFTEN = dict(zip(" etaoinsrhldcumfpgwybvkxjqz", (.16, .1, .075, .067, .057, .057, .053, .05, .047, .032, .034, .025, .022, .021, .018, .017, .0165, .0148, .0142, .0125, .0085, .0064, .0018, .0016, .001, .0008, .0006), strict=True))  # fmt: skip


def cost(literals: Iterable[str]) -> float:
    """Expected hits of the literals in a million characters of English."""
    return sum([_values(literal)[0] for literal in literals])


# Words that are far commoner than their letters are; what one of them costs, and two or more in a row.
_COMMON = frozenset(
    "the of and to in a an is was for on that it he she as with at by from has had have his her are were be been not but they we you this said will would "
    "who which more one or its their about after all also out up than when new over last two first into".split()
)
_ONE_COMMON, _MORE_COMMON = 5000.0, 300.0
_ODD = 0.5  # of common words that hardly ever stand beside each other: "the of"
_ARTICLES, _PREPOSITIONS = (
    frozenset("the a an its his her their this".split()),
    frozenset("of in to on by for from with at after before since during until into".split()),
)
_FLOORS = (12.0, 3.0, 0.5)  # of one word, two, and more
_RARE, _BESIDE = 12.0, 0.05  # what another word costs; how often a word stands beside one that is given
_FIGURES = 500.0  # what figures cost: those of years and round numbers are everywhere
_MARKS = frozenset(",.;:!?-–—\"“”’'")  # alone beside a common word they are no rarer than it is
_CAPITALS = 0.1  # how often a word has a capital, about


def price(literals: Iterable[str]) -> float:
    """Expected hits of the literals in a million characters of copy, by their letters and by how common their words are."""
    return sum([_values(literal)[1] for literal in literals])


@cache
def _values(literal: str) -> tuple[float, float]:
    """The cost of a literal by its letters, and what it costs at least: its letters may be rare, and the word common."""
    text = bare(literal)
    words = text.split()
    if _is_odd(literal, words):
        return _ODD, _ODD
    upper = _CAPITALS if literal.lstrip(EDGE).startswith(CAPITAL) else 1.0
    told = [word for word in words if word not in _MARKS]
    if told and _COMMON.issuperset(told):
        value = upper * (_ONE_COMMON if len(told) == 1 else _MORE_COMMON)
    else:
        chance = prod([_OFTEN.get(char, 0.003) for char in text]) * 1.9 ** len(text)
        value = upper * 1e6 * chance * 0.25 ** literal.count(EDGE) + 0.5
    return value, max(value, upper * _floor(words))


def _floor(words: list[str]) -> float:
    """What the rarest of the words costs. Two words beside each other are hardly ever seen."""
    rarest = min([_FIGURES if word.isdigit() else OFTEN.get(word, _RARE) for word in words], default=_RARE)
    return max(_FLOORS[min(len(words), len(_FLOORS)) - 1], _BESIDE ** (len(words) - 1) * rarest)


def _is_odd(literal: str, words: list[str]) -> bool:
    """Whether an article or possessive stands right before a preposition."""
    last = len(words) - (bool(words) and literal[-1] not in (" ", EDGE))  # it may go on
    first = int(bool(words) and literal[0] not in (" ", EDGE, CAPITAL))
    return any(words[at] in _ARTICLES and words[at + 1] in _PREPOSITIONS for at in range(first, last - 1))


@cache
def bare(literal: str) -> str:
    return literal.replace(EDGE, "").replace(CAPITAL, "")
