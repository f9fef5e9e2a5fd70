from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OFFICE = compiled(
    r"(\p{Lu}\w+) (?:(?:[Dd]eputy|[Vv]ice|[Aa]cting|[Ii]nterim|[Oo]utgoing|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ii]nterior|[Ff]inance|[Jj]ustice|[Ee]conomy|[Hh]ealth) )*"
    r"(?:[Pp]resident|[Mm]inister|[Pp]remier|[Cc]hancellor|[Ss]peaker) (?:\p{Lu}[\w’'-]+ )?$"
)
_LETTERS = frozenset("āăąćċčďđēĕėęěğģġħīįıķĺļľłńņňőœŕŗřśşšșţťțūŭůűųŵŷźżžøæåðþßəñãõç")


@rule(
    view="groups.accented",
    severity="info",  # officials have names of other countries, too
    message="the letter {letter} is not in the {language} alphabet: check the name",
    bad=[
        "Latvian Prime Minister Andris {Ozoliņć} resigned.",
        "Latvian Foreign Minister Ilze {Kalniņš-Łosa} spoke.",
        "Turkish President Emre {Yılđız} spoke.",
        "Croatian Prime Minister Ivo {Horvaţ} spoke.",
        "Polish Deputy Prime Minister Adam {Kowalșki} left.",
    ],
    good=[
        "Croatian President Marko Horvatić spoke.",
        "Latvian-born coach Dragan Petrović resigned.",
        "The Latvian president met Serbia's Dragan Petrović.",
        "Polish Prime Minister Adam Łęcki spoke.",
        "Latvian goalkeeper Dragan Petrović resigned.",
        "Latvian President Andris Ozoliņš spoke.",
    ],
)
def stray_letter(story: Story) -> Iterator[Hit]:
    """Names of officials are written in their own country's letters; another letter came in with a machine's guess."""
    if story.text.isascii():
        return
    alphabets = None
    for start, end, word in story.capitals:
        odd = [char for char in word.lower() if char in _LETTERS] if not word.isascii() else ()
        if not odd:
            continue
        alphabets = alphabets or story.desk.know("alphabets")
        found = _OFFICE.search(story.text, max(0, start - 90), start)
        letters = alphabets.get(found[1]) if found else None
        stray = [char for char in odd if char not in letters] if letters is not None else []
        if found and stray:
            yield Hit(start, end, words={"letter": stray[0], "language": found[1]})
