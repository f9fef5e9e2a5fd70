from __future__ import annotations

from wirelint import Hit, rule
from wirelint.near import beginning
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_NUMBERS = "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty".split()
_NOUNS = (
    "man woman child person city factory country company body party university library embassy deputy ferry bus church branch match witness fisherman policeman fireman gunman "
    "house truck car train school hospital town village road bridge bank book ship boat shop hotel bottle ticket gun rifle dog cow horse goat tree window door room phone computer letter mosque temple "
    "farmer teacher nurse doctor lawyer judge driver pilot miner sailor firefighter rescuer resident villager attacker lawmaker minister mayor diplomat journalist reporter engineer refugee fighter "
    "militant rebel citizen tugboat tug tanker freighter helicopter warplane jet ambulance tractor bulldozer excavator crane pump generator suitcase bag painting statue manuscript coin document "
    "passport corpse victim mistake error attempt reason problem question proposal condition agreement candidate stadium airport harbor harbour mine well dam reservoir turbine reactor satellite rocket "
    "grenade cabin tent apartment building warehouse workshop restaurant museum theater theatre cinema prison court office member guest visitor customer client patient pupil player goal medal song film "
    "novel poem article chapter law bill decree"
).split()
_OPENS = [f"{form} " for number in _NUMBERS for form in (number, number.title())]
_ODD = {"child": "children", "person": "people"}
# "A three bedroom house", "one in four women", "chapter two", "the Big Five": there the number counts something else, or nothing.
_FREE = (
    r"(?<!\b(?:an?|[Tt]he|every|per|[Tt]his|[Tt]hat|one|or|in|of|to|[Nn]umber|[Cc]hapter|[Aa]ge|[Pp]hase|[Cc]lass|[Gg]rade|[Tt]op|hundred|and a|\w+-) )"
    r"(?<![\w-])(?<!\b\p{Lu}[\w.’'-]* )"
)
# What shows that the noun is the last word of its phrase ("three man tents").
_ENDS = (
    r"(?=[.;)]|$|,(?! \p{Ll}+(?:,| and\b| or\b))| (?:were|are|have|had|was|who|which|to|from|with|for|by|during|before|when|while|since|last|across|carrying|loaded|belonging|killed|sent|aboard|off"
    r"|behind|inside|outside|trapped|injured|and (?:an?|the|\d+|one|two|three|four|five|six)|(?:in|at|on|near) (?:the|an?|his|her|its|their|\p{Lu}\p{Ll}+))\b)(?! (?:to|for) (?:a )?(?:person|head|ratio)\b)"
)
_FORM = compiled(rf"{_FREE}(?P<number>(?i:{'|'.join(_NUMBERS)})) (?P<noun>{'|'.join(_NOUNS)})\b{_ENDS}")


@rule(
    message="plural after a number: write {fix}",
    quotes="note",
    trigger=[f"{number} {noun}{EDGE}" for number in _NUMBERS for noun in _NOUNS],
    bad=[
        "The barge was pulled free by {four tugboat -> four tugboats}, and traffic resumed.",
        "Police arrested {three man -> three men} on Monday night. They held {two woman -> two women}.",
        "He was carrying {two suitcase -> two suitcases} and a bag.",
        "The storm tore the roofs off {nine house -> nine houses} in the village.",
        "{Six generator -> Six generators} were sent to the camp.",
        "The army lost {three helicopter -> three helicopters}.",
        "They have visited {seven country -> seven countries} since May.",
        "{Five child -> Five children} were hurt when the wall fell.",
        "It was signed by {eight mayor -> eight mayors} from the valley.",
    ],
    good=[
        "Four tugboats pulled it free. A four man crew came; the three man tent is full.",
        "Two school buses, three house fires and six mine workers. Two man-made lakes.",
        "A three bedroom house. The two truck drivers. He lives in number four house.",
        "Two bus and train stations were shut. Three car, bus and lorry drivers came.",
        "At gate two car alarms rang. In group five child actors sang.",
        "One in four women, two in five children. Every three person to person.",
        "Stage two film crews left. The Big Five man of the match. Channel Four film was shown.",
        "Three well known men. Three of the four court cases.",
    ],
)
def singular_after_number_word(story: Story) -> Iterator[Hit]:
    """After a number the noun is plural. Turkish, Chinese, Hungarian, Persian, Thai and Indonesian keep the singular."""
    for match in beginning(_FORM, story.text, _OPENS):
        yield Hit(*match.span(), f"{match['number']} {_plural(match['noun'])}")


def _plural(noun: str) -> str:
    if noun.endswith("man"):
        return f"{noun[:-2]}en"
    if noun.endswith("y"):
        return f"{noun[:-1]}ies"
    return _ODD.get(noun) or f"{noun}{'es' if noun.endswith(('s', 'ch')) else 's'}"
