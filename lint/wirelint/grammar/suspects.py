"""Quick tests for sentences that may be a stub or a fragment.

They are what `views.stubs` and `views.fragments` cost on every story: they look at plain words, as blanks divide them,
and need no table but the few verbs that say. What they let go neither view reports; the rest is theirs to weigh.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .openings import ALONE, FOCUS, LINKED, MARKS, NOUN_START, OBJECT, SUBORDINATE, TAILS, commas_sound, longest

if TYPE_CHECKING:
    from collections.abc import Mapping

#: Finite wherever they stand.
AUXILIARIES = frozenset("am is are was were has have had do does did would could should".split())
_PRONOUNS = frozenset("he she it they we you i there".split())
# First words of attributions turned round, or without a clause; those that go on after a comma; those that need a second word.
_SAID = frozenset(
    "According As Said Says Told Reports Added Writes Wrote Stated Informs Informed Mentioned Noted Announced Transmits Conveyed Concluded Explained "
    "Stressed Stresses Emphasized Emphasised Underlined Recalled Warned Declared Claimed Explains Notes Adds".split()
)
_CITED = frozenset(("Citing", "Quoting", "Referring", "Reported"))
_OF = frozenset(("of", "for", "in", "at", "from"))
_THIS = frozenset(("this", "that", "it"))
_SECOND = {"With": frozenset(("reference",)), "About": _THIS, "On": _THIS, "Of": _THIS, "So": frozenset(("the", "a", "an", "his", "her"))}
_TALKS = frozenset(
    f"{word}{ending}" for word in ("interview", "statement", "conversation", "commentary", "comment") for ending in ("", "s")
)
# Words that may follow the verb of an attribution, where what was said does not.
_GOES_ON = frozenset(
    "in on at via to through with by citing quoting during last this next that the earlier later late early yesterday today again also then recently "
    "previously night evening morning monday tuesday wednesday thursday friday saturday sunday jan feb aug sep sept oct nov dec january february march april "
    "may june july august september october november december time afternoon".split()
)
_HEARD = ("told", "informed", "pointed")
_DEPENDENT = SUBORDINATE | frozenset(("so", "which", "whose", "who", "whom"))
_JOINED = frozenset("that this only on under with in at for without despite because from".split())
_TIMES = frozenset(
    "last next early late earlier later a an one two three four five six seven eight nine ten several some about around nearly".split()
)
_FIGURES = frozenset("0123456789$€£¥")
_STRAY = 2  # marks between blanks, which are no words


def attributes(words: list[str], text: str, sayings: Mapping[str, int], *, inside: bool) -> bool:
    """Whether a sentence may be an attribution. `words` are those of `text`, marks and all; `sayings` the verbs
    that say (with the marks that may follow them); `inside`: whether a sentence stands before it in its paragraph.
    """
    first = words[0]
    if not sayings.keys().isdisjoint(words) and _tells(words, sayings):
        return True
    if len(words) <= 6 and inside and _may_name(words, text):
        return True
    if first in _SAID:
        return "," not in text
    if first in _SECOND:
        return len(words) > 1 and words[1] in _SECOND[first]
    return first in _CITED or (first in ("In", "During") and not _TALKS.isdisjoint(words))


def _tells(words: list[str], sayings: Mapping[str, int]) -> bool:
    """Whether one of the verbs that say may have its speaker before it, and not what was said behind it."""
    for at, word in enumerate(words[1:12], 1):
        if word in sayings and not (at > 1 and words[at - 1] in _PRONOUNS and _OF.isdisjoint(words[1:at])):
            following = words[at + 1].strip(MARKS).lower() if at + 1 < len(words) else ""
            if not following or following in _GOES_ON or following[0].isdigit() or word in _HEARD:
                return True
    return False


def _may_name(words: list[str], text: str) -> bool:
    """Whether it may be the name of an outlet."""
    first = words[0]
    return first[0].isupper() and first.lower() not in _PRONOUNS and "," not in text and AUXILIARIES.isdisjoint(words)


def breaks(words: list[str], text: str, *, inside: bool) -> bool:
    """Whether a sentence may be a fragment."""
    if not text[0].isalnum() and text[0] not in _FIGURES:
        return False
    first = words[0].strip(MARKS).lower()
    if "," in text:
        return first in NOUN_START or (inside and _is_tail(first, words, text))
    if not inside:
        return first in ALONE or (len(words) > 3 and words[1] in OBJECT)
    if first in _DEPENDENT or first.endswith("ing") or _is_tail(first, words, text):
        return True
    if len(words) > 3 and (words[1] in OBJECT or (first in ("and", "but") and words[1] in _JOINED)):
        return True
    # A time, a figure or a name
    return len(words) <= 4 and (first in _TIMES or text[0] in _FIGURES or words[-1][0].isupper())


def _is_tail(first: str, words: list[str], text: str) -> bool:
    """Whether it may be a phrase without a verb."""
    if first not in TAILS and first not in LINKED:
        return False
    return len(words) <= longest(first) + _STRAY and (first in FOCUS or AUXILIARIES.isdisjoint(words)) and commas_sound(text)
