"""A name for a finding that stays the same while the text around it moves."""

from __future__ import annotations

import unicodedata
from hashlib import blake2b

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..story import Story
    from .finding import Finding

_AROUND = 40  # characters of the block on either side
_OPENING = 60  # words that stand for a whole story


def fingerprint(found: Finding, story: Story) -> str:
    """32 hex digits from the rule, the flagged text and its surroundings, folded (case, blanks, marks).

    For a finding on the whole story: its headline and first 60 words.
    """
    if found.meta:
        parts = [found.rule, found.meta, story.meta[found.meta].string]
    elif found.end - found.start >= len(story.text.strip()):
        parts = [found.rule, " ".join(story.text.split()[:_OPENING])]
    else:
        block = story.blocks[max(story.block_at(found.start), 0)]
        before = story.text[max(block.start, found.start - _AROUND) : found.start]
        after = story.text[found.end : min(max(block.end, found.end), found.end + _AROUND)]
        parts = [found.rule, before, story.text[found.start : found.end], after]
    return blake2b("\0".join(fold(part) for part in parts).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def fold(text: str) -> str:
    """Without case, accents, and differences of white space."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(char for char in plain if not unicodedata.combining(char)).split())
