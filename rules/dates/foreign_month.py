from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import WEEKDAYS
from wirelint.knowledge.calendar import build
from wirelint.patterns import MULTILINE, compiled
from wirelint.places import TABLES
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wirelint.story import Story

_MONTH = compiled(
    r"(?<![\w.,/-])(?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|\.)? (?:de |of |d['’])?(?P<word>\p{L}{4,14})(?! \p{Lu})\b"
    r"|\b(?i:in|since|until|of|early|late) (?P<word>\p{L}{4,14})(?:,| de| of)? (?:19|20)\d\d\b"
    r"|(?<![\w-])(?P<word>\p{L}{4,14}) (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?,? (?:19|20)\d\d\b"
    r"|\b(?i:on|last|next|since|until) (?P<day>\p{L}{5,14})(?=[,.;]|$| (?:that|and|in|at|after|morning|evening|afternoon|night)\b)",
    MULTILINE,
)
# A capital before a plain word is a family's ("the 12 Agosto family").
# Streets and stadiums are named after days: Straße des 17. Juni, Stade du 5 Juillet 1962.
_STREET = compiled(
    r"\b(?i:stra(?:ß|ss)e|platz|stade|rue|place|avenue|pont|quatre|calle|plaza|avenida|puente|estadio|est[aá]dio|rua|pra[çc]a|ponte|piazza|via|viale|corso|ulica|ulitsa|sokak|meydan[ıi])(?: (?:du|des|de|del|dell['’]|d['’]|do|da))* ?$"
)
_PLACE = compiled(r"(?: (?:19|20)\d\d)? (?i:street|square|stadium|bridge|avenue|boulevard|stade|airport|university|station)\b")
_FAMILY = compiled(r" \p{Ll}{4}")


@rule(
    message="month or weekday left in another language: write {fix}",
    severity="warning",
    trigger=[f"{EDGE}{word}{EDGE}" for word in build(TABLES, "")],
    bad=[
        "He was arrested on 5 {lutego -> February}, police said.",
        "The law passed in {octobre -> October} 2021 after a long debate.",
        "The council meets on {Dienstag -> Tuesday}, a clerk said.",
        "The fire of 12 de {agosto -> August} killed two.",
        "The plant will open on {Donnerstag -> Thursday}.",
    ],
    good=[
        "He was arrested on 5 February, police said.",
        "The court in Marseille sat in 2021.",
        "He paid 5 euros on arrival.",
        "Of the 12 Agosto family members two were there.",
        "The Straße des 17. Juni was closed. The Stade du 5 Juillet 1962 was full. They met in the 9 Octobre stadium.",
        "They rely on Martin, and on nobody else.",
        "The ship sailed on 3 masts.",
    ],
)
def foreign_month(story: Story) -> Iterator[Hit]:
    """A month or weekday that the translation left standing tells the reader nothing."""
    found = list(_found(story))
    # A page in another language is another fault, and not one for each of its dates.
    return iter(found if len(found) <= 3 else ())


def _found(story: Story) -> Iterator[Hit]:
    known: Mapping[str, str] = story.desk.know("calendar")
    for match in _MONTH.finditer(story.text):
        group = "word" if match["word"] else "day"
        means = known.get(match[group].lower())
        if _STREET.search(story.text, max(0, match.start() - 24), match.start()) or _PLACE.match(story.text, match.end()):
            continue
        if match[group][0].isupper() and _FAMILY.match(story.text, match.end()):
            continue
        if means is not None and (group == "day") == (means in WEEKDAYS):
            yield Hit(*match.span(group), means)
