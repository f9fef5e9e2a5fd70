"""Pieces of a sentence that stand as one: tails, clauses and participles cut loose from the sentence before.

Each has a kind, which is the rule that reports it. What `stubs` claims is no fragment. Loud is only what
follows a plain statement, in copy that does not otherwise write in fragments.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from ..knowledge.verbs import BASE, FINITE, ING, PAST, THIRD
from .clauses import DETERMINERS, LINKS, cut_off, finite, in_speech
from .stubs import home

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..story import Story
    from .clauses import Clause

_TAILS = frozenset(
    "in on at after before during until till from since by with without under over between among amid against near around across despite because due owing "
    "thanks including especially particularly notably mainly mostly worth for through throughout within toward towards via alongside beyond along "
    "following except unlike to".split()
)
# Those that need another word: "because of", "such as".
_LINKED = {
    "because": ("of",), "due": ("to",), "owing": ("to",), "thanks": ("to",), "contrary": ("to",), "regardless": ("of",), "instead": ("of",), "such": ("as",),
    "together": ("with",), "compared": ("with", "to"), "out": ("of",), "rather": ("than",), "close": ("to",), "ahead": ("of",), "as": ("well", "part", "a", "an"),
    "far": ("from",), "next": ("to",), "based": ("on",), "founded": ("in", "by"), "located": ("in", "on", "near", "at"), "situated": ("in", "on", "near", "at"),
    "led": ("by",), "headed": ("by",), "accompanied": ("by",), "backed": ("by",), "supported": ("by",), "followed": ("by",), "caused": ("by",), "organized": ("by",), "organised": ("by",),
}  # fmt: skip
_TIME = regex.compile(
    r"(?:(?:Last|Next|Early|Late|Earlier|Later) (?:this |last |next |on |in )?(?:night|week|month|year|spring|summer|autumn|fall|winter|weekend|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"|(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|A few|\d+) (?:minute|hour|day|week|month|year|decade)s? (?:ago|later|earlier|before))[.]"
)
_LABEL = regex.compile(r"[\w ]{2,24}: ")
_FOCUS = frozenset("especially particularly notably mainly mostly".split())
_SUBORDINATE = frozenset("although because though unless when whereas while until since after before if as".split())
_EITHER = frozenset("until since after before as".split())  # conjunction or preposition
# Phrases that good writers set alone.
_SET = regex.compile(
    r"(?:For (?:now|good|ever|once|sure|example|instance|one|nothing|a while|a price|the moment|the most part|better or worse|all that|the record|some|many|others|the first time|more\b.*)"
    r"|In (?:short|brief|fact|theory|practice|vain|a word|other words|total|all|sum|full|part|other news|the end|part\b.*|this case|a way|a sense|both cases|addition|contrast)"
    r"|At (?:last|least|most|best|worst|first|stake|issue|all|a loss|once|a price|any rate|least\b.*)|On (?:paper|purpose|time|air|the contrary|the other hand|the plus side|a roll|repeat|your marks)"
    r"|Until (?:now|then|recently|today|that day)|Before (?:long|now)|After all|Over and (?:out|over)|From (?:now on|scratch|the start)|By (?:far|design|then|now|definition|and large|mistake|any measure|the way)"
    r"|With (?:good reason|a bang|a twist|pleasure|interest|one exception|relish|respect)|Without (?:success|exception|fail|a doubt|question|warning|comment)|Under way|Through and through|Worth it|Worth a try"
    r"|Since then|Instead of that|Because of course|By an? (?:mile|whisker|lot|landslide)|Out of (?:time|luck|reach)|Close to home|Far from it|As (?:a rule|an aside|well)"
    r"|To (?:be\b.*|date|wit|no avail|this day|say the least|boot|each their own|recap|that end|all that))[.!]"
)
_INNER = frozenset(('"', "“", "‘", ":", ";", "–", "—", "(", "/", "|", "@", "#", " - "))
_THAT_SAYS = frozenset("noting adding stressing saying explaining pointing stating claiming warning arguing recalling emphasizing emphasising underlining indicating".split())
_NOUNS_IN_ING = frozenset("building meeting morning evening being hearing housing training funding spending shooting trading rating landing opening ruling offering polling voting banking fishing boxing racing".split())
_AFTER_ING = frozenset("a an the his her its their that this these those two three four five six several many some more at in on to for from with up out off down over into about of toward towards against banners flags".split())
_WHICH_FINE = frozenset("is brings means makes leaves raises explains isn't isn’t was wasn't wasn’t seems may might could can would will sounds goes takes".split())
_DITRANSITIVE = frozenset(
    "called named awarded given granted offered denied told asked made dubbed elected appointed considered declared paid sent shown taught provided left had let put read set cut cost hit "
    "deemed thought found kept held judged rated ranked voted branded labeled labelled forced allowed seen said".split()
)  # fmt: skip
_OBJECT = frozenset("a an the its his her their our this these those several two three four five six seven eight nine ten more many some all nearly about".split())
_ROLES_BEFORE_NAME = frozenset(
    "counterpart minister president chairman chairwoman chief director leader wife husband son daughter brother sister father mother deputy successor predecessor rival opponent adviser advisor "
    "spokesman spokeswoman ambassador governor mayor commander coach captain colleague ally boss lawyer partner premier chancellor king queen".split()
)  # fmt: skip
_NOUN_START = frozenset("this that these those the a an his her its their".split())
_TURN = frozenset("but although though albeit however yet and only".split())
_AFTER_TURN = frozenset("on under with in only if for at because despite when until provided after before without once".split())
_OPENERS_OF_CLAUSE = frozenset("that which who whom whose if because until unless where when as while after before since once".split())
_LOOSE = regex.compile(r"(?<!\w)(?:I|you|your|my)(?!\w)|\w[’'](?:re|ll|ve|m|d)(?!\w)|n[’']t(?!\w)|\?(?=\s|$)")
_NUMBER = regex.compile(
    r"(?:About |Around |Some |Nearly )?(?:[$€£¥]\d[\d.,]*\d(?: (?:million|billion|trillion))?|[$€£¥]?\d[\d.,]* (?:million|billion|trillion)|\d[\d.,]*(?: ?%| percent| per cent| pct))[.]"
)


class Fragment(NamedTuple):
    """Half-open offsets, the kind, the sentence it was cut from, and whether it is loud."""

    start: int
    end: int
    kind: str
    home: tuple[int, int] | None
    loud: bool


def view(story: Story) -> list[Fragment]:
    """Every fragment, in order."""
    if not story.clauses:
        return []
    forms, taken = story.desk.know("verbs"), {stub.start for stub in story.stubs}
    found = [
        (clause, kind)
        for clause in story.clauses
        if clause.start not in taken and (kind := _kind(story, clause, forms)) and not in_speech(story, clause.start, clause.end)
    ]
    return list(_weighed(story, found)) if found else []


def _weighed(story: Story, found: list[tuple[Clause, str]]) -> Iterator[Fragment]:
    """A run of fragments is somebody's style; copy that speaks to the reader may be."""
    indexes = {clause.index for clause, _ in found}
    loose = _is_loose(story)
    for clause, kind in found:
        if not (clause.index - 1 in indexes or clause.index + 1 in indexes or _terse(story, clause)):
            yield Fragment(clause.start, clause.end, kind.rstrip("?"), home(story, clause), not (loose or kind.endswith("?")))


