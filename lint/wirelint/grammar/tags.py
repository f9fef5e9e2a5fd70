"""Attribution tags: a speaker and a verb that says, with nothing said."""

from __future__ import annotations

from ..knowledge.mastheads import ORDINARY, SURE
from ..knowledge.verbs import ALWAYS, OFTEN, THIRD
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .speakers import Known, speaks
from .suspects import UNHEARD, says_it

if TYPE_CHECKING:
    from ..story import Story
    from ..views.clauses import Clause

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
_ASIDE = r"(?:in (?:this|that) (?:regard|connection|context|respect)|in (?:particular|conclusion|addition|turn)|on this occasion|at the same time)"
_TAIL = compiled(rf"(?:\sabout (?:this|it))?(?:,?\s(?:{_WHERE}|{_ASIDE}|{_TIME}(?:,?\s{_TIME}){{0,4}})(?!\w)){{0,3}}\s?[.!]", IGNORECASE)
_LISTENER = compiled(
    r"\s(?:(?:the|its|our|a|to)\s)?(?:\w+\s)?(?:reporters|journalists|newspaper|paper|agency|channel|broadcaster|media|conference|briefing)(?!\w)",
    IGNORECASE,
)

# Verbs that need more than a name before them: an outlet, or somebody by his office too.
# Words in the names of outlets.
_OUTLETS = frozenset("tv radio television news channel times daily agency magazine gazeta novosti telegraph tribune herald".split())
_OF_ROLES = frozenset(
    (
        "confirmed",
        "claimed",
        "revealed",
        "disclosed",
        "declared",
        "emphasized",
        "emphasised",
        "stressed",
        "underlined",
        "warned",
        "indicated",
        "specified",
        "clarified",
    )
)
# Verbs that other languages say with, at the end of a sentence where English wants an object: "The customs office introduced."
_INTRODUCED = frozenset(
    "introduced underlined assured expressed conveyed opined communicated transmitted specified precised shared".split()
)
_TOLD = frozenset("tells informs assures underlines expresses introduces conveys".split())
# What was said, a comma, and who said it: "The party fears a vote, an official said.", "The driver left, police said, citing witnesses."
_STATED = compiled(
    r"[^,;]+ [^,;]+, (?:an?|the|its|his|her|their|one|two|some|several|other|local|state) [\p{L}’' -]{3,60}[.!]$"
    r"|(?!(?:In|On|At|During|After|Before|By|For|From|With|Later|Earlier|Meanwhile|Speaking|According) )[^,;]+ [^,;]+, (?:[\p{L}’'-]+ ){1,6}?"
    r"(?:said|says?|reported|reports?|wrote|added|warned|announced|confirmed|stated|told (?:the )?[\p{L}’'-]+)(?:[.!]$| (?:late |early )?on \w+day\b|, )"
)
_ALSO = frozenset("also further then later earlier again additionally furthermore previously".split())
_LONGEST_NAME = 3  # words of an outlet's name
_OF_OUTLETS = _OF_ROLES | {"wrote", "writes", "quoted"}


def tag(story: Story, clause: Clause, known: Known) -> str:
    """A speaker and a verb that says, and not what was said."""
    if not clause.lower or says_it(clause.text):
        return ""
    if clause.lower[-1] in _INTRODUCED or clause.lower[-1] in _TOLD:
        return _unheard(clause, known) if clause.before >= 0 else ""
    if clause.lower[-1] in UNHEARD and (found := _unheard(clause, known)):
        return found
    if known.sayings.isdisjoint(clause.text.split()):
        return ""
    forms = known.forms
    for at, word in enumerate(clause.lower[:10]):
        flags = forms.get(word, 0) | (ALWAYS if word == "say" else 0)
        if at and flags & (ALWAYS | OFTEN) and clause.words[at].islower():
            found = _of_verb(story, clause, at, flags, known)
            if found or flags & ALWAYS:
                return found
    return ""


