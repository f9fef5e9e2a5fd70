"""How dense the marks of translation are in a story."""

from __future__ import annotations

from ..knowledge.translated import is_word
from ..records import TYPE_CHECKING
from .habits import habits

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..story import Story

#: Words below which a story is too short to be judged.
LEAST = 120


def densities(story: Story, marks: Iterable[str]) -> dict[str, float]:
    """{mark: how many in 1,000 words} of those that are there; of a habit, how many in 1,000 cases."""
    counts, text, ours = story.counts, story.shadow, habits(story)
    per = 1000 / len(story.words)
    found = {mark: counts.get(mark, 0) if is_word(mark) else phrases(text, mark) for mark in marks if mark not in ours}
    return {**{mark: times * per for mark, times in found.items() if times}, **ours}


def phrases(text: str, mark: str) -> int:
    """How often a phrase or sign stands in the shadow of a text: "-ing" is the end of a word, "~" any character."""
    if mark == "'s":
        return text.count("'s ") + text.count("’s ")
    if mark == "~":
        return len(text)
    if mark[0] == "-":
        return text.count(f"{mark[1:]} ")
    if len(mark) == 1:
        return text.count(mark)
    return text.count(f" {mark} " if mark[0].isalpha() else f"{mark} ")