def _is_loose(story: Story) -> bool:
    marks = (match.start() for match in _LOOSE.finditer(story.text))
    return sum(1 for at in marks if not in_speech(story, at, at + 1)) > 4


def _terse(story: Story, clause: Clause) -> bool:
    """Whether the sentence before is one word, or two that begin with a pronoun: "It worked. In Lyon." is a rhythm."""
    if clause.before < 0:
        return False
    start, end, _ = story.sentences[clause.before]
    words = story.text[start:end].lower().split()
    return len(words) == 1 or (len(words) == 2 and words[0] in ("it", "he", "she", "they", "we", "i", "that", "this"))


def _kind(story: Story, clause: Clause, forms: Mapping[str, int]) -> str:
    """The kind; with "?" where it is worth a note only; "" where the clause is sound, or may be."""
    text = story.text[clause.start : clause.end]
    first = clause.lower[0]
    if text[-1] != "." or text.endswith("..") or not (text[0].isalnum() or text[0] in "$€£¥") or any(mark in text for mark in _INNER):
        return ""
    if first in _NOUN_START and "," in text:
        return _no_main_verb(clause, text, forms)
    if clause.before < 0:
        return _lost_subject(story, clause, text, forms) or _own_paragraph(story, clause, text, forms)
    if not cut_off(story, clause) or _LABEL.match(story.text, story.sentences[clause.before].start):
        return ""
    return _cut_loose(story, clause, text, forms)


