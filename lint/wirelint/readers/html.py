"""HTML pages: the article, or all of the body where none is marked; its boilerplate stays in, for the rules on scraped copy to see."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .assembled import assembled
from .declarations import against
from .elements import Element, elements
from .flow import flow
from .pieces import kept
from .reading import Layer, Problem, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..source.text import Text
    from .pieces import Piece
    from .reading import Given

_NAMES = ("html", "head", "title", "meta", "body", "article", "main", "time")
#: Names and properties of `<meta>`.
_NAMED = {
    "og:title": "headline", "author": "byline", "article:author": "byline", "og:site_name": "agency", "article:published_time": "sent",
    "date": "sent", "dc.date": "sent", "dcterms.date": "sent", "pubdate": "sent", "publishdate": "sent", "article:modified_time": "created", "news_keywords": "keywords",
    "keywords": "keywords", "description": "summary", "og:description": "summary", "content-language": "language", "article:section": "category",
}  # fmt: skip


def read(source: Text, given: Given) -> Reading:
    """The story on a page."""
    found = elements(source, _NAMES)
    meta = _meta(found)
    start, end = _region(source, found)
    pieces = kept(flow(source, start, end, page=True, wrapped=False))
    head = next((piece.text for piece in pieces[:6] if piece.role == "headline"), None)
    if head is not None:
        meta["headline"] = head
    problems = list(against(source.string, given))
    layers = [Layer(0, len(source), ("markup",))]
    if head is None and "headline" in meta:
        layers.append(Layer(*meta["headline"].place(0, len(meta["headline"])), ("attribute",)))
    if not any(piece.role != "furniture" for piece in pieces):
        return Reading("html", (), [*problems, Problem("format/no-body", start, min(start + 1, end), "the page has no text")], layers)
    return Reading("html", [assembled(_without_twins(pieces), given, meta)], problems, layers)


def _region(source: Text, found: list[Element]) -> tuple[int, int]:
    """The longest article, else the main part, else the body, else everything."""
    for name in ("article", "main", "body"):
        parts = [(made.end - made.start, made.start, made.end) for made in found if made.name == name and made.end > made.start]
        if parts:
            return max(parts)[1:]
    return 0, len(source)


def _meta(found: list[Element]) -> dict[str, Text]:
    meta: dict[str, Text] = {}
    for key, value in _said(found):
        if len(value):
            meta.setdefault(key, value)
    return meta


def _said(found: list[Element]) -> Iterator[tuple[str, Text]]:
    for made in found:
        if made.name == "meta":
            name = made.says("property") or made.says("name") or made.says("itemprop") or made.says("http-equiv")
            key, value = _NAMED.get(name.lower(), ""), made.attribute("content")
        else:
            key = {"html": "language", "time": "sent"}.get(made.name, "")
            value = made.attribute("lang" if made.name == "html" else "datetime") if key else None
        if key and value is not None:
            yield key, value
    yield from (("headline", made.content) for made in found if made.name == "title")


def _without_twins(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """The first headline is the story's; a second <h1> is a subhead."""
    seen = False
    for piece in pieces:
        yield piece._replace(role="subhead") if seen and piece.role == "headline" else piece
        seen = seen or piece.role == "headline"
