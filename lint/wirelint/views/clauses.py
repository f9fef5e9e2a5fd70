"""Sentences of the copy's own prose that may be a piece cut loose, with their words and verbs.

These are the short ones, and longer ones that open with a word that joins. What is no prose (headlines,
lists, credits) is left out. Whatever looks into a sentence for a verb does so for these few only.
"""

from __future__ import annotations

from bisect import bisect_left

from ..knowledge.verbs import BASE, FINITE, PAST, THIRD
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..story import Story

#: Characters of a sentence that can be a piece of another one, whatever it begins with; and if it begins like one.
_SHORT, _LONGEST = 80, 170
#: Up to here it may be an attribution, verb and all; beyond it, one of these verbs makes it sound.
_SHORTEST = 45
_SOUND = compiled(r" (?:is|are|was|were|has|have|had|will|would|could|can|did|does|do) ")
_BUT = (", but ", ", although ", ", though ", ", if ", ", only ")
_OPENERS = frozenset(
    "According As About After Although And Adding Because Before But By Citing Despite Due Especially Except Explaining For From If In Including Mainly "
    "Mostly Noting Notably On Owing Particularly Pointing Quoting Reports Said Saying Since So Stressing Such Thanks That These This Those Though Told "
    "Under Unless Until When Whereas Which While Who Whom Whose With Without Worth Written Writes".split()
)
_PROSE = frozenset(("body", "quote", "list"))
_CLOSERS = "\"”’»)]'"
_MARKS = "\"“”„‘’'«»()[]{}.,:;!?…–—-*_$€£¥%/"
DETERMINERS = frozenset(
    "a an the this that these those my your his her its our their no every each any some such another one two three four five six seven "
    "eight nine ten many few several more most all both own other first last next new old recent former".split()
)
LINKS = frozenset(
    "of in on at by for from with into onto over under between among amid against during after before about through without within "
    "across around near toward towards per via and or as than like to despite".split()
)
_PRONOUNS = frozenset("i you he she it we they who which that there what people".split())
_CONTRACTED = ("n't", "n’t", "'ll", "’ll", "'re", "’re", "'ve", "’ve", "'d", "’d", "'m", "’m")
_IS = frozenset(f"{word}{mark}s" for word in "he she it that there here what who how where let this".split() for mark in "'’")


class Clause:
    """Half-open offsets; number of the sentence and of its block; number of the sentence before in the same
    block (-1: it opens the block); its words in lower case, without the marks around them.
    """

    __slots__ = ("_words", "before", "block", "end", "lower", "number", "start", "text")

    def __init__(self, text: str, start: int, end: int, number: int, block: int, before: int) -> None:
        self.start = start
        self.end = end
        self.number = number
        self.block = block
        self.before = before
        self.text = text[start:end]
        self.lower = _words(self.text.lower())
        self._words: Sequence[str] | None = None

    @property
    def words(self) -> Sequence[str]:
        """The words as they stand."""
        if self._words is None:
            self._words = _words(self.text)
        return self._words


def _words(text: str) -> list[str]:
    return [word for piece in text.split() if (word := piece.strip(_MARKS))]


def view(story: Story) -> list[Clause]:
    """The candidates, in order."""
    return [clause for clause in _candidates(story) if clause.lower]


def _candidates(story: Story) -> Iterator[Clause]:
    text, blocks, last = story.text, story.blocks, -1
    for number, (start, end, block) in enumerate(story.sentences):
        before = number - 1 if block == last else -1
        last = block
        size = end - start
        if size > _LONGEST or text[end - 1] != "." or blocks[block].role not in _PROSE:
            continue
        if _opens(text, start, end) or size <= _SHORTEST or (size <= _SHORT and not _sound(text, start, end)):
            yield Clause(text, start, end, number, block, before)


def _sound(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands in the sentence, and not in a clause that hangs on it."""
    return _SOUND.search(text, start + 3, end) is not None and not any(text.find(but, start, end) >= 0 for but in _BUT)


def _opens(text: str, start: int, end: int) -> bool:
    """Whether the first word is one with which a piece of a sentence may begin."""
    first = text[start : text.find(" ", start, end)]
    return first in _OPENERS or first.endswith(("ed", "ing"))


def in_speech(story: Story, start: int, end: int) -> bool:
    """Whether any part of the stretch is speech."""
    speech = story.speech
    at = bisect_left(speech, (start,))
    return (at < len(speech) and speech[at].start < end) or (at > 0 and speech[at - 1].end > start)


def finite(clause: Clause, forms: Mapping[str, int], start: int = 0) -> list[int]:
    """Indexes of the words from `start` on that may be finite verbs; when in doubt they are."""
    return [at for at in range(start, len(clause.lower)) if _may_be_finite(clause, at, forms)]


def _may_be_finite(clause: Clause, at: int, forms: Mapping[str, int]) -> bool:
    word, before = clause.lower[at], clause.lower[at - 1] if at else ""
    flags = forms.get(word, 0)
    if at and clause.words[at][0].isupper():
        return False
    if flags & FINITE:
        return before not in DETERMINERS or word not in ("will", "may", "might", "can", "must")
    if word.endswith(_CONTRACTED) or word in _IS:
        return True
    if word in LINKS:
        return False
    noun_like = before in DETERMINERS or before in LINKS
    if flags & PAST or (word.endswith("ed") and len(word) > 4 and not flags):
        return not noun_like and not _passive(clause, at, before, forms)
    if flags & THIRD:
        return not noun_like and not (at > 2 and clause.lower[at - 2] in DETERMINERS and clause.lower[at - 3] in LINKS)
    if flags & BASE:
        return before in _PRONOUNS or (before.endswith("s") and not before.endswith("ss") and before not in LINKS and not noun_like)
    return word.endswith("s") and at > 1 and clause.words[at - 1][0].isupper() and not word.endswith(("'s", "’s"))


def _passive(clause: Clause, at: int, before: str, forms: Mapping[str, int]) -> bool:
    """A participle: after an auxiliary ("were exchanged"), or before "by" ("a plan drafted by the army")."""
    if forms.get(before, 0) & FINITE or before in ("be", "been", "being", "to", "not"):
        return True
    return at + 1 < len(clause.lower) and clause.lower[at + 1] == "by" and at > 0


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
