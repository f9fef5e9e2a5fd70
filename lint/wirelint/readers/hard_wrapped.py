"""Paragraphs of hard-wrapped wire copy: soft line ends become blanks, and each paragraph has the role that its shape tells.

Unlike plain text of unknown origin, wire copy marks its paragraphs by a blank line or an indent, so any other line goes on with the
one before it, unless that one is short or either is a row of a table or of a list.
"""

from __future__ import annotations

from array import array

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..source.text import substitute
from .pieces import Piece
from .roles import shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..source.text import Text

_LONE_CR = compiled(r"\r(?!\n)")
_ROW = compiled(r"\S(?: {3,}|\t[ \t]*)\S|^[ \t]*(?:[-=_*.] ?){5,}$")
_OPENS_ITEM = "-*•–(#0123456789"
_LONGEST_MARK = 40  # characters of an end mark
_ITEM = compiled(r"[-*•–]\s|\(?\d{1,2}[.)]\s|#")
_NARROWEST, _WIDEST = 40, 132  # columns of the longest line of text that was wrapped
_SHORT = 15  # columns less than the longest line: such a line ends a paragraph, unless the next goes on in lower case
_AGENCY = compiled(
    r"(?:Reuters?|REUTERS?)(?: ?\.\.\.|&#3;)?|=+ ?[A-Z][A-Za-z]+|(?i:ends?|more|mf|mfl|ends? it)|-?-?30-?-?|[\"“]?NNNN|[A-Z]{3,5} ends"
)
_INITIALS = compiled(
    r"\(?(?:dpa|ats|sda|afp|aap|AAP|AFP|SDA|ATS|efe|EFE|apa|APA)(?:[ /\\]+[A-Za-z]{2,4}){1,7}\)?|[a-z]{2,4}(?:/[a-z]{2,4}){1,3}"
)


class Line(Record):
    """Half-open offsets without the blanks around it, and its indent in columns (a tab counts as eight)."""

    start: int
    end: int
    indent: int


class _Paragraph:
    """Lines that go together: the first, the last, and the half-open stretches between one and the next."""

    def __init__(self, line: Line) -> None:
        self.first = self.last = line
        self._seams = array("I")

    def add(self, line: Line) -> None:
        """One more line."""
        self._seams.extend((self.last.end, line.start))
        self.last = line

    def text(self, source: Text) -> Text:
        """The lines with a blank between them (none after the hyphen of a compound)."""
        first = self.first.start
        seams = iter(self._seams)
        between = ((end - first, start - first, _between(source.string, end)) for end, start in zip(seams, seams, strict=True))
        return substitute(source[first : self.last.end], between)


def paragraphs(source: Text, *, indented: bool = False) -> Iterator[Piece]:
    """The paragraphs of a stretch of the file, in order. `indented`: each is known to begin with an indent."""
    for found in _paragraphs(source.string, indented=indented):
        text = found.text(source)
        yield Piece(role(text.string), text)


def role(text: str) -> str:
    """The role of a paragraph by its shape."""
    if len(text) < _LONGEST_MARK:
        if _AGENCY.fullmatch(text):
            return "endmark"
        if _INITIALS.fullmatch(text):
            return "signoff"
    if len(text) < 120 and _ROW.search(text):
        return "table"
    return shape(text) or "body"


def _paragraphs(text: str, *, indented: bool) -> Iterator[_Paragraph]:
    raws = (_LONE_CR.sub(_line_end, text) if "\r" in text else text).split("\n")
    width, begins = _measured(raws, indented=indented)
    found: _Paragraph | None = None
    for line in _lines(raws):
        if line is not None and found is not None and _goes_on(text, found, line, width, begins):
            found.add(line)
        else:
            if found is not None:
                yield found
            found = None if line is None else _Paragraph(line)
    if found is not None:
        yield found


def _measured(raws: Sequence[str], *, indented: bool) -> tuple[int, int]:
    """Width of the longest line, and the indent from which on a line begins a paragraph."""
    lines = (line for line in _lines(raws) if line is not None)
    width, least = 0, 2
    for start, end, indent in lines:
        width, least = max(width, end - start + indent), min(least, indent)
    return width, 2 if indented or least < 2 else width


def _lines(raws: Iterable[str]) -> Iterator[Line | None]:
    """The lines; None for one that is blank."""
    at = 0
    for raw in raws:
        bare = raw.strip()
        if bare:
            indent = len(raw) - len(raw.lstrip())
            columns = indent + 7 * raw.count("\t", 0, indent)
            yield Line(at + indent, at + indent + len(bare), columns)
        else:
            yield None
        at += len(raw) + 1


def _line_end(_: object) -> str:
    return "\n"


def _goes_on(text: str, found: _Paragraph, line: Line, width: int, begins: int) -> bool:
    """Whether `line` belongs to the paragraph. `width` of the longest line, `begins`: the least indent of a first line."""
    last = found.last
    start, end = line.start, line.end
    if (text[start] in _OPENS_ITEM and _ITEM.match(text, start, end)) or (
        end - start < _LONGEST_MARK and _AGENCY.fullmatch(text, start, end)
    ):
        return False
    if line.indent >= begins or line.indent > last.indent + 1:
        return _ITEM.match(text, found.first.start, found.first.end) is not None and line.indent > found.first.indent
    if _is_row(text, last.start, last.end) or _is_row(text, start, end):
        return False
    if text[start].islower():
        return True
    if not _NARROWEST <= width <= _WIDEST:
        return False
    first = text.find(" ", start, end)
    word = (end if first < 0 else first) - start
    return last.end - last.start + last.indent + 1 + word > width - _SHORT


def _is_row(text: str, start: int, end: int) -> bool:
    """Whether a line looks like a row of a table, or is a rule."""
    gap = text.find("   ", start, end) >= 0 or text.find("\t", start, end) >= 0 or text[start] in "-=_*."
    return gap and _ROW.search(text, start, end) is not None


def _between(text: str, end: int) -> str:
    return "" if text[end - 1] == "-" and text[end - 2 : end - 1].isalnum() else " "
