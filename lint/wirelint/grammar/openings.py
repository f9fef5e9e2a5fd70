"""With which words a piece of a sentence begins, and a quick test for sentences that may be one.

The test is the price of `views.stubs` and `views.fragments` on every story: it looks at blanks and plain words,
and needs none of their tables. What it lets go, neither of them reports; the rest is theirs to weigh.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

MARKS = "\"“”„‘’'«»()[]{}.,:;!?…–—-*_$€£¥%/"
#: Prepositions and the like.
TAILS = frozenset(
    "in on at after before during until till from since by with without under over between among amid against near around across despite because due owing "
    "thanks including especially particularly notably mainly mostly worth for through throughout within toward towards via alongside beyond along "
    "following except unlike to".split()
)
#: Those that need another word: "because of", "such as".
LINKED = {
    "because": ("of",), "due": ("to",), "owing": ("to",), "thanks": ("to",), "contrary": ("to",), "regardless": ("of",), "instead": ("of",), "such": ("as",),
    "together": ("with",), "compared": ("with", "to"), "out": ("of",), "rather": ("than",), "close": ("to",), "ahead": ("of",), "as": ("well", "part", "a", "an"),
    "far": ("from",), "next": ("to",), "based": ("on",), "founded": ("in", "by"), "located": ("in", "on", "near", "at"), "situated": ("in", "on", "near", "at"),
    "led": ("by",), "headed": ("by",), "accompanied": ("by",), "backed": ("by",), "supported": ("by",), "followed": ("by",), "caused": ("by",), "organized": ("by",), "organised": ("by",),
}  # fmt: skip
#: Those that another phrase may follow.
FOCUS = frozenset("especially particularly notably mainly mostly".split())
SUBORDINATE = frozenset("although because though unless when whereas while until since after before if as".split())
OBJECT = frozenset(
    "a an the its his her their our this these those several two three four five six seven eight nine ten more many some all nearly about".split()
)
NOUN_START = frozenset("this that these those the a an his her its their".split())
#: Conjunctions and pronouns of clauses that need another.
DEPENDENT = SUBORDINATE | frozenset(("so", "which", "whose", "who", "whom"))
#: Clauses with these are broken even on a line of their own.
ALONE = frozenset("which while especially due noting adding whereas".split())
_JOINED = frozenset("that this only on under with in at for without despite because from".split())
_TIMES = frozenset(
    "last next early late earlier later a an one two three four five six seven eight nine ten several some about around nearly".split()
)
_FIGURES = frozenset("0123456789$€£¥")
#: Finite wherever they stand.
AUXILIARIES = frozenset("am is are was were has have had do does did would could should".split())
_PRONOUNS = frozenset(("He", "She", "They", "It", "We", "You", "I", "There"))
# First words of attributions turned round or without a clause, and of those that are no whole ones: what must come second.
_SAID = frozenset(
    "According As Citing Quoting Referring Reported Said Says Told Reports Added Writes Wrote Stated Informs Informed Mentioned Noted Announced Transmits "
    "Conveyed Concluded Explained Stressed Stresses Emphasized Emphasised Underlined Recalled Warned Declared Claimed Explains Notes Adds".split()
)
_CITED = frozenset(("Citing", "Quoting", "Referring", "Reported"))
_TALKING = frozenset(("In", "During"))
_LONGEST = 18  # words of a phrase without a verb, with a mark or two that stand alone
_THIS = frozenset(("this", "that", "it"))
_SECOND = {"With": frozenset(("reference",)), "About": _THIS, "On": _THIS, "Of": _THIS, "So": frozenset(("the", "a", "an", "his", "her"))}
_TALKS = frozenset(
    f"{word}{ending}" for word in ("interview", "statement", "conversation", "commentary", "comment") for ending in ("", "s")
)


def attributes(words: list[str], text: str, sayings: AbstractSet[str], *, inside: bool) -> bool:
    """Whether a sentence may be an attribution. `words` are those of `text`, marks and all; `sayings` the verbs that
    say (with the marks that may follow them); `inside`: whether a sentence stands before it in its paragraph.
    """
    if not sayings.isdisjoint(words):
        return True
    first = words[0]
    if first in _SAID:
        return "," not in text or first in _CITED
    if first in _SECOND:
        return len(words) > 1 and words[1] in _SECOND[first]
    if first in _TALKING and not _TALKS.isdisjoint(words):
        return True
    # The name of an outlet:
    return (
        len(words) <= 6 and inside and first[0].isupper() and first not in _PRONOUNS and "," not in text and AUXILIARIES.isdisjoint(words)
    )


def breaks(words: list[str], text: str, *, inside: bool) -> bool:
    """Whether a sentence may be a fragment."""
    first = words[0].strip(MARKS).lower()
    if "," in text:
        return first in NOUN_START or (inside and _is_tail(first, words))
    if not inside:
        return first in ALONE or _has_object(words)
    if len(words) <= 4 and (first in _TIMES or text[0] in _FIGURES or (len(words) <= 3 and words[-1][0].isupper())):
        return True  # a time, a figure, a name
    if first in DEPENDENT or first.endswith("ing") or _is_tail(first, words):
        return True
    if first in ("and", "but"):
        return len(words) > 3 and words[1] in _JOINED
    return _has_object(words)


def _is_tail(first: str, words: list[str]) -> bool:
    return (first in TAILS or first in LINKED) and len(words) <= _LONGEST and (first in FOCUS or AUXILIARIES.isdisjoint(words))


def _has_object(words: list[str]) -> bool:
    """Whether it may be a verb without its subject, with its object."""
    return len(words) > 3 and words[1] in OBJECT
