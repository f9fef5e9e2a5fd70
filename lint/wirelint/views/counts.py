"""How often each word of the story stands in it, in lower case (see `words`)."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import TypeVar

    from ..story import Story

    Thing = TypeVar("Thing")


def view(story: Story) -> dict[str, int]:
    """{word: times}."""
    return counted(story.words)


def counted(things: Iterable[Thing]) -> dict[Thing, int]:
    """{thing: times}, in the order in which the things are met first."""
    times: dict[Thing, int] = {}
    _add(times, things)
    return times


def _add_one_by_one(times: dict[Thing, int], things: Iterable[Thing]) -> None:
    for thing in things:
        times[thing] = times.get(thing, 0) + 1


_add: Callable[[dict[Thing, int], Iterable[Thing]], None] = _add_one_by_one
try:
    # What `Counter` counts with: to import `collections` for it takes longer than to count the words of a dozen stories.
    from _collections import _count_elements as _add  # type: ignore[import-not-found, no-redef]
except ImportError:
    pass
