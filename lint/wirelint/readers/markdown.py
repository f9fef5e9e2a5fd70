"""Markdown with front matter: the words as they are read, each in its place; mark-up and code left out.

Code spans and bare links stand as one low line, so that the sentence around them stays whole.
"""

from __future__ import annotations

from array import array
from itertools import chain, pairwise

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..source.text import join, standing_for
from ..story import Story
from .composed import laid_out
from .front_matter import split
from .inline import inline
from .pieces import Piece, kept
from .reading import Reading

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from ..source.text import Text
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


class _Lines:
    """The lines of a text from an offset on, without their ends, and where each begins. They are cut out when they are looked at: the
    lines of a long list would take many times the memory of the file.
    """

    def __init__(self, source: Text, at: int) -> None:
        self.source = source
        self._starts = array("I", (found.start() for found in _LINE.finditer(source.string, at) if found[0]))
        self._starts.append(len(source))

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, at: int) -> str:
        return self.source.string[self._starts[at] : self._starts[at + 1]].rstrip("\r\n")

    def part(self, at: int, match: regex.Match[str]) -> Text:
        """The group `text` of a match in a line."""
        return self.source[self._starts[at] + match.start("text") : self._starts[at] + match.end("text")]

    def whole(self, at: int) -> Text:
        """A line without the blanks around it."""
        return self.source[self._starts[at] : self._starts[at + 1]].strip()


def read(source: Text, given: Given) -> Reading:
    """The story in a Markdown file; `title` of the front matter is its headline."""
    meta, at = split(source)
    pieces = kept(_pieces(_Lines(source, at)))
    title = [Piece("headline", meta["title"])] if "title" in meta and len(meta["title"]) else []
    if title and pieces and pieces[0].role == "headline" and pieces[0].text.string.strip() == title[0].text.string.strip():
        title = []  # it stands as the first heading, too
    text, blocks = laid_out(chain(title, pieces))
    return Reading("markdown", [Story(text, blocks, given.desk, meta=meta, name=given.name)])


def _joined(lines: list[Text], source: Text) -> Text:
    """The lines of a paragraph with a blank for each line end between them."""
    parts = [lines[0]]
    for line, following in pairwise(lines):
        end, start = line.place(len(line), len(line))[1], following.place(0, 0)[0]
        parts += [standing_for(" ", source, end, start), following]
    return join(parts)


def _pieces(lines: _Lines) -> Iterator[Piece]:
    """Blocks of the file in order; code, rules and link definitions are none."""
    at = 0
    while at < len(lines):
        line = lines[at]
        if fence := _FENCE.match(line):
            at = _after_fence(lines, at, fence[1])
            continue
        if not line.strip() or _REFERENCE.match(line) or _CODE.match(line) or (_RULE.match(line)):
            at += 1
            continue
        role, found, at = _block(lines, at)
        text = inline(_joined(found, lines.source))
        if text.string.strip():
            yield Piece(role, text)


def _after_fence(lines: _Lines, at: int, fence: str) -> int:
    for later in range(at + 1, len(lines)):
        if lines[later].strip().startswith(fence):
            return later + 1
    return len(lines)


def _block(lines: _Lines, at: int) -> tuple[str, list[Text], int]:
    """The block that begins at a line: its role, its lines without marks, and the number of the line after it."""
    line = lines[at]
    if heading := _HEADING.match(line):
        role = "headline" if heading[1] == "#" else "subhead"
        return role, [lines.part(at, heading)], at + 1
    for role, pattern in (("list", _ITEM), ("quote", _QUOTE)):
        if found := pattern.match(line):
            rest, end = _rest(lines, at + 1, role)
            return role, [lines.part(at, found), *rest], end
    if _TABLE.match(line):
        return "table", [lines.whole(at)], at + 1
    rest, end = _rest(lines, at + 1, "body")
    if end < len(lines) and _UNDERLINE.match(lines[end]) and end == at + 1:
        return "headline" if "=" in lines[end] else "subhead", [lines.whole(at)], end + 1
    return "body", [lines.whole(at), *rest], end


def _rest(lines: _Lines, at: int, role: str) -> tuple[list[Text], int]:
    """The lines that go on with a block of that role."""
    found: list[Text] = []
    while at < len(lines) and _goes_on(lines[at], role):
        quoted = _QUOTE.match(lines[at]) if role == "quote" else None
        found.append(lines.part(at, quoted) if quoted else lines.whole(at))
        at += 1
    return [line for line in found if len(line)], at


def _goes_on(line: str, role: str) -> bool:
    if not line.strip() or _FENCE.match(line) or _HEADING.match(line) or _UNDERLINE.match(line) or _ITEM.match(line):
        return False
    return role == "quote" or not (_QUOTE.match(line) or _TABLE.match(line))
