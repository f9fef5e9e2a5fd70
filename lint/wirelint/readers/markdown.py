"""Markdown with front matter: the words as they are read, each in its place; mark-up and code left out.

Code spans and bare links stand as one low line, so that the sentence around them stays whole.
"""

from __future__ import annotations

from itertools import pairwise

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..story import Block, Story
from ..text import Text, join, standing_for
from . import composed
from .front_matter import split
from .inline import inline
from .reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from .reading import Given

_LINE = compiled(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_FENCE = compiled(r" {0,3}(`{3,}|~{3,})")
_HEADING = compiled(r" {0,3}(#{1,6})[ \t]+(?P<text>.*?)(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = compiled(r" {0,3}(?:=+|-+)[ \t]*$")
_ITEM = compiled(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?P<text>\S.*)")
_QUOTE = compiled(r" {0,3}>[ \t]?(?P<text>.*)")
_REFERENCE = compiled(r" {0,3}\[[^\]]+\]:[ \t]*\S")
_RULE = compiled(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_CODE = compiled(r"(?: {4}|\t)")
_TABLE = compiled(r"[ \t]*\|")


class Line(Record):
    """Half-open offsets in the source without the line's end; its text."""

    start: int
    end: int
    text: str


class Piece(Record):
    """Source of a block, line by line, and its role."""

    role: str
    lines: list[Text]


def read(source: Text, given: Given) -> Reading:
    """The story in a Markdown file; `title` of the front matter is its headline."""
    meta, at = split(source)
    pieces = list(_pieces(source, list(_lines(source.string, at))))
    if "title" in meta and len(meta["title"]) and not _opens_with(pieces, meta["title"].string):
        pieces.insert(0, Piece("headline", [meta["title"]]))
    text, blocks = _story_text(pieces, source)
    return Reading("markdown", [Story(text, blocks, given.desk, meta=meta, name=given.name)])


def _opens_with(pieces: list[Piece], title: str) -> bool:
    """Whether the title stands as the first heading, too."""
    return bool(pieces) and pieces[0].role == "headline" and "".join(line.string for line in pieces[0].lines).strip() == title.strip()


def _story_text(pieces: list[Piece], source: Text) -> tuple[Text, list[Block]]:
    plain = (composed.Piece(piece.role, inline(_joined(piece.lines, source))) for piece in pieces)
    return composed.laid_out(piece for piece in plain if piece.text.string.strip())


def _joined(lines: list[Text], source: Text) -> Text:
    """The lines of a paragraph with a blank for each line end between them."""
    parts = [lines[0]]
    for line, following in pairwise(lines):
        end, start = line.place(len(line), len(line))[1], following.place(0, 0)[0]
        parts += [standing_for(" ", source, end, start), following]
    return join(parts)


def _lines(text: str, at: int) -> Iterator[Line]:
    for match in _LINE.finditer(text, at):
        bare = match[0].rstrip("\r\n")
        if match[0]:
            yield Line(match.start(), match.start() + len(bare), bare)


def _pieces(source: Text, lines: list[Line]) -> Iterator[Piece]:
    """Blocks of the file in order; code, rules and link definitions are none."""
    at = 0
    while at < len(lines):
        line = lines[at].text
        if fence := _FENCE.match(line):
            at = _after_fence(lines, at, fence[1])
            continue
        if not line.strip() or _REFERENCE.match(line) or _CODE.match(line) or (_RULE.match(line)):
            at += 1
            continue
        piece, at = _block(source, lines, at)
        yield piece


def _after_fence(lines: list[Line], at: int, fence: str) -> int:
    for later in range(at + 1, len(lines)):
        if lines[later].text.strip().startswith(fence):
            return later + 1
    return len(lines)


def _block(source: Text, lines: list[Line], at: int) -> tuple[Piece, int]:
    """The block that begins at a line, and the number of the line after it."""
    line = lines[at]
    if heading := _HEADING.match(line.text):
        role = "headline" if heading[1] == "#" else "subhead"
        return Piece(role, [_part(source, line, heading, "text")]), at + 1
    for role, pattern in (("list", _ITEM), ("quote", _QUOTE)):
        if found := pattern.match(line.text):
            first = _part(source, line, found, "text")
            rest, end = _rest(source, lines, at + 1, role)
            return Piece(role, [first, *rest]), end
    if _TABLE.match(line.text):
        return Piece("table", [_whole(source, line)]), at + 1
    rest, end = _rest(source, lines, at + 1, "body")
    if end < len(lines) and _UNDERLINE.match(lines[end].text) and end == at + 1:
        return Piece("headline" if "=" in lines[end].text else "subhead", [_whole(source, line)]), end + 1
    return Piece("body", [_whole(source, line), *rest]), end


def _rest(source: Text, lines: list[Line], at: int, role: str) -> tuple[list[Text], int]:
    """The lines that go on with a block of that role."""
    found: list[Text] = []
    while at < len(lines) and _goes_on(lines[at].text, role):
        quoted = _QUOTE.match(lines[at].text) if role == "quote" else None
        found.append(_part(source, lines[at], quoted, "text") if quoted else _whole(source, lines[at]))
        at += 1
    return [line for line in found if len(line)], at


def _goes_on(line: str, role: str) -> bool:
    if not line.strip() or _FENCE.match(line) or _HEADING.match(line) or _UNDERLINE.match(line) or _ITEM.match(line):
        return False
    return role == "quote" or not (_QUOTE.match(line) or _TABLE.match(line))


def _part(source: Text, line: Line, match: regex.Match[str], group: str) -> Text:
    return source[line.start + match.start(group) : line.start + match.end(group)]


def _whole(source: Text, line: Line) -> Text:
    bare = line.text.strip()
    start = line.start + line.text.index(bare) if bare else line.start
    return source[start : start + len(bare)]
