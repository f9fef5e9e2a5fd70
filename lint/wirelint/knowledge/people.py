"""People whom a story introduces by their full names, and later words that are nearly their surnames."""

from __future__ import annotations

from ..letters import alike, frame, one_edit
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..words import has_word
from .excuses import LEADS
from .tables import listed

if TYPE_CHECKING:
    from ..story import Story
    from ..views.names import Word

_KEYS: dict[str, tuple[str, str, str]] = {}
_MANY = 60_000
_ENDINGS = (
    "s",
    "es",
    "n",
    "an",
    "ian",
    "er",
    "ers",
    "ist",
    "ists",
    "ism",
    "ese",
    "ish",
    "i",
    "is",
    "ed",
    "ing",
    "y",
    "ly",
    "a",
    "e",
    "o",
    "d",
)
_TITLE = compiled(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Gov|Rep|Judge|Sgt|Capt|Lt|Gen)\.? $")
#: What a surname that stands for a person is followed or led by.
_ACTS = compiled(
    r"(?:['’]s?)?,? (?:said|says|told|has|had|was|is|did|does|denie[sd]|will|would|who|could|can|may|might|added|also|then|later|left|spoke|"
    r"agreed|argued|asked|says|wants|denies|faces|lives|hopes|plans|believes|insists|claims|remains|knew|went|came|took|told|[a-z]{3,}ed)\b|[’']s?\b|, \d\d,"
)
_SAID = compiled(r"\b(?:said|told|by|with|to|from|of|for|that|and|nothing|when|after|but|because|if|as|,)\s$")
#: Words that open names of bodies and things; with one of them gone, a single word is no person.
THINGS = frozenset(
    "united new north south east west northern southern eastern western central national international royal federal supreme high house white "
    "american british english french german russian chinese european world great saint san santa los las st fort mount lake cape port first "
    "second third old upper lower air red blue black green golden silver star general grand free social democratic republican labour conservative "
    "public state city local human health home foreign prime interior street wall main long big little super premier champions christian catholic "
    "islamic jewish holy good bad real deputy assistant executive managing democrats liberal labor ministry department university college senate congress news post next radio now email search".split()
)


class Introduced(Record):
    """`places` of each surname introduced with a given name (start, end, given name), and the surnames by key."""

    places: dict[str, list[Word]]
    by_key: dict[str, list[str]]
    inside: set[str]
    alone: dict[str, list[Word]]


def introduced(story: Story) -> Introduced:
    """The surnames that stand after given names, the words inside longer names, and those that stand alone."""
    text, words = story.text, story.names.words
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
        for key in _keys(surname):
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


def _keys(word: str) -> tuple[str, str, str]:
    if (found := _KEYS.get(word)) is None:
        if len(_KEYS) > _MANY:
            _KEYS.clear()
        lower = word.lower()
        found = _KEYS[word] = (f"={frame(word)}", f"{lower[:4]}<", f">{lower[0]}{lower[-3:]}")
    return found


def later(story: Story, people: Introduced) -> dict[str, list[Word]]:
    """Words that stand alone, are in no longer name, and share a key with a surname."""
    known = {mention.start for mention in story.names.known}
    return {
        word: places
        for word, places in people.alone.items()
        if word not in people.inside
        and not word.isupper()
        and places[0][0] not in known
        and any(key in people.by_key for key in _keys(word))
    }


def plausible(story: Story, people: Introduced, word: str, places: list[Word]) -> str | None:
    """The surname of which `word` is another spelling, if nothing tells them apart."""
    near = {surname: None for key in _keys(word) for surname in people.by_key.get(key, ()) if surname != word}
    titled = any(_TITLE.search(story.text, max(0, start - 8), start) for start, _, _ in places)
    found = [surname for surname in near if people.places[surname][0][0] < places[0][0] and _near(surname, word, titled)]
    if len(found) != 1 or not (titled or alike(found[0]) == alike(word) or _acts(story, places)) or ordinary(story, found[0], word):
        return None
    return found[0]


def _near(surname: str, word: str, titled: bool) -> bool:
    short, long = sorted((surname, word), key=len)
    if long.startswith(short) and long[len(short) :] in _ENDINGS:
        return False
    if alike(surname) == alike(word):
        return True
    if surname[0] == word[0] and len(short) > 5 and one_edit(surname, word):
        return True
    return titled and surname[:3] == word[:3] and surname[-2:] == word[-2:] and len(long) - len(short) < 4


def _acts(story: Story, places: list[Word]) -> bool:
    text = story.text
    return any(_ACTS.match(text, end) or _SAID.search(text, max(0, start - 9), start) for start, end, _ in places)


def ordinary(story: Story, surname: str, word: str) -> bool:
    """Whether either is an ordinary word, the name of a country or of a people, or known to the tables."""
    rows, forms, *_ = story.desk.know("names")
    if word in forms or (surname in forms and rows[forms[surname][0]][0] == "place"):
        return True
    return common(story, surname, word)


def common(story: Story, one: str, other: str) -> bool:
    """Whether either is the name of a country or of a people, or stands in lower case in the story."""
    words = story.desk.know("names")[4]
    if listed(words, one) or listed(words, other):
        return True
    return has_word(story.text, one.lower()) or has_word(story.text, other.lower())
