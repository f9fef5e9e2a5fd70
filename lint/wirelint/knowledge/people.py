"""People whom a story introduces by their full names, and later words that are nearly their surnames."""

from __future__ import annotations

from ..letters import alike
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..words import has_word
from .forms import is_place
from .inflected import inflected
from .surnames import LEAST, heard, heard_alike, near, person
from .tables import listed

if TYPE_CHECKING:
    from ..story import Story

    Span = tuple[int, int]

_TITLE = compiled(r"\b(?:Mr|Mrs|Ms|Miss|Dr|Sen|Gov|Rep|Judge|Sgt|Capt|Lt|Gen)\.? $")
#: What a surname that stands for a person is followed or led by.
_ACTS = compiled(
    r"(?:['’]s?)?,? (?:said|says|told|has|had|was|is|did|does|denie[sd]|will|would|who|could|can|may|might|added|also|then|later|left|spoke|"
    r"agreed|argued|asked|says|wants|denies|faces|lives|hopes|plans|believes|insists|claims|remains|knew|went|came|took|told|gave|won|made|ran|led|put|wrote|got|met|paid|began|found|held|lost|beat|saw|sent|kept|felt|stood|sat|leads|heads|serves|runs|works|thinks|calls|needs|seeks|promises|returns|becomes|leaves|takes|makes|gives|plays|teaches|keeps|owns|chairs|backs|opposes|flew|flies|drove|rose|grew|threw|chose|struck|taught|thought|slept|woke|sang|swam|wore|broke|rode|shot|bought|brought|caught|fought|sought|drew|fell|fled|forgot|meant|shook|spent|stole|swore|withdrew|undertook|overcame|quit|set|hit|let|read|[a-z]{3,}ed)\b|[’']s?\b|, \d\d,"
    r"|, (?:who\b|an? (?:[\p{L}-]+ ){0,2}?(?:ally|critic|rival|former|veteran|member|lawyer|lawmaker|teacher|farmer|nurse|doctor|father|mother|widow|native|graduate|conservative|liberal|Democrat|Republican|surgeon|engineer|economist)\b)"
)
_SAID = compiled(r"\b(?:said|told|by|with|to|from|of|for|that|and|nothing|when|after|but|because|if|as|,)\s$")


# A sentence that begins with somebody, and what is told only of people.
_OPENS = compiled(r"(?:\A|[.!?:,][”\"’]? |\n|[“\"])$")
_PERSON = compiled(
    r" (?:also |then |later )?(?:said|says|told|added|adds|noted|recalled|explained|insisted|warned|argued|admitted|wrote|denied|denies|declined|refused|agreed|resigned|pleaded|testified|smiled|laughed|wept|spoke)\b"
    r"|, (?:who (?:is|was|has|had|runs|ran|lives|works|took|owns|leads|plays|won|lost|says|said)\b|\d\d,|an? (?:[\p{L}-]+ )?(?:billionaire|lawyer|farmer|teacher|nurse|doctor|father|mother|widow|native|engineer|economist|veteran|banker|businessman|baker|fisherman)\b)"
)
_FEW = 3  # consonants
_SAYS = compiled(r"\b(?:said|says|added) $")


class Introduced(Record):
    """Half-open places of surnames behind given names, or alone and later on, and of words that stand alone; in order."""

    surnames: dict[str, list[Span]]
    alone: dict[str, list[Span]]


def introduced(story: Story, wanted: set[str]) -> Introduced:
    """Where the wanted words stand."""
    chosen = wanted.union(group for group in story.groups.longer if group.rpartition(" ")[2] in wanted)
    surnames: dict[str, list[Span]] = {}
    alone: dict[str, list[Span]] = {}
    for start, group in story.placed:
        if group in chosen:
            words, named = person(group)
            span = (start + len(group) - len(words[-1]), start + len(group))
            if named or len(words) == 1:
                (surnames if named else alone).setdefault(words[-1], []).append(span)
    for surname, found in surnames.items():
        found += [span for span in alone.get(surname, ()) if span > found[0]]
    return Introduced(surnames, alone)


def plausible(story: Story, people: Introduced, word: str, surnames: list[str]) -> str | None:
    """The one of the surnames that are nearly `word` of which it is another spelling, if nothing tells them apart."""
    spans = people.alone[word]
    titled = any(_TITLE.search(story.text, max(0, start - 8), start) for start, _ in spans)
    found = [surname for surname in surnames if people.surnames[surname][0] < spans[0] and near(surname, word, titled=titled)]
    if not found and len(word) >= LEAST:
        return _misheard(story, people, word, surnames)
    sounds = len(found) == 1 and min(len(found[0]), len(word)) >= LEAST and alike(found[0]) == alike(word)
    if len(found) != 1 or not (titled or sounds or inflected(found[0], word) or _acts(story, spans)) or ordinary(story, found[0], word):
        return None
    if len(word) == LEAST and not sounds and word in story.desk.know("genders")[0]:
        return None  # somebody's given name
    return None if any(mention.start == spans[0][0] for mention in story.known) else found[0]


def _misheard(story: Story, people: Introduced, word: str, surnames: list[str]) -> str | None:
    """The surname as another script hears it: only of somebody who speaks or is told of as if known, though nobody of that name is introduced."""
    spans = people.alone[word]
    found = [one for one in surnames if people.surnames[one][0] < spans[0] and len(one) >= LEAST and heard_alike(one, word)]
    if len(found) != 1 or ordinary(story, found[0], word) or word in story.desk.know("genders")[0]:
        return None
    if any(mention.start == spans[0][0] for mention in story.known) or not any(_speaks(story.text, start, end) for start, end in spans):
        return None
    return found[0]


def _speaks(text: str, start: int, end: int) -> bool:
    """Whether somebody of whom a story tells as if known stands there, and no title that introduces them."""
    if _TITLE.search(text, max(0, start - 8), start):
        return False
    tells = _ACTS if len(heard(text[start:end])) > _FEW else _PERSON
    opens = _OPENS.search(text, max(0, start - 3), start) is not None
    return (opens and tells.match(text, end) is not None) or (
        _SAYS.search(text, max(0, start - 7), start) is not None and text[end : end + 1] in ".,"
    )


def _acts(story: Story, spans: list[Span]) -> bool:
    text = story.text
    return any(_ACTS.match(text, end) or _SAID.search(text, max(0, start - 9), start) for start, end in spans)


def ordinary(story: Story, surname: str, word: str) -> bool:
    """Whether either is an ordinary word, the name of a country or of a people, or known to the tables."""
    names = story.desk.know("names")
    if word in names[1] or is_place(names, surname):
        return True
    return common(story, surname, word)


def common(story: Story, one: str, other: str) -> bool:
    """Whether either is the name of a country or of a people, or stands in lower case in the story."""
    words = story.desk.know("peoples")
    if listed(words, one) or listed(words, other):
        return True
    return has_word(story.text, one.lower()) or has_word(story.text, other.lower())
