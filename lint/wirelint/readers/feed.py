"""RSS, Atom and WordPress exports: each item or entry is a story."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .assembled import assembled
from .documents import Document, longest, no_body
from .elements import Element, elements, inside, outermost, values

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Problem, Reading

_NAMES = (
    "channel", "feed", "item", "entry", "title", "link", "guid", "id", "pubdate", "published", "updated", "date", "creator", "author", "name", "description", "summary", "content",
    "encoded", "body", "category", "language", "post_date", "status", "slug", "post_name", "rights", "source", "post_type",
)  # fmt: skip
_FIELDS = {
    "guid": "id", "id": "id", "title": "headline", "pubdate": "sent", "published": "sent", "date": "sent", "post_date": "sent", "updated": "created",
    "creator": "byline", "author/name": "byline", "author": "byline", "category": "category", "status": "status", "slug": "slug", "post_name": "slug",
}  # fmt: skip
_OF_ALL = {"channel/title": "agency", "feed/title": "agency", "channel/language": "language", "feed@xml:lang": "language"}
_BODIES = ("encoded", "content", "body", "description", "summary")


def read(source: Text, given: Given) -> Reading:
    """One story for each item; what the feed says of all of them holds for each."""
    document = Document(source, given)
    found = elements(source, _NAMES)
    shared: dict[str, Text] = {}
    for key, value in values([made for made in found if made.name != "item"], _OF_ALL):
        shared.setdefault(key, value)
    problems: list[Problem] = []
    stories = (_story(document, found[at], _within(found, at), shared, problems) for at in outermost(found, "item", "entry"))
    return document.reading("feed", filter(None, stories), problems)


def _within(found: Sequence[Element], at: int) -> list[Element]:
    """What stands in an item, but for what is said of its pictures."""
    return [made for made in inside(found, at) if made.prefix != "media"]


def _story(document: Document, item: Element, within: Sequence[Element], shared: dict[str, Text], problems: list[Problem]) -> Story | None:
    meta: dict[str, Text] = {}
    for key, value in values([made for made in within if made.inside is item or made.name == "name"], _FIELDS):
        meta.setdefault(key, value)
    if "created" in meta:
        meta.setdefault("sent", meta["created"])
    bodies: list[Sequence[Piece]] = [document.copy(within[at]) for at in outermost(within, *_BODIES)]
    pieces = max(bodies, key=longest, default=[])
    if bodies and not pieces:
        problems.append(no_body(item, meta["id"].string if "id" in meta else ""))
    return assembled(pieces, document.given, {**shared, **meta}) if pieces or "headline" in meta else None
