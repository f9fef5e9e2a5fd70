"""NewsML-G2: news items, alone or in a message, each a story. Of its renditions the richest public one is taken, once."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from . import nitf
from .assembled import assembled
from .documents import Document, longest, no_body
from .elements import Element, elements, inside, outermost, values
from .pieces import kept
from .reading import Reading
from .renditions import differences, twins

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Problem

_NAMES = (
    "header", "sent", "sender", "newsitem", "itemmeta", "itemclass", "provider", "versioncreated", "pubstatus", "embargoed", "expires", "ednote", "signal",
    "contentmeta", "urgency", "contentcreated", "located", "name", "slugline", "headline", "dateline", "by", "creditline", "description", "language",
    "keyword", "infosource", "contentset", "inlinexml", "inlinedata", "rightsinfo", "copyrightholder", "creator", "subject", "broader", "service", "priority",
)  # fmt: skip
_FIELDS = {
    "newsitem@guid": "id", "newsitem@version": "version", "itemmeta/provider@literal": "agency", "itemmeta/provider/name": "agency", "rightsinfo/copyrightholder@literal": "agency",
    "rightsinfo/copyrightholder/name": "agency", "itemmeta/versioncreated": "created", "itemmeta/pubstatus@qcode": "status", "itemmeta/embargoed": "embargo", "itemmeta/expires": "expiry",
    "contentmeta/urgency": "priority", "contentmeta/located/name": "place", "contentmeta/located@literal": "place",
    "contentmeta/slugline": "slug", "contentmeta/dateline": "dateline", "contentmeta/by": "byline",
    "contentmeta/creditline": "credit", "contentmeta/language@tag": "language", "newsitem@xml:lang": "language", "contentmeta/keyword": "keywords",
    "inlinexml@wordcount": "words",
}  # fmt: skip
_PRIVATE = ("nonpublic", "private", "notpublic", "non-public")
_PARTS = ("headline", "teaser", "slug", "notepad", "caption", "byline", "dateline")
_SUBHEADS = ("subheadline", "sub", "subtitle", "subhead", "deck")


def read(source: Text, given: Given) -> Reading:
    """One story for each news item of text."""
    document = Document(source, given)
    found = elements(source, _NAMES)
    sent = _of_message(found)
    problems: list[Problem] = []
    made = document.reading("newsml-g2", _stories(document, found, sent, problems), problems)
    kinds = [_kind(made) for made in found if made.name == "itemclass"]
    if not made.stories and not problems and any(kinds):
        return Reading("newsml-g2", (), reason=f"no item of text in it: {', '.join(dict.fromkeys(filter(None, kinds)))}")
    return made


def _stories(document: Document, found: Sequence[Element], sent: Mapping[str, Text], problems: list[Problem]) -> Iterator[Story]:
    for at in outermost(found, "newsitem"):
        item, within = found[at], inside(found, at)
        if not _is_text(within):
            continue
        meta = {**fields(item, within), **sent}
        pieces, others = _renditions(document, within)
        if not pieces:
            problems.append(no_body(item, item.says("guid")))
        if pieces or "headline" in meta:
            story = assembled(pieces, document.given, meta)
            yield story
            problems += differences(pieces, others, story.id)  # by now it has its id
            document.twins += twins(others, document.given, story.id)


def _is_text(found: Sequence[Element]) -> bool:
    kinds = [_kind(made) for made in found if made.name == "itemclass"]
    return not kinds or kinds[0] in ("text", "", "composite") or any(made.name == "inlinexml" for made in found)


def _kind(made: Element) -> str:
    return made.says("qcode").rpartition(":")[2].lower()


def _of_message(found: Sequence[Element]) -> dict[str, Text]:
    return dict(values([made for made in found if made.within("header", made.name)], {"sent": "sent"}))


def fields(item: Element, found: Sequence[Element]) -> dict[str, Text]:
    """What an item says of its text."""
    meta: dict[str, Text] = {}
    for key, value in values([item, *found], _FIELDS):
        meta.setdefault(key, value)
    if "status" in meta:
        meta["status"] = _code(meta["status"])
    for made in found:
        if made.within("contentmeta", "headline") and len(made.content):
            role = made.says("role").rpartition(":")[2].lower()
            meta.setdefault("subhead" if role in _SUBHEADS else "headline", made.content)
        elif made.name == "signal":
            _signal(made, meta)
        elif made.name == "ednote" and not _private(made):
            _note(made, meta)
        elif made.name == "description" and len(made.content) and "caption" not in made.says("role"):
            meta.setdefault("summary", made.content)
    if "created" in meta:
        meta.setdefault("sent", meta["created"])
    return meta


def _code(value: Text) -> Text:
    return value[value.string.rfind(":") + 1 :]


def _signal(made: Element, meta: dict[str, Text]) -> None:
    code = made.attribute("qcode")
    word = "" if code is None else code.string.rpartition(":")[2]
    if code is not None and (word.lower() in ("correction", "update") or code.string == "edStat:C"):
        meta.setdefault("update" if word.lower() == "update" else "correction", code)


def _note(made: Element, meta: dict[str, Text]) -> None:
    role = made.says("role").rpartition(":")[2].lower()
    if role in ("notepad", "closingline", "picture", "genrenote") or not len(made.content):
        return
    meta.setdefault("correction" if role.startswith("correction") else "note", made.content)


def _private(made: Element) -> bool:
    said = f"{made.says('rendition')} {made.says('role')} {made.says('pubconstraint')} {made.says('class')}".lower()
    return any(word in said for word in _PRIVATE)


def _renditions(document: Document, found: Sequence[Element]) -> tuple[Sequence[Piece], list[Sequence[Piece]]]:
    """The richest public rendition, and the other ones. Mark-up is richer than plain text unless that is longer by half."""
    made: list[Sequence[Piece]] = []
    marked: set[int] = set()
    for element in (found[at] for at in outermost(found, "inlinexml", "inlinedata")):
        if _private(element):
            continue
        if element.says("rendition").rpartition(":")[2].lower() in _PARTS or _foreign(element):
            continue
        if pieces := _copy(document, element):
            made.append(pieces)
            if element.name == "inlinexml":
                marked.add(id(pieces))
    best = max(made, key=lambda pieces: longest(pieces) * (1.5 if id(pieces) in marked else 1), default=[])
    return best, [pieces for pieces in made if pieces is not best]


def _foreign(element: Element) -> bool:
    kind = element.says("contenttype").lower()
    return bool(kind) and not any(word in kind for word in ("text", "html", "xml", "nitf"))


def _copy(document: Document, element: Element) -> Sequence[Piece]:
    if element.name == "inlinexml" and "<nitf" in element.text.string[element.start : element.start + 400].lower():
        return nitf.body(document, elements(element.text, nitf.NAMES, element.start, element.end))
    return kept(piece for piece in document.copy(element) if piece.role != "furniture")
