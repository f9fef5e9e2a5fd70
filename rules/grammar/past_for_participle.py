from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FORMS = dict(
    pair.split("/")
    for pair in (
        "went/gone took/taken gave/given wrote/written began/begun broke/broken drove/driven spoke/spoken stole/stolen chose/chosen did/done knew/known grew/grown threw/thrown "
        "wore/worn forgot/forgotten froze/frozen came/come became/become ran/run ate/eaten flew/flown shook/shaken undertook/undertaken withdrew/withdrawn swore/sworn drew/drawn "
        "overcame/overcome rode/ridden arose/arisen sang/sung fell/fallen saw/seen hid/hidden tore/torn blew/blown woke/woken forgave/forgiven foresaw/foreseen sank/sunk swam/swum drank/drunk mistook/mistaken"
    ).split()
)
_HAVE = ("has", "have", "had", "been")
_PATTERN = compiled(rf"\b(?P<have>{'|'.join(_HAVE)}) (?P<verb>{'|'.join(_FORMS)})\b(?![-'’])")
# "All they had went up in smoke": a clause ends with "had".
_OWNED = compiled(
    r"(?:\w,? (?:they|he|she|it|we|you|I|who|that|people)|\b(?:as|than) \w+"
    r"|\b(?i:all|everything|what|whatever|anything|nothing|little|much|few) (?:(?:the|his|her|its|their) )?\w+)(?<!\b(?:that|and|but|because|after|when|said|which|if) \w+) $"
    r"|\b(?i:all|everything|anything|little|much) that (?:(?:the|his|her|its|their) )?\w+ $"
)
# "The best chance Leeds had fell to Bamford": two noun phrases side by side at the head of a clause, and a verb that takes no object.
_SIDE_BY_SIDE = compiled(
    r"(?:^|[.!?:;,“”\"\n] ?|\b(?:but|and|that|said) )(?i:the|his|her|its|their|an?|any|every|such|what|whatever|which|whichever) (?:"
    r"(?:(?!(?:in|on|of|at|by|for|to|with|from|and|who|which|that)\b)[\p{Ll}\d-]+ ){1,4}(?:as )?(?:the|his|her|its|their|an?|each|either|both|no|most|many|some) (?:[\p{L}’'-]+ ){1,2}"
    r"|(?:[\p{Ll}\d-]+ ){0,3}(?:\p{Ll}+est|first|last|only|best|worst|second|third|two|three|few|sole|next|main|real) (?:[\p{Ll}\d-]+ ){1,2}(?:(?:\p{Lu}[\p{L}’.'-]*|\p{Ll}+s|police|people|many|most|she|he|they|we|it|I) ){1,3}"
    r"|(?:[\p{Ll}-]+ ){0,2}(?:chances?|hopes?|faith|lead|advantage|look|shot|support|trust|money|cash|savings|doubts?) (?:[\p{L}’.'-]+ ){1,2}"
    r")$"
)
_INTRANSITIVE = frozenset("went came fell sank ran broke began became rode grew arose flew".split())


def _owned(text: str, end: int, verb: str) -> bool:
    """Whether "had" ends a clause of its own in front of the verb."""
    low = max(0, end - 80)
    return bool(_OWNED.search(text, max(0, end - 40), end) or (verb in _INTRANSITIVE and _SIDE_BY_SIDE.search(text, low, end)))


@rule(
    message="past tense after “has” or “been”: write {fix}",
    severity="error",
    quotes="skip",
    trigger=[f"{have} {verb}" for have in _HAVE for verb in _FORMS],
    bad=[
        "They {have went -> have gone} to the border.",
        "The army {had took -> had taken} the town by May.",
        "Nine cars have {been stole -> been stolen} since Monday.",
        "She {has wrote -> has written} three books. He said that they {had came -> had come} from Oldport.",
        "The tree {has fell -> has fallen} on the car. They {have saw -> have seen} it.",
        "The council {has chose -> has chosen} a new mayor.",
        "In May the army {had went -> had gone} home. The singer Ana Ruiz {has went -> has gone}. He told the court the man {had came -> had come} alone.",
    ],
    good=[
        "They have gone. The army had taken it. Cars were stolen.",
        "All they had went up in smoke. Everything the family has came from Lyon, and what he had took years to build.",
        "It has, took the view of the court, no merit. The house she had became a school.",
        "He has ran-down shops. As far as they had went no road.",
        "The best chance Leeds had fell to Marlow, and the biggest lead the Rovers had came in May. The only gun police had went missing.",
        "The money the club had went on wages. Whatever hopes Spain had rode on Ortiz, he said. What faith voters had broke down.",
        "All that they had began to fall apart, but the few friends Harmon had fell away.",
        "“They have went,” he said.",
    ],
)
def past_for_participle(story: Story) -> Iterator[Hit]:
    """After has, have, had and been stands the participle: have gone, had taken, been stolen."""
    for match in _PATTERN.finditer(story.text):
        if match["have"] == "been" or not _owned(story.text, match.start(), match["verb"]):
            yield Hit(*match.span(), f"{match['have']} {_FORMS[match['verb']]}")
