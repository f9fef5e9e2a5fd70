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
    r"|\b(?i:all|everything|what|whatever|anything|nothing|little|much|few) (?:that )?(?:(?:the|his|her|its|their) )?\w+)(?<!\b(?:that|and|but|because|after|when|said|which|if) \w+) $"
)


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
    ],
    good=[
        "They have gone. The army had taken it. Cars were stolen.",
        "All they had went up in smoke. Everything the family has came from Lyon, and what he had took years to build.",
        "It has, took the view of the court, no merit. The house she had became a school.",
        "He has ran-down shops. As far as they had went no road.",
        "“They have went,” he said.",
    ],
)
def past_for_participle(story: Story) -> Iterator[Hit]:
    """After has, have, had and been stands the participle: have gone, had taken, been stolen."""
    for match in _PATTERN.finditer(story.text):
        if match["have"] == "been" or not _OWNED.search(story.text, max(0, match.start() - 40), match.start()):
            yield Hit(*match.span(), f"{match['have']} {_FORMS[match['verb']]}")
