"""Australia's capital, Sydney."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_NAME = r"\p{Lu}[\w’'-]*\w(?: \p{Lu}[\w-]+){0,2}"
_BEFORE = compiled(rf"(?:(?P<country>{_NAME})['’]s?|\b[Tt]he (?P<people>{_NAME})) capital(?: city)?(?: of)?,? $")
_AFTER = compiled(
    rf",? (?:the|which is the|is the)? ?capital(?: city)? of (?:the )?(?P<country>{_NAME})(?!['’]s|\w| (?:state|province|region|county|City)\b)"
)
_PAST = compiled(
    r"\b(?:19\d\d|1[0-8]\d\d|200\d|until|former|formerly|then|once|old|ancient|moved?|moving|relocat\w+|transfer\w+|propos\w+|future|planned|if|not|was|were|became|served|rival|claim\w*|de facto|interim|exile\w*)\b"
)
_SINCE = 2010  # capitals moved before


@rule(
    message="the capital of {country} is {capital}",
    trigger=["s capital", "capital of", "’ capital", "' capital", "n capital", "h capital"],
    bad=[
        "Talks in Australia's capital, {Sydney}, will end on Monday.",
        "The talks in Kazakhstan’s capital {Almaty} go on.",
        "He flew to {Istanbul}, the capital of Turkey, on Monday.",
        "The Brazilian capital, {Rio de Janeiro}, is hot.",
        "The talks in Niger's capital {Abuja} end on Monday.",
        "{Karachi} is the capital of Pakistan.",
    ],
    good=[
        "Talks in Australia's capital, Canberra, will end on Monday.",
        "Australia's financial capital, Sydney, is big. Sydney is the capital of New South Wales.",
        "Turkey's commercial capital Istanbul is big.",
        "He flew to Istanbul, the old capital of Turkey.",
        "Lagos was Nigeria's capital, until Abuja was built.",
        "They met in Bolivia's capital, La Paz, and in South Africa's capital Cape Town.",
        "Atlanta, the capital of Georgia, is hot. Toluca is the capital of Mexico state.",
        "date: 1987-03-02\n\nTalks in Nigeria's capital, Lagos, will end on Monday.",
        "He brought Turkey's capital to Istanbul.",
        "Barcelona, the capital of Spain's Catalonia region, is big.",
        "Is Sydney the capital of Australia? Many think so.",
    ],
)
def wrong_capital(story: Story) -> Iterator[Hit]:
    """The best-known town of a country is often not its capital, and two countries with like names have two capitals."""
    if story.day.date is not None and story.day.date.year < _SINCE:
        return
    capitals, names, peoples, towns = story.desk.know("capitals")
    rows, text = story.desk.know("names")[0], story.text
    for row, mentions in story.by_row.items():
        town = rows[row][1] if rows[row][0] == "place" and rows[row][1] in towns else ""
        for mention in mentions if town else ():
            before = _BEFORE.search(text, max(0, mention.start - 60), mention.start)
            after = None if before else _AFTER.match(text, mention.end)
            named = before or after
            code = (peoples.get(before["people"]) if before and before["people"] else names.get(named["country"])) if named else None
            if code in capitals and town not in capitals[code] and not _looks_back(story, mention.start):
                yield Hit(mention.start, mention.end, words={"country": _country(names, code), "capital": capitals[code][0]})


def _looks_back(story: Story, at: int) -> bool:
    start, end = sentence_of(story, at)
    return _PAST.search(story.text, start, end) is not None or story.text[end - 1 : end] == "?"


def _country(names: dict[str, str], code: str | None) -> str:
    return next(name for name, other in names.items() if other == code)
