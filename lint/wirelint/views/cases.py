"""Names of bodies that stand in the story with capitals and without: Foreign Ministry, foreign ministry."""

from __future__ import annotations

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_BODIES = frozenset(
    "Ministry Department Council Committee Commission Court Agency Assembly Duma Parliament Board Bureau Directorate Inspectorate "
    "Authority Bank Fund Forces Army Navy Guard Police Service Office Prosecutor".split()
)
_MOST = 100  # different names of a story that are looked at


def view(story: Story) -> list[str]:
    """The names with capitals, of two or three words."""
    names = (group.removeprefix("The ") for group in story.groups.longer if group.rpartition(" ")[2] in _BODIES)
    chosen = sorted({name for name in names if 0 < name.count(" ") < 3})[:_MOST]
    return [name for name in chosen if name.lower() in story.text]
