"""Full names that are the same name in two spellings of both words: {name: the spelling that stands first}."""

from __future__ import annotations

from itertools import combinations

from ..knowledge.leads import LEADS, THINGS
from ..knowledge.surnames import person
from ..letters import alike, japanese
from ..records import TYPE_CHECKING
from .twins import of_one_frame

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 3  # letters of a word


def view(story: Story) -> dict[str, str]:
    """The names. Those of one key have the same frame."""
    there = dict.fromkeys(words for group in story.groups.longer if _is_name(words := person(group)[0]))
    twins: dict[str, str] = {}
    for same in of_one_frame([" ".join(words) for words in there]) if len(there) > 1 else ():
        for one, other in combinations(sorted(same, key=story.text.find), 2):
            if other not in twins and _one(one.split(), other.split()):
                twins[other] = twins.get(one, one)
    return twins


def _is_name(words: tuple[str, ...]) -> bool:
    return len(words) == 2 and all(
        len(word) >= _LEAST and word[1:].islower() and word.isalpha() and word.lower() not in LEADS and word.lower() not in THINGS
        for word in words
    )


def _one(one: list[str], other: list[str]) -> bool:
    """Whether both words are the same name, and neither is written alike: where one is, its fellow is looked for elsewhere."""
    if one[0] == other[0] or one[1] == other[1]:
        return False
    if alike(one[1]) != alike(other[1]) and japanese(one[1]) != japanese(other[1]):
        return False
    from ..knowledge.given_forms import same_given  # needed for hardly any story

    return same_given(one[0], other[0])
