"""Attributions cut loose: sentences that say who said it, and not what.

Each has a kind, which is the rule that reports it: "tag" (Reuters reported.), "source" (Associated Press.),
"phrase" (According to the ministry.), "turned" (Said the governor.).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from ..knowledge.mastheads import SURE
from ..knowledge.verbs import ALWAYS, OFTEN, THIRD
from .clauses import cut_off, finite, in_speech

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..story import Story
    from .clauses import Clause

_TIME = (
    r"(?:on|(?:last|this|next|that|the same) (?:day|night|evening|morning|afternoon|week|month|year|spring|summer|autumn|fall|winter)"
    r"|earlier|later|late|early|yesterday|today|again|also|then|recently|previously|at|in|the|night|evening|morning"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|\d{1,2}(?:st|nd|rd|th)?|\d{4}|time|afternoon)"
)
_WHERE = (
    r"(?:in|on|at|via|to|through|with|by|citing|quoting|during)\s(?:(?:a|an|the|its|his|her|their|reference)\s)?(?:\w+\s){0,2}(?:statement|report|post|message|interview"
    r"|letter|speech|release|note|briefing|conference|telegram|communique|communiqué|reporters|journalists|media|press|television|channel|website|telephone|phone"
    r"|sources?|officials?|eyewitnesses|witnesses)(?:\s(?:with|to|for|from)\s[\w’'-]+(?:\s[\w’'-]+){0,3})?"
)
_TAIL = regex.compile(rf"(?:,?\s(?:{_WHERE}|{_TIME}(?:,?\s{_TIME}){{0,4}})(?!\w)){{0,3}}\s?[.!]", regex.IGNORECASE)
_LISTENER = regex.compile(r"\s(?:(?:the|its|our|a|to)\s)?(?:\w+\s)?(?:reporters|journalists|newspaper|paper|agency|channel|broadcaster|media|conference|briefing)(?!\w)", regex.IGNORECASE)
_BARE_MEDIA = regex.compile(
    r"(?:The )?(?:(?:Local|State|Foreign|Regional|National|Israeli|Russian|Ukrainian|Iranian|Chinese|Turkish|Arab|Western|American|British|Government|Official)[- ])?"
    r"(?:state |news )?(?:[Mm]edia|TV|[Tt]elevision|[Rr]adio|[Pp]ress|[Nn]ews agency)(?: reports?)?"
)  # fmt: skip
_PHRASES = regex.compile(
    r"(?P<according>According (?:to|with)\s)|(?P<as>As\s)|(?P<talk>(?:In|During) (?:an?|his|her|its|their|the) (?:\w+ ){0,2}(?:interview|statement|conversation|commentary|comment)s? "
    r"(?:with|to|for|given to|published (?:by|in))\s)|(?P<cite>(?:Citing|Quoting|With reference to|Referring to|Reported by|As quoted by)\s)"
)
_TURNED = regex.compile(
    r"(?:About|On|Of) (?:this|that|it) (?:is |was |has )?(?:reports?|reported|informs?|informed|writes?|wrote|said|says|told|announced|stated|states)\s"
    r"|(?:Said|Says|Told|Reports|Reported|Added|Writes|Wrote|Stated|Informs|Informed|Mentioned|Noted|Announced|Transmits|Conveyed)\s"
    r"|(?P<speaker>Concluded|Explained|Stressed|Stresses|Emphasi[sz]ed|Underlined|Recalled|Warned|Declared|Claimed|Explains|Notes|Adds)\s"
    r"|So (?:the|an?|his|her) (?:assessment|opinion|view|estimate|forecast|accusation|criticism|verdict|conclusion|demand|allegation|reasoning|judgment|statement|report|minister"
    r"|spokesman|spokeswoman|spokesperson|expert|mayor|president|chancellor|police|ministry|newspaper|agency|prosecutor|prosecutors|scientist|politician)(?!\w)"
)
_NOT_SAID = frozenset("so as that what who how which if when where nothing not never once less more enough having being nobody everything".split())
_MADE_KNOWN = frozenset("published issued released posted received obtained seen provided quoted cited carried aired broadcast".split())
_DOCUMENTS = frozenset("statement statements report reports information data document documents figures letter message results findings".split())
_PRONOUNS = frozenset(("he", "she", "they", "it"))
_NO_NAMES = frozenset(
    "enough well easier nothing more less much all sooner simply long little few same truth easily once earlier later yesterday today nobody everyone "
    "none many most others both each another something everything".split()
)


class Stub(NamedTuple):
    """Half-open offsets, the kind, where the sentence it belongs to stands, and whether it is beyond doubt."""

    start: int
    end: int
    kind: str
    home: tuple[int, int] | None
    sure: bool


def view(story: Story) -> list[Stub]:
    """Every stub, in order."""
    return list(_stubs(story))


def _stubs(story: Story) -> Iterator[Stub]:
    clauses = story.clauses
    if not clauses:
        return
    forms, speakers = story.desk.know("verbs"), story.desk.know("speakers")
    outlets = story.desk.know("mastheads")
    known = _Known(forms, speakers, outlets)
    for clause in clauses:
        kind = _kind(story, clause, known)
        if kind and cut_off(story, clause) and not in_speech(story, clause.start, clause.end):
            yield Stub(clause.start, clause.end, kind.rstrip("!"), home(story, clause), kind.endswith("!"))


class _Known(NamedTuple):
    forms: Mapping[str, int]
    speakers: Mapping[str, str]
    outlets: Mapping[str, int]


def home(story: Story, clause: Clause) -> tuple[int, int] | None:
    """The sentence that the clause was cut from, if it stands in the same paragraph."""
    if clause.before < 0:
        return None
    before = story.sentences[clause.before]
    return before.start, before.end


def _kind(story: Story, clause: Clause, known: _Known) -> str:
    if len(clause.words) <= 6 and (found := _source(story, clause, known)):
        return found
    if found := _phrase(story, clause, known):
        return found
    return _tag(story, clause, known)


def _source(story: Story, clause: Clause, known: _Known) -> str:
    """A bare name of an outlet, or of the media."""
    if clause.before < 0:
        return ""
    bare = story.text[clause.start : clause.end].rstrip(".").strip()
    if not bare[0].isupper() or bare.isupper() and clause.end >= story.blocks[-1].end - 1:
        return ""
    sure = known.outlets.get(bare.lower().removeprefix("the "), 0)
    in_gap = story.text[clause.end : clause.end + 2].strip() in tuple("“\"")
    if sure == SURE or (sure and in_gap):
        return "" if _listed(story, clause, known) else "source!" if in_gap else "source"
    return "source" if _BARE_MEDIA.fullmatch(bare) else ""


def _listed(story: Story, clause: Clause, known: _Known) -> bool:
    """Whether the name is one of a run of names: "Three bid: CNN. NBC. ABC." """
    for index in (clause.before, clause.index + 1):
        if 0 <= index < len(story.sentences):
            start, end, block = story.sentences[index]
            text = story.text[start:end]
            if block == clause.block and (len(text) < 25 and " " not in text.strip() or ": " in text[-40:]):
                return True
    return False


def _phrase(story: Story, clause: Clause, known: _Known) -> str:
    text, end = story.text, clause.end
    if found := _PHRASES.match(text, clause.start, end):
        return "phrase" if _is_phrase(story, clause, known, found.lastgroup or "") else ""
    turned = _TURNED.match(text, clause.start, end)
    if turned and not any(mark in text[clause.start : end] for mark in ",:;\"“‘"):
        if turned["speaker"] and not _speaks(clause, 1, len(clause.words), known):
            return ""
        return "turned" if _is_turned(clause, known.forms) else ""
    return ""


def _is_phrase(story: Story, clause: Clause, known: _Known, group: str) -> bool:
    verbs, lower = finite(clause, known.forms, 1), clause.lower
    commas = story.text.count(",", clause.start, clause.end)
    if group == "as":
        return commas == 0 and _as_said(clause, known, verbs)
    if group == "according":
        verbs = [at for at in verbs if lower[at] not in _MADE_KNOWN or lower[at - 1] not in _DOCUMENTS]
        relative = [at for at in verbs if any(word in ("what", "which", "who", "that") for word in lower[2:at])]
        return commas == 0 and len(lower) <= 16 and len(verbs) <= 1 and verbs == relative
    return commas <= 1 and len(lower) <= 12 and not verbs and clause.before >= 0


def _as_said(clause: Clause, known: _Known, verbs: Sequence[int]) -> bool:
    """ "As the specialist explained", "As reported by the agency": nothing but who said it."""
    lower, forms = clause.lower, known.forms
    if len(lower) > 10 or len(lower) < 2:
        return False
    if forms.get(lower[1], 0) & (ALWAYS | OFTEN) and not forms[lower[1]] & THIRD:
        return len(lower) == 2 or lower[2] in ("by", "in", "earlier", "previously", "on", "above", "before")
    if lower[1] == "it" and lower[2:4] in (["became", "known"], ["became", "clear"], ["turned", "out"], ["was", "reported"], ["is", "reported"], ["is", "noted"], ["was", "noted"]):
        return True
    at = next((at for at in verbs if forms.get(lower[at], 0) & (ALWAYS | OFTEN)), 0)
    return bool(verbs) and verbs[0] == at and len(verbs) == 1 and _speaks(clause, 1, at, known) != "" and len(lower) - at <= 5


def _is_turned(clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether nothing follows the verb but who spoke."""
    lower = clause.lower
    if lower[0] in ("about", "on", "of"):
        return True
    if lower[1:2] and lower[1] in ("to", "by", "of", "that", "in", "on", "for", "it", "cases", "at", "about", "earlier"):
        return False
    return len(lower) <= 12 and not finite(clause, forms, 1)


