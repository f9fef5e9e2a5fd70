"""Several messages in one file: where each lies, and what is made of them all."""

from __future__ import annotations

from itertools import chain, pairwise

from ..records import TYPE_CHECKING
from .many import kept
from .reading import Layer, Problem, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..story import Story

_LEAST = 12  # characters of a message: less is a piece of noise on the line
_MOST = 100  # problems that are told of one file


def spans(text: str, starts: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(start, end) of each message that is more than noise; the whole file where there is none."""
    any_ = False
    for start, end in pairwise(chain(starts, (len(text),))):
        if end - start >= _LEAST and len(text[start:end].strip()) >= _LEAST:
            yield start, end
            any_ = True
    if not any_:
        yield 0, len(text)


def gathered(format: str, made: Iterable[tuple[Story, Sequence[Problem]]], layers: Sequence[Layer] = ()) -> Reading:
    """The reading of a file: its stories, but for those without any text, and what was wrong with them."""
    empty: list[Story] = []
    problems: list[Problem] = []
    stories = kept(_with_text(made, empty, problems))
    return Reading(format, stories or empty, problems, layers)


def _with_text(made: Iterable[tuple[Story, Sequence[Problem]]], empty: list[Story], problems: list[Problem]) -> Iterator[Story]:
    for story, wrong in made:
        if story.blocks:
            yield story
        elif not empty:
            empty.append(story)
        if len(problems) < _MOST:
            problems += (problem._replace(story=story.id) for problem in wrong)
