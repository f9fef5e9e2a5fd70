"""Where the groups of words with a capital are: for the few stories in which a name is to be checked."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story


def view(story: Story) -> list[tuple[int, str]]:
    """(start, group) for each of `groups.every`.

    The next group is where its text is found next: anything between the two that looked like it would begin with a capital,
    and so be a group.
    """
    find, end = story.text.find, 0
    found = []
    for group in story.groups.every:
        start = find(group, end)
        end = start + len(group)
        found.append((start, group))
    return found