def _unheard(clause: Clause, known: Known) -> str:
    """A speaker and one of the verbs that need more than that: "The customs office introduced."."""
    at = len(clause.lower) - 1
    if at < 1 or "," in clause.text or not clause.words[at].islower() or not clause.text[0].isupper():
        return ""
    return "tag" if speaks(clause, 0, at, known) in ("outlet", "role") else ""


def _of_verb(story: Story, clause: Clause, at: int, flags: int, known: Known) -> str:
    word = clause.lower[at]
    if flags & ALWAYS:
        return _tag_at(story, clause, at, flags, known)
    if word == "pointed" and clause.lower[at + 1 : at + 2] == ["out"]:
        return _tag_at(story, clause, at + 1, ALWAYS, known)
    if word in _OF_OUTLETS and speaks(clause, 0, at, known) in (("outlet", "role") if word in _OF_ROLES else ("outlet",)):
        return _tag_at(story, clause, at, ALWAYS, known)
    return ""


def _tag_at(story: Story, clause: Clause, at: int, flags: int, known: Known) -> str:
    # What follows is looked at first: that needs no table.
    if not _ends(story, clause, at, known) or _STATED.match(clause.text):
        return ""
    end = at - 1 if clause.lower[at] == "out" else at
    while end > 1 and clause.lower[end - 1] in _ALSO:
        end -= 1
    who = speaks(clause, 0, end, known) or _anybody(clause, end)
    if not who or (flags & THIRD and who != "outlet" and clause.lower[at] not in ("says", "adds")):
        return ""
    return "tag!" if who == "outlet" else "tag"


def _anybody(clause: Clause, end: int) -> str:
    """Whether it is "the" and a noun that no table has: "The waterworks said."."""
    lower = clause.lower
    plain = lower[0] == "the" and end == 2 and clause.words[1].islower() and len(lower[1]) > _SHORT_WORD
    return (
        "role"
        if plain and lower[2:] == ["said"] and lower[1] not in ("least", "less", "more", "most", "best", "last", "first", "rest")
        else ""
    )


_SHORT_WORD = 4  # letters


def _ends(story: Story, clause: Clause, at: int, known: Known) -> bool:
    """Whether nothing but time, place and listener follow the verb."""
    after = _offset(story.text, clause, at)
    if clause.lower[at] in ("told", "informed") and at + 1 < len(clause.lower):
        heard = _LISTENER.match(story.text, after, clause.end)
        if heard is None and not _tells_outlet(clause, at, known):
            return False
        after = heard.end() if heard else clause.end - 1
    elif clause.lower[at + 1 : at + 2] == ["to"]:
        heard = _LISTENER.match(story.text, after, clause.end)
        after = heard.end() if heard else clause.end - 1 if _tells_outlet(clause, at + 1, known) else after
    return _TAIL.fullmatch(story.text, after, clause.end) is not None


def _tells_outlet(clause: Clause, at: int, known: Known) -> bool:
    """Whether nothing but the name of an outlet follows: "Sources told Reuters", "... told TV Nova"."""
    if any(word in _OUTLETS for word in clause.lower[at + 1 :]) and all(
        word[0].isupper() for word in clause.words[at + 1 :] if word != "the"
    ):
        return True
    name, heard = " ".join(clause.lower[at + 1 :]).removeprefix("the "), clause.words[at + 1 :]
    named = len(heard) <= _LONGEST_NAME and all(word[0].isupper() for word in heard)
    if (named and clause.lower[0] in ("source", "sources", "officials", "diplomats")) or clause.lower[:2] == ["a", "source"]:
        return named
    return known.outlets.get(name, 0) >= (ORDINARY if named and at > 1 and clause.words[at - 1].islower() else SURE)


def _offset(text: str, clause: Clause, at: int) -> int:
    """Where the word ends in the text."""
    place = clause.start
    for word in clause.words[: at + 1]:
        place = text.index(word, place) + len(word)
    return place