def _tag(story: Story, clause: Clause, known: _Known) -> str:
    """A speaker and a verb that says, and not what was said."""
    lower = clause.lower
    for at in range(1, min(len(lower), 10)):
        flags = known.forms.get(lower[at], 0)
        if lower[at] == "pointed" and lower[at + 1 : at + 2] == ["out"]:
            return _tag_at(story, clause, at + 1, ALWAYS, known)
        if flags & ALWAYS and clause.words[at].islower():
            return _tag_at(story, clause, at, flags, known)
        if lower[at] in ("wrote", "writes", "quoted", "confirmed", "claimed", "revealed") and _speaks(clause, 0, at, known) == "outlet":
            return _tag_at(story, clause, at, ALWAYS, known)
    return ""


def _tag_at(story: Story, clause: Clause, at: int, flags: int, known: _Known) -> str:
    verb_at = at - 1 if clause.lower[at] == "out" else at
    who = _speaks(clause, 0, verb_at, known)
    if not who or (flags & THIRD and who != "outlet" and clause.lower[at] not in ("says", "adds")):
        return ""
    after = _offset(story.text, clause, at)
    if clause.lower[at] in ("told", "informed"):
        heard = _LISTENER.match(story.text, after, clause.end)
        if heard is None and not _tells_outlet(clause, at, known):
            return ""
        after = heard.end() if heard else clause.end - 1
    if _TAIL.fullmatch(story.text, after, clause.end) is None:
        return ""
    return "tag!" if who == "outlet" else "tag"


