"""People who are given two offices: President Karim, Prime Minister Karim."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_OFFICES = ("Prime Minister", "Foreign Minister", "Defense Minister", "Defence Minister", "Interior Minister", "Finance Minister")
_ONE_WORD = frozenset(("President", "Chancellor", "Mayor", "Major"))
#: One a slip for the other.
_SLIP = frozenset(("Mayor", "Major"))
_TELLING = frozenset("President Chancellor Prime Foreign Defense Defence Interior Finance".split())
_FEW = 5  # words of a group that can be an office and a name


def view(story: Story) -> list[tuple[str, str]]:
    """Pairs of groups as they stand in the story, the first of each office; none where two people share the surname."""
    words = story.groups.words
    if len(_TELLING & words) < 2 and not words >= _SLIP:
        return []
    by_surname: dict[str, dict[str, str]] = {}
    given: dict[str, set[str]] = {}
    for group in sorted(story.groups.longer):
        office, name = _parted(group)
        if office and name:
            surname = name[-1]
            by_surname.setdefault(surname, {}).setdefault(office, group)
            given.setdefault(surname, set()).update(name[:-1])
    return [tuple(list(groups.values())[:2]) for surname, groups in by_surname.items() if len(groups) > 1 and len(given[surname]) < 2]  # type: ignore[misc]


def _parted(group: str) -> tuple[str, list[str]]:
    """The office and the words of the name behind it; ("", []) where the group is not the two alone."""
    words = group.split()
    if len(words) > _FEW:
        return "", []
    if words[0] in _ONE_WORD:
        return words[0], words[1:3]
    office = " ".join(words[:2])
    return (office.replace("Defence", "Defense"), words[2:4]) if office in _OFFICES else ("", [])
