"""Words with a capital that stand once in a story and are one letter away from one that stands there three times or more."""

from __future__ import annotations

from itertools import combinations

from ..letters import one_edit
from ..records import TYPE_CHECKING
from .counts import counted

if TYPE_CHECKING:
    from ..story import Story

_LEAST, _OFTEN = 6, 3
_ENDINGS = frozenset(("s", "e", "n", "a", "i", "y", "o", "r", "d"))


def view(story: Story) -> dict[str, str]:
    """{the lone word: the usual one}"""
    words = [word for word in story.groups.words if len(word) >= _LEAST and word[1:].islower()]
    by_key: dict[str, list[str]] = {}
    for word in words:
        for key in (word[:3], f">{word[0]}{word[-3:]}"):
            by_key.setdefault(key, []).append(word)
    pairs = {pair for same in by_key.values() if len(same) > 1 for pair in combinations(same, 2) if _near(*pair)}
    if not pairs:
        return {}
    counts = counted(word[2] for word in story.capitals)
    found: dict[str, str] = {}
    for one, other in sorted(pairs):
        few, many = sorted((one, other), key=lambda word: counts[word])
        if counts[few] == 1 and counts[many] >= _OFTEN:
            found[few] = many
    return found


def _near(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    if abs(len(one) - len(other)) > 1 or (long.startswith(short) and long[len(short) :] in _ENDINGS):
        return False
    return (
        one[:-1] != other[:-1] or {one[-1], other[-1]} == {"m", "n"}
        if len(one) == len(other) and one[:-1] == other[:-1]
        else one_edit(one, other)
    )
