"""SGML of the kind of Reuters-21578: `<REUTERS ... NEWID="1">` elements, each a story with hard-wrapped copy.

Tags are few and known; anything else between angle brackets is copy. Entities are decoded; control characters belong to no story.
"""

from __future__ import annotations

from ..patterns import DOTALL, IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..source.text import Text, join, substitute
from . import hard_wrapped
from .composed import composed
from .messages import gathered
from .pieces import Piece, kept
from .reading import Layer, Problem

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import regex

    from ..story import Story
    from .reading import Given, Reading

_STORY = compiled(r"<(?P<name>REUTERS|DOC|STORY)(?P<attributes>[^>]{0,1000})>", IGNORECASE)
_TAG = compiled(r"<(?P<close>/?)(?P<name>[A-Za-z]{1,9})(?:\s[^<>]{0,400})?>")
_NAMES = frozenset(
    "date topics places people orgs exchanges companies unknown text title author dateline body d reuters doc story mknote docno docid headline hl "
    "head byline p leadpara so dd in".split()
)
_ENTITY = compiled(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ID = compiled(r"\b(?:NEWID|DOCNO|ID)\s*=\s*[\"']?(?P<id>[^\"'\s>]+)", IGNORECASE)
_KEYS = {
    "date": "sent",
    "dd": "sent",
    "title": "headline",
    "headline": "headline",
    "hl": "headline",
    "head": "headline",
    "author": "byline",
    "byline": "byline",
    "dateline": "dateline",
    "docno": "id",
    "docid": "id",
    "topics": "keywords",
}
_DEEPEST = 40  # elements within one another
_COPY = frozenset(("body", "text", "p", "leadpara"))
_LINES = compiled(r"\s*[\r\n]+\s*", DOTALL)


def read(source: Text, given: Given) -> Reading:
    """The stories of a file."""
    return gathered("sgml", _made(source, given), [Layer(0, len(source), ("markup",))])


def _made(source: Text, given: Given) -> Iterator[tuple[Story, Sequence[Problem]]]:
    """Each story with what is wrong with it."""
    text = source.string
    starts = list(_STORY.finditer(text))
    for start, end in zip(starts, [*(match.start() for match in starts), len(text)][1:], strict=True):
        close = f"</{start['name']}>"
        stop = text.rfind(close, start.end(), end)
        number = _ID.search(start["attributes"])
        pieces, meta = _story(source[start.end() : end if stop < 0 else stop])
        story = composed(pieces, given, meta, number["id"] if number else "")
        yield story, list(_faults(text, start, end, close if stop < 0 else "", pieces, story.id))
    if not starts:
        pieces, meta = _story(source)
        yield composed(pieces, given, meta), ()


def _faults(text: str, start: regex.Match[str], end: int, missing: str, pieces: Iterable[Piece], id: str) -> Iterator[Problem]:
    if missing:
        tail = start.end() + len(text[start.end() : end].rstrip())
        yield Problem("format/truncated", max(start.end(), tail - 1), tail, f"no {missing}", id)
    if not any(role not in ("headline", "byline") for role, _ in pieces):
        yield Problem("format/no-body", *start.span(), f"nothing stands in <{start['name']}>", id)


def _story(source: Text) -> tuple[Sequence[Piece], dict[str, Text]]:
    meta: dict[str, Text] = {}
    copy: list[Text] = []
    for name, text in _stretches(source):
        key = _KEYS.get(name)
        if key:
            _take(meta, key, _on_one_line(_decoded(text)))
        elif name in _COPY and (part := _decoded(text)).string.strip():
            copy.append(part)
    return kept(_pieces(meta, copy)), meta


def _take(meta: dict[str, Text], key: str, text: Text) -> None:
    if text.string.strip():
        meta.setdefault(key, text.strip())


def _stretches(source: Text) -> Iterator[tuple[str, Text]]:
    """The text behind each tag with the name of the innermost element that is open there."""
    open_: list[str] = []
    at = 0
    for match in _TAG.finditer(source.string):
        name = match["name"].lower()
        if name not in _NAMES:
            continue
        if open_ and at < match.start():
            yield open_[-1], source[at : match.start()]
        if not match["close"]:
            open_.append(name)
        elif name in open_[-_DEEPEST:]:
            while open_.pop() != name:
                pass
        at = match.end()
    yield (open_[-1] if open_ else "text"), source[at:]


def _decoded(text: Text) -> Text:
    """Entities as what they stand for; those of control characters as nothing."""
    if "&" not in text.string:
        return text
    from html import unescape
    from html.entities import html5

    found = (
        (*match.span(), unescape(match[0]) if match[0][1] == "#" else html5.get(match[0][1:], match[0]))
        for match in _ENTITY.finditer(text.string)
    )
    return substitute(text, ((start, end, _shown(char)) for start, end, char in found if char != text.string[start:end]))


def _shown(char: str) -> str:
    return char if char >= " " and char != "\x7f" else ""


def _on_one_line(text: Text) -> Text:
    """On one line."""
    return substitute(text, ((match.start(), match.end(), " ") for match in _LINES.finditer(text.string)))


def _pieces(meta: dict[str, Text], copy: list[Text]) -> Iterator[Piece]:
    """Headline and byline; then the copy, which the dateline opens."""
    for role in ("headline", "byline"):
        if role in meta:
            yield Piece(role, meta[role])
    lead = meta.get("dateline")
    if lead is not None and copy:
        copy = [join([lead, _blank(copy[0]), copy[0]]), *copy[1:]]
    for part in copy:
        yield from hard_wrapped.paragraphs(part, indented=True)


def _blank(following: Text) -> Text:
    """A blank that stands for nothing in the file, before a text."""
    from array import array

    at = following.place(0, 0)[0]
    return Text(" ", at, array("I", [at]), array("I", [at]))
