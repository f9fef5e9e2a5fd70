"""Words that tell that a known name may be wrong: what the names view looks for before it looks at any name."""

from __future__ import annotations

from itertools import combinations

from ..drawers import packed
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.groups import CAPITALS
from .names import accents, entries
from .pairs import clash

if TYPE_CHECKING:
    from ..drawers import Packed
    from .names import Row

_WORD = compiled(rf"[A-Z{CAPITALS}]\w+(?:-\w+)*")


def build(tables: str, house: str) -> tuple[Packed, dict[str, str]]:
    """({word in capitals: what must be there beside it}, {form without accents: the right one with them}).

    One of several lines must be there: words in capitals, or two whole forms with a tab between them; no line at all, where the
    word is a wrong form by itself.
    """
    rows, forms = entries(tables, house)
    right: dict[int, list[str]] = {}
    for form, (row, is_right, _) in forms.items():
        if is_right and row >= 0:
            right.setdefault(row, []).append(form)
    beside: dict[str, set[str]] = {}
    for row, found in right.items():
        _rivals(rows[row], found, beside)
    for form, (row, is_right, _) in forms.items():
        if not is_right:
            words = _words(form)
            _enter(beside, words - _words(*right.get(row, ())) or words, words)
    return packed({word: _lines(others) for word, others in sorted(beside.items())}), accents(forms)


def _rivals(row: Row, forms: list[str], beside: dict[str, set[str]]) -> None:
    """Enter the words by which two forms that clash differ; the forms, where those of one are among those of the other."""
    for one, other in combinations(forms, 2):
        if clash(row, one, other) or clash(row, other, one):
            first, second = _words(one), _words(other)
            if first <= second or second <= first:
                for word in _longest(first), _longest(second):
                    beside.setdefault(word, set()).add(f"{one}\t{other}".upper())
            else:
                _enter(beside, first - second, first | second)
                _enter(beside, second - first, first | second)


def _enter(beside: dict[str, set[str]], telling: set[str], words: set[str]) -> None:
    """Under the longest of the telling words, the others that must be there."""
    word = _longest(telling)
    beside.setdefault(word, set()).add(" ".join(sorted(words - {word})))


def _longest(words: set[str]) -> str:
    return max(words, key=lambda word: (len(word), word), default="")


def _lines(others: set[str]) -> str:
    """The fewest lines that say the same: what another line needs less for is left out."""
    sets = {other: frozenset([other] if "\t" in other else other.split()) for other in others}
    return "\n".join(sorted(other for other in others if not any(sets[less] < sets[other] for less in others)))


def _words(*forms: str) -> set[str]:
    """The words with a capital, parts of compounds by themselves, in capitals: as the names view sees them."""
    return {word for form in forms for word in "-".join(_WORD.findall(form)).upper().split("-")} - {""}
