"""Events: which dated event of the tables a phrase of the story means."""

from __future__ import annotations

from .. import days
from ..knowledge.leads import LEADS
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record
from ..spans import at
from ..words import has_word

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any

    from ..story import Story

_WORD = compiled(r"[\w.'/-]+")
_LAST = compiled(r"[\w'/-]+(?=[.]?$)")
_CAPITALS = compiled(r"\p{Lu}[\w'-]+(?: \p{Lu}[\w'-]+)*")
# A name with one of these after it is part of another name: the Brexit referendum bill, the 9/11 attacks trial.
_GOES_ON = compiled(
    r"(?:[ -](?:act|anniversary|bill|campaign|case|commission|commemorations?|committee|debate|documentary|film|book|hearings?|inquir(?:y|ies)|investigations?|law|legislation|memorial|"
    r"museum|festival|orchestra|guards?|corps|court|mastermind|pledge|plan|plans|promise|plot|probe|report|trial|trials|suspects?|victims?|survivors?|plotters?|force|fleet|threat|scare|warning|leaders?))\b",
    IGNORECASE,
)
_SURNAME = compiled(r"\p{Lu}[\w'-]+(?:'s?)? \p{Ll}")
_LEAD = compiled(r"(\p{Lu}[\w'-]*)\.? $")
# Words with a capital that may stand before a name and leave it what it is.
_OWNERS = frozenset(
    "Nazi Russian Israeli Hamas American Soviet Iraqi Iranian Palestinian Libyan Egyptian Cuban Saudi Mr Gen Sen Gov Dr Rep".split()
)
_BLOCKS_NEAR = 2
_NEAR = 8000  # characters of these, for pages without paragraphs
_FAR = 2000  # characters of a sentence or paragraph either way, likewise


class Named(Record):
    """A phrase [start, end) of the story and the event it means; `sure`: it means this one and no other."""

    start: int
    end: int
    event: int
    first: days.date
    sure: bool


