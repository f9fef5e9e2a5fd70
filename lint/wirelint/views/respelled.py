"""Words that stand alone and are nearly the surname of somebody who is introduced with a given name."""

from __future__ import annotations

from itertools import chain

from ..knowledge.leads import LEADS
from ..knowledge.surnames import KEYS, near
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 5  # letters


def view(story: Story) -> list[tuple[str, str]]:
    """(word, surname), whatever stands around them."""
    surnames: set[str] = set()
    inside: set[str] = set()
    alone = set(story.groups.alone)
    for group in story.groups.longer:
        words = _named(group.split(" "))
        if len(words) > 1:
            surnames.add(words[-1])
            inside.update(words)
        else:
            alone.update(words)
    by_key: dict[str, list[str]] = {}
    for surname in surnames:
        for key in KEYS[surname] if len(surname) >= _LEAST else ():
            by_key.setdefault(key, []).append(surname)
    others = [word for word in alone - inside if len(word) >= _LEAST]
    if by_key.keys().isdisjoint(chain.from_iterable(map(KEYS.__getitem__, others))):
        return []
    return [
        (word, surname)
        for word in others
        for surname in {surname: None for key in KEYS[word] for surname in by_key.get(key, ())}
        if near(surname, word, titled=True)
    ]


def _named(words: list[str]) -> list[str]:
    """The words without what may lead up to a name; the last one stays."""
    first = 0
    while first < len(words) - 1 and words[first].lower() in LEADS:
        first += 1
    return words[first:]
