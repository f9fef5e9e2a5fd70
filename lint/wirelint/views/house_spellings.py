"""The spellings of a story that are not those of its house."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..spans import within

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..story import Story
    from .spellings import Spelling


def view(story: Story) -> Sequence[Spelling]:
    """In order, outside speech; none where the profile says nothing of spelling."""
    profile = story.desk.profile
    others = {"us": {"uk", "ise", "also"}, "uk": {"us"}}.get(profile.get("spelling", ""), set())
    others = others | {"-ise": {"ize"}, "-ize": {"ise"}}.get(profile.get("ise", ""), set())
    if not others:
        return ()
    return [word for word in story.spellings if word.kind in others and not within(story.quotations, word.start, word.start + 1)]
