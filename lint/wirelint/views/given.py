"""Given names of known people with another word behind them that is nearly one of their family names."""

from __future__ import annotations

from itertools import pairwise

from ..knowledge.surnames import nearly, nearly_given
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..story import Story
    from .capitals import Word


def view(story: Story) -> list[tuple[str, Word, list[str]]]:
    """The given name, the word behind it, and the family names that are near the word; or the family name, the word before it, and the given
    names that are near the word, each with a blank behind it.
    """
    givens, families = story.desk.know("givens")
    words = story.groups.words
    first, last = givens.keys() & words, families.keys() & words
    if not first and not last:
        return []
    pairs = {pair for group in story.groups.longer for pair in pairwise(group.split(" ")) if pair[0] in first or pair[1] in last}
    near = {pair: found for pair in pairs if (found := _near(story, givens, families, *pair))}
    if not near:
        return []
    return [
        (one[2], other, near[one[2], other[2]]) if one[2] in givens else (other[2], one, near[one[2], other[2]])
        for one, other in pairwise(story.capitals)
        if (one[2], other[2]) in near and other[0] == one[1] + 1 and story.text[one[1]] == " "
    ]


def _near(story: Story, givens: Mapping[str, str], families: Mapping[str, str], one: str, other: str) -> list[str]:
    if one in givens:
        return [family for family in givens[one].split(" ") if nearly(other, family)]
    if other not in families or one in story.desk.know("genders")[0]:
        return []  # somebody's given name
    return [f"{given} " for given in families[other].split(" ") if nearly_given(one, given)]
