"""NITF 3.x: one story with its head; also inside other formats."""

from __future__ import annotations

from itertools import chain

from ..records import TYPE_CHECKING
from .assembled import assembled
from .documents import Document, longest, no_body
from .elements import Element, elements, inside, outermost, values
from .flow import flow
from .pieces import kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Problem, Reading

NAMES = (
    "nitf", "title", "meta", "urgency", "date.issue", "date.release", "date.expire", "doc-id", "ed-msg", "du-key", "doc.copyright",
    "docdata", "fixture", "identified-content", "revision-history", "body", "body.head", "hedline", "hl1", "hl2", "byline", "dateline", "location", "story.date", "distributor",
    "abstract", "note", "rights", "rights.owner", "body.content", "body.end", "tagline", "correction", "del-list", "key-list", "keyword", "pubdata",
)  # fmt: skip
_FIELDS = {
    "doc-id@id-string": "id", "distributor": "agency", "rights.owner": "agency", "doc-id@regsrc": "agency", "doc.copyright@holder": "agency", "du-key@key": "slug",
    "hl1": "headline", "title": "headline", "hedline/hl2": "subhead", "byline": "byline", "dateline": "dateline", "dateline/location": "place",
    "date.issue@norm": "sent", "story.date@norm": "created", "urgency@ed-urg": "priority", "ed-msg@info": "note", "body.head/note": "note",
    "docdata@management-status": "status", "date.release@norm": "embargo", "date.expire@norm": "expiry", "keyword@key": "keywords",
    "correction@info": "correction", "body.head/abstract": "summary", "du-key@version": "version",
}  # fmt: skip
#: Names of `<meta>` elements that agencies fill.
_NAMED = {
    "anpa-keyword": "slug", "anpa-takekey": "keywords", "anpa-category": "category", "anpa-wordcount": "words", "slug": "slug", "version": "version",
    "priority": "priority", "language": "language", "lang": "language",
}  # fmt: skip


def read(source: Text, given: Given) -> Reading:
    """The story, or stories where a file holds several."""
    document = Document(source, given)
    found = elements(source, NAMES)
    problems: list[Problem] = []
    return document.reading("nitf", _stories(document, found, problems), problems)


def _stories(document: Document, found: Sequence[Element], problems: list[Problem]) -> Iterator[Story]:
    for at in outermost(found, "nitf"):
        within = [found[at], *inside(found, at)]
        pieces, meta = body(document, within), fields(within)
        if not longest(pieces):
            contents = [made for made in within if made.name == "body.content"]
            problems.append(no_body((contents or within)[0], meta["id"].string if "id" in meta else ""))
        if pieces or "headline" in meta:
            yield assembled(pieces, document.given, meta)


def body(document: Document, found: Sequence[Element]) -> Sequence[Piece]:
    """The copy: `body.content`, then the tag line."""
    contents = [found[at] for at in outermost(found, "body.content")] or [made for made in found if made.name == "body"][:1]
    pieces = (piece for made in contents for piece in document.copy(made))
    ends = [found[at] for at in outermost(found, "tagline") if found[at].within("body.end", "tagline")]
    signed = (piece._replace(role="signoff") for made in ends for piece in flow(made.text, made.start, made.end))
    return kept(chain(pieces, signed))


def fields(found: Sequence[Element]) -> dict[str, Text]:
    """What the head says."""
    meta: dict[str, Text] = {}
    for key, value in values([made for made in found if not made.within("body.content", made.name)], _FIELDS):
        meta.setdefault(key, value)
    for made in found:
        key = _NAMED.get(made.says("name").lower(), "") if made.name == "meta" else ""
        content = made.attribute("content") if key else None
        if content is not None and len(content):
            meta.setdefault(key, content)
    language = next((made.attribute("lang") for made in found if made.name in ("nitf", "body") and made.says("lang")), None)
    if language is not None:
        meta.setdefault("language", language)
    return meta
