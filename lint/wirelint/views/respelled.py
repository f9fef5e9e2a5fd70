"""Words that stand alone and are nearly the surname of somebody who is introduced with a given name."""

from __future__ import annotations

from ..knowledge.surnames import SHORTEST, heard_alike, keys, near, person
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> dict[str, list[str]]:
    """{word: surnames that it is nearly}, whatever stands around them."""
    surnames: list[str] = []
    inside: set[str] = set()
    alone = set(story.groups.alone)
    for group in story.groups.longer:
        words, named = person(group)
        (inside if len(words) > 1 else alone).update(words)
        if named:
            surnames.append(words[-1])
    by_key: dict[str, dict[str, None]] = {}
    for surname in surnames:
        for key in keys(surname):
            by_key.setdefault(key, {})[surname] = None
    others = [word for word in alone - inside if len(word) >= SHORTEST and not word.isupper()]
    shared = by_key.keys()
    sharing = [word for word in others if not shared.isdisjoint(keys(word))]
    return {word: found for word in sharing if (found := _near(word, by_key))}


def _near(word: str, by_key: dict[str, dict[str, None]]) -> list[str]:
    sharing = {surname: None for key in keys(word) for surname in by_key.get(key, ()) if surname != word}
    return [surname for surname in sharing if near(surname, word, titled=True) or heard_alike(surname, word)]
