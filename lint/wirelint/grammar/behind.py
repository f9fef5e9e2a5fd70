"""More pieces cut from the sentence before: "And Beirut", "4 tonnes of cocaine", "What the club disputed"."""

from __future__ import annotations

from ..knowledge.verbs import BASE, ING, PAST
from ..patterns import compiled
from ..records import TYPE_CHECKING
from .finite import DETERMINERS, finite
from .openings import LINKS
from .tails import one_phrase

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..story import Story
    from ..views.clauses import Clause

_FIRST_TIME = compiled(r"For the (?:very )?(?:\p{Ll}+|\d+(?:st|nd|rd|th)) time (?:since|in|after) (?!a row|two|this)[^,]+[.]")
_AGO = compiled(
    r"(?:(?:More|Less|Fewer) than|About|Almost|Nearly|Around|Over|Some|Just|Only) (?:an? |\d+ |\p{Ll}+ )(?:hundred |thousand )?(?:hour|day|week|month|year|decade|centurie)s? (?:ago|later|earlier|before)[.]"
)
# A list that has no "and" before its last thing.
_LIST = compiled(r"(?<!\b(?:and|or) [^.,;:]{0,40}), (?:the )?(?P<last>[\w’'-]+(?: \p{Lu}[\w’'-]+)?)[.]$")
_NAME = compiled(r"And (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?[.]")
_THING = compiled(r"And (?:the |his |her |its |their )?\p{Ll}[\p{L}’'-]+[.]")
_SO = compiled(
    r"And (?:this|that),? (?:(?:very|quite|so|rather|not) )?(?:(?!only\b|family\b|daily\b|early\b|likely\b|unlikely\b|weekly\b|monthly\b|assembly\b|supply\b|reply\b|ally\b|rally\b)\p{Ll}+ly|twice|thrice|(?:\p{Ll}+|\d+) times(?: (?:over|in a row|running|already))?"
    r"|(?:every|each) (?:day|week|month|year|night)|for free|in vain|at once|not only (?:in|at|for|on|with) [^,.]+)[.]"
)
# What is done to somebody; said of the doer these verbs have an object.
_UNDERGONE = frozenset(
    "sent killed wounded injured arrested detained taken seized destroyed cancelled canceled suspended evacuated displaced banned dismissed sacked freed released sentenced fined jailed postponed "
    "burned burnt looted rescued hospitalized hospitalised hanged executed expelled deported demolished damaged held closed flooded cut".split()
)
_BY_NAME = frozenset(
    "replacing succeeding beating defeating ousting unseating overtaking surpassing joining leaving calling accusing thanking visiting representing supporting criticizing criticising blaming "
    "killing wounding injuring leading trailing linking connecting".split()
)
_COUNTED = frozenset(
    "one seven eight nine ten eleven twelve dozens hundreds thousands scores at more about around nearly almost some all both up him them".split()
)
_OF = compiled(
    r"(?:(?:About|Around|Some|Nearly|Almost|Over|More than|At least|Up to) )?(?:[$€£¥]?\d[\d.,]*\d?|[$€£¥]\d)(?: (?:million|billion|trillion|thousand))?(?: \p{Ll}[\p{L}-]+){1,3}"
    r"(?: (?:of|in|for|from) (?:\p{Ll}[\p{L}-]+|\p{Lu}[\p{L}-]+)(?: (?:and |or )?[\p{L}-]+){0,2})?[.]"
)
_MONEY = compiled(
    r"\d[\d.,]* \p{Ll}+(?: \p{Ll}+)? and \d[\d.,]* \p{Ll}+(?: of \p{Ll}+)?[.]|(?:(?:About|Around|Some|Nearly|Almost|Over|More than|At least|Up to) )?\d[\d.,]* (?:million |billion |thousand )?(?:euros|dollars|pounds|rubles|roubles|yuan|yen|liras?|rupees|francs|crowns|pesos|reais|tons|tonnes|kilos|kilograms|kilometers|kilometres|people|men|women|children)[.]"
)
# What was made of the news, or never was before, in a clause that says so of the sentence before.
_DISPUTED = "denied denies deny disputed disputes dispute rejected rejects reject refuted refutes refute disputing confirmed confirms confirm foresees foresaw condoned regrets regretted criticised criticized criticizes criticises welcomed contested contests condemned protested resents resented opposes opposed".split()
_WHAT = compiled(
    r"What (?:(?:has|had|have) (?:never|not|already|rarely|seldom|only) (?:yet |ever |before )?(?:happened|occurred|been (?:seen|done|the case)|existed)\b[^,]*|(?:still )?remains to be (?:seen|proved|proven|clarified|decided|confirmed|established)"
    r"|(?:is|was|would be|will be) (?:a|an|the) (?:new |national |world |absolute |historic |all-time )?(?:record|(?:first|highest|lowest|biggest|largest|worst|best|fifth|third|quarter|half|tenth)\b(?! thing| question| step| reason)|increase|decrease|drop|rise|novelty|rarity)\b[^,]*"
    r"|(?:is|was) (?:not |also |in turn |of course |strictly )?(?:unusual|rare|forbidden|prohibited|illegal|punishable|impossible|contrary|tantamount|equivalent|equal|unacceptable to|in line with|in contradiction)\b(?![^.]*\b(?:is|was)\b)[^,]*)[.]"
)
_AS = compiled(
    r"As (?:(?:was|is|has been|had been|it was|it is|it has been) (?:the (?:case|custom|rule|practice|tradition)|customary|usual|common|agreed|planned|promised|announced|provided|required|foreseen|envisaged|stipulated|decided|done)\b"
    r"|(?:it )?(?:happened|occurred) (?:in|on|with|to|at|after|during|last|two|three)\b|(?:foresees|provides|requires|stipulates|demands|prescribes|envisages|orders|allows|wants) (?:the|a|an|its|their)\b"
    r"|(?:the |a |its |their |his |her |this |that |\p{Lu})(?:[\w’'-]+ ){1,5}(?:foresees|foresee|provides|provide|requires|require|stipulates|stipulate|envisages|envisage|prescribes|prescribe|dictates|dictate|demands|demand|obliges)\b)[^,]*[.]"
)
_SAYS = frozenset(
    "says said say estimates estimated estimate believes believe reports claims claim fears fear thinks think warns warn suspects suspect".split()
)
_LONG_LINKS = compiled(
    r"(?:In (?:addition|contrast|response|reply|opposition|comparison|relation|regard|respect|proportion) to|In (?:exchange|return|favor|favour|search|memory|honor|honour|spite|place|lieu|view|light|front|terms|case|charge|need|support|defense|defence|pursuit) (?:of|for)"
    r"|In (?:connection|accordance|cooperation|collaboration|line|compliance|agreement|conjunction|contact|coordination) with|In the (?:presence|course|wake|framework|direction|vicinity|absence|hands|company|amount|form|hope) of|Along with|Together with|As well as|Apart from|Aside from|Instead of|With the (?:exception|participation|help|support|aim|assistance|mediation|involvement) of|On (?:behalf|account|top|the initiative|the orders|the eve|the occasion|the basis|the side|the part) of) "
)
_FOREMOST = compiled(
    r"(?:First of all|In the first place|First and foremost|Primarily|Predominantly|Chiefly|Among others|Among other things|Most of all|Mostly|Mainly),? (?P<rest>[^,]+)[.]"
)
# A participle with what joins it to the sentence before: "At the same time expressing hope", "Also noting", "Without giving names".
_WHILE = compiled(
    r"(?:(?:At the same time|In parallel|In (?:so )?doing(?: so)?|Once again|While (?:also|again|at the same time)) |(?:Again|Also|Simultaneously|Not|Without) (?:also |even |however |yet |ever )?)(?P<doing>\p{Ll}+ing) [^,]+[.]"
)
_REGARDED = frozenset(
    "considered regarded described dubbed billed hailed seen viewed deemed estimated believed rumored rumoured labelled labeled branded".split()
)
_LONGEST = 18  # words