def _tells_outlet(clause: Clause, at: int, known: _Known) -> bool:
    """Whether nothing but the name of an outlet follows: "Sources told Reuters." """
    return known.outlets.get(" ".join(clause.lower[at + 1 :]).removeprefix("the "), 0) == SURE


def _offset(text: str, clause: Clause, at: int) -> int:
    """Where the word ends in the text."""
    place = clause.start
    for word in clause.words[: at + 1]:
        place = text.index(word, place) + len(word)
    return place


def _speaks(clause: Clause, start: int, end: int, known: _Known) -> str:
    """What the words [start, end) are, if they can be a speaker: outlet, role, name, pronoun; else "". """
    words, lower = clause.words[start:end], clause.lower[start:end]
    if not words or len(words) > 9:
        return ""
    if len(words) == 1 and lower[0] in _PRONOUNS:
        return "pronoun"
    name = " ".join(lower[1:] if lower[0] == "the" else lower)
    if known.outlets.get(name, 0) == SURE or (known.outlets.get(name) and lower[0] == "the" and words[-1][0].isupper()):
        return "outlet"
    if any(word in _NOT_SAID for word in lower) or any(known.forms.get(word, 0) & ~8 == 1 for word in lower):
        return ""
    return _role(words, lower, known)


def _role(words: Sequence[str], lower: Sequence[str], known: _Known) -> str:
    head = next((at for at, word in enumerate(lower) if word in ("of", "for", "in", "at", "from") and at), len(lower)) - 1
    kind = known.speakers.get(lower[head], "")
    if kind and words[head].islower() and (head or lower[0].endswith("s") or lower[0] in ("police", "media", "staff")):
        return "outlet" if kind == "media" and head + 1 == len(lower) else "role"
    if kind and len(words) == 1 and (lower[0].endswith("s") or lower[0] in ("police", "media")):
        return "outlet" if kind == "media" else "role"
    role = next((at for at, word in enumerate(lower) if word in known.speakers and words[at].islower()), -1)
    if 0 < role < len(words) - 1 <= role + 3 and all(word[0].isupper() for word in words[role + 1 :]):
        return "role"
    if len(words) <= 4 and all(word[0].isupper() for word in words) and lower[0] not in _NO_NAMES:
        return "name" if len(words) > 1 or (len(lower[0]) > 2 and lower[0] not in known.forms) else ""
    return "role" if kind and len(words) > 1 else ""
