"""RBNews, as Ritzau sends it: flat XML, the copy as HTML that is escaped to stand in it."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .assembled import assembled
from .documents import Document, no_body
from .elements import Element, elements, inside, outermost, values
from .pieces import kept

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Problem, Reading

_NAMES = (
    "rbnews", "newsid", "publishdate", "strapline", "headline", "subtitle", "town", "origin", "section", "version", "content", "priority", "byline",
    "korrektion", "correction", "annuleret", "nyversion", "tilredaktionen", "status", "embargo", "language",
)  # fmt: skip
_FIELDS = {
    "newsid": "id", "publishdate": "sent", "strapline": "slug", "headline": "headline", "subtitle": "subhead", "town": "place", "origin": "agency",
    "section": "category", "version": "version", "priority": "priority", "byline": "byline", "tilredaktionen": "note", "status": "status", "embargo": "embargo",
    "language": "language",
}  # fmt: skip
_FLAGS = {"korrektion": "correction", "correction": "correction", "nyversion": "update"}


def read(source: Text, given: Given) -> Reading:
    """One story for each RBNews element."""
    document = Document(source, given)
    found = elements(source, _NAMES)
    problems: list[Problem] = []
    return document.reading("rbnews", filter(None, _stories(document, found, problems)), problems)


def _stories(document: Document, found: Sequence[Element], problems: list[Problem]) -> Iterator[Story | None]:
    for at in outermost(found, "rbnews"):
        root, within = found[at], inside(found, at)
        bodies = [within[number] for number in outermost(within, "content")]
        pieces = kept(piece for made in bodies for piece in document.copy(made))
        if not pieces:
            problems.append(no_body(bodies[0] if bodies else root))
        yield _story(within, pieces, document.given)


def _story(found: Sequence[Element], pieces: Sequence[Piece], given: Given) -> Story | None:
    meta: dict[str, Text] = {}
    for key, value in values(found, _FIELDS):
        meta.setdefault(key, value)
    for made in found:
        if made.name in _FLAGS and made.content.string.lower() == "true":
            meta.setdefault(_FLAGS[made.name], made.content)
    return assembled(pieces, given, meta) if pieces or "headline" in meta else None
