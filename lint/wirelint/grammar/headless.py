"""Sentences that lack their subject or their verb."""

from __future__ import annotations

from ..knowledge.verbs import ALWAYS, BASE, FINITE, ING, OFTEN, PARTICIPLE, PAST, THIRD
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.clauses import cut_off, goes_on
from .finite import finite
from .openings import LINKS, OBJECT, TAILS
from .suspects import wanting

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story
    from ..views.clauses import Clause

_DITRANSITIVE = frozenset(
    "called named awarded given granted offered denied told asked made dubbed elected appointed considered declared paid sent shown taught provided left had let put read set cut cost hit "
    "deemed thought found kept held judged rated ranked voted branded labeled labelled forced allowed seen said".split()
)  # fmt: skip
_ROLES_BEFORE_NAME = frozenset(
    "counterpart minister president chairman chairwoman chief director leader wife husband son daughter brother sister father mother deputy successor predecessor rival opponent adviser advisor "
    "spokesman spokeswoman ambassador governor mayor commander coach captain colleague ally boss lawyer partner premier chancellor king queen negotiator envoy secretary judge prosecutor author "
    "writer singer actor actress teacher doctor professor scientist historian economist analyst engineer pilot driver striker goalkeeper defender midfielder winner champion founder "
    "owner head manager editor journalist photographer poet painter architect bishop cardinal patriarch general colonel senator lawmaker candidate suspect victim widow neighbor "
    "neighbour friend official".split()
)  # fmt: skip
_TURN = frozenset("but although though albeit however yet and only".split())
_AFTER_TURN = frozenset("on under with in only if for at because despite when until provided after before without once".split())
_OPENERS_OF_CLAUSE = frozenset(
    "that which who whom whose if because until unless where when as while after before since once provided".split()
)


