"""People who are named in full with their title more than once: President Ilse Brandt."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .counts import counted

if TYPE_CHECKING:
    from ..story import Story

_TITLES = frozenset(
    "President Minister Chancellor Premier Governor Mayor Senator Secretary Ambassador Speaker Chairman Chairwoman Commissioner".split()
)


def view(story: Story) -> list[str]:
    """Given name and surname, behind a title; of two with one surname none."""
    titled = counted(" ".join(group.split(" ")[-2:]) for group in story.groups.every if group.count(" ") > 1 and is_titled(group))
    names = [name for name, times in titled.items() if times > 1]
    return names and [name for name in names if not _shared(name, story.groups.longer)]


def is_titled(group: str) -> bool:
    """Whether a title stands before the last two words of a group of three or more."""
    return group.split(" ")[-3] in _TITLES


def _shared(name: str, groups: list[str]) -> bool:
    """Whether the surname is somebody else's too."""
    surname = name[name.index(" ") :]
    return any(group.endswith(surname) and not group.endswith(name) and group.split(" ")[-2] not in _TITLES for group in groups)
