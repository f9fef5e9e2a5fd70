"""The literals that a pattern cannot match without.

`required(pattern)` gives a set of strings of which every match must hold at least one (in the shadow of
the text, see `wirelint.shadow`), so that a pattern need only be tried where an automaton has seen one.
EDGE (of `wirelint.shadow`) at an end of a literal stands for a word boundary there, CAPITAL at its beginning for a capital. The method is that of the required-literal
analysis in grep and RE2: walk the parse tree, keep the set of strings a part can match while it is
finite and small, and where it is not, keep the cheapest set that was closed on the way.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

from ..shadow import CAPITAL, EDGE, is_word, shadow
from .costs import bare, cost, price

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Strings = frozenset[str]
#: What a part can match: all of its strings, or (None and) strings of which each match holds one.
Part = tuple[Strings | None, Strings | None]

# What only `regex` reads, and what says no more to the analysis that `re` can read: (?<name>...) for a named group, one name for
# several groups, and classes like \p{Lu}, of which nothing is known but that one character stands there.
_NAMED = re.compile(r"(?<!\\)\(\?P?<(?![=!])\w+>")
_AGAIN = re.compile(r"\(\?P=\w+\)")
_PROPERTY = re.compile(r"\\[pP](?:\{[^}]*\}|[A-Z])")
_EMPTY: Strings = frozenset({""})
_UNKNOWN: Part = (None, None)
_MOST = 200  # strings kept in one set
_SELDOM = 1.0  # expected hits in a million characters
_FEW = 4  # strings that are no burden: of more, a part may do
_LONGEST = 40  # characters kept in one string
_WORD = 16  # characters put together at once
_DEAREST = 6000.0  # expected hits in a million characters (one in each paragraph): beyond that a literal set is no help


@cache
def required(pattern: str, *, ignore_case: bool = False) -> Strings | None:
    """The cheapest literals that every match holds one of; None where nothing useful is certain.

    Patterns that only `regex` understands (`\\L<..>`) give None. Raises nothing.
    """
    plain = _PROPERTY.sub(r"\\w", pattern)
    try:
        tree = _parser.parse(_AGAIN.sub("(?:.*)", _NAMED.sub("(", plain)))
    except Exception:  # `re` may reject what `regex` takes
        return None
    flags = tree.state.flags
    if flags & _parser.SRE_FLAG_VERBOSE:
        return None
    exact, cover = _collected(tree, ignore_case or bool(flags & _parser.SRE_FLAG_IGNORECASE), first=True).part()
    found = _best([exact, cover])
    return _trimmed(found) if found else None


def _best(sets: Iterable[Strings | None]) -> Strings | None:
    usable = [found for found in sets if found and all(len(bare(text)) > 1 for text in found)]
    usable = [found for found in usable if cost(found) <= _DEAREST]
    return min(usable, key=price) if len(usable) > 1 else usable[0] if usable else None


def _trimmed(literals: Strings) -> Strings:
    """Marks only where they can be tested: a boundary at an end, beside a word character, a capital at the beginning."""
    return _either(frozenset(_marked(literal) for literal in literals))


def _marked(literal: str) -> str:
    text = bare(literal)
    left = EDGE if literal[0] == EDGE and is_word(text[0]) else ""
    right = EDGE if literal[-1] == EDGE and is_word(text[-1]) else ""
    capital = CAPITAL if literal.lstrip(EDGE)[0] == CAPITAL else ""
    return f"{left}{capital}{text}{right}"


def _either(strings: Strings) -> Strings:
    """Without those that are there with and without a capital: they are the same without."""
    return frozenset(text for text in strings if CAPITAL not in text or text.replace(CAPITAL, "") not in strings)


class _Run:
    """Collects a sequence: `now` holds the strings of the open run, `parts` what it was put together from, `closed` the covers found so far."""

    def __init__(self) -> None:
        self.now: Strings = _EMPTY
        self.parts: list[Strings] = []
        self.whole = True
        self.closed: list[Strings | None] = []

    def add(self, strings: Strings) -> None:
        if _fits(self.now, strings):
            self.now = _product(self.now, strings)
            if len(strings) == 1 and self.parts and len(self.parts[-1]) == 1:
                self.parts[-1] = _product(self.parts[-1], strings)
            else:
                self.parts.append(strings)
        else:
            self.cut(strings)

    def peek(self, part: Part) -> None:
        """Take up what must follow here, but is no part of the run."""
        exact, cover = part
        if exact is not None and len(self.now) * len(exact) <= _MOST:
            exact = _product(self.now, exact)
        self.closed += [exact, cover]

    def follow(self, strings: Strings) -> None:
        """Begin behind these, which are no part of the run. One with a line end may stand in the block before."""
        if not any("\n" in text or EDGE in text for text in strings):
            self.now, self.parts, self.whole = strings, [strings], False

    def cut(self, strings: Strings = _EMPTY, cover: Strings | None = None) -> None:
        self.closed += [self.now, cover, *self._stretches()]
        self.now, self.parts, self.whole = strings, [strings], False

    def part(self) -> Part:
        if self.whole:
            return self.now, _best([*self.closed, *self._stretches()])
        return None, _best([*self.closed, self.now, *self._stretches()])

    def _stretches(self) -> Iterator[Strings]:
        """What stands together within a run of many strings: "put his office at disposal" and a hundred like it all hold "at disposal"."""
        if len(self.now) <= _FEW:
            return
        for start in range(len(self.parts)):
            strings = _EMPTY
            for part in self.parts[start:]:
                if len(strings) * len(part) * 2 > len(self.now):
                    break
                strings = _product(strings, part)
                if _are_rare(strings):
                    yield strings


def _are_rare(strings: Strings) -> bool:
    """Whether each is several words that hardly ever stand together: a part may be commoner than it looks by its letters."""
    return all(len(bare(text).split()) > 1 for text in strings) and cost(strings) < 0.5 * len(strings) + _SELDOM


def _fits(strings: Strings, more: Strings) -> bool:
    """Whether the two, one behind the other, are few and short enough."""
    return len(strings) * len(more) <= _MOST and _longest(strings) + _longest(more) <= _LONGEST


@lru_cache(maxsize=8)
def _longest(strings: Strings) -> int:
    return max(map(len, strings), default=0)


def _product(strings: Strings, more: Strings) -> Strings:
    return frozenset(a + b for a in strings for b in more)


def _sequence(items: Iterable[tuple[Any, Any]], fold: bool) -> Part:
    return _collected(items, fold).part()


def _collected(items: Iterable[tuple[Any, Any]], fold: bool, *, first: bool = False) -> _Run:
    """The run of a sequence. `first`: it is the whole pattern, so that what must stand before its first character stands in the text, too."""
    run = _Run()
    for at, item in enumerate(_joined(items, fold)):
        if isinstance(item, str):
            run.add(frozenset({item}))
        elif _is_blanks(item):
            run.add(frozenset({" "}))
            run.cut(frozenset({" "}))
        elif item[0] is op.ASSERT and item[1][0] > 0:
            run.peek(_sequence(item[1][1], fold))
        elif item[0] is op.ASSERT and first and at == 0:
            run.follow(_collected(item[1][1], fold).now)
        else:
            _extend(run, _part(item, fold))
    return run


def _joined(items: Iterable[tuple[Any, Any]], fold: bool) -> Iterator[tuple[Any, Any] | str]:
    """The items, with letters that follow each other as one string: what many strings are put together from is looked at once a word."""
    text = ""
    for item in items:
        letters = _letter(item[1], fold) if item[0] is op.LITERAL else None
        if letters is None or len(text) >= _WORD:
            if text:
                yield text
            text = ""
        if letters is None:
            yield item
        else:
            text += next(iter(letters))
    if text:
        yield text


def _extend(run: _Run, part: Part) -> None:
    exact, cover = part
    if exact is None:
        run.cut(cover=cover)
    else:
        run.closed.append(cover)
        run.add(exact)


def _is_blanks(item: tuple[Any, Any]) -> bool:
    """`\\s+`: one blank on either side of it is certain."""
    code, value = item
    if code not in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT) or value[0] == 0 or value[1] == 1:
        return False
    return list(value[2]) == [(op.IN, [(op.CATEGORY, op.CATEGORY_SPACE)])]


def _part(item: tuple[Any, Any], fold: bool) -> Part:
    code, value = item
    if code is op.LITERAL:
        return _letter(value, fold), None
    if code is op.IN:
        return _class(value, fold), None
    if code is op.AT:
        return (frozenset({EDGE}) if value is op.AT_BOUNDARY else _EMPTY), None
    if code in (op.ASSERT, op.ASSERT_NOT):
        return _EMPTY, None
    if code is op.SUBPATTERN:
        _, added, _, inner = value
        return _sequence(inner, fold or bool(added & _parser.SRE_FLAG_IGNORECASE))
    if code is op.ATOMIC_GROUP:
        return _sequence(value, fold)
    if code is op.BRANCH:
        return _branches(value[1], fold)
    if code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
        return _repeat(value[0], value[1], value[2], fold=fold)
    return _UNKNOWN


@cache
def _letter(code: int, fold: bool) -> Strings | None:
    char = chr(code)
    if fold and not char.isascii() and not (0xC0 <= code <= 0x17E and code not in (0xDF, 0x138, 0x149)):
        return None  # letters beyond these have more case variants than their shadow
    return frozenset({CAPITAL + char.lower() if not fold and char.isascii() and char.isupper() else shadow(char)})


def _class(items: Sequence[tuple[Any, Any]], fold: bool) -> Strings | None:
    found: set[str] = set()
    for code, value in items:
        if code is op.LITERAL:
            letters = _letter(value, fold)
        elif code is op.RANGE and value[1] - value[0] < 12:
            letters = _all(_letter(at, fold) for at in range(value[0], value[1] + 1))
        elif code is op.CATEGORY and value is op.CATEGORY_SPACE:
            letters = frozenset({" "})
        else:
            letters = None
        if letters is None:
            return None
        found |= letters
    return _either(frozenset(found)) if len(found) <= 12 else None


def _all(sets: Iterable[Strings | None]) -> Strings | None:
    found: set[str] = set()
    for strings in sets:
        if strings is None:
            return None
        found |= strings
    return frozenset(found)


def _branches(branches: Iterable[Any], fold: bool) -> Part:
    parts = [_sequence(branch, fold) for branch in branches]
    exact = _all(part[0] for part in parts)
    if exact is not None and len(exact) <= _MOST:
        return _either(exact), None
    cover = _all(part[0] if part[0] is not None else part[1] for part in parts)
    return None, cover if cover and "" not in cover else None


def _repeat(least: int, most: int, inner: Any, *, fold: bool) -> Part:
    exact, cover = _sequence(inner, fold)
    if least == 0:
        return (exact | _EMPTY, None) if most == 1 and exact is not None and len(exact) <= 20 else _UNKNOWN
    if exact is None:
        return None, cover
    if least == most and len(exact) ** least <= _MOST:
        strings = _EMPTY
        for _ in range(least):
            strings = frozenset(a + b for a in strings for b in exact)
        return strings, None
    return None, exact if "" not in exact else None
