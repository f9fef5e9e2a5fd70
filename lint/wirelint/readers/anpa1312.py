"""ANPA 1312, the text format of American agencies: two header lines, the copy between STX and ETX, the time of sending behind it.

Lines that begin with `^` or end in `<` stand over the copy (slug, headline, notes to editors, byline); in the copy a tab or three blanks
begin a paragraph. Control characters are typesetting and belong to no story.
"""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..source.text import join
from . import hard_wrapped
from .composed import composed
from .messages import gathered, spans
from .pieces import Piece, kept
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source.text import Text
    from ..story import Story
    from .reading import Given, Reading

_START = compiled(r"\x16{0,3}\x01")
_FIRST = compiled(r"\x16{0,3}\x01(?P<service>[A-Za-z]{1,3})(?P<number>\d{1,6})(?P<agency>[A-Z]{0,8})\x1f(?P<selector>[^\r\n]*)\r?\n?")
_SECOND = compiled(
    r"(?P<priority>[A-Za-z]) ?(?P<category>[A-Za-z])[\s\x00-\x1f]*[\x11-\x14]{1,2}[ \t]*(?P<slug>[^\r\n\x02]*?)[ \t]+(?P<day>\d\d-\d\d)(?:[ \t]+(?P<words>\d{1,5}))?[^\r\n\x02]*"
)
_SENT = compiled(r"\x03\s*(?P<agency>[A-Z]{2,8})(?:-[A-Z]{2})?-(?P<sent>\d\d-\d\d-\d\d \d{4} ?(?:GMT|[A-Z]{3}))")
_LINE = compiled(r"[^\r\n]+")
_CONTROL = compiled(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+")
_TABULAR = "\x12"  # DC2 in the header: the copy is a table
_VERSION = compiled(
    r"\d+(?:st|nd|rd|th) ?L(?:d|ead)(?:-?Writethru)?|ADVISORY|URGENT|CORRECTIVE|CORRECTION|NewsAlert|KILL|ELIMINATION|WITHHOLD|Writethru",
    IGNORECASE,
)
_CORRECTION = compiled(r"correct(?:ive|ion)|kill|elimination|withhold", IGNORECASE)
_BYLINE = compiled(r"(?:By|BY) \S")
_NOTE = compiled(
    r"(?:Eds?|EDITORS?'?|Editors?'?|EDITOR'?S'?)\b.{0,12}?(?::|_|NOTE)|AP (?:Photos?|Graphics?|Video)\b|With (?:AP|BC)\b|Moving\b"
)


def read(source: Text, given: Given) -> Reading:
    """The stories in a file, one from each SOH on."""
    starts = [match.start() for match in _START.finditer(source.string)]
    return gathered("anpa1312", (_message(source, start, end, given) for start, end in spans(source.string, starts)))


def _message(source: Text, start: int, end: int, given: Given) -> tuple[Story, list[Problem]]:
    text = source.string
    problems: list[Problem] = []
    meta: dict[str, Text] = {}
    at, tabular = _header(source, start, end, meta, problems)
    first = text.find("\x02", start, end)
    last = text.find("\x03", max(first, at), end)
    if last < 0:
        stop = start + len(text[start:end].rstrip())
        problems.append(Problem("format/truncated", max(start, stop - 1), stop, "no end of text (ETX)"))
        last = text.find("\x04", max(first, at), end)
        last = end if last < 0 else last
    elif sent := _SENT.match(text, last, end):
        meta["sent"] = source[sent.start("sent") : sent.end("sent")]
        meta.setdefault("agency", source[sent.start("agency") : sent.end("agency")])
    pieces = kept(_pieces(source, max(at, first), last, meta, tabular=tabular))
    story = composed(pieces, given, meta)
    if not any(role in ("body", "table", "list") for role, _ in pieces):
        problems.append(
            Problem("format/no-body", *_opening(first, start, len(text)), "nothing stands between start and end of text", story.id)
        )
    return story, problems


def _header(source: Text, start: int, end: int, meta: dict[str, Text], problems: list[Problem]) -> tuple[int, bool]:
    """Where the two header lines end, and whether they announce a table."""
    first = _FIRST.match(source.string, start, end)
    second = _SECOND.match(source.string, first.end(), end) if first else None
    if first is None or second is None:
        line = _LINE.search(source.string, first.end() if first else start, end)
        problems.append(Problem("format/wire-header", *(line.span() if line else (start, start)), "priority, category, slug, day, words"))
        return (first.end() if first else start), False
    meta["id"] = source[first.start("service") : first.end("number")]
    meta["agency"] = source[first.start("agency") : first.end("agency")]
    for key in ("priority", "category", "slug", "words"):
        meta[key] = source[slice(*second.span(key))] if second[key] else source[:0]
    if not meta["agency"].string:
        del meta["agency"]
    return second.end(), _TABULAR in second[0]


def _opening(first: int, start: int, size: int) -> tuple[int, int]:
    """The character that starts the text, or the message where there is none."""
    at = max(first, start)
    return at, min(at + 1, size)


def _pieces(source: Text, start: int, end: int, meta: dict[str, Text], *, tabular: bool) -> Iterator[Piece]:
    """The lines over the copy, then its paragraphs."""
    text = source.string
    for match in _LINE.finditer(text, start, end):
        bare = match[0].strip("\x02 \t\r\x08")
        if not bare:
            continue
        if not (bare.startswith("^") or (bare.endswith(("<", "=")) and not match[0].startswith(("\t", "     ")))):
            yield from _copy(source, match.start(), end, tabular=tabular)
            return
        yield from _over(_clean(source[match.start() : match.end()]), meta)


def _over(line: Text, meta: dict[str, Text]) -> Iterator[Piece]:
    """What a line over the copy is: the slug first, then headline, notes, byline."""
    start = len(line.string) - len(line.string.lstrip("^ "))
    line = line[start : len(line.string.rstrip("<= \r\t"))]
    if "keywords" not in meta:
        meta["keywords"] = line
        _signals(line, meta)
    elif _NOTE.match(line.string):
        meta.setdefault("note", line)
        yield Piece("advisory", line)
    elif _BYLINE.match(line.string) or "byline" in meta:
        meta.setdefault("byline", line)
        yield Piece("byline", line)
    else:
        role = "headline" if "headline" not in meta else "subhead"
        meta.setdefault(role, line)
        yield Piece(role, line)


def _signals(line: Text, meta: dict[str, Text]) -> None:
    """`1st Ld-Writethru` and the like in the slug line."""
    for match in _VERSION.finditer(line.string):
        meta.setdefault("correction" if _CORRECTION.match(match[0]) else "update", line[match.start() : match.end()])


def _copy(source: Text, start: int, end: int, *, tabular: bool) -> Iterator[Piece]:
    for role, text in hard_wrapped.paragraphs(source[start:end]):
        clean = _clean(text)
        marked = clean.string.endswith("<")
        clean = clean[: len(clean) - 1] if marked else clean
        if marked and clean.string.startswith("^"):
            yield Piece("endmark", clean[1:])
        else:
            yield Piece("table" if role == "table" or (marked and (tabular or ";" in clean.string)) else role, clean)


def _clean(text: Text) -> Text:
    """Without control characters."""
    if not _CONTROL.search(text.string):
        return text
    parts, at = [], 0
    for match in _CONTROL.finditer(text.string):
        parts.append(text[at : match.start()])
        at = match.end()
    return join([*parts, text[at:]])
