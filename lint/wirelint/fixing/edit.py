"""From a finding with a fix to the stretch of the file that is to be replaced, and by what."""

from __future__ import annotations

from ..errors import InputError
from ..records import TYPE_CHECKING, Record
from .escapes import escaped

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..readers.reading import Layer
    from ..story import Story
    from .splice import Splicer


class Edit(Record):
    """Replace [start, end) of the decoded file by `string`, which is written as its layers want it; in the text of story number `story`
    this replaces [first, last) by `meant`.
    """

    start: int
    end: int
    string: str
    story: int
    first: int
    last: int
    meant: str


def edit(story: Story, number: int, start: int, end: int, fix: str, layers: Sequence[Layer], file: Splicer) -> Edit:
    """The smallest edit that puts `fix` in place of [start, end) of the story's text. Raises InputError where it cannot be written."""
    if not story.source.solid(start, end):
        raise InputError("the words do not stand together in the file")
    first, last, meant = _trimmed(story, start, end, fix)
    at, to = _place(story, first, last)
    return Edit(at, to, escaped(meant, _names(layers, at, to), file.holds, ascii=file.ascii), number, first, last, meant)


def _trimmed(story: Story, start: int, end: int, fix: str) -> tuple[int, int, str]:
    """Without what stays the same at either end, so that the file keeps its own way of writing it."""
    text, low, high = story.text, 0, 0
    most = min(end - start, len(fix))
    while low < most and text[start + low] == fix[low]:
        low += 1
    while high < most - low and text[end - 1 - high] == fix[len(fix) - 1 - high]:
        high += 1
    while low and _inside(story, start + low):
        low -= 1
    while high and _inside(story, end - high):
        high -= 1
    return start + low, end - high, fix[low : len(fix) - high]


def _inside(story: Story, at: int) -> bool:
    """Whether the characters before and at `at` stand for one and the same stretch of the file."""
    source = story.source
    return source.starts is not None and 0 < at < len(source) and source.place(at - 1, at) == source.place(at, at + 1)


def _place(story: Story, first: int, last: int) -> tuple[int, int]:
    """The stretch of the file; what is put in between two characters stands right after the one before, unless a block begins there."""
    if first < last or first == 0 or story.text[first - 1] == "\n":
        return story.source.place(first, last)
    at = story.source.place(first - 1, first)[1]
    return at, at


def _names(layers: Sequence[Layer], start: int, end: int) -> tuple[str, ...]:
    holding = [layer for layer in layers if layer.start <= start and end <= layer.end]
    return min(holding, key=lambda layer: layer.end - layer.start).names if holding else ()
