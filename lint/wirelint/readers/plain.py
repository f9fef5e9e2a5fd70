"""Plain text: one paragraph a line, paragraphs between blank lines, or hard-wrapped lines.

A line end is soft (a blank) where the first word of the next line would not have fitted on this one, as
a program that wraps text leaves it; the next line is not indented and no list item. All others are hard.
"""

from __future__ import annotations

from itertools import accumulate, pairwise

from ..blocks import Block, kept
from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..source.text import Gap, Text, join, standing_for
from ..story import Story
from .reading import Reading
from .roles import roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ..desk import Desk
    from .reading import Given

_LONE_CR = compiled(r"\r(?!\n)")
_WIDEST = 100  # a file with longer lines is not hard-wrapped
_SPARE = 100  # blanks that may trail a line; with more of them no line end is taken for soft
_NARROWEST = 40
_STOPS = '.!?…:;”"’)'
_SLACK = 3  # columns a wrapping program may leave free although the word would fit
_SHORTENED = 0.6  # of the width: a line in mid-sentence may be that short when words in it have been changed
_ITEM = compiled(r"[-*•–—·>]\s|\(?\d{1,2}[.)]\s|___|---")


class Line(Record):
    """A line that is not blank: half-open offsets without the blanks around it, its number in the file,
    the column (from 0) at which its text ends, and whether it is indented.
    """

    start: int
    end: int
    number: int
    column: int
    indented: bool


def read(source: Text, given: Given) -> Reading:
    """The story in a text file."""
    return Reading("text", [story(source, given.name, given.desk)])


def story(source: Text, name: str, desk: Desk, meta: Mapping[str, Text] | None = None) -> Story:
    """The story in plain text."""
    text, spans = paragraphs(source)
    return Story(text, kept(map(Block._make, roles(text.string, spans))), desk, meta=meta, name=name)


def paragraphs(source: Text) -> tuple[Text, Iterable[tuple[int, int]]]:
    """The text with soft line ends made blanks, and the stretches that are its paragraphs, to be gone through once."""
    text = source.string
    raws = _physical(text)
    width = max(len(raw.rstrip()) for raw in raws) if max(map(len, raws)) <= _WIDEST + _SPARE else 0
    if _NARROWEST <= width <= _WIDEST and _is_wrapped(text, raws, width):
        return _unwrapped(source, raws, width)
    return source, _spans(raws)


def _spans(raws: Iterable[str]) -> Iterator[tuple[int, int]]:
    """The lines that are not blank, without the blanks around them."""
    at = 0
    for raw in raws:
        if bare := raw.strip():
            start = at + raw.index(bare[0])
            yield start, start + len(bare)
        at += len(raw) + 1


def _is_wrapped(text: str, raws: Iterable[str], width: int) -> bool:
    """Whether lines that end in mid-sentence mostly end where the next word had no room."""
    broken = soft = 0
    for line, following in pairwise(_lines(raws)):
        if following.number == line.number + 1 and text[line.end - 1] not in _STOPS:
            broken += 1
            soft += _soft(text, [line], following, width)
    return soft * 2 > broken


def _lines(raws: Iterable[str]) -> Iterator[Line]:
    """The lines that are not blank."""
    at = 0
    for number, raw in enumerate(raws):
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            yield Line(at + indent, at + indent + len(bare), number, indent + len(bare), indent > 0)
        at += len(raw) + 1


def _physical(text: str) -> list[str]:
    """The text cut at every line end; the CR of a CRLF is left on its line, where it is trimmed as a blank."""
    if "\r" in text:
        text = _LONE_CR.sub(lambda _: "\n", text)
    return text.split("\n")


def _groups(text: str, lines: Iterable[Line], width: int) -> Iterator[list[Line]]:
    """Lines that belong to one paragraph, together."""
    group: list[Line] = []
    for line in lines:
        if group and not _soft(text, group, line, width):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _soft(text: str, group: list[Line], line: Line, width: int) -> bool:
    """Whether `line` goes on where the group's last line ends."""
    last = group[-1]
    if line.number != last.number + 1 or (line.indented and not group[0].indented):
        return False
    if _ITEM.match(text, line.start):
        return False
    word = text[line.start : line.end].split(None, 1)[0]
    if last.column + 1 + len(word) > width - _SLACK:
        return True
    return text[last.end - 1] not in _STOPS and last.column > width * _SHORTENED and width > _NARROWEST


def _unwrapped(source: Text, raws: Iterable[str], width: int) -> tuple[Text, Iterable[tuple[int, int]]]:
    sizes: list[int] = []

    def pieces() -> Iterator[Text]:
        for group in _groups(source.string, _lines(raws), width):
            if sizes:
                yield Gap(source.place(group[0].start, group[0].start)[0])
            piece = join(_glued(source, group))
            sizes.append(len(piece))
            yield piece

    text = join(pieces())
    ends = accumulate(sizes, lambda end, size: end + 1 + size)
    return text, ((end - size, end) for size, end in zip(sizes, ends, strict=True))


def _glued(source: Text, group: list[Line]) -> Iterator[Text]:
    """The lines of a paragraph with a blank between them (none after the hyphen of a compound)."""
    for line, following in zip(group, [*group[1:], None], strict=True):
        yield source[line.start : line.end]
        if following is not None and not _compound(source.string[line.start : line.end]):
            yield standing_for(" ", source, line.end, following.start)


def _compound(line: str) -> bool:
    return line.endswith("-") and line[-2:-1].isalnum()
