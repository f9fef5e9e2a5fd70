from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.letters import plain
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_FOREIGN = compiled(r"[À-ɏḀ-ỿ]")


@rule(
    view="groups.accented",
    message="this name is written in two ways here: “{text}” and “{other}”",
    bad=[
        "Jaroslaw Kaczyński spoke. {Kaczynski -> Kaczyński} left.",
        "The director Hanne Ødegård spoke. {Odegard -> Ødegård} left.",
        "Ministers met in Muğla. The road to {Mugla -> Muğla} was closed.",
        "Nurse Ewa Wójcik waited. “It is late,” {Wojcik -> Wójcik} said.",
        "Coach Jiri {Novák -> Novak} spoke. Novak left. Novak will return.",
        "Jürgen Krämer, a farmer, sued. {Kramer -> Krämer} won.",
    ],
    good=[
        "José Ferrer of San Jose sang.",
        "Hanne Ødegård spoke. Ødegård left.",
        "Maria Peña met Maria Pena, a namesake.",
        "The café in Cafe Street was shut.",
        "André Kuhn met Andre Agassi.",
    ],
)
def lost_accents(story: Story) -> Iterator[Hit]:
    """Accents are kept or dropped by house style, for the whole story; half and half is what a machine or two hands leave."""
    there = story.groups.words
    pairs = [(word, bare) for word in story.groups.accented if len(bare := plain(word)) > 3 and bare != word and bare in there]
    if not pairs or not _FOREIGN.search(story.text):
        return
    places: dict[str, list[int]] = {}
    for at, (_, _, word) in enumerate(story.capitals):
        places.setdefault(word, []).append(at)
    taken = {mention.start for mention in story.known if mention.row >= 0}
    for word, bare in pairs:
        if not (_inside(story, places[word]) and _inside(story, places[bare])):
            yield from _hits(story, word, bare, places, taken)


def _hits(story: Story, word: str, bare: str, places: dict[str, list[int]], taken: set[int]) -> Iterator[Hit]:
    words = story.capitals
    first, second = sorted((word, bare), key=lambda form: (-len(places[form]), places[form][0]))
    shown = words[places[first][0]]
    for at in places[second]:
        start, end, _ = words[at]
        if start not in taken:
            yield Hit(start, end, first, {"other": first}, [Related(shown[0], shown[1], f"here “{first}”")])


def _inside(story: Story, places: list[int]) -> bool:
    """Whether the word stands in a longer name, wherever it stands."""
    words, text = story.capitals, story.text
    for at in places:
        start, end, _ = words[at]
        before = at > 0 and words[at - 1][1] == start - 1 and text[start - 1] == " " and len(words[at - 1][2]) > 2
        after = at + 1 < len(words) and words[at + 1][0] == end + 1 and text[end] == " "
        if not before and not after:
            return False
    return True