class Events:
    """Looks phrases of a story up in the table of events."""

    def __init__(self, story: Story) -> None:
        self.story = story
        self.text = story.text.replace("’", "'").replace("\xa0", " ")
        self.known: dict[str, Any] = story.desk.know("events")
        self._wars: list[int] | None = None
        self._places: set[str] | None = None

    def start(self, index: int) -> days.date:
        """The day on which an event began."""
        return days.date.fromordinal(self.known["events"][index][1])

    def end(self, index: int) -> days.date | None:
        """The last day of an event; None where it has none or it is open."""
        last = self.known["events"][index][2]
        return days.date.fromordinal(last) if last else None

    def checked(self, day: days.date) -> bool:
        """Whether the table was checked on that day or later, so that it knows whether a war still went on."""
        return day.toordinal() <= int(self.known["checked"])

    def at(self, place: int, *, nouns: bool = False) -> Iterator[Named]:
        """Events whose name (or one of whose head nouns) begins at `place`, the longest first."""
        match = _WORD.match(self.text, place)
        index_of, word = self.known["nouns" if nouns else "first"], match[0].lower() if match else ""
        for phrase, index in index_of[word] or index_of.get(word.rstrip("."), ()):
            end = place + len(phrase)
            if self._is(phrase, place, end) and not _GOES_ON.match(self.text, end):
                yield Named(place, end, index, self.start(index), not nouns)

    def before(self, place: int, *, nouns: bool = False) -> Iterator[Named]:
        """Events whose name (or one of whose head nouns) ends at `place`, the longest first."""
        match = _LAST.search(self.text[max(0, place - 24) : place])
        for phrase, index in self.known["nouns_last" if nouns else "last"].get(match[0].lower(), ()) if match else ():
            begin = place - len(phrase)
            if begin >= 0 and self._is(phrase, begin, place):
                yield Named(begin, place, index, self.start(index), not nouns)

    def _is(self, phrase: str, start: int, end: int) -> bool:
        piece, text = self.text[start:end], self.text
        same = piece == phrase or piece[:1].lower() + piece[1:] == phrase[:1].lower() + phrase[1:]
        if not same or (end < len(text) and (text[end].isalnum() or text[end] == "-")) or (start and text[start - 1].isalnum()):
            return False
        if not _SURNAME.match(phrase) or not start:
            return True
        before = _LEAD.search(text, max(0, start - 24), start)  # "Mandela died", but not "Winnie Mandela died"
        return before is None or before[1].lower() in LEADS or before[1] in _OWNERS

    def context(self, index: int, start: int, end: int) -> int:
        """How many of an event's context words stand in [start, end)."""
        piece = self.text[start:end]
        words = self.known["events"][index][4]
        return sum(has_word(piece, word) or (word.endswith(("i", "an")) and has_word(piece, f"{word}s")) for word in words)

    def neighbourhood(self, place: int) -> tuple[int, int]:
        """The stretch of the block at `place` and the blocks near it."""
        blocks, at = self.story.blocks, max(0, self.story.block_at(place))
        start, end = blocks[max(0, at - _BLOCKS_NEAR)].start, blocks[min(len(blocks) - 1, at + 1)].end
        return max(start, place - _NEAR), min(end, place + _NEAR)

    def elsewhere(self, index: int) -> bool:
        """Whether the story names a place or a newsmaker that is not of this event."""
        if self._places is None:
            self._places = {name for name in self._capitals() if name in self.known["places"]}
        return any(not self.own(index, name) for name in self._places)

    def own(self, index: int, word: str) -> bool:
        """Whether a name is of an event: among its context words, or a place of its country."""
        identity, context = self.known["events"][index][0], self.known["events"][index][4]
        word = word.removesuffix("'s").removesuffix("'")
        return any(word == phrase or word in phrase.split() for phrase in context) or identity[:2] in self.known["places"].get(
            word, ""
        ).split("; ")

    def _capitals(self) -> Iterator[str]:
        for match in _CAPITALS.finditer(self.text):
            yield match[0].removesuffix("'s")
            yield from (word.removesuffix("'s") for word in match[0].split())

    def every_war(self) -> list[int]:
        """All events whose years are counted."""
        return [index for index, event in enumerate(self.known["events"]) if event[5]]

    def earlier(self, index: int) -> list[days.date]:
        """When those events of the same country began from which some count the war."""
        country = self.known["events"][index][0][:3]
        dates = [days.date.fromordinal(event[1]) for event in self.known["events"] if event[0].startswith(country) and event[6]]
        return sorted(date for date in dates if date < self.start(index))

    def owned(self, place: int, owner: str) -> Iterator[Named]:
        """Events of a country or person whose head noun begins at `place`: "Russia's" invasion."""
        found = [one for one in self.at(place, nouns=True) if owner and self.own(one.event, owner)]
        yield from sorted(found, key=lambda one: one.first, reverse=True)

    def wars(self) -> list[int]:
        """The wars that the story is about: those that it names, else those of which it has two context words."""
        if self._wars is None:
            every = self.every_war()
            names = [(phrase, index) for _, phrases in self.known["first"].everything() for phrase, index in phrases if index in every]
            named = {index for phrase, index in names if phrase in self.text}
            self._wars = sorted(named) or [index for index in every if self.context(index, 0, len(self.text)) >= 2]
        return self._wars


def view(story: Story) -> Events:
    """The story's events."""
    return Events(story)


def sentence_of(story: Story, place: int) -> tuple[int, int]:
    """The sentence at `place`; of one without an end, what lies near."""
    sentence = at(story.sentences, place)
    return _around(place, sentence.start, sentence.end) if sentence else (place, place)


def paragraph_of(story: Story, place: int) -> tuple[int, int]:
    """The block at `place`; of a page without paragraphs, what lies near."""
    block = story.blocks[story.block_at(place)]
    return _around(place, block.start, block.end)


def _around(place: int, start: int, end: int) -> tuple[int, int]:
    return max(start, place - _FAR), min(end, place + _FAR)


def longest(found: Iterable[Named]) -> list[Named]:
    """Those of the longest phrase, which the first one has."""
    every = list(found)
    return [one for one in every if one.end - one.start == every[0].end - every[0].start]
