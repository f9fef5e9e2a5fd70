"""Sentences of the copy's own prose that may be a piece cut loose, with their words and verbs.

These are the short ones, and longer ones that open with a word that joins. What is no prose (headlines,
lists, credits) is left out. Whatever looks into a sentence for a verb does so for these few only.
"""

from __future__ import annotations

from bisect import bisect_left

from ..grammar.hints import hints
from ..grammar.openings import MARKS
from ..grammar.suspects import attributes, breaks
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..story import Story

#: Characters of a sentence that can be a piece of another one, whatever it begins with; and if it begins like one.
_SHORT, _LONGEST = 80, 170
#: Up to here it may be an attribution, verb and all; beyond it, one of these verbs makes it sound.
_SHORTEST = 45
_SOUND = compiled(r" (?:is|are|was|were|has|have|had|will|would|could|can|did|does|do) ")
_BUT = (", but ", ", although ", ", though ", ", if ", ", only ", ", which ", ", who ", ", where ", ", whose ", ", when ")
_OPENERS = frozenset(
    "According Along Aside Apart Could Did Dozens First Hundreds Instead More Not Primarily Several Thousands To Together Upon What As Even Has Insofar Inasmuch Given Once Now About After Although And Adding Because Before But By Citing Despite Due Especially Except Explaining For From If In Including Mainly "
    "Mostly Noting Notably On Owing Particularly Pointing Quoting Reports Said Saying Since So Stressing Such Thanks That These This Those Though Told "
    "Under Unless Until When Where Whereas Which While Who Whom Whose With Without Worth Written Writes".split()
)
_PROSE = frozenset(("body", "quote", "list"))
_NOUN = 50  # letters of a noun before the clause that hangs on it
_CLOSERS = "\"”’»)]'"


class Clause:
    """Half-open offsets; number of the sentence and of its block; number of the sentence before in the same
    block (-1: it opens the block); whether it may be a stub, and a fragment.
    """

    __slots__ = ("_lower", "_words", "before", "block", "end", "fragment", "number", "start", "stub", "text")

    def __init__(self, text: str, start: int, number: int, block: int, before: int, *, stub: bool = True, fragment: bool = True) -> None:
        self.start = start
        self.end = start + len(text)
        self.number = number
        self.block = block
        self.before = before
        self.stub = stub
        self.fragment = fragment
        self.text = text
        self._lower: Sequence[str] | None = None
        self._words: Sequence[str] | None = None

    @property
    def lower(self) -> Sequence[str]:
        """Its words in lower case, without the marks around them."""
        if self._lower is None:
            self._lower = _words(self.text.lower())
        return self._lower

    @property
    def words(self) -> Sequence[str]:
        """The words as they stand."""
        if self._words is None:
            self._words = _words(self.text)
        return self._words


def _words(text: str) -> list[str]:
    return [word for piece in text.split() if (word := piece.strip(MARKS))]


def view(story: Story) -> list[Clause]:
    """The candidates, in order."""
    return list(_candidates(story))


def _candidates(story: Story) -> Iterator[Clause]:
    text, last = story.text, -1
    sayings = story.desk.know("sayings")
    for number, (start, end, block) in enumerate(story.sentences):
        inside, last = block == last, block
        size = end - start
        if size > _LONGEST or text[end - 1] != "." or (size > _SHORT and not _opens(text, start, end)):
            continue
        piece = text[start:end]
        words = piece.split()
        stub, fragment = (
            attributes(words, piece, sayings, inside=inside),
            breaks(words, piece, inside=inside) or hints(words, piece, inside=inside),
        )
        if (stub or fragment) and story.blocks[block].role in _PROSE and short(text, start, end):
            yield Clause(piece, start, number, block, number - 1 if inside else -1, stub=stub, fragment=fragment)


def short(text: str, start: int, end: int) -> bool:
    """Whether a sentence is short enough for what it begins and goes on with."""
    size = end - start
    if size <= _SHORTEST or _opens(text, start, end):
        return size <= _LONGEST
    return size <= _SHORT and not _sound(text, start, end)


def _sound(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands in the sentence, and not in a clause that hangs on it."""
    return _SOUND.search(text, start + 3, end) is not None and not any(text.find(but, start, end) >= 0 for but in _BUT)


def _opens(text: str, start: int, end: int) -> bool:
    """Whether the first word is one with which a piece of a sentence may begin."""
    blank = text.find(" ", start, end)
    first = text[start : end if blank < 0 else blank]
    return (
        first in _OPENERS
        or first.endswith(("ed", "ing"))
        or (first in ("A", "An") and text.find(" which ", start, min(end, start + _NOUN)) > 0)
    )


def in_speech(story: Story, start: int, end: int) -> bool:
    """Whether any part of the stretch is speech."""
    speech = story.speech
    at = bisect_left(speech, (start,))
    return (at < len(speech) and speech[at].start < end) or (at > 0 and speech[at - 1].end > start)


def cut_off(story: Story, clause: Clause) -> bool:
    """Whether the words before the clause end in a plain full stop: no question, no trailing off, no colon."""
    if clause.before >= 0:
        start, end, _ = story.sentences[clause.before]
    elif clause.block > 0 and story.blocks[clause.block - 1].role in _PROSE:
        start, end, _ = story.blocks[clause.block - 1]
    else:
        return False
    bare = story.text[max(start, end - 80) : end].rstrip(_CLOSERS)
    return bare.endswith(".") and not bare.endswith("..")


def goes_on(story: Story, clause: Clause) -> bool:
    """Whether a sentence follows in the paragraph."""
    following = clause.number + 1
    return following < len(story.sentences) and story.sentences[following].block == clause.block
