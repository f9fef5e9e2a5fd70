"""Phrases without a verb: tails of time, place and reason, and figures."""

from __future__ import annotations

from ..knowledge.verbs import BASE, ING, PARTICIPLE, PAST, THIRD
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..views.clauses import goes_on
from .finite import DETERMINERS, finite
from .openings import CHANGE, DID, EFFECT, FOCUS, LINKED, LINKS, RELATIVE, SUBORDINATE, TAILS, UNITS, UTMOST, commas_sound, longest

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..story import Story
    from ..views.clauses import Clause

TIME = compiled(
    r"(?:(?:Last|Next|Early|Late|Earlier|Later) (?:this |last |next |on |in )?(?:night|week|month|year|spring|summer|autumn|fall|winter|weekend|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
    r"|(?:An?|One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Several|Some|A few|\d+) (?:minute|hour|day|week|month|year|decade)s? (?:ago|later|earlier|before))[.]"
)
_MOVED = frozenset(("up", "down"))
_LOWER = frozenset(("than", "about", "up"))
# Phrases that good writers set alone.
_SET = compiled(
    rf"(?:{EFFECT})[.]|"
    r"(?:For (?:now|good|ever|once|sure|example|instance|one|nothing|a while|a price|the moment|the most part|better or worse|all that|the record|some|many|others|the first time|more\b.*)"
    r"|In (?:short|brief|fact|theory|practice|vain|a word|other words|total|all|sum|full|part|other news|the end|part\b.*|this case|a way|a sense|both cases|addition|contrast)"
    r"|At (?:last|least|most|best|worst|first|stake|issue|all|a loss|once|a price|any rate|least\b.*)|On (?:paper|purpose|time|air|the contrary|the other hand|the plus side|a roll|repeat|your marks)"
    r"|Until (?:now|then|recently|today|that day)|Before (?:long|now|tax(?:es)?)|After all|Over and (?:out|over)|From (?:now on|scratch|the start)|By (?:far|design|then|now|definition|and large|mistake|any measure|the way)"
    r"|With (?:good reason|a bang|a twist|pleasure|interest|one exception|relish|respect)|Without (?:success|exception|fail|a doubt|question|warning|comment)|Under way|Through and through|Worth it|Worth a try"
    r"|As the (?:crow flies|saying goes|song goes|story goes)|As (?:it|luck) [^.]*|Since then|Above (?:all|it all)|Behind (?:the scenes|closed doors|bars|him|them|it|her)|Off (?:the record|the hook|limits|duty)|Up to (?:you|a point|them|him|her|us)|Outside the box|Inside out|About (?:time|the (?:price|size|length|weight|cost|height|age|same)\b[^.,]*)|Into (?:the void|the wild)|Soon after (?:that|this)|Than (?:ever|that)|Right after|Instead of that|Because of course|By an? (?:mile|whisker|lot|landslide)|Out of (?:time|luck|reach)|Close to home|(?:Not )?[Ff]ar (?:from (?:it|there|home)|off|away)|As (?:a rule|an aside|well)"
    r"|To (?:be\b.*|date|wit|no avail|this day|say the least|boot|each their own|recap|that end|all that))(?:, (?:at least|anyway|too|perhaps|of course))?[.!]"
)
NUMBER = compiled(
    r"(?:About |Around |Some |Nearly )?(?:[$€£¥]\d[\d.,]*\d(?: (?:million|billion|trillion))?|[$€£¥]?\d[\d.,]* (?:million|billion|trillion)|\d[\d.,]*(?: ?%| percent| per cent| pct))[.]"
)
# What is done by those whom a credit names.
_CALLED = frozenset("known described regarded considered famous notorious".split())
_CREDITS = frozenset(
    "directed written produced composed published edited compiled translated reported posted photographed filmed illustrated adapted narrated reviewed followed".split()
)
_AFTER_WHAT = frozenset("after before following despite without".split())
_FRONTED = 4  # words
_TAKES_UP = frozenset("That This It There Here Those These Then".split())
_AFTER_DID = frozenset(
    "to with without against off back under the a an his her its their in on at for by from about into over part photos pictures flowers talks messages how that two three several some".split()
)
# Ends of nouns for what is done: "the signing of".
_DEEDS = ("ing", "tion", "sion", "ment", "ance", "sal", "val", "ture", "ure")


