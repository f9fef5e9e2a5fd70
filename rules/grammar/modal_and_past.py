"""Rule: a past form, or one in -s, behind must, will and can."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MODALS = "must should could would can cannot will may might".split()
_PAST = (
    "held taken given seen done gone begun known shown written chosen driven fallen spoken stolen built sold sent kept lost paid brought taught met led made began took gave "
    "went came saw knew became"
).split()
_REGULAR = (
    "achiev approv arrest announc appoint attack believ chang clos complet conclud consider continu creat decid destroy detain discuss elect establish express fac finish "
    "follow improv includ increas injur introduc kill launch mov open postpon prepar present prevent produc propos protect provid publish reach receiv reduc reject releas "
    "remain remov replac report resolv resum return sign solv start stopp suspend us visit vot"
).split()
_PAST += [f"{stem}ed" for stem in _REGULAR]
_THIRD = (
    "visits holds takes makes gives meets begins continues becomes includes remains receives goes comes gets keeps brings pays sends provides allows requires arrives decides "
    "discusses announces sings plays works needs helps leads shows wants stays"
).split()
# Will, may and can as nouns and names; what could; as best he might.
_NOUN = (
    r"(?<!\b(?i:an?|the|his|her|their|its|this|that|each|every|whose|one|any|no|my|our|your)"
    r"(?: (?:last|free|political|own|good|sheer|military|living|iron|new|final|strong|popular|divine|armed|full|economic|tin|steel|beer|oil))? )"
    r"(?<!\b(?i:who|whoever|what|all|than|as|of|free|at|good|ill|divine|last|political|sheer|military|public|collective|popular|national|naval|nuclear|American|Russian|economic|industrial|spray|petrol|gas|garbage|trash|watering|paint|jerry) )(?<!['’]s )(?<!\byou )(?<!\bthere is )"
    r"(?<!\b(?i:all|anything|best|everything|least|little|most|much|nothing|what|whatever)(?: \w+)? (?:he|she|it|they|we|I|one) )(?<=[\p{Ll}\p{Lu}] )"
)
_PATTERN = compiled(
    rf"{_NOUN}\b(?:{'|'.join(_MODALS)}) (?:(?:{'|'.join(_PAST)})(?<!\bgiven(?= (?:the|that|its|their|his|her|an?|enough|time)\b))\b(?! (?:goods|by-product))(?<!\bused(?= to\b))|(?:{'|'.join(_THIRD)})\b)"
)


@rule(
    message="wrong form of the verb after “must”, “will” or “can”",
    severity="error",
    quotes="skip",
    trigger=[f"{modal} {verb}" for modal in _MODALS for verb in (*_PAST, *_THIRD)],
    bad=[
        "The vote {must held} within 60 days.",
        "The court {will decided} on Friday.",
        "The two sides {can achieved} a deal, he said.",
        "The envoy {will visits} Cairo in May.",
        "The firm {would announces} its results on Monday.",
        "She {can sings} and dance.",
    ],
    good=[
        "His last will divided them. The will made in 1943 and the might shown by the army are known.",
        "Those who could paid. He may, faced with a fine, sell up. A can opened by a child.",
        "The plan can succeed. It must proceed, and they will need food. May led the party.",
        "At will visits are banned. Would that it were so. “Will,” decided the judge.",
        "The can sold for $2, and the will read on Monday was hers.",
        "What little they could sent home was lost. The best he could made them laugh. All they could lost in the fire.",
        "The little he could used to be enough. Where there is will comes a way.",
        "They should, given the risk, stay. He could given time.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """After must, will and can stands the plain verb: will decide, must be held. Another form is left from the original."""
    for match in _PATTERN.finditer(story.text):
        yield Hit(*match.span())
