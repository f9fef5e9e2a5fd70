"""Surnames that stand behind more than one given name: {surname: given names}. One person, or two of a family."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 3  # letters of a given name


#: With these a ruler is named by his given name.
_TITLES = frozenset("King Queen Prince Princess Sultan Emir Emperor Pope Patriarch Mullah".split())


def parts(group: str) -> tuple[str, str, int]:
    """Of a group: what stays (surname, or title), the given name, and how far into the group that begins."""
    before, _, last = group.rpartition(" ")
    if before in _TITLES:
        return before, last, len(before) + 1
    given = before.rpartition(" ")[2]
    return last, given, len(before) - len(given)


def view(story: Story) -> dict[str, set[str]]:
    """The surnames, with the words that stand before each; titles, with the names behind them."""
    first: dict[str, str] = {}
    found: dict[str, set[str]] = {}
    for group in story.groups.longer:
        stays, given, _ = parts(group)
        if len(given) >= _LEAST and stays[1:].islower() and given[1:].islower():
            other = first.setdefault(stays, given)
            if other != given:
                found.setdefault(stays, {other}).add(given)
    return found