def behind(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """The kind of a piece that belongs to the sentence before it; "" where there is none."""
    first, words = clause.lower[0], len(clause.lower)
    if first == "and":
        return _and(story, clause, text, forms)
    if first in ("what", "as", "where"):
        return _said_of_it(clause, text, forms)
    if _FIRST_TIME.fullmatch(text):
        return "tail?"
    if (
        first == "not"
        and words > 3
        and clause.lower[1] in ("only", "just", "least", "even", "without")
        and clause.lower[2] in LINKS | {"because"}
    ):
        return "tail?" if ", " not in text and not finite(clause, forms, 2) else ""
    if (while_ := _WHILE.fullmatch(text)) and forms.get(while_["doing"], 0) & ING and not finite(clause, forms, 1):
        return "participle"
    if (
        first in _REGARDED
        and words > 1
        and ", " not in text
        and clause.lower[1] in DETERMINERS | {"as", "to", "one"}
        and _no_verb(clause, text, forms)
    ):
        return "participle"
    if _AGO.fullmatch(text) or (_LONG_LINKS.match(text) and _no_verb(clause, text, forms)):
        return "tail"
    if _FOREMOST.fullmatch(text) and words > 2 and _foremost(clause, forms):
        return "tail"
    if (
        text[0].isdigit()
        or text[0] in "$€£¥"
        or clause.lower[0] in ("about", "some", "nearly", "over", "almost", "around", "more", "at", "up")
    ):
        return _how_much(clause, text, forms)
    return _doing(clause, text, forms)


def _and(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """The last thing of a list, how it was done, or what was done to others: "And Beirut", "And that twice", "And the workers sent home"."""
    lower = clause.lower
    start, end, _ = story.sentences[clause.before]
    if _SO.fullmatch(text) or (lower[1:2] == ["also"] and lower[2:3] and lower[2] in DETERMINERS and _no_verb(clause, text, forms)):
        return "joined"
    if (listed := _LIST.search(story.text, start, end)) and (_NAME if listed["last"][0].isupper() else _THING).fullmatch(text):
        return "joined" if listed["last"][0].isupper() else "joined?"
    if (
        lower[1:3] in (["not", "without"], ["not", "for"], ["not", "only"], ["not", "just"])
        and len(lower) > 3
        and not finite(clause, forms, 3)
    ):
        return "joined?"
    return "joined" if _done_to_others(story.text[start:end], clause, text, forms) else ""


def _done_to_others(before: str, clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether the auxiliary of the sentence before is missing: "The mine was shut. And the workers sent home"."""
    lower = clause.lower
    if (
        ", " in text
        or not 4 <= len(lower) <= _LONGEST - 4
        or not (lower[1] in DETERMINERS or lower[1][0].isdigit() or lower[1] in _COUNTED)
    ):
        return False
    at = next((at for at in range(3, min(len(lower), 7)) if lower[at] in _UNDERGONE), 0)
    told = before.lower().split()
    passive = any(word in ("was", "were", "been") for word in told) and not any(word in LINKS for word in lower[2:at])
    return bool(at) and passive and _after(lower, at) and not [verb for verb in finite(clause, forms, 2) if verb != at]


def _after(lower: Sequence[str], at: int) -> bool:
    """Whether nothing follows what was done that could be its object."""
    following = lower[at + 1 : at + 2]
    return not following or following[0] in LINKS or following[0] in ("off", "home", "away", "back", "abroad", "down", "there")


def _said_of_it(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A clause that comments on the sentence before: "What the club disputed", "As the law foresees", "Where the UN says hunger is near"."""
    lower = clause.lower
    if ", " in text or len(lower) > _LONGEST:
        return ""
    if lower[0] == "as":
        return "subordinate" if _AS.fullmatch(text) else ""
    verbs = finite(clause, forms, 1)
    if lower[0] == "where":
        said = [at for at in verbs if lower[at] in _SAYS]
        return "relative" if said and said[0] > 1 and len(verbs) == 2 and verbs[0] == said[0] else ""
    if _WHAT.fullmatch(text):
        return "relative"
    at = next((at for at in range(2, min(len(lower), 8)) if lower[at] in _DISPUTED), 0)
    return "relative" if at and [verb for verb in verbs if verb != at] == [] and _time_after(lower[at + 1 :]) else ""


def _time_after(rest: Sequence[str]) -> bool:
    """Whether nothing or only a time or a manner follows."""
    return not rest or rest[0] in ("on", "in", "at", "to", "yesterday", "today", "later", "strongly", "again", "immediately", "by", "from")


def _no_verb(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    return ", " not in text and 3 < len(clause.lower) <= _LONGEST and not finite(clause, forms, 2) and one_phrase(clause)


def _foremost(clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether only things are named, and nothing that they do: "First of all, women with children"."""
    opened = {"first": 3, "most": 3, "in": 4, "among": 2 + (clause.lower[1:2] == ["other"])}.get(clause.lower[0], 1)
    rest = clause.lower[opened:]
    if not rest:
        return False
    acts = any(
        forms.get(word, 0) & BASE and rest[at - 1] not in LINKS and rest[at - 1] not in DETERMINERS for at, word in enumerate(rest[1:], 1)
    )
    pronoun = rest[0] in ("he", "she", "it", "they", "we", "i", "you", "there", "this", "that")
    return (
        not (acts or pronoun or forms.get(rest[0], 0) & ING)
        and not finite(clause, forms, opened)
        and (clause.lower[0] == "among" or one_phrase(clause))
    )


def _how_much(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """An amount of a thing, and no verb: "4 tonnes of cocaine", "20 million euros". Figures at the start of a sentence are rare in copy."""
    if _MONEY.fullmatch(text):
        return "tail"
    if not _OF.fullmatch(text) or finite(clause, forms, 1) or not any(link in clause.lower for link in ("of", "in", "for", "from")):
        return ""
    acts = any(forms.get(word, 0) & (BASE | PAST) and clause.lower[at - 1] not in LINKS for at, word in enumerate(clause.lower) if at)
    if acts:
        return ""
    return "tail" if "of" in clause.lower else "tail?"


def _doing(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A participle with a name or a number behind it: "Replacing Ewa Nowak", "Killing nine pupils"."""
    lower = clause.lower
    if len(lower) < 2 or len(lower) > _LONGEST - 4 or ", " in text or lower[0] not in _BY_NAME or finite(clause, forms, 1):
        return ""
    named = clause.words[1][0].isupper() and one_phrase(clause)
    return "participle" if named or lower[1] in _COUNTED or lower[1] in DETERMINERS or lower[1][0].isdigit() else ""
