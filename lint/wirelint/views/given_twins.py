"""Surnames that stand behind more than one given name: {surname: given names}. One person, or two of a family."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_LEAST = 3  # letters of a given name


def view(story: Story) -> dict[str, set[str]]:
    """The surnames, with the words that stand before each."""
    first: dict[str, str] = {}
    found: dict[str, set[str]] = {}
    for group in story.groups.longer:
        before, _, surname = group.rpartition(" ")
        given = before.rpartition(" ")[2]
        if len(given) >= _LEAST and surname[1:].islower() and given[1:].islower():
            other = first.setdefault(surname, given)
            if other != given:
                found.setdefault(surname, {other}).add(given)
    return found
