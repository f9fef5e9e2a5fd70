"""Surnames that stand behind more than one given name: {surname: given names}. One person, or two of a family."""

from __future__ import annotations

from ..knowledge.surnames import person
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 3  # letters of a given name
_SHORT = 4  # letters of a surname that is too short to be told from another


#: With these a ruler is named by his given name.
_TITLES = frozenset("King Queen Prince Princess Sultan Emir Emperor Pope Patriarch Mullah".split())


def parts(group: str) -> list[tuple[str, str, int]]:
    """Of a group: what stays (surname, title, or two of the last three words), the word that may vary, and how far into the group that begins."""
    before, _, last = group.rpartition(" ")
    if before in _TITLES:
        return [(before, last, len(before) + 1)]
    words = person(group)[0]  # "Foreign Minister Hakan Fidan" is Hakan Fidan
    if len(words) < 2:
        return []
    found = [(last, words[-2], len(before) - len(words[-2]))]
    if len(words) == 2 and len(last) > _SHORT:
        found.append((f"{words[0]} …", last, len(before) + 1))
    if len(words) > 2:
        one, two, three = words[-3:]
        start = len(group) - len(f"{one} {two} {three}")
        found += [(f"… {two} {three}", one, start), (f"{one} … {three}", two, start + len(one) + 1)]
        if len(words) == 3 and len(three) > _SHORT:
            found.append((f"{one} {two} …", three, len(before) + 1))
        if "-" in three:  # a Korean name behind a title
            found.append((f"{two} …", three, len(before) + 1))
    return found


def view(story: Story) -> dict[str, set[str]]:
    """What stays, with the words that vary beside it."""
    first: dict[str, str] = {}
    found: dict[str, set[str]] = {}
    for group in story.groups.longer:
        for stays, given, _ in parts(group):
            if len(given) >= _LEAST and (stays[-1].islower() or stays[-1] == "…") and given[1:].islower() and given[-1].isalpha():
                other = first.setdefault(stays, given)
                if other != given:
                    found.setdefault(stays, {other}).add(given)
    return found
