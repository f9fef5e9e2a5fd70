"""Copy between ZCZC and NNNN, as telegraph services send it.

Lines that begin with a mark (`%` category, `#` keyword, `$` slug, `:` headline, `~` service, `@` place) or a two-letter key (`TI#`)
stand over the copy; where there is none, a line in capitals or one that ends like no sentence is the headline.
"""

from __future__ import annotations

from ..patterns import IGNORECASE, MULTILINE, compiled
from ..records import TYPE_CHECKING
from . import hard_wrapped
from .composed import composed
from .messages import gathered, spans
from .pieces import Piece, kept
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .reading import Given, Reading

_START = compiled(r"^[ \t\x00\x7f]*zczc\b[^\r\n]*", IGNORECASE | MULTILINE)
_END = compiled(r"^[ \t]*n{4}\b", IGNORECASE | MULTILINE)
_LINE = compiled(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_FIRST = compiled(r"[ \t\x00\x7f]*zczc[ \t]*(?P<rest>[^\r\n]*)", IGNORECASE)
_KEY = compiled(r"(?P<key>[A-Z]{2})#(?P<value>[^\r\n]*)")
_MARK = compiled(r"(?P<key>[%#$:*~@])(?P<value>\S[^\r\n]*)")
_MARKS = {"%": "category", "#": "keywords", "$": "slug", ":": "headline", "~": "agency", "@": "place", "*": ""}
_KEYS = {
    "AN": "id",
    "KN": "agency",
    "PD": "sent",
    "CO": "",
    "SO": "credit",
    "SF": "",
    "BY": "byline",
    "KY": "keywords",
    "TI": "headline",
    "AB": "summary",
    "TX": "text",
}
_DATELINE = compiled(
    r"\p{Lu}[\p{Lu}.,'’ /-]{2,60}, (?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2} [A-Z][a-z]{2,8})\b|[^\r\n]{3,60}(?: \([A-Za-z/ ]{2,20}\)| AAP) ?[-–—]"
)
_BYLINE = compiled(r"By \p{Lu}[^.\r\n]{2,80}", IGNORECASE)
_WORDY = compiled(r"\p{Lu}?\p{Ll}{2,}")
_HEADLINE = 120  # characters
_NUMBERS = 4  # a heading of digits alone, such as a time, is no headline


def read(source: Text, given: Given) -> Reading:
    """The stories in a file, one from each ZCZC on."""
    starts = [match.start() for match in _START.finditer(source.string)]
    return gathered("telegraph", (_message(source, start, end, given) for start, end in spans(source.string, starts)))


def _message(source: Text, start: int, end: int, given: Given) -> tuple[Story, list[Problem]]:
    text = source.string
    stop = _END.search(text, start, end)
    last = stop.start() if stop else end
    meta: dict[str, Text] = {}
    pieces = kept(_pieces(source, start, last, meta))
    keyed = meta.pop("text", None) is not None
    story = composed(pieces, given, meta)
    problems = []
    if not any(role in ("body", "list", "table") for role, _ in pieces):
        problems.append(Problem("format/no-body", start, min(start + 4, end), "nothing stands between ZCZC and NNNN", story.id))
    if stop is None and not keyed:
        tail = start + len(text[start:end].rstrip())
        problems.append(Problem("format/truncated", max(start, tail - 1), tail, "no NNNN", story.id))
    return story, problems


def _pieces(source: Text, start: int, end: int, meta: dict[str, Text]) -> Iterator[Piece]:
    at = _heads(source, start, end, meta)
    marked = [Piece(role, meta[role]) for role in ("headline", "byline") if role in meta and _WORDY.search(meta[role].string)]
    yield from marked
    paragraphs = kept(hard_wrapped.paragraphs(source[at:end]))
    if not marked:
        yield from _titled(paragraphs, meta)
    else:
        yield from paragraphs


def _heads(source: Text, start: int, end: int, meta: dict[str, Text]) -> int:
    """Takes the lines over the copy into `meta`; gives the place where the copy begins."""
    at = start
    for match in _LINE.finditer(source.string, start, end):
        if first := _FIRST.match(match[0]):
            _put(meta, "id", source[match.start() + first.start("rest") : match.start() + first.end("rest")])
        elif found := _KEY.match(match[0]) or _MARK.match(match[0]):
            known = _KEYS.get(found["key"], "") or _MARKS.get(found["key"], "")
            _put(meta, known, source[match.start() + found.start("value") : match.start() + found.end("value")])
            if known == "text":
                meta[known] = source[match.start() + 3 : match.start() + 3]
                return match.start() + 3
        elif match[0].strip():
            return at
        at = match.end()
        if not match[0]:
            break
    return at


def _put(meta: dict[str, Text], key: str, value: Text) -> None:
    if key and value.string.strip():
        meta.setdefault(key, value.strip())


def _titled(paragraphs: Sequence[Piece], meta: dict[str, Text]) -> Iterator[Piece]:
    """The copy of a service without marks: slug, headline and byline are the short lines before the dateline or the first sentence."""
    open_ = True
    for index, (role, text) in enumerate(paragraphs):
        line = text.string
        open_ = (
            open_
            and role in ("body", "byline", "subhead")
            and not _DATELINE.match(line)
            and len(line) <= _HEADLINE
            and line[-1] not in ".!?"
        )
        if not open_ or index + 1 == len(paragraphs):
            open_ = False
            yield Piece(role, text)
        elif role == "byline" or _BYLINE.fullmatch(line):
            _put(meta, "byline", text)
            yield Piece("byline", text)
        elif not _WORDY.search(line) and " " not in line.strip() and "slug" not in meta:
            _put(meta, "slug", text)
        else:
            title = "subhead" if "headline" in meta else "headline"
            _put(meta, title, text)
            yield Piece(title, text)
