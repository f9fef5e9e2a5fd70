"""Groups of words with a capital, without their places: what may be a name, and mostly enough to tell that nothing is wrong with it."""

from __future__ import annotations

from ..letters import beyond_ascii
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from ..story import Story

#: Capitals beyond ASCII with which a name can begin.
CAPITALS = "À-ÖØ-ÞĀ-ȳḀ-ỿΑ-Ω"
_PLAIN = compiled(r"[A-Z]\w+(?:-\w+| [A-Z]\w+)*")
# What stands first only lets the engine pass over a text quickly.
_ANY = compiled(rf"[^\x00-@\[-¿](?<=[A-Z{CAPITALS}])\w+(?:-\w+| [A-Z{CAPITALS}]\w+)*")
_CAPITAL = compiled(f"[{CAPITALS}]")


class Groups(Record):
    """Words are one letter or more after a capital, with hyphens; one blank parts the words of a group.

    `every` group in order; the different ones of one word, `alone`, and of more, `longer`; the different `words` in all of them, and
    those that are `accented`.
    """

    every: list[str]
    alone: set[str]
    longer: list[str]
    words: set[str]
    accented: list[str]


def view(story: Story) -> Groups:
    """The groups of the whole story."""
    text = story.text
    letters = "".join(filter(str.isalpha, beyond_ascii(text)))
    every = (_ANY if letters and _CAPITAL.search(letters) else _PLAIN).findall(text)
    alone = set(every)
    longer = [group for group in alone if " " in group]
    words = set(" ".join(alone).split())
    alone.difference_update(longer)
    return Groups(every, alone, longer, words, [word for word in words if not word.isascii()] if letters else [])
