"""How often each word of the story stands in it, in lower case (see `words`)."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import TypeVar

    from ..story import Story

    Thing = TypeVar("Thing")


def view(story: Story) -> dict[str, int]:
    """{word: times}."""
    return counted(story.words)


def counted(things: Iterable[Thing]) -> dict[Thing, int]:
    """{thing: times}. The import of `collections`, for its Counter, takes longer than this for a dozen stories."""
    times: dict[Thing, int] = {}
    for thing in things:
        times[thing] = times.get(thing, 0) + 1
    return times
