"""Pronouns that do not go with the person whom they mean.

Of nearly all stories the words tell that there are none: no pronoun for a man stands next behind a woman's name, and the reverse.
"""

from __future__ import annotations

from bisect import bisect

from ..records import TYPE_CHECKING
from ..spans import places

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..knowledge.meant import Meant
    from ..story import Story

_WORDS = {"f": frozenset(("she", "her", "hers", "herself")), "m": frozenset(("he", "his", "him", "himself"))}
_FAR = 600  # characters from a name to the pronoun
_OTHER = {"f": "m", "m": "f"}


def view(story: Story) -> list[Meant]:
    """Those that gainsay the name or the title, in order."""
    names = {gender: found for gender in "fm" if (found := _names(story, gender))}
    if not names or not _near(story, names):
        return []
    from ..knowledge.meant import wrong

    return wrong(story)


def _names(story: Story, gender: str) -> set[str]:
    """Words that name people of the gender, if the story has pronouns of the other one."""
    if _WORDS[_OTHER[gender]].isdisjoint(story.words):
        return set()
    signs: Mapping[str, None] = story.desk.know("genders")[2][gender]
    there = {word for word in story.groups.words if word in signs}
    if there:
        there.update(group.rpartition(" ")[2] for group in story.groups.longer if not there.isdisjoint(group.split(" ")))
    return there


def _near(story: Story, names: Mapping[str, set[str]]) -> bool:
    """Whether the next pronoun behind such a name, in its paragraph or the one behind, is of the other gender, and no such name of that
    gender stands between.
    """
    text, pronouns = story.text, story.pronouns
    starts = [pronoun.start for pronoun in pronouns]
    for gender, words in names.items():
        others = names.get(_OTHER[gender], ())
        for at in (at for word in words for at in places(text, word)):
            then = bisect(starts, at)
            if then == len(starts) or pronouns[then].gender == gender or starts[then] - at > _FAR:
                continue
            if not any(word in text[at : starts[then]] for word in others) and story.block_at(starts[then]) - story.block_at(at) < 2:
                return True
    return False