def _own_paragraph(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """Clauses that are broken wherever they stand; a prepositional phrase on a line of its own may be a subhead."""
    if not cut_off(story, clause) or "," in text or clause.lower[0] not in ("which", "while", "especially", "due", "noting", "adding", "whereas"):
        return ""
    return _cut_loose(story, clause, text, forms)


def _cut_loose(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    first = clause.lower[0]
    if first in ("and", "but"):
        return _joined(clause, text, forms)
    if (first in _TAILS or first in _LINKED) and (found := _tail(clause, text, forms)):
        return found
    if _TIME.fullmatch(text):
        return "tail"
    if first in _SUBORDINATE or clause.lower[:2] == ["so", "that"]:
        return _subordinate(clause, text, forms)
    if first in ("which", "whose", "who", "whom"):
        return _relative(clause, text, forms)
    if forms.get(first, 0) & ING or first in _THAT_SAYS:
        return _participle(clause, text, forms)
    return _lost_subject(story, clause, text, forms) or _name(story, clause, text) or ("number" if _NUMBER.fullmatch(text) else "")


def _tail(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A phrase that says when, where, how or why, and has no verb."""
    lower, first = clause.lower, clause.lower[0]
    if len(lower) < 2 or _SET.fullmatch(text) or (first in _LINKED and lower[1] not in _LINKED[first]):
        return ""
    if len(lower) > (16 if first in _FOCUS or first in _LINKED else 10) or not _commas_sound(text):
        return ""
    if forms.get(lower[1], 0) & ING and first not in ("by", "after", "before", "without", "despite", "for"):
        return ""
    verbs = finite(clause, forms, 1)
    if not verbs:
        return "tail" if first in _FOCUS or _one_phrase(clause) else ""
    return "tail" if first in _FOCUS and lower[1] in _SUBORDINATE and len(verbs) == 1 and "," not in text else ""


def _commas_sound(text: str) -> bool:
    """At most one comma, and after it another phrase of the same kind, a name or a date."""
    _, comma, rest = text.partition(", ")
    first = rest.split(" ", 1)[0].rstrip(".")
    return not comma or (", " not in rest and (first in LINKS or first in _TAILS or not first.islower()))


def _one_phrase(clause: Clause) -> bool:
    """Whether the words can be nothing but phrases: no bare noun after a noun, where a clause might begin
    ("At night | drones buzz overhead", "After the war | many stay")."""
    run, article = 0, False
    for at, word in enumerate(clause.lower[1:], 1):
        if word in LINKS or word in _TAILS:
            run, article = 0, False
        elif word in DETERMINERS:
            if run and not word[0].isdigit():
                return False
            article = True
        elif run or article or not (word.endswith("ing") or clause.lower[at - 1] in ("to", "having")):
            run += 1
            capital = clause.words[at][0].isupper() or word[0].isdigit()
            if run > (3 if article else 2) and not capital:
                return False
            if not article and run == 2 and clause.words[at - 1][0].isupper() and not capital and at + 1 < len(clause.lower) and clause.lower[at + 1] not in LINKS:
                return False
    return True


def _subordinate(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that a conjunction opens, with one verb and no comma: its main clause is lost."""
    lower, first = clause.lower, clause.lower[0]
    verbs = finite(clause, forms, 1)
    if "," in text or len(lower) > 22 or len(verbs) != 1 or _may_go_on(clause, verbs[0], forms):
        return ""
    subject = lower[2 if first == "so" else 1 : verbs[0]]
    if not subject or forms.get(subject[0], 0) & (ING | PAST):
        return ""
    if first in _EITHER:
        certain = subject[0] in ("he", "she", "they", "it") and len(subject) == 1 or (len(subject) == 2 and subject[0] in ("the", "his", "her", "its", "their"))
        return "subordinate" if certain else ""
    return "subordinate" if first in ("while", "whereas", "because", "although", "so") else "subordinate?"


def _may_go_on(clause: Clause, verb: int, forms: Mapping[str, int]) -> bool:
    """Whether a main clause may follow: a base form or a third person that could be its verb."""
    for at in range(verb + 2, len(clause.lower)):
        flags, before = forms.get(clause.lower[at], 0), clause.lower[at - 1]
        if flags & (BASE | FINITE | PAST) and not flags & ING and before not in ("to", "the", "a", "an", "of", "its", "his", "her", "their", "no") and clause.words[at].islower():
            return flags & (FINITE | PAST) > 0 or before.endswith("s")
    return False


def _relative(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    lower = clause.lower
    verbs = finite(clause, forms, 1)
    if len(verbs) != 1 or "," in text or len(lower) > 16 or len(lower) < 2:
        return ""
    if lower[0] != "which":
        return "relative?" if lower[0] == "whose" else ""
    return "relative?" if lower[1] in _WHICH_FINE or clause.before < 0 and len(lower) > 8 else "relative"


def _participle(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """ "Holding flags and candles", "Noting that the lists were late": a participle with no sentence to hold it."""
    lower = clause.lower
    if len(lower) < 3 or len(lower) > 16 or lower[0] in _NOUNS_IN_ING:
        return ""
    verbs = finite(clause, forms, 1)
    if lower[0] in _THAT_SAYS and (lower[1] == "that" or lower[1:3] == ["out", "that"]):
        return "participle" if "," not in text and len(verbs) <= 1 else ""
    if verbs or "," in text:
        return ""
    if any(lower[at].endswith("s") and not _nominal(lower, at) for at in range(2, len(lower))):
        return ""
    plural = lower[1].endswith("s") and not lower[1].endswith("ss")
    return "participle" if lower[1] in _AFTER_ING or plural or lower[2] in _AFTER_ING else ""


def _nominal(lower: Sequence[str], at: int) -> bool:
    """Whether a word in -s is a plural, by the word before it, and no verb that the table does not know."""
    return lower[at].endswith(("ss", "'s", "’s")) or lower[at] in _AFTER_ING or lower[at - 1] in _AFTER_ING or lower[at - 1] in ("and", "of", "or", "by")


def _joined(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """ "And that after he angered the army", "But under the condition of a stop of the raids"."""
    lower = clause.lower
    if len(lower) < 4 or "," in text:
        return ""
    verbs = finite(clause, forms, 1)
    if lower[1] in ("that", "this") and lower[2] in ("after", "before", "despite", "because", "although", "while", "when", "in", "at", "just"):
        return "joined" if len(verbs) <= 1 and (not verbs or lower[2] not in ("in", "at")) else ""
    at = 2 if lower[1] == "only" else 1
    if verbs or lower[at] not in ("on", "under", "with", "in", "at", "for", "without", "despite", "because", "from"):
        return ""
    return "joined" if lower[at] in ("on", "under") and "condition" in lower[at + 1 : at + 3] and len(lower) > 6 else "joined?"


def _lost_subject(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """ "Formulated a plan to cut emissions": a past tense that begins the sentence, with its object and no other verb."""
    lower = clause.lower
    flags = forms.get(lower[0], 0)
    if not flags & (PAST | FINITE) or len(lower) < 4 or lower[0] in _DITRANSITIVE or not clause.words[0][1:].islower():
        return ""
    if flags & FINITE and forms.get(lower[0], 0) & (BASE | THIRD) or lower[0] in _AUXILIARIES or lower[1] not in _OBJECT or "," in text:
        return ""
    if finite(clause, forms, 2) or (clause.block and clause.before < 0 and not cut_off(story, clause)) or _verb_first_around(story, clause, forms):
        return ""
    return "subject"


_AUXILIARIES = frozenset("am is are was were has have had do does did will would can could may might must shall should given provided based".split())


def _verb_first_around(story: Story, clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether a neighbour begins with a verb too: a list of deeds, or a style."""
    for index in (clause.index - 1, clause.index + 1):
        if 0 <= index < len(story.sentences):
            start, end, _ = story.sentences[index]
            first = story.text[start:end].split(None, 1)[0].lower()
            if forms.get(first, 0) & (PAST | FINITE):
                return True
    return False


def _name(story: Story, clause: Clause, text: str) -> str:
    """ "He met his counterpart. Sergei Ivanov." """
    if not 2 <= len(clause.words) <= 3 or not all(word[0].isupper() and word[1:].islower() for word in clause.words):
        return ""
    start, end, _ = story.sentences[clause.before]
    before = story.text[start:end].rstrip(".").lower().split()
    return "name" if len(before) > 2 and before[-1] in _ROLES_BEFORE_NAME else ""


def _no_main_verb(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """ "This renewed interest, but on the condition that ...": the only verb stands in a side clause."""
    comma = text.index(",")
    head = text[:comma].split()
    lower = clause.lower
    if not 2 <= len(head) <= 7 or not all(word.islower() for word in head[1:]) or len(lower) < len(head) + 3:
        return ""
    turn = lower[len(head)]
    link = lower[len(head) + 1] if turn in _TURN else turn
    verbs = finite(clause, forms, 1)
    if "," in text[comma + 1 :]:
        return ""
    if turn in ("which", "who", "despite"):
        return "nouns" if len(verbs) == (turn != "despite") and all(at > len(head) for at in verbs) else ""
    if turn not in _TURN or link not in _AFTER_TURN:
        return ""
    opened = next((at for at in range(len(head) + 1, len(lower)) if lower[at] in _OPENERS_OF_CLAUSE), len(lower))
    return "" if any(at < opened for at in verbs) or len(verbs) > 3 else "nouns"
