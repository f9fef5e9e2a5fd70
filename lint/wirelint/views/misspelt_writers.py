"""Names of those who made the story that are nearly, but not quite, the same in two places."""

from __future__ import annotations

from ..letters import one_edit, plain
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story
    from .writers import Writer


def view(story: Story) -> list[tuple[Writer, Writer]]:
    """(one, the earlier one of which it is another spelling), in order."""
    if not any(block.role in ("byline", "signoff") for block in story.blocks):
        return []
    seen: dict[str, Writer] = {}
    found = []
    for writer in story.writers:
        name = " ".join(story.text[writer.start : writer.end].split()).title()
        if name not in seen:
            found += [(writer, other) for earlier, other in seen.items() if _same(name, earlier) and other.block != writer.block]
            seen[name] = writer
    return found


def _same(one: str, other: str) -> bool:
    """Whether both are of the same number of words, all equal but one, and that differs by a letter or by accents only."""
    pairs = [pair for pair in zip(one.split(), other.split(), strict=False) if pair[0] != pair[1]]
    if one.count(" ") != other.count(" ") or len(pairs) != 1:
        return False
    left, right = pairs[0]
    return len(one) > 8 and (plain(left) == plain(right) or (left[0] == right[0] and one_edit(left, right)))
