"""Given names of known people with another word behind them that is nearly one of their family names."""

from __future__ import annotations

from itertools import pairwise

from ..knowledge.surnames import nearly
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story
    from .capitals import Word


def view(story: Story) -> list[tuple[str, Word, list[str]]]:
    """The given name, the word behind it, and the family names that are near the word."""
    givens = story.desk.know("givens")
    there = givens.keys() & story.groups.words
    if not there:
        return []
    pairs = {pair for group in story.groups.longer for pair in pairwise(group.split(" ")) if pair[0] in there}
    near = {pair: found for pair in pairs if (found := [family for family in givens[pair[0]].split(" ") if nearly(pair[1], family)])}
    if not near:
        return []
    words = story.capitals
    return [
        (one[2], other, near[one[2], other[2]])
        for one, other in pairwise(words)
        if (one[2], other[2]) in near and other[0] == one[1] + 1 and story.text[one[1]] == " "
    ]
