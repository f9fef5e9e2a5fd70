from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.calendar import MONTHS, WEEKDAYS
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_STATES = (
    "closed|shut|open|blocked|missing|banned|detained|dead|ill|absent|occupied|besieged|cut off|abandoned|suspended|on strike|in jail|in prison|in custody|in hospital|in power"
    "|in office|in exile|in force|in effect|in operation|under siege|under arrest|under house arrest|under way|under construction|at war|at large|without water|without power"
    "|without electricity|without heating|without gas|president|mayor|prime minister|minister|chairman|chairwoman|governor|head of|director of|director general|editor of|leader of"
    "|captain of|coach of|manager of|secretary general|in charge|in opposition|in hiding|in hospital|in detention|in a coma|on trial|on hunger strike|on the run|on display|on sale"
    "|married|engaged|divorced|retired|unemployed|homeless|bedridden|paralysed|paralyzed|bankrupt|independent|based in|known for|the owner of|the head of|the director of|the mayor of"
    "|the leader of|the captain of|the coach of|the editor of"
).split("|")
_GOING_ON = (
    "receiving leaking striking working living waiting protesting fighting burning raging raining snowing running staying suffering serving sitting standing going hiding playing "
    "occupying shelling bombing blocking searching looking negotiating preparing operating"
).split()
# Of the best and the most since then the present is told.
_BETWEEN = r"(?: (?!\w+est\b|most\b|best\b|worst\b|first\b|more\b|fewer\b|than\b|record\b|only\b|have\b|has\b|had\b|known\b|owned\b|held\b|made\b|ever\b|any\b|unseen\b|unmatched\b|highest\b|lowest\b|built\b|elected\b|said\b|who\b|that\b|second\b|third\b|fourth\b|fifth\b|sixth\b|seventh\b|eighth\b|ninth\b|tenth\b|\d+(?:st|nd|rd|th)\b|another\b)[\w’'-]+){0,5}?"
_DAY, _MONTH = "|".join(WEEKDAYS), "|".join(MONTHS)
_POINT = (
    rf"since (?:{_DAY}|{_MONTH}|yesterday|(?:early |late )?last (?:week|month|year|night|spring|summer|autumn|fall|winter|{_DAY}|{_MONTH})"
    r"|(?:the )?(?:early )?(?:morning|beginning of|start of|end of)|noon|midnight|dawn|(?:19|20)\d\d)\b(?! (?:is|was)\b)"
)
_PATTERN = compiled(
    r"(?<!\b(?i:what|that|as|than|how|worst|first|best|only) )\b(?P<hit>is|are)"
    rf"(?= (?:(?:still|already|also) )?(?:{'|'.join((*_STATES, *_GOING_ON))}){_BETWEEN} {_POINT})"
)
# The day between the verb and what it says: is since May in charge, are since then carried out.
_MIDDLE = compiled(
    rf"(?<!\b(?i:what|that|as|than|how|it|all|there|this) )\b(?P<hit>is|are)(?= (?:only |already |also |now )?(?:since then|(?P<since>{_POINT}))"
    r" (?:also |again |only )?(?:in (?:charge|office|power|prison|jail|custody|force|hospital)|on (?:strike|trial|the run)|under|president|mayor|chairman|chairwoman|head|director|coach|manager|captain|leader"
    r"|married|missing|closed|shut|open|dead|empty|\p{Ll}+ed|carried|held|built|sold|run|led|known|taken|kept|spoken|\p{Ll}{3,}ing)\b)"
)
_RIGHT = {
    "is": "has been",
    "are": "have been",
    "lives": "has lived",
    "works": "has worked",
    "waits": "has waited",
    "sits": "has sat",
    "resides": "has resided",
}
# One noun at most between the place and “since”: a house empty since May, a firm owned since May.
_SIMPLE = compiled(
    r"(?<!\b(?i:what|that|as|than|how|worst|first|best|only|who|which) )\b(?P<hit>lives|works|waits|sits|resides)"
    r"(?= (?:here|there|alone|abroad|(?:in|at|for|as) (?:the |an? |his |her |its )?(?!\w+ed\b)(?:\p{Lu}[\w’'-]+(?: \p{Lu}[\w’'-]+)?|\p{Ll}{3,}))"
    rf" {_POINT}(?:[.,;]|$| (?:and|with|in|at|as|for|because|after|when)\b))"
)


@rule(
    message="with “since”, write {fix}: it began then and goes on",
    quotes="skip",
    trigger=[
        *(
            f"{be} {then}{what}"
            for be in ("is", "are")
            for then in ("", "still ", "already ", "also ")
            for what in (*_STATES, *_GOING_ON, "since ")
        ),
        *(f"{be} {then}since " for be in ("is", "are") for then in ("only ", "now ")),
        *(f"{verb} " for verb in _RIGHT if verb not in ("is", "are")),
    ],
    bad=[
        "The road {is -> has been} closed since Friday.",
        "Parts of the state {are -> have been} receiving heavy rain since Sunday.",
        "He {is -> has been} in jail since May. Miners {are -> have been} still on strike since last week.",
        "The dam {is -> has been} leaking since Monday night. The town {is -> has been} without water since the early morning.",
        "She {is -> has been} living in Oldport since 2009.",
        "He {is -> has been} mayor of Lund since 2010. She {is -> has been} married since May. The firm {is -> has been} based in Oldport since 1990.",
        "She, who {is -> has been} only since May in charge, won. The duties {are -> have been} since then carried out by two men.",
        "She {lives -> has lived} in Oldport since 2009. He {works -> has worked} at the mine since May.",
    ],
    good=[
        "The road has been closed since Friday. Miners have been on strike since May.",
        "It is the worst storm since 2009. Exports are running at their highest level since May.",
        "The shop is open. Since May it has had two clerks. He is in jail, and since May she is, too.",
        "What is missing since May is a plan. The road is closed, since Friday is a holiday.",
        "He is working on his first book since 2009. The bank is holding more gold than at any time since 2009.",
        "“The road is closed since Friday,” he said. It is raining, since May is wet.",
        "He is president of the biggest club since 1990. She is married to a man she has known since 2009. What it is since then remains open.",
        "The road is, since May, closed. It is since May that he rests.",
        "She lives in a house empty since 2009. He works for a firm owned since May by his son. What works in Oldport since May is rain.",
    ],
)
def present_with_since(story: Story) -> Iterator[Hit]:
    """What began in the past and still goes on has been going on: has been closed since Friday, have been waiting since May."""
    for pattern in (_PATTERN, _SIMPLE, _MIDDLE):
        for match in pattern.finditer(story.text):
            yield Hit(*match.span("hit"), _RIGHT[match["hit"]])
