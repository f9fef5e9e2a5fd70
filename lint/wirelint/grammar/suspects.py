"""Quick tests for sentences that may be a stub or a fragment.

They are what `views.stubs` and `views.fragments` cost on every story: they look at plain words, as blanks divide them,
and need no table but the few verbs that say. What they let go neither view reports; the rest is theirs to weigh.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .openings import (
    ALONE,
    CHANGE,
    DID,
    DONE,
    FOCUS,
    FRONT,
    LED,
    LINKED,
    LINKS,
    LONG,
    MARKS,
    NOUN_START,
    OBJECT,
    PARTS,
    RELATIVE,
    SUBORDINATE,
    TAILS,
    UNITS,
    UTMOST,
    WANTING,
    commas_sound,
    longest,
)

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

#: Finite wherever they stand.
AUXILIARIES = frozenset("am is are was were has have had do does did would could should".split())
_PRONOUNS = frozenset("he she it they we you i there".split())
# First words of attributions turned round, or without a clause; those that go on after a comma; those that need a second word.
_SAID = frozenset(
    "According As Per Assured Assures Complained Complains Clarified Specified Commented Insisted Admitted Said Says Told Reports Added Writes Wrote Stated Informs Informed Mentioned Noted Announced Transmits Conveyed Concluded Explained "
    "Stressed Stresses Emphasized Emphasised Underlined Recalled Warned Declared Claimed Explains Notes Adds "
    "Tells Testified Confirms Indicated Indicates Confided Confides Affirmed Affirms Guaranteed Guarantees Defends Recalls Lamented Laments Summarized Summarised Detailed Highlighted Highlights Argued Argues Opines Opined Justified "
    "Justifies Regretted Regrets Deplored Deplores Predicted Predicts Communicated Specifies Observed Observes Confessed Confesses Maintained Maintains Reiterated Reiterates Underlines Reveals Pointed Points Sums Summed Believes "
    "Estimates Testifies Reacted Reacts".split()
)
# First words of a body's name, or of somebody in one, where it is longer than an outlet's.
_BODIES = frozenset(
    "A An The People Persons Officials Ministry Department Office Press Sources Spokesman Spokeswoman Embassy Headquarters General State National Federal Service Committee".split()
)
_CITED = frozenset(("Citing", "Quoting", "Referring", "Reported", "Quoted", "Cited", "Carried", "Confirmed", "Disclosed"))
_OF = frozenset(("of", "for", "in", "at", "from"))
_THIS = frozenset(("this", "that", "it"))
_SECOND = {
    "With": frozenset(("reference",)),
    "About": _THIS,
    "On": _THIS,
    "Of": _THIS,
    "So": frozenset(("the", "a", "an", "his", "her")),
    "Thus": frozenset(("the", "a", "an", "his", "her")),
}
_ATTRIBUTING = _SAID | _CITED | _SECOND.keys() | {"In", "During"}
_TALKS = frozenset(
    f"{word}{ending}" for word in ("interview", "statement", "conversation", "commentary", "comment") for ending in ("", "s")
)
# Words that may follow the verb of an attribution, where what was said does not.
_GOES_ON = frozenset(
    "in on at via to through with by citing quoting during last this next that the earlier later late early yesterday today again also then recently "
    "previously night evening morning monday tuesday wednesday thursday friday saturday sunday jan feb aug sep sept oct nov dec january february march april "
    "may june july august september october november december time afternoon".split()
)
#: Last words of attributions whose verb does not always say something: "The court found.", "Experts warn.".
UNHEARD = frozenset(
    "found discovered learned learnt warn believe think estimate suspect fear predict insist concluded established determined ruled".split()
)
_FEW = 6  # words
_QUOTED = (',"', ",”", '?"', "?”", '!"', "!”")
_HEARD = ("told", "informed", "pointed")
_TAILS = TAILS | LINKED.keys()
_DEPENDENT = SUBORDINATE | frozenset(("so", "which", "whose", "who", "whom", "where"))
_JOINING = frozenset(("and", "but"))
#: Words that are never a verb.
NO_VERBS = TAILS | SUBORDINATE | NOUN_START | _JOINING
# First words of a sentence that may have lost its subject, whatever follows.
_SUBJECTLESS = frozenset(
    "fled returned fell rose went won lost was were is are has have will took met expressed called arrived took announced stated reported noted added stressed confirmed denied declared warned claimed promised emphasized "
    "emphasised said told underlined recalled explained admitted insisted did does could would should cannot".split()
)
_JOINED = frozenset(
    "did does has have could would will of the a an its their that this only on under with in at for without despite because from".split()
)
_TIMES = frozenset(
    "last next early late earlier later a an one two three four five six seven eight nine ten several some about around nearly".split()
)
_FIGURES = frozenset("0123456789$€£¥")
_CONDITIONAL = frozenset(("provided", "on", "in", "except", "so", "for", "with"))
_CONDITION = frozenset(
    "condition that hope grounds case event as fear emphasis proviso understanding basis note argument justification reservation explanation reasoning".split()
)
_ARTICLE = frozenset(("the", "a", "an"))
# Words with which a verb at the end has its object already, or needs none.
_HANGING = frozenset(
    "was were been be being that which who whom what whose how they he she we it you i not never nobody nothing What Which That How They He She We It You I Nobody Nothing If When As".split()
)
_MOST_BEFORE = 7  # words
#: Words of a phrase that is a paragraph of its own: shorter ones may be headings.
ALONE_LEAST = 4
_LONGEST_NAME = 3  # blanks in a name
_AUXILIARY = frozenset("was were has had have is are will would could".split())
_LONGEST_MEASURE = 9  # words of a distance
_STRAY = 2  # marks between blanks, which are no words
_STRAY_CLAUSE = 10  # words of a clause that hangs on the phrase


def attributes(words: list[str], text: str, sayings: AbstractSet[str], *, inside: bool) -> bool:
    """Whether a sentence may be an attribution. `words` are those of `text`, marks and all; `sayings` the verbs
    that say (with the marks that may follow them); `inside`: whether a sentence stands before it in its paragraph.
    """
    if not sayings.isdisjoint(words) and not says_it(text) and _tells(words, sayings):
        return True
    first = words[0]
    if len(words) <= _FEW and words[-1][:-1] in UNHEARD:
        return True
    if inside and (len(words) <= _FEW or (len(words) <= 9 and first in _BODIES)) and _may_name(words, text):
        return True
    if first not in _ATTRIBUTING:
        return False
    if first in _SAID:
        return text.count(",") <= (first != "As")
    if first in _SECOND:
        return len(words) > 1 and words[1] in _SECOND[first]
    return first in _CITED or not _TALKS.isdisjoint(words)


def says_it(text: str) -> bool:
    """Whether a quotation in the sentence is what was said: “We agree,” he said."""
    return any(end in text for end in _QUOTED)


def _tells(words: list[str], sayings: AbstractSet[str]) -> bool:
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
    return first[0].isupper() and first.lower() not in _PRONOUNS and ", " not in text and AUXILIARIES.isdisjoint(words)


def breaks(words: list[str], text: str, *, inside: bool) -> bool:
    """Whether a sentence may be a fragment."""
    first = words[0].strip(MARKS).lower()
    if first in _TAILS and (inside or len(words) >= ALONE_LEAST) and _is_tail(first, words, text):
        return True
    if inside and _of_which(first, words, text):
        return True
    if wanting(words, text):
        return True
    if ", " in text:
        return (first in NOUN_START and text[0].isalpha()) or (inside and first == "which") or _named(words, text)
    if (first in ("a", "an") and "which" in words[2:7]) or (
        inside and (text.startswith(LONG) or (first in _AUXILIARY and words[0][0].isupper()))
    ):
        return True
    if (len(words) > 3 or (first == "has" and len(words) > 2)) and (
        (words[1].lower() in OBJECT and first not in NO_VERBS) or first in _SUBJECTLESS
    ):  # a verb without its subject
        return True
    return _hangs(first, words, text) if inside else _leads(first, words)


def _leads(first: str, words: list[str]) -> bool:
    """Whether it may be a piece of the sentence behind it."""
    if first in FRONT and 3 < len(words) <= longest(first) and AUXILIARIES.isdisjoint(words):
        return True
    return first in ALONE or first in SUBORDINATE or first in LED


def _hangs(first: str, words: list[str], text: str) -> bool:
    """Whether it may be a piece of the sentence before it."""
    if (
        first in _DEPENDENT
        or first in DONE
        or first.endswith("ing")
        or "being" in words
        or (words[1:2] == ["of"] and first in PARTS)
        or words[1:2] == ["by"]
        or (len(words) > 2 and words[1].endswith("-year-old"))
        or (words[1:2] in (["since"], ["as"], ["for"]) and first.endswith(("ed", "n", "ous")))
        or (first in PARTS and words[1:2] != [] and words[1].endswith("ing"))
        or (first in _CONDITIONAL and not _CONDITION.isdisjoint(words[1:5]))
    ):
        return True
    if _measures(first, words, text):
        return True
    if len(words) <= 4:  # a time, a figure or a name
        return text[0] in _FIGURES or (
            text[0].isalpha() and (first in _TIMES or (len(words) > 1 and words[-1][0].isupper()) or first in _JOINING)
        )
    return first in _JOINING and (words[1].lower() in _JOINED or words[1].endswith("ed") or words[1] in DID)


def wanting(words: list[str], text: str) -> bool:
    """Whether its last word may want an object, and nothing in it shows that it has one."""
    last = words[-1][:-1]
    if last not in WANTING or ", " in text:
        return False
    linked = last in LINKS
    sound = not _HANGING.isdisjoint(words[1:] if linked else words)
    return 1 < len(words) <= _MOST_BEFORE * (3 if linked else 1) and (last.endswith("ing") or not sound)


def _measures(first: str, words: list[str], text: str) -> bool:
    """Whether it may say no more than how much or how far."""
    if first in _ARTICLE and len(words) > 3 and (words[1] in UTMOST or words[1] in CHANGE or words[2] in CHANGE or words[2] == "worth"):
        return True
    told = (first in _TIMES or text[0] in _FIGURES) and len(words) <= _LONGEST_MEASURE
    return told and not UNITS.isdisjoint(words[1:4]) and AUXILIARIES.isdisjoint(words)


def _named(words: list[str], text: str) -> bool:
    """Whether it may be a name and what it is: "Chile, the largest exporter of cherries"."""
    name, _, what = text.partition(", ")
    told = text[0].isupper() and what.startswith(("the ", "a ", "an ")) and ", " not in what
    return told and name.count(" ") <= _LONGEST_NAME and AUXILIARIES.isdisjoint(words)


def _of_which(first: str, words: list[str], text: str) -> bool:
    """Whether it may be a relative clause that a preposition opens, or a part: "after which he left", "two of which sank"."""
    at = 2 if words[1:2] in (["of"], ["to"]) else 1
    return (
        words[at : at + 1] in (["which"], ["whom"], ["whose"])
        and text[0].isalpha()
        and first not in ("asked", "guess")
        and ", " not in text
    )


def _is_tail(first: str, words: list[str], text: str) -> bool:
    """Whether it may be a phrase without a verb."""
    return (
        text[0].isalpha()
        and len(words) <= longest(first) + _STRAY + (_STRAY_CLAUSE if ", wh" in text else 0)
        and (first in FOCUS or AUXILIARIES.isdisjoint(words) or (", wh" in text and any(link in text for link in RELATIVE)))
        and commas_sound(text)
    )
