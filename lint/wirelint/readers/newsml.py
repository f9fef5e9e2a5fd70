"""NewsML 1.2: news items, each a story. Several pieces of text in one item are its parts, unless one holds what another says."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from . import nitf
from .assembled import assembled
from .documents import Document, longest, no_body
from .elements import Element, elements, inside, outermost, values
from .pieces import kept

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Problem, Reading

_NAMES = (
    "newsenvelope", "dateandtime", "priority", "newsitem", "identification", "newsidentifier", "providerid", "newsitemid", "revisionid", "publicidentifier", "namelabel",
    "newsmanagement", "newsitemtype", "thisrevisioncreated", "status", "urgency", "statuswillchange", "futurestatus", "dateandtime", "instruction", "editorialnote",
    "newscomponent", "role", "newslines", "headline", "subheadline", "byline", "dateline", "creditline", "copyrightline", "slugline", "keywordline", "newsline", "newslinetype",
    "newslinetext", "provider", "party", "language", "location", "property", "contentitem", "mediatype", "datacontent", "nitf",
)  # fmt: skip
_FIELDS = {
    "identification/newsidentifier/publicidentifier": "id", "identification/newsidentifier/newsitemid": "id",
    "provider/party@formalname": "agency", "identification/newsidentifier/providerid": "agency",
    "newslines/slugline": "slug", "identification/namelabel": "slug", "newslines/headline": "headline", "newslines/subheadline": "subhead",
    "newslines/byline": "byline", "newslines/dateline": "dateline", "newslines/creditline": "credit", "newslines/keywordline": "keywords",
    "newsmanagement/thisrevisioncreated": "created", "identification/newsidentifier/revisionid": "version", "newsmanagement/urgency@formalname": "priority",
    "newsmanagement/status@formalname": "status", "newsmanagement/newsitemtype@formalname": "category", "newsmanagement/instruction": "note",
    "newsmanagement/editorialnote": "note", "newsmanagement/statuswillchange/dateandtime": "embargo", "language@formalname": "language", "newsitem@xml:lang": "language",
}  # fmt: skip
_ENVELOPE = {"newsenvelope/dateandtime": "sent", "newsenvelope/priority@formalname": "priority"}


def read(source: Text, given: Given) -> Reading:
    """One story for each news item that holds text."""
    document = Document(source, given)
    found = elements(source, _NAMES)
    envelope = dict(values(found, _ENVELOPE))
    problems: list[Problem] = []
    stories = (_story(document, found[at], inside(found, at), envelope, problems) for at in outermost(found, "newsitem"))
    return document.reading("newsml", filter(None, stories), problems)


def _story(document: Document, item: Element, found: Sequence[Element], envelope: dict[str, Text], problems: list[Problem]) -> Story | None:
    meta: dict[str, Text] = {}
    for key, value in values([item, *found], _FIELDS):
        meta.setdefault(key, value)
    for key, value in envelope.items():
        meta.setdefault(key, value)
    if "created" in meta:
        meta.setdefault("sent", meta["created"])
    place = next((made.attribute("value") for made in found if made.name == "property" and made.says("formalname") == "City"), None)
    if place is not None:
        meta.setdefault("place", place)
    pieces = _body(document, found)
    if not pieces:
        problems.append(no_body(item, meta["id"].string if "id" in meta else ""))
    return assembled(pieces, document.given, meta) if pieces or "headline" in meta else None


def _body(document: Document, found: Sequence[Element]) -> Sequence[Piece]:
    """The texts of the item in order, without those that another one holds."""
    media = {id(made.inside): made.says("formalname").lower() for made in found if made.name == "mediatype"}
    parts = [_copy(document, made) for made in found if made.name == "datacontent" and media.get(id(made.inside), "") in ("text", "")]
    order = sorted(range(len(parts)), key=lambda at: -longest(parts[at]))
    taken: list[int] = []
    said: set[str] = set()
    for at in order:
        lines = {" ".join(piece.text.string.split()) for piece in parts[at]}
        if lines - said:
            taken.append(at)
            said |= lines
    return kept(piece for at in sorted(taken) for piece in parts[at])


def _copy(document: Document, element: Element) -> Sequence[Piece]:
    if (
        "<nitf" in element.text.string[element.start : element.start + 400].lower()
        or "<body.content" in element.text.string[element.start : element.end]
    ):
        return nitf.body(document, elements(element.text, nitf.NAMES, element.start, element.end))
    return kept(piece for piece in document.copy(element) if piece.role != "furniture")
