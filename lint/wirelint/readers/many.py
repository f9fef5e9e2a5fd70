"""The stories of a file, to be gone through again and again; in little memory where they are thousands."""

from __future__ import annotations

from itertools import chain, islice

from ..blocks import few_or_many
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..story import Story

#: Stories from which on they are packed: a story that is made anew has its views to compute anew, too.
MANY = 500


def kept(stories: Iterable[Story]) -> Sequence[Story]:
    """The stories with ids that tell them apart. They are taken one by one, so that a generator of them never stands whole."""
    return few_or_many(_named(stories), MANY, _packed)


def _packed(stories: Iterable[Story]) -> Sequence[Story]:
    from .packed_stories import PackedStories

    return PackedStories(stories)


def _named(stories: Iterable[Story]) -> Iterator[Story]:
    """Of several stories, those without an id, or with one that was there before, get their number."""
    rest = iter(stories)
    first = list(islice(rest, 2))
    if len(first) < 2:
        yield from first
        return
    seen: set[str] = set()
    for number, story in enumerate(chain(first, rest), 1):
        if not story.id:
            story.id = str(number)  # not noted: a number takes sixty times the memory of a row
        elif story.id in seen:
            story.id = f"{story.id}#{number}"
        else:
            seen.add(story.id)
        yield story
