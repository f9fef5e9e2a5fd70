"""Sentences that are a noun with what is said beside it: "The flood, the worst in 40 years, in the north of Bihar"."""

from __future__ import annotations

from ..knowledge.verbs import ING, PARTICIPLE, PAST
from ..records import TYPE_CHECKING
from .finite import DETERMINERS, finite
from .openings import LINKS, TAILS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..views.clauses import Clause

#: With which such a noun begins.
_HEADS = frozenset("the a an his her its their this these those more about some dozens hundreds thousands several nearly around at".split())
_NUMBERS = frozenset("two three four five six seven eight nine ten twenty thirty forty fifty".split())
_COUNTED = frozenset("than of least".split())
_AFTER_DONE = frozenset(
    "off out up down back on over in to at by from with for after since under near away against through during among between as".split()
)
_LONGEST_HEAD, _LONGEST, _NO_CAPTION = 7, 26, 24  # words


def nominal(clause: Clause, text: str, forms: Mapping[str, int], *, only: bool) -> str:
    """The kind of such a sentence. `only`: nothing else is in the story. On a line of its own it may be a caption."""
    parts = [part.split() for part in text.rstrip(".").split(", ")]
    lower = clause.lower
    if not 2 <= len(parts) <= 3 or len(lower) > _LONGEST or sum(map(len, parts)) != len(lower) or not _head(parts[0], lower):
        return ""
    starts = [len(parts[0]), len(parts[0]) + len(parts[1])][: len(parts) - 1]
    if not all(_beside(lower, at, forms) for at in starts) or not _hangs(lower, starts, forms):
        return ""
    if [verb for verb in finite(clause, forms, 1) if verb not in starts and not _second(lower, verb)]:
        return ""
    return "nouns" if only or clause.before >= 0 or len(lower) > _NO_CAPTION else "nouns?"


def _head(head: Sequence[str], lower: Sequence[str]) -> bool:
    """Whether the first part is a noun: with an article, a number, or a part of many."""
    if not 2 <= len(head) <= _LONGEST_HEAD or not (lower[0] in _HEADS or lower[0] in _NUMBERS or lower[0][0].isdigit()):
        return False
    counted = lower[0] in DETERMINERS or lower[1] in _COUNTED or lower[1][0].isdigit() or lower[0][0].isdigit()
    return counted and all(word.islower() or word[0].isdigit() for word in head[1:])


def _beside(lower: Sequence[str], at: int, forms: Mapping[str, int]) -> bool:
    """Whether a part begins with an article, a preposition or a participle."""
    return lower[at] in ("the", "a", "an", "one", "its", "his", "her", "their") or _placed(lower, at) or _done(lower, at, forms)


def _placed(lower: Sequence[str], at: int) -> bool:
    return lower[at] in TAILS and lower[at] not in ("including", "except", "unlike")


def _done(lower: Sequence[str], at: int, forms: Mapping[str, int]) -> bool:
    flags = forms.get(lower[at], PAST if lower[at].endswith("ed") else 0)
    following = "".join(lower[at + 1 : at + 2])
    return (flags & (PAST | PARTICIPLE) > 0 and following in _AFTER_DONE) or (
        flags & ING > 0 and (following in DETERMINERS or following in LINKS or following[:1].isdigit())
    )


def _hangs(lower: Sequence[str], starts: Sequence[int], forms: Mapping[str, int]) -> bool:
    """Whether the last part says where, or what was done, and is no second name for the thing: a list has those."""
    last = starts[-1]
    if len(starts) == 1:
        return _done(lower, last, forms) and lower[0] not in ("the", "a", "an", "his", "her", "its", "their")
    return _placed(lower, last) or _done(lower, last, forms)


def _second(lower: Sequence[str], verb: int) -> bool:
    """A second participle: "called by unions and joined by teachers"."""
    return lower[verb - 1] in ("and", "or", "but") and lower[verb + 1 : verb + 2] != [] and lower[verb + 1] in _AFTER_DONE
