"""12.500 people: a dot that parts thousands."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_COUNTED = (
    "people|persons|soldiers|troops|residents|inhabitants|homes|houses|refugees|families|cases|votes|jobs|workers|students|pupils|employees"
    "|passengers|children|civilians|customers|households|vehicles|cars|visitors|spectators|fans|victims|deaths|dead|patients|tourists"
    "|migrants|protesters|demonstrators|voters|members|tickets|copies|apartments|flats|buildings|schools|fighters|prisoners|animals|trees|flights"
    "|infections|doses|injuries|arrests|complaints|applications|companies|firms|shops|beds|seats|books|bottles|subscribers|followers|users|players|athletes"
    "|participants|delegates|candidates|doctors|nurses|teachers|officers|policemen|guests|experts|trucks|drones|missiles|tanks|shells|fires|accidents|crimes|hotels|farmers"
    "|men|women|boys|girls|sheep|cows|cattle|pigs|goats|horses|hens|chickens|birds|turtles|whales|elephants|dogs|paintings|objects|coins|letters|documents|signatures"
    "|islands|villages|churches|mosques|rooms|stores|outlets|branches|stations|wells|police|journalists|artists|musicians|runners|cyclists|rescuers|firefighters|volunteers|pilgrims"
    "|worshippers|believers|miners|sailors|fishermen|farms|computers|phones|weapons|rifles|rockets|planes|helicopters|ships|boats|containers|bags|boxes|hostages|migrants|inmates"
)
# A measure can have three decimals (2.256 tons); nobody writes the noughts at their end.
_MEASURED = (
    "km|kilomet(?:er|re)s?|met(?:er|re)s?|hectares|acres|miles|square|cubic|tons?|tonnes|kg|kilograms?|kilos?"
    "|euros|dollars|pounds|rubles|hryvnias?|zlotys?|liras?|TL|rupiah|dong|tomans|rials?|riyals|dinars|forints|shekels|won|yen|yuan|reais|pesos"
)
# Two or three digits before three noughts, and a plural: no scale is read to the thousandth to come out even, but a clock or a judge's.
_TIMED = r"\w*met(?:er|re)s|seconds|degrees|points|marks|percents|volts|inches|litres|liters|ounces|carats|grams|grammes|lbs|pounds|was|is|has|this|versus"
_TRIGGER = [f"{whole}.{part}" for whole in range(10) for part in range(10)]
_PARTED = compiled(r"\.\d\d\d")  # much cheaper than the whole pattern; the usual figure with a dot is 1.5 or so
_FIGURE = compiled(
    rf"(?<![\w.,$€£/-])(?:[1-9]\d{{0,2}}(?:\.\d{{3}})+(?= (?:\w+ )?(?:{_COUNTED})\b)|[1-9]\d{{0,2}}\.(?:\d{{3}}\.)*\d00"
    rf"(?= (?:{_MEASURED})\b(?! (?:per|a|an) ))|[1-9]\d{{1,2}}(?:\.000)+(?= (?:\p{{Ll}}+ )?(?!{_TIMED})\p{{Ll}}{{3,}}s\b))"
)


@rule(
    message="thousands are parted by a comma: write {fix}",
    severity="error",
    trigger=_TRIGGER,
    bad=[
        "He keeps {1.200 -> 1,200} sheep, and {3.450 -> 3,450} pilgrims came.",
        "The town has {135.700 -> 135,700} residents.",
        "The pipeline is {3.800 -> 3,800} kilometers long.",
        "Some {1.250.000 -> 1,250,000} people fled.",
        "About {12.500 -> 12,500} young people came.",
        "The state recorded {70.611 -> 70,611} new infections.",
        "He paid {4.000 -> 4,000} euros.",
        "Crews laid {150.000 -> 150,000} sandbags along the bank.",
        "The port shipped {27.000 -> 27,000} steel containers.",
        "The damage is put at {5.000.000 -> 5,000,000} TL.",
    ],
    good=[
        "The lap is 5.412 km long.",
        "He won by 2.256 seconds.",
        "Fuel cost 1.800 euros a liter.",
        "There were 1.5 million people.",
        "The beam was 10.000 millimeters long.",
        "She scored 15.000 points on the beam. It took 12.000 seconds. The bar weighs 10.000 troy ounces.",
        "The mark of 9.000 judges gave him is a record.",
        "The robot weighs 2.275 tons.",
        "The rate was 120.00 yen, and the fare 4.00 euros. Call 555.123.456 for help, people were told.",
    ],
)
def thousands_dot(story: Story) -> Iterator[Hit]:
    """German, Spanish, Turkish and others part thousands with a dot; an English reader sees 135.7 people."""
    if not _PARTED.search(story.text):
        return
    for match in _FIGURE.finditer(story.text):
        yield Hit(*match.span(), match[0].replace(".", ","))
