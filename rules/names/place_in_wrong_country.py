from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_IN = compiled(r"\b(?:in|at|near|from|to|outside|around|of) $")
_OPENS = compiled(r"(?:^|[.!?”\"]\s|\n)(?:(?:After|At|Before|During|Following|On|From|Since|Speaking|Meeting)(?: \w+){0,5} )?[Ii]n $")
# Behind the country: the end of the sentence, or what cannot make the country the subject of a new clause.
_COUNTRY = compiled(
    r", (?P<country>(?:the )?\p{Lu}[\w’'-]*(?: \p{Lu}[\w’'-]*){0,2})(?=[.;:)](?:\s|$)|,? \(|,? [—–-]+ |, (?:on|in|at|where|who|when|while|last|this|said|after|before|during|detained|arrested|seized|held|killed|found|told|has|have|had|was|were|will|for) |, \p{Ll}+ed (?:an?|the|their|his|her|its|two|three|four|five|six|dozens|hundreds|thousands|\d+)\b|$)"
)
_OF = compiled(
    r"\b(?:the )?(?P<people>\p{Lu}\w+(?: \p{Lu}\w+)?) (?:capital|city|town|port|port city|seaport|resort|village|capital city|border town|border city)(?: of|,)? $"
)
_LIST = compiled(r"(?:\p{Lu}\w+,? (?:and )?|\b(?:between|and|or|via) )$")
_PAST = compiled(r"\b1[0-8]\d\d|\b19[0-8]\d\b|\b(?:Soviet|Ottoman|empire|Empire|then|occupied|annexed|former)\b")


@rule(
    view="misplaced",
    message="{place} is not in {country}",
    bad=[
        "A bus crashed in {Kharkiv, Russia}.",
        "Talks were held in {Sarajevo, Serbia}, on Monday.",
        "She was born near {Vilnius, Latvia}.",
        "{BUCHAREST, Hungary} (AP) — Snow fell.",
        "He flew to the {Latvian capital Vilnius}.",
        "Talks will be held in {Geneva, Sweden}, at the end of the month.",
        "Police in {Bratislava, Slovenia}, detained four men.",
        "A ferry sank near {Tripoli, Egypt}, on Sunday.",
        "The minister flew to {Tbilisi, Armenia}, for talks.",
        "Protesters in {Almaty, Uzbekistan}, blocked a road.",
    ],
    good=[
        "A bus crashed in Kharkiv, Ukraine.",
        "In Vilnius, Latvia, Estonia and Poland signed.",
        "In Moscow, Ukraine — at war — was the topic.",
        "After talks in Geneva, Russia on Monday said no.",
        "He flew to Simferopol, Russia, and to Donetsk, Russia.",
        "The shrine is in Pristina, Serbia. Nicosia, Turkey.",
        "They met in Berlin, South Africa.",
        "Offices in London, Paris, Germany and Spain shut.",
        "He was born in 1931 in Lviv, Poland.",
        "The Latvian envoy left the Lithuanian capital, Vilnius.",
        "Crowds in Athens, Georgia, cheered.",
        "Talks were held in Tripoli, Lebanon, and in Geneva, Switzerland, on Monday.",
        "In Bratislava, Slovenia, which borders Italy, was the topic.",
        "He left Hyderabad, Pakistan, on Monday, and lives in Hyderabad, India.",
        "After talks in Geneva, Russia, told of the vote, said no.",
    ],
)
def place_in_wrong_country(story: Story) -> Iterator[Hit]:
    """The country was put in by guess, or two places of the source were run together."""
    where, names, peoples = story.desk.know("whereabouts")
    rows, text = story.desk.know("names")[0], story.text
    for row, mentions in story.by_row.items():
        codes = (where[rows[row][1]] or "").split() if rows[row][0] == "place" else []
        for mention in mentions if codes else ():
            start, end = mention.start, mention.end
            behind, before = _COUNTRY.match(text, end), _OF.search(text, max(0, start - 50), start)
            country = behind["country"].removeprefix("the ") if behind else ""
            if names.get(country, codes[0]) not in codes and _told(story, start, behind.end("country"), mention.capitals):
                yield Hit(start, behind.end("country"), words={"place": rows[row][1], "country": behind["country"]})
            elif before and peoples.get(before["people"], codes[0]) not in codes and not _past(story, start, end):
                yield Hit(before.start("people"), end, words={"place": rows[row][1], "country": _named(names, peoples[before["people"]])})


def _told(story: Story, start: int, end: int, capitals: bool) -> bool:
    """Whether the country says where the place is: behind "in", not in a list, not at the start of a sentence that goes on."""
    text = story.text
    if capitals and start == story.blocks[story.block_at(start)].start:
        return True
    before = text[max(0, start - 60) : start]
    if not _IN.search(before) or _past(story, start, end):
        return False
    return not _OPENS.search(before) or text[end : end + 1] in (".", ";", ":", ")")


def _past(story: Story, start: int, end: int) -> bool:
    return _PAST.search(story.text, max(0, start - 60), end + 60) is not None


def _named(names: dict[str, str], code: str) -> str:
    return next(name for name, other in names.items() if other == code)
