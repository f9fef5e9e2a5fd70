"""Names that stand in a story under two systems of transliteration: {the name that comes later: the one that comes first}."""

from __future__ import annotations

from ..knowledge.leads import LEADS
from ..knowledge.systems import chinese, servant
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_WADE = compiled(r"\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{0,5}-\p{Ll}{1,5}")
_PINYIN = compiled(r"\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{4,11}")


def view(story: Story) -> dict[str, str]:
    """Of most stories, no name with a hyphen or Abd in it tells at once that there is nothing."""
    found: dict[str, str] = {}
    names = [_bare(group) for group in story.groups.longer if "-" in group or "Abd" in group]
    wade = [name for name in names if _WADE.fullmatch(name)]
    if wade:
        keys = {chinese(name): name for name in wade}
        for other in map(_bare, story.groups.longer):
            if _PINYIN.fullmatch(other) and (name := keys.get(chinese(other))):
                _enter(story, found, name, other)
    servants: dict[str, str] = {}
    for name in sorted((name for name in names if name.startswith("Abd")), key=story.text.find):
        if key := servant(name):
            first = servants.setdefault(key, name)
            if not _same(first, name):
                _enter(story, found, first, name)
    return found


def _enter(story: Story, found: dict[str, str], one: str, other: str) -> None:
    first, later = sorted((one, other), key=story.text.find)
    found.setdefault(later, first)


def _bare(group: str) -> str:
    """The name without what leads up to it."""
    words = group.split(" ")
    while len(words) > 2 and words[0].lower() in LEADS:
        words = words[1:]
    return " ".join(words)


def _same(one: str, other: str) -> bool:
    """Whether one is the other but for a blank, a hyphen or a capital, which are another rule's."""
    return one.replace(" ", "").replace("-", "").lower() == other.replace(" ", "").replace("-", "").lower()
