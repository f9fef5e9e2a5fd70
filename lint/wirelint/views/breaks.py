"""Where a paragraph surely ends: after which blocks the copy has more than the end of a line that was wrapped."""

from __future__ import annotations

from itertools import pairwise

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story

_WIDEST = 100  # no program wraps wider


def view(story: Story) -> list[bool]:
    """For each block, whether its end is a paragraph's: an empty line, a long line, or the end of the story."""
    blocks, gaps = story.blocks, _gaps(story)
    single = 2 if max(gaps, default=0) >= 4 else 1  # characters of a line end
    ends = [gap > single or block.end - block.start > _WIDEST for block, gap in zip(blocks, gaps, strict=False)]
    return [*ends, True]


def _gaps(story: Story) -> list[int]:
    """Characters of the source between each two blocks."""
    place = story.source.place
    spans = [(place(start, start + 1)[0], place(end - 1, end)[1]) for start, end, _ in story.blocks]
    return [after[0] - before[1] for before, after in pairwise(spans)]
