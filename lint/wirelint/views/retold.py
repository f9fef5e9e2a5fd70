"""Sentences that say again, in much the same words, what another sentence of the story says.

A sentence is a suspect if it is short and nearly each of its words stands elsewhere in the story too, or if it is long and
begins or ends as another does. Suspects are few; each is compared with the sentences that have its rarer words.
"""

from __future__ import annotations

from itertools import islice

from ..grammar.sameness import familiar, gist, new, run, telling
from ..records import TYPE_CHECKING, Record
from ..spans import at, places, within
from .counts import counted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..story import Story
    from .sentences import Sentence

_SHORT = range(40, 116)  # characters
_HEAD = 60  # characters of its beginning
_EDGE = 30  # characters in which a long sentence is like another at an end
_ONCE = 2  # words that stand nowhere else in a suspect, at most: a first look
_MOST = 50  # suspects that are looked at: a story with more of them is a table or a poem
_LOOKED_FOR = 6  # rare words of a suspect that are looked for elsewhere
_LEAST = 4  # words of weight that both must have
_COPY = frozenset({"body", "quote", "list", "caption"})


class Retold(Record):
    """Half-open offsets of the sentence that says nothing new and of the one that says the same; the share of its words of weight
    that are there too, the most words in a row that both have, and the names and figures that are not there.
    """

    start: int
    end: int
    other: tuple[int, int]
    share: float
    run: int
    new: Sequence[str]


def view(story: Story) -> list[Retold]:
    """In order; each sentence with the one that is most like it."""
    suspects = list(islice(_suspects(story), _MOST))
    if not suspects:
        return []
    found = (_best(story, sentence) for sentence in dict.fromkeys(suspects) if story.blocks[sentence.block].role in _COPY)
    return sorted(pair for pair in found if pair is not None)


def _suspects(story: Story) -> Iterator[Sentence]:
    counts, dark = story.counts, story.shadow
    fresh = {word for word, times in counts.items() if times == 1}.intersection
    least, most = _SHORT.start, _SHORT.stop - 1
    for sentence in story.sentences:
        start, end, _ = sentence
        if not least <= end - start <= most or len(fresh(dark[start : start + _HEAD].split())) > _ONCE:
            continue  # as most are: their first words say so
        if len(fresh(dark[start:end].split())) <= _ONCE and familiar(dark[start:end], counts):
            yield sentence
    yield from _alike_at_an_end(story)


def _alike_at_an_end(story: Story) -> list[Sentence]:
    text = story.text
    long = [sentence for sentence in story.sentences if sentence.end - sentence.start >= _SHORT.stop]
    found = []
    for edges in ([text[one.start : one.start + _EDGE] for one in long], [text[one.end - _EDGE : one.end] for one in long]):
        if len(set(edges)) < len(edges):
            times = counted(edges)
            found += [one for one, edge in zip(long, edges, strict=True) if times[edge] > 1]
    return found


def _best(story: Story, sentence: Sentence) -> Retold | None:
    """The sentence that has most of this one's words, if there are enough of them."""
    near = _near(story, sentence)
    if not near:
        return None
    mine = gist(story.text[sentence.start : sentence.end])
    shares = {other: share for other in near if (share := _share(story, sentence, other, mine))}
    if not shares:
        return None
    other = max(shares, key=lambda one: shares[one])
    here, there = story.text[sentence.start : sentence.end], story.text[other.start : other.end]
    return Retold(sentence.start, sentence.end, (other.start, other.end), shares[other], run(here, there), new(here, there))


def _near(story: Story, sentence: Sentence) -> list[Sentence]:
    """The sentences of copy that have half of the words of this one that are rare in the story."""
    rare = telling(story.text[sentence.start : sentence.end], story.counts)[:_LOOKED_FOR]
    holding = [{at(story.sentences, place) for place in places(story.shadow, stem)} for stem in rare]
    times = counted(other for others in holding for other in others if other and other != sentence)
    return sorted(other for other, count in times.items() if count >= max(2, len(rare) / 2) and story.blocks[other.block].role in _COPY)


def _share(story: Story, one: Sentence, other: Sentence, mine: frozenset[str]) -> float:
    """How many of the words of weight, `mine`, the other sentence has; 0 where it is not the one to be held against."""
    theirs = gist(story.text[other.start : other.end])
    common = len(mine & theirs)
    # Of two that say the same the shorter one, or the later, says nothing new. A quotation may bear out what was said in other words.
    if (
        common < max(_LEAST, len(mine) / 2)
        or (len(mine), other.start) > (len(theirs), one.start)
        or _said(story, one) != _said(story, other)
    ):
        return 0
    return common / len(mine)


def _said(story: Story, sentence: Sentence) -> bool:
    return within(story.speech, sentence.start, sentence.start + 1) or within(story.speech, sentence.end - 2, sentence.end - 1)
