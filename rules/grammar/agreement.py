"""Rule: a verb that does not agree with its subject."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex


_MANY = (
    "people officials officers soldiers troops rescuers firefighters crews residents workers lawmakers ministers leaders protesters demonstrators students teachers "
    "doctors investigators prosecutors authorities families children women men victims passengers migrants refugees militants gunmen rebels fans players voters farmers "
    "experts analysts scientists researchers companies witnesses neighbors neighbours villagers employees journalists reporters patients prisoners hostages suspects "
    "diplomats lawyers judges shops homes houses buildings roads bridges vehicles drones missiles fires explosions talks shares"
).split()
_ONE = (
    "minister president spokesman spokeswoman spokesperson man woman mayor governor judge king queen officer official soldier driver doctor report statement law bill "
    "agreement deal decision blast explosion earthquake building bridge plane ship lawmaker senator ambassador chairman coach player actor actress singer suspect victim "
    "boy girl child road"
).split()
# What a phrase with "in" may stand behind: "an error in the code".
_ONE_IN = "error fault failure defect mistake leak fire explosion blast malfunction collision shortage rise fall drop increase decrease delay drought".split()
_COUNTED = "people men women children soldiers officers passengers candidates cases reasons ways options problems suspects victims".split()
_NUMBERS = "two three four five six seven eight nine ten".split()
_TO_MANY = {"was": "were", "is": "are", "has": "have"}
_TO_ONE = {"were": "was", "are": "is", "have": "has"}
_VERB_ONE, _VERB_MANY = "was|is|has", "were|are|have"

_VERB = compiled(r" (?P<verb>was|is|has|were|are|have)(?![\w’'-])")
# What must stand before the verb, up to the end of its subject: a clause begins there, so that the noun is what it is about.
_FIRST = r"(?<![\w,;:’'-] )(?<![\w-])"
_DETERMINER = r"(?i:(?:(?:the|these|those|all|his|her|its|their) (?:two|three|four|five|six|seven|eight|nine|ten)|the|two|three|four|five|six|seven|eight|nine|ten|many|several|some|most|all|these|those|local|other|both|his|her|its|their) )?"
# A capital behind a determiner makes a name: the Players is a golf tournament.
_MANY_FIRST = compiled(
    rf"(?:{_FIRST}(?P<bare>\p{{Lu}})\p{{Ll}}+|(?:{_FIRST}|, (?:and|but|while|as|where|when|because) |\bsaid (?:that )?the (?=people$)){_DETERMINER}\p{{Ll}}+)$"
)
_ONE_FIRST = compiled(r"(?<![\w,;:] )\b(?:The|This|That|His|Her|Its|Their) \p{L}+$")
_THEY = compiled(r"(?:(?<![\w,;:] )\b(?:They|We)|\b(?:that|because|but|and|where|when|while|although|if|since) they)$")
_HE = compiled(r"(?<![\w,;:] )\b(?:He|She|It)$")
_POLICE = compiled(r"(?<![\w,;:] )\bThe police$")
_NEWS = compiled(r"\b(?:[Tt]he|[Tt]his|[Tt]hat|good|bad|sad|latest) news$")
_THERE = compiled(r"(?<![\w,;:] )\bThere$")
_NUMBER = compiled(r"(?<![\w,;:] )\bThe number of (?:[a-z-]+ )?[a-z]+s$")
_ERROR = compiled(
    rf"(?:{_FIRST}(?:An?|The)|\b(?:said|that) (?:an?|the)) (?:{'|'.join(_ONE_IN)}) (?:in|at|on) (?:the |an? )?(?:\p{{Ll}}+ )?\p{{Ll}}+(?<!s)$"
)
#: By the last word of a subject: what must stand there.
_PLURAL = {**dict.fromkeys(_MANY, _MANY_FIRST), **dict.fromkeys(("they", "we"), _THEY), "police": _POLICE, "there": _THERE}
_SINGULAR = {**dict.fromkeys(_ONE, _ONE_FIRST), **dict.fromkeys(("he", "she", "it"), _HE), "news": _NEWS}
_NOT = {("he", "were"), ("she", "were"), ("it", "were"), ("it", "have")}  # if it were so; have it so
_AMOUNTS = (
    "hundred|thousand|million|billion|inches|feet|miles|metres|meters|minutes|hours|days|weeks|months|years|tons|tonnes|dollars|pounds"
)
# Drones is an album; two men was all it took; ten people is enough.
_SUM = compiled(
    r"(?! (?:not )?(?:an?|about|all|barely|enough|fewer|hardly|her|his|how|less|more|nothing|nowhere|one|plenty|the|too|what|where)\b)"
)
# What people do or suffer, be they ever so many, and where they are; "six voters is" may say how many.
_HAPPENS = compiled(
    r" (?:(?:also|being|now|still|already|not) )*(?:\w+(?:ed|ing|en)|among|at|dead|due|from|held|hit|hurt|ill|in|injured|missing|on|safe|sent|shot|there|told|under|found)\b"
)
# What must stand behind some.
_BEHIND = {
    "there": compiled(
        rf" (?:(?:many|several|numerous|various)\b(?! an?\b| (?:{_AMOUNTS})\b| \w+[’'])|(?:\d{{1,3}}|{'|'.join(_NUMBERS)}) (?:{'|'.join(_COUNTED)})\b(?![’']))"
    ),
    "were": compiled(r"(?! (?:to|he|she|it|they)\b)"),  # were he to go
    "are": compiled(r"(?! [a-z]+ing(?: \w+){1,8}? (?:is|has|rose|fell|doubled)\b)"),
}
_FAR = 80  # characters before the verb that are looked at


def _triggers() -> Iterator[str]:
    """The subject with the verb behind it: a verb alone stands in every paragraph."""
    for noun in (*_MANY, "they", "we", "the police"):
        yield from (f"{EDGE}{noun} {verb}{EDGE}" for verb in _TO_MANY)
    for noun in (*_ONE, "news", "he", "she", "it"):
        yield from (f"{EDGE}{noun} {verb}{EDGE}" for verb in _TO_ONE if noun not in ("he", "she", "it") or verb != "were")
    yield f"{EDGE}the number of "
    yield from (f"{EDGE}{noun} {where} " for noun in _ONE_IN for where in ("in", "at", "on"))
    for verb in ("is", "was"):
        yield from (f"{EDGE}there {verb} {count}" for count in ("many", "several", "numerous", "various", *_NUMBERS, *"123456789"))


@rule(
    message="subject and verb do not agree: write “{fix}”",
    quotes="skip",
    trigger=list(_triggers()),
    bad=[
        "They {was -> were} told to leave.",
        "He said that they {is -> are} ready.",
        "The flames came near, and crews {was -> were} digging a trench.",
        "Officials {has -> have} denied it.",
        "Two soldiers {was -> were} hurt.",
        "The ministers {has -> have} agreed.",
        "It rained, while the shops {was -> were} shut.",
        "She {are -> is} the first to leave.",
        "The spokesman {have -> has} denied it.",
        "The number of victims {have -> has} risen.",
        "The number of new cases {are -> is} falling.",
        "The police {was -> were} there.",
        "The police {has -> have} arrested two men.",
        "The two men {is -> are} due in court. These nine homes {has -> have} no water.",
        "There {is -> are} many reasons for it.",
        "There {was -> were} several people in the car.",
        "Nine people {was -> were} hurt. She said that the people {was -> were} kind.",
        "The news {are -> is} bad.",
        "He said an error in the interlocking {have -> has} led to the crash. A fire in a mill {have -> has} left nine people homeless.",
    ],
    good=[
        "They were told to leave. The word they is a pronoun.",
        "If he were king, he would stay. It were better so.",
        "A group of officials was held. The mix of police and soldiers was new.",
        "Among those held are two soldiers. One of the ministers has agreed.",
        "The number of people who have left is small. The number of times they were hit is known.",
        "A call to the police was made. The head of the police has gone.",
        "There is many a slip. There is two years between them.",
        "Neither the minister nor she are guilty.",
        "The government are divided, and the team have won.",
        "Five children is normal there. Two players was simply not enough. Two men is probably right.",
        "Prisoners is a 2013 film. Two men was all it took. Ten people is enough. The Players has moved to March.",
        "He met the actor Ivo Bridges. Bridges was born in Lima, and Bridges has won a prize.",
        "There is several weeks’ work left, and there was several million dollars in the pot. There was five people’s lives at stake.",
        "The hospital have said sorry. The school are to meet parents on Monday.",
        "What officials is unclear. Each of the ministers was asked.",
        "Two years was a long time. Twelve miles is far. Ten million dollars was paid.",
        "The United States has won, and the Philippines was hit.",
        "Talk of strikes, sales and prices was rife. The killing of two people was filmed.",
        "How many shops was not known. Which soldiers was unclear.",
        "The News are a band. After a fire on Monday schools have been shut. Errors in the code have led to it.",
    ],
)  # fmt: skip
def check(story: Story) -> Iterator[Hit]:
    """The verb follows its subject in number. The languages that do not mark it, and machines that lose the subject on the way, leave
    “crews was” and “they is”.
    """
    text = story.text
    for match in _VERB.finditer(text):
        at, verb = match.start(), match["verb"]
        word = text[max(text.rfind(" ", 0, at), text.rfind("\n", 0, at)) + 1 : at].strip('“"(').lower()
        lead = next(filter(None, (pattern.search(text, max(0, at - _FAR), at) for pattern in _leads(word, verb))), None)
        if (
            lead is not None
            and _stands(text, match.end(), word, verb)
            and _is_told(lead[0], text, match)
            and not _is_name(text, lead, word)
        ):
            # In Delhi, Lagos and Accra the police has.
            yield Hit(*match.span("verb"), _TO_MANY.get(verb) or _TO_ONE[verb], severity="info" if word == "police" else None)


def _leads(word: str, verb: str) -> Iterator[regex.Pattern[str]]:
    """What may stand before the verb for it not to agree; `word` is the last of that."""
    if verb in _TO_MANY:
        found = _PLURAL.get(word)
    else:
        found = _SINGULAR.get(word) if (word, verb) not in _NOT else None
        if verb != "were":
            yield _NUMBER
        yield _ERROR
    if found is not None:
        yield found


def _stands(text: str, end: int, word: str, verb: str) -> bool:
    """Whether nothing behind the verb makes it right."""
    behind = _BEHIND.get(word) or _BEHIND.get(verb)
    if behind is None and word in _PLURAL and word not in ("they", "we"):
        behind = _SUM
    return behind is None or behind.match(text, end) is not None


def _is_told(lead: str, text: str, verb: regex.Match[str]) -> bool:
    """Whether something is told of several, and not that they are so many: "Two players was simply not enough"."""
    return verb["verb"] == "has" or lead.split(maxsplit=1)[0].lower() not in _NUMBERS or _HAPPENS.match(text, verb.end()) is not None


def _is_name(text: str, lead: regex.Match[str], word: str) -> bool:
    """Whether the bare noun that a sentence begins with has its capital within a sentence, too: Jeff Bridges, the soap Neighbours."""
    if "bare" not in lead.re.groupindex or not lead["bare"]:
        return False
    return any(text[at - 1 : at].islower() or text[at - 1 : at] == "," for at in places(text, f" {word.capitalize()}"))
