"""People whom a story introduces by their full names, and later words that are nearly their surnames."""

from __future__ import annotations

from ..letters import alike
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..words import has_word
from .leads import LEADS, THINGS
from .surnames import KEYS, near
from .tables import listed

if TYPE_CHECKING:
    from ..story import Story
    from ..views.capitals import Word

_TITLE = compiled(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Gov|Rep|Judge|Sgt|Capt|Lt|Gen)\.? $")
#: What a surname that stands for a person is followed or led by.
_ACTS = compiled(
    r"(?:['’]s?)?,? (?:said|says|told|has|had|was|is|did|does|denie[sd]|will|would|who|could|can|may|might|added|also|then|later|left|spoke|"
    r"agreed|argued|asked|says|wants|denies|faces|lives|hopes|plans|believes|insists|claims|remains|knew|went|came|took|told|[a-z]{3,}ed)\b|[’']s?\b|, \d\d,"
)
_SAID = compiled(r"\b(?:said|told|by|with|to|from|of|for|that|and|nothing|when|after|but|because|if|as|,)\s$")


class Introduced(Record):
    """`places` of each surname introduced with a given name (start, end, given name), and the surnames by key."""

    places: dict[str, list[Word]]
    by_key: dict[str, list[str]]
    inside: set[str]
    alone: dict[str, list[Word]]


def introduced(story: Story) -> Introduced:
    """The surnames that stand after given names, the words inside longer names, and those that stand alone."""
    text, words = story.text, story.capitals
    places: dict[str, list[Word]] = {}
    inside: set[str] = set()
    alone: dict[str, list[Word]] = {}
    size = len(words)
    at = 0
    while at < size:
        last = at
        while last + 1 < size and words[last + 1][0] == words[last][1] + 1 and text[words[last][1]] == " ":
            last += 1
        first = at
        while first < last and words[first][2].lower() in LEADS:
            first += 1
        if first == last:
            _add(alone, words[last], words[last])
        else:
            _enter(words, first, last, places, inside)
        at = last + 1
    by_key: dict[str, list[str]] = {}
    for surname in places:
        for key in KEYS[surname]:
            by_key.setdefault(key, []).append(surname)
    for surname, found in places.items():
        found += [place for place in alone.get(surname, ()) if place[0] > found[0][0]]
    return Introduced(places, by_key, inside, alone)


def _enter(words: list[Word], first: int, last: int, places: dict[str, list[Word]], inside: set[str]) -> None:
    for index in range(first, last + 1):
        inside.add(words[index][2])
    while first < last and words[first][2].lower() in THINGS:
        first += 1
    start, end, word = words[last]
    given = words[first][2]
    if len(word) > 4 and 0 < last - first < 4 and not word.isupper():
        _add(places, (start, end, word), (start, end, given))


def _add(found: dict[str, list[Word]], word: Word, place: Word) -> None:
    if len(word[2]) > 4:
        found.setdefault(word[2], []).append(place)


def later(story: Story, people: Introduced) -> dict[str, list[Word]]:
    """Words that stand alone, are in no longer name, and share a key with a surname."""
    known = {mention.start for mention in story.known}
    return {
        word: places
        for word, places in people.alone.items()
        if word not in people.inside
        and not word.isupper()
        and places[0][0] not in known
        and any(key in people.by_key for key in KEYS[word])
    }


def plausible(story: Story, people: Introduced, word: str, places: list[Word]) -> str | None:
    """The surname of which `word` is another spelling, if nothing tells them apart."""
    sharing = {surname: None for key in KEYS[word] for surname in people.by_key.get(key, ()) if surname != word}
    titled = any(_TITLE.search(story.text, max(0, start - 8), start) for start, _, _ in places)
    found = [surname for surname in sharing if people.places[surname][0][0] < places[0][0] and near(surname, word, titled=titled)]
    if len(found) != 1 or not (titled or alike(found[0]) == alike(word) or _acts(story, places)) or ordinary(story, found[0], word):
        return None
    return found[0]


def _acts(story: Story, places: list[Word]) -> bool:
    text = story.text
    return any(_ACTS.match(text, end) or _SAID.search(text, max(0, start - 9), start) for start, end, _ in places)


def ordinary(story: Story, surname: str, word: str) -> bool:
    """Whether either is an ordinary word, the name of a country or of a people, or known to the tables."""
    rows, forms, *_ = story.desk.know("names")
    if word in forms or (surname in forms and rows[forms[surname] >> 1][0] == "place"):
        return True
    return common(story, surname, word)


def common(story: Story, one: str, other: str) -> bool:
    """Whether either is the name of a country or of a people, or stands in lower case in the story."""
    words = story.desk.know("peoples")
    if listed(words, one) or listed(words, other):
        return True
    return has_word(story.text, one.lower()) or has_word(story.text, other.lower())