def lost_subject(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A past tense that begins the sentence, with its object and no other verb: "Formulated a plan to cut costs"."""
    lower = clause.lower
    flags = forms.get(lower[0], 0)
    if clause.words[0] in _BEGUN and len(lower) > 1 and _no_verb_before(story, clause, forms):
        return "subject"
    if _tells(clause, text, flags) or _passive(clause, text, forms) or _has(clause, text, forms):
        return (
            ""
            if (clause.block and clause.before < 0 and not cut_off(story, clause)) or _verb_first_around(story, clause, forms)
            else "subject"
        )
    if not flags & (PAST | FINITE) or len(lower) < 4 or lower[0] in _DITRANSITIVE or not clause.words[0][1:].islower():
        return ""
    if (flags & FINITE and forms.get(lower[0], 0) & (BASE | THIRD)) or lower[0] in _AUXILIARIES or lower[1] not in OBJECT or ", " in text:
        return ""
    if (
        finite(clause, forms, 2)
        or (clause.block and clause.before < 0 and not cut_off(story, clause))
        or _verb_first_around(story, clause, forms)
    ):
        return ""
    return "subject"


_AUXILIARIES = frozenset(
    "am is are was were has have had do does did will would can could may might must shall should given provided based".split()
)


def _no_verb_before(story: Story, clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether the sentence before is a noun and no more: "In 2019 the lake. Was full"."""
    if clause.before < 0 or ", " in clause.text or forms.get(clause.lower[1], 0) & FINITE or clause.lower[1] in _SUBJECTS:
        return False
    start, end, block = story.sentences[clause.before]
    before = type(clause)(story.text[start:end], start, clause.before, block, clause.before - 1)
    plain = 2 <= len(before.lower) <= _LONGEST_BEFORE and "," not in before.text and before.text[0].isupper() and before.text[-1] == "."
    return plain and not finite(before, forms, 0) and clause.words[1][0].islower()


_SUBJECTS = frozenset("he she it they we you i there this that these those the a an".split())


def _tells(clause: Clause, text: str, flags: int) -> bool:
    """Whether it says what was said, and not by whom: "Announced on Monday that the border would reopen"."""
    lower = clause.lower
    if ", " in text or len(lower) < 5 or not clause.words[0][1:].islower():
        return False
    if lower[0] in _DEEDS and " ".join(lower[1:3]).startswith(_DEEDS[lower[0]]):
        return True
    return flags & PAST > 0 and flags & (ALWAYS | OFTEN) > 0 and "that" in lower[1:5] and (lower[1] == "that" or lower[1] in _WHEN)


def _passive(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it begins with "was" or the like and a participle: "Was born in Tabriz"."""
    lower = clause.lower
    if (", " in text and not _NOR.search(text)) or len(lower) < 4 or clause.words[0] not in _BEGUN:
        return False
    at = 2 if lower[1].endswith("ly") or lower[1] in ("also", "been", "later", "then") else 1
    word = lower[at]
    flags = forms.get(word, 0)
    return (
        (flags & (PAST | PARTICIPLE) > 0 or word in ("born", "married"))
        and lower[1] not in _LISTED
        and at + 1 < len(lower)
        and (lower[at + 1] in _AFTER_PARTICIPLE or word in _CALLED)
    )


def _has(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it begins with "has" or "did not" and what follows them: "Has completed the road", "Did not want to comment"."""
    lower, first = clause.lower, clause.words[0]
    if (", " in text and not _NOR.search(text)) or len(lower) < 4 - (first == "Has"):
        return False
    if first in ("Is", "Was") and lower[1] == "like":
        return lower[2] in ("a", "an", "the", "in", "being")
    if first == "Will":
        return forms.get(lower[1], 0) & BASE > 0 and clause.words[1][0].islower() and len(lower) > 4 and lower[2] in _AFTER_WILL
    if first in ("Is", "Was"):
        return lower[1] in ("a", "an", "the", "one", "among") and len(lower) > 4 and not finite(clause, forms, 2)
    if first in ("Did", "Does", "Could", "Would", "Should"):
        return lower[1] == "not" and ((first == "Did" and lower[2] == "have") or forms.get(lower[2], BASE) & BASE > 0)
    if first == "Cannot":
        return lower[1] == "be"
    if first not in ("Has", "Have"):
        return False
    at = 2 if lower[1].endswith("ly") or lower[1] in ("also", "already", "now", "not", "since", "been", "repeatedly", "thus") else 1
    if first == "Has" and lower[1] in OBJECT and lower[1] not in ("his", "her", "their", "its", "this", "these", "those", "the", "our"):
        return not finite(clause, forms, 2)
    flags = forms.get(lower[at], 0)
    return (
        flags & (PAST | PARTICIPLE) > 0
        and (first == "Has" or not flags & BASE)
        and at + 1 < len(lower)
        and not finite(clause, forms, at + 1)
    )


# "Did not have a degree, nor studied abroad", and what else may follow a comma.
_NOR = compiled(
    r"^(?:Did|Does|Has|Have|Could|Would|Should|Cannot|Was|Is|Will) [^,]+, (?:nor|but|and|or|because|although|despite|after|as|so|only|citing|saying|which) [^,]+$"
)
_AFTER_WILL = frozenset("to by the a an in on at from with for its his her their more up down until over under".split())
# What the subject of a message did, with the words that follow.
_DEEDS: Mapping[str, tuple[str, ...]] = {
    "met": ("with the", "with his", "with her", "with a"),
    "expressed": ("hope", "confidence", "concern", "regret", "gratitude", "his", "her", "condolences", "readiness"),
    "called": ("for a", "for the", "for an", "on all", "on the"),
    "fled": ("to ", "from ", "into ", "across "),
    "returned": ("to ", "from "),
    "fell": ("to ", "by ", "from "),
    "rose": ("to ", "by ", "from "),
    "went": ("to ", "on "),
    "won": ("the ", "a ", "by "),
    "lost": ("the ", "a ", "his ", "her ", "their "),
    "arrived": ("in ", "at the"),
    "took": ("office ", "part in", "place in", "place on", "over as", "office in"),
}
_WHEN = frozenset("on in at also later yesterday today earlier early late again".split())
_BEGUN = frozenset(("Was", "Were", "Has", "Have", "Will", "Is", "Are"))
_CALLED = frozenset("considered called named elected appointed declared".split())
# What notes on the dead say without a subject.
_LISTED = frozenset("survived based located".split())
_AFTER_PARTICIPLE = frozenset("in on at by to for from with as of into under during after before since until and near over".split())


def _verb_first_around(story: Story, clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether a neighbour begins with a verb too: a list of deeds, or a style."""
    for index in (clause.number - 1, clause.number + 1):
        if 0 <= index < len(story.sentences):
            start, end, _ = story.sentences[index]
            first = story.text[start:end].split(None, 1)[0].lower()
            if forms.get(first, 0) & (PAST | FINITE):
                return True
    return False


_REVEALED = frozenset("a an came".split())


def name(story: Story, clause: Clause) -> str:
    """A name after an office: "He met his counterpart. Sergei Ivanov". Behind "an old rival", or "then came", it is held back for effect."""
    if not 2 <= len(clause.words) <= 3 or not all(word[0].isupper() and word[1:].islower() for word in clause.words):
        return ""
    start, end, _ = story.sentences[clause.before]
    before = story.text[start:end].rstrip(".").lower().split()
    return "name" if len(before) > 2 and before[-1] in _ROLES_BEFORE_NAME and not _REVEALED.intersection(before[-4:-1]) else ""


def named(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A name and what it is, where the sentence that follows goes on with a pronoun: "Chile, the largest exporter of cherries. It sold ..."."""
    if not goes_on(story, clause) or not _SHORT_HEAD < len(clause.lower) <= _LONGEST_NAMED:
        return ""
    start, end, _ = story.sentences[clause.number + 1]
    name, what = text.split(", ", 1)
    told = what.startswith(("the ", "a ", "an ")) and ", " not in what and not finite(clause, forms, 1)
    if not told or not all(word[0].isupper() for word in name.split()):
        return ""
    # Of people so begins a portrait, too.
    return {"It": "nouns", "They": "nouns", "He": "nouns?", "She": "nouns?"}.get(story.text[start:end].split(None, 1)[0], "")


_LONGEST_NAMED = 16  # words


def wants(story: Story, clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether its last word wants an object, and nothing but a noun follows: "The rescue teams found. Four survivors under the rubble"."""
    lower = clause.lower
    linked = lower[-1] in LINKS
    if not wanting(clause.text.split(), clause.text) or not goes_on(story, clause) or (lower[0] in TAILS and lower[0] != "despite"):
        return False
    last = forms.get(lower[-1], 0)
    told = finite(clause, forms, 1)
    if last & (PAST | FINITE) and any(at < len(lower) - 1 and lower[at] not in ("has", "have", "had") for at in told):
        return False
    if not last & (PAST | FINITE) and not told:
        return False
    start, end, block = story.sentences[clause.number + 1]
    text = story.text[start:end]
    if text[-1] != "." or ", " in text or len(text) > _LONGEST_OBJECT or not (text[0].isupper() or text[0].isdigit() or text[0] in "$€£"):
        return False
    found = type(clause)(text, start, clause.number + 1, block, clause.number)
    if linked:
        led = found.lower and len(found.lower) <= _LONGEST_BEFORE and found.lower[0] not in TAILS and found.words[0][0].isupper()
        return bool(led) and _ASKING.isdisjoint(lower) and not finite(found, forms, 0)
    if len(found.lower) < _LEAST_OBJECT or not (
        found.lower[0] in _OBJECTS or found.lower[0][0].isdigit() or found.lower[0].split("-")[0] in _OBJECTS
    ):
        return False
    return not finite(found, forms, 1)


_ASKING = frozenset("who whom which that what where".split())
_LONGEST_BEFORE, _LONGEST_OBJECT, _LEAST_OBJECT = 7, 110, 3  # words, letters, words
_OBJECTS = OBJECT | frozenset(
    "one eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty seventy eighty ninety sixty another dozens hundreds thousands tens over up around fewer at".split()
)


def no_main_verb(clause: Clause, text: str, forms: Mapping[str, int], *, only: bool) -> str:
    """The only verb stands in a side clause: "This renewed interest, but on the condition that ...". `only`: nothing else is in the story."""
    comma = text.index(",")
    head = text[:comma].split()
    lower = clause.lower
    if not 2 <= len(head) <= 7 or len(lower) < len(head) + 3:
        return ""
    if not all(word.islower() for word in head[1:]):
        return ""
    turn = lower[len(head)]
    if (
        lower[0] in ("the", "a", "an", "its", "his", "their")
        and len(head) <= _SHORT_HEAD
        and (turn in _SOME or forms.get(turn, PAST if turn.endswith("ed") else 0) & (PAST | PARTICIPLE | ING))
    ):
        return _with_participle(clause, text, forms, len(head), only=only)
    link = lower[len(head) + 1] if turn in _TURN else turn
    verbs = finite(clause, forms, 1)
    if ", " in text[comma + 1 :]:
        return ""
    if turn in ("which", "who", "despite"):
        doubt = "" if clause.before >= 0 or only else "?"  # on a line of its own it may be a caption
        return f"nouns{doubt}" if len(verbs) == (turn != "despite") and all(at > len(head) for at in verbs) else ""
    if turn not in _TURN or link not in _AFTER_TURN:
        return ""
    opened = next((at for at in range(len(head) + 1, len(lower)) if lower[at] in _OPENERS_OF_CLAUSE), len(lower))
    return "" if any(at < opened for at in verbs) or len(verbs) > 3 else "nouns"


_SHORT_HEAD = 4  # words
_SOME = frozenset("most many some all".split())
_AFTER_PARTICIPLE_OF_NOUN = _AFTER_PARTICIPLE | frozenset(
    "a an the two three four five six several every more about most his her its their".split()
)


def _with_participle(clause: Clause, text: str, forms: Mapping[str, int], head: int, *, only: bool) -> str:
    """A noun and what was done to it, with nothing that it does: "The strike, called by three unions and joined by teachers in Porto"."""
    lower = clause.lower
    if ", " in text[text.index(",") + 1 :] or (finite(clause, forms, 1)[:1] and finite(clause, forms, 1)[0] < head):
        return ""
    if lower[head] in _SOME:
        if lower[head + 1 : head + 3] != ["of", "them"] or finite(clause, forms, head + 3):
            return ""
    elif lower[head + 1] not in _AFTER_PARTICIPLE_OF_NOUN and not lower[head + 1][0].isdigit():
        return ""
    else:
        verbs = finite(clause, forms, head + 1)
        # "called by unions and joined by teachers": a second participle
        if any(
            lower[at - 1] not in ("and", "but", "or") or lower[at + 1 : at + 2] == [] or lower[at + 1] not in _AFTER_PARTICIPLE
            for at in verbs
        ):
            return ""
    return "nouns" if only or clause.before >= 0 or len(lower) > _NO_CAPTION else "nouns?"


_NO_CAPTION = 30
