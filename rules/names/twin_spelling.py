from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.knowledge.leads import LEADS
from wirelint.knowledge.people import common
from wirelint.letters import alike, plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LONG = 6
_APART = compiled(r"[.?!\n]")


@rule(
    view="twins",
    message="is “{text}” the “{other}” of this story? Two spellings of one name",
    bad=[
        "Workers at the plant in Utsunomiya struck. {Utunomiya -> Utsunomiya} has three plants.",
        "The river at Borodzianka rose. Roads to {Borodzyanka -> Borodzianka} were cut.",
        "Flights to Zelenoy stopped. Trains from {Zelenoi -> Zelenoy} were full.",
        "Troops left Novotroitskoye. In {Novotroitskoje -> Novotroitskoye} a school burned.",
        "Tanks stood near Rafah. {Raffah -> Rafah} was empty.",
        "Men from Bhagalpur came. In {Bhagallpur -> Bhagalpur} shops shut.",
    ],
    good=[
        "Ministers met in Katowice. The Katowice talks failed.",
        "Practice makes perfect, the Practise Group of teachers said.",
        "The Democrats won. Democratic leaders cheered.",
        "Slovakia beat Slovenia. Keller met Keler. Seoul has no soul, Soull said.",
        "Johnson met Johnsson, a Swede.",
    ],
)
def twin_spelling(story: Story) -> Iterator[Hit]:
    """A name that went through another script comes back in two spellings that sound alike."""
    seen: dict[str, tuple[int, int, str]] = {}
    places: dict[str, list[tuple[int, int, str]]] = {}
    twins = story.twins
    for place in story.capitals:
        if place[2] in twins:
            places.setdefault(place[2], []).append(place)
    taken = {mention.start for mention in story.known}
    for word, found in places.items():
        first = seen.setdefault(alike(word), found[0])
        if first[2] != word and plain(first[2]) != plain(word) and found[0][0] not in taken and not _told_apart(story, first, found):
            forms = story.desk.know("names")[1]
            turn = word in forms or (first[2] not in forms and len(found) > len(places[first[2]]))
            odd, right = (first[2], word) if turn else (word, first[2])
            shown = places[right][0]
            for start, end, _ in places[odd]:
                yield Hit(start, end, right, {"other": right}, [Related(shown[0], shown[1], f"here “{right}”")])


def _told_apart(story: Story, first: tuple[int, int, str], found: list[tuple[int, int, str]]) -> bool:
    forms, one, other = story.desk.know("names")[1], first[2], found[0][2]
    if min(len(one), len(other)) <= _LONG and (one in forms) == (other in forms):
        return True  # of short words, one must be a name that the tables have
    if (one in forms and other in forms) or common(story, one, other) or not _APART.search(story.text, first[1], found[0][0]):
        return True
    return any(_part(story, start, end) for start, end, _ in [first, *found])


def _part(story: Story, start: int, end: int) -> bool:
    """Whether the word stands in a longer name."""
    text = story.text
    before = compiled(r"(\p{Lu}[\w’'.]*)(?<!\w{4}\.) $").search(text[max(0, start - 20) : start])
    return (before is not None and before[1].lower() not in LEADS) or compiled(r" \p{Lu}").match(text, pos=end) is not None
