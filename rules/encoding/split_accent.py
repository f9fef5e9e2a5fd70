"""Rule: a letter and its accent as two characters."""

from __future__ import annotations

import unicodedata

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SPLIT = compiled(r"[A-Za-z\u00c0-\u024f][\u0300-\u0338]+")


@rule(
    message="letter and accent are two characters: write {fix}",
    quotes="check",
    trigger=[chr(code) for code in range(0x300, 0x339)],
    bad=[
        "Mr Orb{a\u0301 -> \u00e1}n spoke.",
        "The river at {O\u0308 -> \u00d6}land froze.",
        "He lives in M{u\u0308 -> \u00fc}nsing.",
        "{S\u030c -> \u0160}kol won.",
        "The caf{e\u0301 -> \u00e9} closed.",
    ],
    good=[
        "Mr Orb\u00e1n spoke.",
        "The river at \u00d6land froze.",
        "He lives in M\u00fcnsing.",
        "The sign \u2260 stands for it.",
        "The vowel q\u0301 is not used.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Two characters that look like one: searches miss the word, and some systems print the accent beside the letter."""
    for match in _SPLIT.finditer(story.text):
        joined = unicodedata.normalize("NFC", match[0])
        if len(joined) == 1:
            yield Hit(*match.span(), joined)
