from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPLIT = compiled(
    r"(?<![\w.])(?P<sum>[$€£]?\d{1,3}(?:[.,]\d+)*)\.\s(?P<unit>Percent|Per cent|Billion|Million|Trillion|Thousand|Degrees|Kilomet(?:er|re)s|Met(?:er|re)s|Tons|Tonnes|Hectares|Euros|Dollars|Rubles|Roubles|Yuan|Hryvnias?|Zlotys?|Lira|Years?)(?=\.?(?:\s[\p{Ll}\d(]|$))(?! (?:later|of|ago|passed|went|before|after)\b)",
    MULTILINE,
)


# A decimal whose point has a blank beside it, behind a word that leads up to a figure and before its unit.
_UNIT = (
    r"(?:%|percent|per cent|percentage points?|pct|million|billion|trillion|thousand|kilomet(?:er|re)s?|met(?:er|re)s?|miles?|tons?|tonnes?|kilos?|kilograms?|hectares?|acres?|degrees?|liters?|litres?"
    r"|euros?|dollars?|pounds?|yuan|yen|rubles?|roubles?|lira|rupees?|cents?|points?|times|magnitude|inches|feet|barrels|on the Richter|per (?:dollar|euro|barrel|day)|to the (?:dollar|euro))"
)
_BROKEN = compiled(
    rf"(?:(?<=\b(?:by|to|of|at|about|nearly|almost|around|over|under|from|than|some|only|just|and|or|up|down|grew|rose|fell|dropped|gained|lost|added|shed|shrank|increased|decreased|jumped|climbed"
    rf"|slipped|expanded|contracted|measured|measures|holds|weighs|weighed|has|is|was|worth|averaged|reached|hit|earned|made|cost|costs|approximately|roughly|totaled|totalled|sold|bought|paid|raised|won|lent|owes) )|(?P<sign>[$€£]))"
    rf"(?P<whole>\d{{1,3}})(?:\.\s| \. ?)(?P<part>\d{{1,3}})(?=(?: |-)?{_UNIT}(?!\w)(?! (?:of (?!(?:the )?(?:GDP|gross|output|total|all))|took|were|are|have|had|watched|live|lived|voted|came|went|people (?:were|are|have|had|live|lived|took|voted|came))\b))"
)
# Thousands whose point has a blank beside it: "cut 1. 200 jobs in May".
_THOUSANDS = compiled(
    r"(?<=\b(?:cut|cuts|killed|employ|employs|employed|hire|hired|fire|fired|laid off|sold|built|bought|about|nearly|almost|around|over|than|some|only|just|approximately|another|shed|sent|found|seized|planted|freed) )"
    r"(?P<whole>\d{1,3})\. (?P<part>\d{3})(?= (?:\p{Ll}+ )?(?:\p{Ll}+s|people|men|women|children)(?:[.,;](?:\s|$)| (?:in|on|at|from|for|by|since|last|this|over|to|of|across|during|and|or|who|that|were|per)\b))"
)


@rule(
    message="figure cut from its unit: write “{fix}”",
    severity="error",
    trigger=[
        ". percent",
        ". per cent",
        ". billion",
        ". million",
        ". trillion",
        ". degrees",
        ". kilomet",
        ". thousand",
        ". met",
        ". ton",
        ". hectares",
        ". euros",
        ". dollars",
        ". rubles",
        ". roubles",
        ". yuan",
        ". hryvnia",
        ". zloty",
        ". lira",
        ". year",
        *(f"{one}. {other}" for one in "0123456789" for other in "0123456789"),
        *(f"{one} .{other}" for one in "0123456789" for other in "0123456789"),
        *(f"{one} . {other}" for one in "0123456789" for other in "0123456789"),
    ],
    bad=[
        "Inflation slowed to {4.5. Percent -> 4.5 percent} in January.",
        "Exports rose by {12. Per cent -> 12 per cent} in a year.",
        "The dam cost {$3. Billion -> $3 billion}.",
        "The sea warmed by {1.5. Degrees -> 1.5 degrees} since then.",
        "About {40. Thousand -> 40 thousand} people live in the camp.",
        "Output grew {3. 7 -> 3.7} percent. The fund is worth {$2. 3 -> $2.3} million. The camp has {1 .4 -> 1.4} million tents.",
        "The quake measured {5. 8 -> 5.8} on the Richter scale. Profit rose to {3 . 5 -> 3.5} million euros.",
        "The firm cut {1. 200 -> 1,200} jobs in May. More than {3. 500 -> 3,500} people were at sea.",
        "The line is {48. Kilometers -> 48 kilometers} long.",
    ],
    good=[
        "The count is on May 2. 4 percent of seats are open. The bus was No. 2. 4 people died. They lost 3-2. 40 million watched.",
        "It was built in 1902. 4 percent of it is wood. See sections 2. 4 million people live there.",
        "He won by 2. 3 percent of voters agreed. The ratio is 3. 4 million took part.",
        "It opened in 2019. Million Dollar Baby was the first film.",
        "He came in at No. 3. Percentages do not count.",
        "The score was 4.5. Nobody had more.",
        "Inflation slowed to 4.5 percent.",
        "He lost by 3. 200 fans left. It was rule 7. 300 boats from Sund came. He came in at about 2. 300 fans watched.",
        "The year was 1999. Billions were lost.",
        "She was born in 1980. Percent, a village, is near.",
    ],
)
def split_number(story: Story) -> Iterator[Hit]:
    """The stop of an abbreviation, or one that a machine put in, cuts a figure from its unit."""
    for match in _SPLIT.finditer(story.text):
        yield Hit(*match.span(), f"{match['sum']} {match['unit'].lower()}")
    yield from (Hit(*match.span(), f"{match['whole']},{match['part']}") for match in _THOUSANDS.finditer(story.text))
    for match in _BROKEN.finditer(story.text):
        yield Hit(*match.span(), f"{match['sign'] or ''}{match['whole']}.{match['part']}")
