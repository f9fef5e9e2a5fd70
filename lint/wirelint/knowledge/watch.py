"""Words that tell that a known name may be wrong: what the names view looks for before it looks at any name."""

from __future__ import annotations

from itertools import combinations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.groups import CAPITALS
from .names import accents, entries
from .pairs import clash

if TYPE_CHECKING:
    from .names import Row

_WORD = compiled(rf"[A-Z{CAPITALS}]\w+(?:-\w+)*")


def build(tables: str, house: str) -> tuple[dict[str, str], dict[str, str]]:
    """({word in capitals: what must be there beside it}, {form without accents: the right one with them}).

    What must be there, a line each: another word in capitals, or two whole forms with a tab between them; where nothing
    must, the word is one of a wrong form.
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
        if not is_right and (word := _telling(form, right.get(row, []))):
            beside[word] = {""}
    return {word: "" if "" in others else "\n".join(sorted(others)) for word, others in sorted(beside.items())}, accents(forms)


def _rivals(row: Row, forms: list[str], beside: dict[str, set[str]]) -> None:
    """Enter the words by which two forms that clash differ; the forms, where they have the same words."""
    for one, other in combinations(forms, 2):
        first, second = _telling(one, [other]), _telling(other, [one])
        if first and second and (clash(row, one, other) or clash(row, other, one)):
            both = f"{one}\t{other}".upper()
            alike = _words(one) <= _words(other) or _words(other) <= _words(one)
            beside.setdefault(first, set()).add(both if alike else second)
            beside.setdefault(second, set()).add(both if alike else first)


def _telling(form: str, others: list[str]) -> str:
    """The longest word of a form that none of the others has; of all its words, if each is in one. "" where it has none."""
    words = _words(form)
    return max(words.difference(*map(_words, others)) or words, key=lambda word: (len(word), word), default="")


def _words(form: str) -> set[str]:
    """The words with a capital, parts of compounds by themselves, in capitals: as the names view sees them."""
    return set("-".join(_WORD.findall(form)).upper().split("-")) - {""}
