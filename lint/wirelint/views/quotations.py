"""Quotations: what stands between quotation marks.

A mark that is never closed ends with its paragraph, unless the next one opens with a mark (a quotation
that goes on over paragraphs); so it cannot swallow the rest of the story.
"""

from __future__ import annotations

from bisect import bisect_left

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

# Each is found by its first character. The first one is looked for where every double mark is a straight one.
_DOUBLE = compiled(r'"')
_SINGLE = compiled(r"‘(?<!\w‘)|’(?!\w)(?<=[\w.,!?…]’)")
_DOUBLES = "“”„«»「」『』"
_CLOSES = {"“": "”“", "„": "“”", "«": "»", "»": "«", "「": "」", "『": "』", '"': '"', "‘": "’", "”": "”"}
_OPENING = frozenset("“„«「『‘")
_BEFORE = frozenset(" \t\n([—–-/\xa0")


class Quotation(Record):
    """Half-open offsets, marks included. `closed`: whether its closing mark stands in the same block."""

    start: int
    end: int
    block: int
    mark: str
    closed: bool


Quotations = list[Quotation]


def view(story: Story) -> Quotations:
    """All quotations of all blocks, in order; one within another counts as part of the outer one."""
    places = _places(story.text)
    found: Quotations = []
    first = 0
    while first < len(places):
        index = story.block_at(places[first])
        last = bisect_left(places, story.blocks[index].end, first) if index >= 0 else first
        found += _in_block(story, index, places[first:last])
        first = max(last, first + 1)
    return found


def _places(text: str) -> list[int]:
    """Where the text has marks, in order."""
    dark = text
    for mark in "" if text.isascii() else _DOUBLES:
        dark = dark.replace(mark, '"')
    places = [match.start() for match in _DOUBLE.finditer(dark)]
    if "‘" in text:  # ’ only closes
        places += [match.start() for match in _SINGLE.finditer(text)]
        places.sort()
    return places


def _in_block(story: Story, index: int, places: list[int]) -> Iterator[Quotation]:
    start, end, _ = story.blocks[index]
    text, opened, mark = story.text, -1, ""
    for at in places:
        char = text[at]
        if opened < 0:
            if char in _OPENING or (char in '"»”' and _opens(text, at, start)):
                opened, mark = at, char
        elif char in _CLOSES[mark] and not (char == '"' and _opens(text, at, start) and not _shut(text, at, end)):
            yield Quotation(opened, at + 1, index, mark, True)
            opened = -1
    if opened >= 0:
        yield Quotation(opened, end, index, mark, False)


def _opens(text: str, at: int, start: int) -> bool:
    """Whether a mark that can be either stands where one opens: before a word, after a blank."""
    before = at == start or text[at - 1] in _BEFORE
    return before and at + 1 < len(text) and not text[at + 1].isspace()


def _shut(text: str, at: int, end: int) -> bool:
    """Whether a mark stands where one closes: before a blank or the end of the block."""
    return at + 1 >= end or not text[at + 1].isalnum()