def tail(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A phrase that says when, where, how or why, and has no verb."""
    lower, first = clause.lower, clause.lower[0]
    if (
        len(lower) < 2
        or _SET.fullmatch(text)
        or (first in LINKED and lower[1] not in LINKED[first] and not (first in _MOVED and lower[1][0].isdigit()))
    ):
        return ""
    if not commas_sound(text) or (first in _LOWER and not clause.words[1].islower() and not lower[1][0].isdigit()):
        return ""
    if any(link in text for link in RELATIVE):
        return _with_relative(clause, text, forms)
    if len(lower) > longest(first):
        return ""
    if forms.get(lower[1], 0) & ING and first not in ("by", "after", "before", "without", "despite", "for"):
        return ""
    verbs = finite(clause, forms, 1)
    if not verbs:
        return "tail" if first in FOCUS or one_phrase(clause) else ""
    return "tail" if first in FOCUS and lower[1] in SUBORDINATE and len(verbs) == 1 and ", " not in text else ""


def fronted(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """Where or when, cut from the sentence that follows in the paragraph: "In the region of Kayes. The army said ..."."""
    if not goes_on(story, clause) or len(clause.lower) < _FRONTED - (clause.lower[0] == "despite"):
        return ""
    start, end, _ = story.sentences[clause.number + 1]
    if (following := story.text[start:end].split(None, 1)[0].strip("“‘\"'")) in _TAKES_UP or following == clause.words[0]:
        return ""
    named = any(word[0].isupper() for word in clause.words[1:]) or "of" in clause.lower or clause.lower[0] in _AFTER_WHAT
    return tail(clause, text, forms) if named and clause.lower[1] != "home" and ", " not in text and "that" not in clause.lower else ""


def _with_relative(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """A phrase and a clause that says something of what it names: "Near the station, where the track had bent"."""
    head = len(text.split(", ", 1)[0].split())
    verbs = finite(clause, forms, 1)
    told = (len(verbs) == 1 and verbs[0] > head) or (not verbs and any(forms.get(word, 0) & BASE for word in clause.lower[head + 1 :]))
    sound = head <= longest(clause.lower[0]) and len(clause.lower) - head > 2 and told
    return "tail" if sound and one_phrase(clause, head) else ""


def one_phrase(clause: Clause, end: int | None = None) -> bool:
    """Whether the words can be nothing but phrases: no bare noun after a noun, where a clause might begin
    ("At night | drones buzz overhead", "After the war | many stay").
    """
    run, article = 0, False
    for at, word in enumerate(clause.lower[1:end], 1):
        if word in LINKS or word in TAILS:
            run, article = 0, False
        elif word in DETERMINERS and not (word == "one" and clause.lower[at - 1] in ("only", "first", "last")):
            if run and not word[0].isdigit():
                return False
            article = True
        elif word[0].isdigit() or word in ("million", "billion", "trillion", "thousand", "hundred"):
            article = True
        elif run or article or not (word.endswith("ing") or clause.lower[at - 1] in ("to", "having")):
            run += 1
            capital = clause.words[at][0].isupper() or word[0].isdigit()
            if run > (3 if article else 2) and not capital:
                return False
            if (
                not article
                and run == 2
                and clause.words[at - 1][0].isupper()
                and not capital
                and at + 1 < len(clause.lower)
                and clause.lower[at + 1] not in LINKS
            ):
                return False
    return True


def verbless(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether no verb and no second part is in it: "One of them in Poland"."""
    return ", " not in text and len(clause.lower) > 4 and not finite(clause, forms, 1)


def aged(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it only says who somebody is: "A 34-year-old man from Izmir"."""
    lower = clause.lower
    return lower[0] in ("a", "an", "the") and lower[1:2] != [] and lower[1].endswith("-year-old") and verbless(clause, text, forms)


def utmost(story: Story, clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it only says what a thing is that was told: "The lowest level in three decades", "A drop of 3 percent from May"."""
    lower = clause.lower
    if lower[0] not in ("the", "a", "an") or len(lower) < _FRONTED or len(lower) > longest("") + 2 or ", " in text:
        return False
    if lower[0] == "the":
        at = 2 if lower[1] in UTMOST else 0
        start, end, _ = story.sentences[clause.before]
        measured = at and not (_RANKED if _FIGURE.search(story.text, start, end) else _MEASURE).isdisjoint(lower[at:])
    else:
        at = next((at for at in (2, 1) if lower[at] in CHANGE), 0) + 1
        measured = at > 1 and at < len(lower) and lower[at] in _MEASURED_BY
    if lower[0] != "the" and lower[2] == "worth":
        at, measured = 2, True
    if not measured or lower[at] in _DONE_BY_PEOPLE or "that" in lower or "what" in lower:
        return False
    verbs = finite(clause, forms, at)
    # "to leave the cabinet", "ever recorded", "not seen since"
    verbs = [verb for verb in verbs if lower[verb - 1] not in ("ever", "yet", "to", "on", "of")]
    return not verbs


# With what the utmost is compared, and a change measured.
_MEASURE = frozenset("since ever to yet so level rate pace record years decades history decade months weeks".split())
_RANKED = _MEASURE | frozenset("in of for on after from per".split())
_FIGURE = compiled(r"\d")
_MEASURED_BY = frozenset("of from on compared over against for since in by".split())
# What the oldest and the richest do, which no noun is called.
_DONE_BY_PEOPLE = frozenset(
    "live pay die go get come make take leave need want wait earn own remain stay sit stand lose win sell is are was were has had".split()
)


def measured(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it only says how far or how long: "A thousand kilometers from home", "Two days before the vote"."""
    lower = clause.lower
    at = next((at for at in (1, 2, 3) if lower[at : at + 1] and lower[at] in UNITS), 0)
    sound = not at or ", " in text or len(lower) < at + 3 or lower[at + 1] not in _AFTER_UNIT
    return not sound and not finite(clause, forms, at + 1) and one_phrase(clause)


_AFTER_UNIT = frozenset(
    "from north south east west northeast northwest southeast southwest away off before after below above behind ahead up down inside outside".split()
)


def they_do(clause: Clause, forms: Mapping[str, int]) -> bool:
    """Whether a verb follows that the list of finite ones has not, as it may be a noun: "All of them pass the town"."""
    after = "".join(clause.lower[3:4])
    return clause.lower[0] != "one" and forms.get(after, 0) & BASE > 0 and after not in "close near open clear live back still free".split()


def how_many(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether a word or two say how some of them are: "Four of them seriously", "Two of them children"."""
    last = clause.lower[-1]
    told = last.endswith("ly") or last in _THEY
    return ", " not in text and len(clause.lower) > 3 and told and not finite(clause, forms, 3)


def _goes_on(lower: Sequence[str], forms: Mapping[str, int]) -> bool:
    """Whether somebody goes on doing things: "And won the prize last year", "But has opened an inquiry"."""
    form = forms.get(lower[1], 0)
    only = form & (PAST | THIRD) and not form & (BASE | ING)
    return len(lower) > 4 and (bool(only) or lower[1] in ("is", "was", "has", "will")) and lower[2] in _AFTER_DID | _GOING_ON


_GOING_ON = frozenset("now then also already still been not since again".split())
_THEY = frozenset(
    "children women men minors civilians foreigners soldiers officers police teenagers girls boys students critical fatal dead wounded injured armed unarmed elderly "
    "young old new empty electric homeless unemployed pregnant foreign local abroad missing".split()
)


def done_by(clause: Clause, text: str, forms: Mapping[str, int]) -> bool:
    """Whether it is a participle with who did it, or since when, and no verb: "Surrounded by leaders of the region"."""
    lower = clause.lower
    if (
        len(lower) > 2
        and ", " not in text
        and ((lower[1] == "since" and lower[0].endswith("ed")) or (lower[1] in ("as", "for") and lower[0] in _CALLED))
    ):
        return not finite(clause, forms, 1)
    if len(lower) < 3 or lower[1] != "by" or ", " in text or lower[0] in _CREDITS or not lower[0].endswith(("ed", "n", "ung", "ught")):
        return False
    return forms.get(lower[0], PAST) & (PAST | PARTICIPLE) > 0 and not finite(clause, forms, 1)


def joined(clause: Clause, text: str, forms: Mapping[str, int]) -> str:
    """What carries on: "And that after he angered the army", "But under the condition of a stop of the raids"."""
    lower = clause.lower
    if len(lower) < 3:
        return ""
    verbs = finite(clause, forms, 1)
    if lower[0] == "and" and (lower[1] in DID or (lower[1].endswith("ed") and forms.get(lower[1], PAST) & PAST)):
        sound = len(lower) < 4 or lower[2] not in _AFTER_DID or ", " in text
        return "" if sound or finite(clause, forms, 2) else "joined"
    if lower[1] in ("did", "does", "has", "have", "could", "would", "will") and lower[2] in ("not", "also", "never"):
        return "joined" if len(lower) > 4 and ", " not in text and "that" not in lower else ""
    if _goes_on(lower, forms) and ", " not in text:
        return "joined?"
    if lower[:2] == ["and", "of"] and len(lower) > 2 and not verbs and ", " not in text:
        return "joined"
    if len(lower) < 4 or ", " in text:
        return ""
    if lower[1] in ("that", "this") and lower[2] in (
        "after",
        "before",
        "despite",
        "because",
        "although",
        "while",
        "when",
        "in",
        "at",
        "just",
    ):
        return "joined" if len(verbs) <= 1 and (not verbs or lower[2] not in ("in", "at")) else ""
    if lower[1] in ("the", "a", "an", "its", "their") and lower[2].endswith(_DEEDS) and lower[3] in ("of", "between", "with"):
        return "" if verbs or len(lower) < 6 else "joined"
    at = 2 if lower[1] == "only" else 1
    if verbs or lower[at] not in ("on", "under", "with", "in", "at", "for", "without", "despite", "because", "from"):
        return ""
    return "joined" if lower[at] in ("on", "under") and "condition" in lower[at + 1 : at + 3] and len(lower) > 6 else "joined?"
