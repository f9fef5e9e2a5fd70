"""Rule: a verb that does not agree with its subject."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

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
    "boy girl child hospital airport school road newspaper"
).split()
_COUNTED = "people men women children soldiers officers passengers candidates cases reasons ways options problems suspects victims".split()
_NUMBERS = "two three four five six seven eight nine ten".split()
_TO_MANY = {"was": "were", "is": "are", "has": "have"}
_TO_ONE = {"were": "was", "are": "is", "have": "has"}
_VERB_ONE, _VERB_MANY = "was|is|has", "were|are|have"

# Where a clause begins, so that the noun is what it is about.
_STARTS = r"(?:(?<![\w,;:’'-] )(?<![\w-])"
_JOINS = r", (?:and|but|while|as|where|when|because) |\bsaid (?:that )?the (?=people\b))"
_DETERMINER = (
    r"(?i:(?:the|two|three|four|five|six|seven|eight|nine|ten|many|several|some|most|all|these|those|local|other|both|his|her|its|their) )?"
)


def _any(words: list[str]) -> str:
    return "|".join(words)


_PLURAL = compiled(rf"{_STARTS}|{_JOINS}{_DETERMINER}(?i:{_any(_MANY)}) (?P<verb>{_VERB_ONE})(?![\w’'-])")
_THEY = compiled(
    rf"(?:(?<![\w,;:] )\b(?:They|We)|\b(?:that|because|but|and|where|when|while|although|if|since) they) (?P<verb>{_VERB_ONE})(?![\w’'-])"
)
_HE = compiled(r"(?<![\w,;:] )\b(?:(?:He|She|It) (?P<verb>are)|(?:He|She) (?P<verb>have))\b")
_SINGULAR = compiled(
    rf"(?<![\w,;:] )\b(?:The|This|That|His|Her|Its|Their) (?:{_any(_ONE)}) (?P<verb>{_VERB_MANY})\b(?!(?<=were) (?:to|he|she|it|they)\b)"
)
_NUMBER = compiled(
    r"(?<![\w,;:] )\bThe number of (?:[a-z-]+ )?[a-z]+s (?P<verb>are|have)\b(?!(?<=are) [a-z]+ing(?: \w+){1,8}? (?:is|has|rose|fell|doubled)\b)"
)
_POLICE = compiled(rf"(?<![\w,;:] )\bThe police (?P<verb>{_VERB_ONE})\b(?!-)")
_THERE = compiled(
    rf"(?<![\w,;:] )\bThere (?P<verb>was|is) (?:(?:many|several|numerous|various)(?! an?\b)\b|(?:\d{{1,3}}|{_any(_NUMBERS)}) (?:{_any(_COUNTED)})\b)"
)
_NEWS = compiled(rf"\b(?:[Tt]he|[Tt]his|[Tt]hat|good|bad|sad|latest) news (?P<verb>{_VERB_MANY})\b(?! (?:agenc|organi|outlet))")
_RULES: tuple[tuple[regex.Pattern[str], dict[str, str]], ...] = (
    (_PLURAL, _TO_MANY), (_THEY, _TO_MANY), (_HE, _TO_ONE), (_SINGULAR, _TO_ONE), (_NUMBER, _TO_ONE), (_POLICE, _TO_MANY), (_THERE, _TO_MANY),
    (_NEWS, _TO_ONE),
)  # fmt: skip


def _triggers() -> Iterator[str]:
    """The subject with the verb behind it: a verb alone stands in every paragraph."""
    for noun in (*_MANY, "they", "we", "the police"):
        yield from (f"{EDGE}{noun} {verb}{EDGE}" for verb in _TO_MANY)
    for noun in (*_ONE, "news", "he", "she", "it"):
        yield from (f"{EDGE}{noun} {verb}{EDGE}" for verb in _TO_ONE if noun not in ("he", "she", "it") or verb != "were")
    yield f"{EDGE}the number of "
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
        "There {is -> are} many reasons for it.",
        "There {was -> were} several people in the car.",
        "Nine people {was -> were} hurt. She said that the people {was -> were} kind.",
        "The news {are -> is} bad.",
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
        "What officials is unclear. Each of the ministers was asked.",
        "Two years was a long time. Twelve miles is far. Ten million dollars was paid.",
        "The United States has won, and the Philippines was hit.",
        "Talk of strikes, sales and prices was rife. The killing of two people was filmed.",
        "How many shops was not known. Which soldiers was unclear.",
        "The News are a band.",
    ],
)  # fmt: skip
def check(story: Story) -> Iterator[Hit]:
    """The verb follows its subject in number. The languages that do not mark it, and machines that lose the subject on the way, leave
    “crews was” and “they is”.
    """
    for pattern, right in _RULES:
        for match in pattern.finditer(story.text):
            yield Hit(*match.span("verb"), right[match["verb"]])
