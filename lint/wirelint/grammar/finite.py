"""Finite verbs: whether a clause may have one, and where."""

from __future__ import annotations

from ..knowledge.verbs import ALWAYS, BASE, FINITE, OFTEN, PAST, THIRD
from ..records import TYPE_CHECKING
from .openings import LINKS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..views.clauses import Clause

DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their no every each any some such another one two three four five six seven "
    "eight nine ten many few several more most all both own other first last next new old recent former".split()
)
# Nouns in -s that stand behind names of countries and bodies.
_NOUNS = frozenset(
    "news forces sources officials services affairs troops sports times series police press business communications officers soldiers ministers".split()
)
_PRONOUNS = frozenset("i you he she it we they who which that there what people".split())
_CONTRACTED = ("n't", "n’t", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d", "'m", "’m")
_IS = frozenset(f"{word}{mark}s" for word in "he she it that there here what who how where let this".split() for mark in "'’")


def finite(clause: Clause, forms: Mapping[str, int], start: int = 0) -> list[int]:
    """Indexes of the words from `start` on that may be finite verbs; when in doubt they are."""
    return [at for at in range(start, len(clause.lower)) if _may_be_finite(clause, at, forms)]


def _may_be_finite(clause: Clause, at: int, forms: Mapping[str, int]) -> bool:
    word, before = clause.lower[at], clause.lower[at - 1] if at else ""
    flags = forms.get(word, 0)
    if at and clause.words[at][0].isupper():
        return False
    if flags & FINITE:
        return before not in DETERMINERS or word not in ("will", "may", "might", "can", "must")
    if word == "dated" and at + 1 < len(clause.words) and (clause.words[at + 1][0].isupper() or clause.words[at + 1][0].isdigit()):
        return False
    if word.endswith(_CONTRACTED) or word in _IS:
        return True
    if word in LINKS:
        return False
    noun_like = before in DETERMINERS or before in LINKS
    if flags & PAST or (word.endswith("ed") and len(word) > 4 and not flags):
        return not noun_like and not _passive(clause, at, before, forms)
    if flags & THIRD:
        return not (noun_like or before[:1].isdigit() or _has_object(before, forms)) and not (
            at > 2 and clause.lower[at - 2] in DETERMINERS and clause.lower[at - 3] in LINKS
        )
    if flags & BASE:
        plural = before.endswith("s") and not before.endswith("ss") and not forms.get(before, 0) & FINITE
        return before in _PRONOUNS or (plural and before not in LINKS and not noun_like)
    return word.endswith("s") and word not in _NOUNS and at > 1 and clause.words[at - 1][0].isupper() and not word.endswith(("'s", "’s"))


def _has_object(verb: str, forms: Mapping[str, int]) -> bool:
    """Whether what follows the word is its object, and no verb: "raised wages"; but "said plans fail"."""
    flags = forms.get(verb, 0)
    return flags & PAST > 0 and not flags & (ALWAYS | OFTEN)


def _passive(clause: Clause, at: int, before: str, forms: Mapping[str, int]) -> bool:
    """A participle: after an auxiliary ("were exchanged"), or before "by" ("a plan drafted by the army")."""
    if forms.get(before, 0) & FINITE or before in ("be", "been", "being", "having", "to", "not"):
        return True
    return at + 1 < len(clause.lower) and clause.lower[at + 1] == "by" and at > 0
