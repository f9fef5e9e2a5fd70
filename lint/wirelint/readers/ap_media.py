"""Items of AP's Media API: all that is said of a story; its text is a rendition of its own, which nobody fetches here."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .assembled import assembled
from .json_files import JsonFile, fields, holding
from .json_nodes import Node, nodes
from .pieces import kept
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source.text import Text
    from ..story import Story
    from .reading import Given, Reading

_FIELDS = {
    "itemid": "id", "slugline": "slug", "headline": "headline", "headline_extended": "subhead", "versioncreated": "created", "version": "version", "urgency": "priority",
    "editorialpriority": "priority", "language": "language", "embargoed": "embargo", "pubstatus": "status", "ednote": "note", "copyrightholder": "agency", "copyrightnotice": "agency", "creditline": "credit",
    "description_summary": "summary", "located": "place",
}  # fmt: skip
_BODIES = ("body_nitf", "body_text", "body_html", "description_caption")
_WANTED = frozenset(_FIELDS) | frozenset(_BODIES) | {"by", "title", "city", "name", "code", "nitf", "text"}


def read(source: Text, given: Given) -> Reading:
    """One story for each item."""
    file = JsonFile(source, given)
    root = nodes(source, _WANTED)
    found = list(holding(root, frozenset(("headline", "slugline"))))
    return file.reading("ap-media", (story for node in found for story in _story(file, node)))


def _story(file: JsonFile, node: Node) -> Iterator[Story]:
    meta = {**_beside(node), **fields(node, _FIELDS)}
    if "created" in meta:
        meta.setdefault("sent", meta["created"])
    pieces = kept(piece for key in _BODIES if key in node.spans for piece in file.copy(node[key]))
    if not pieces:
        end = min(node.start + 1, len(file.source))
        file.problems.append(Problem("format/body-elsewhere", node.start, end, story=meta["id"].string if "id" in meta else ""))
    if pieces or "headline" in meta:
        yield assembled(pieces, file.given, meta)


def _beside(node: Node) -> dict[str, Text]:
    """What stands in objects of its own."""
    found = {
        "id": [child.get("itemid") for child in node.of("altids")],
        "byline": [child.get("by") for child in node.of("bylines")],
        "place": [child.get("city", "name") for child in node.of("datelinelocation")],
    }
    return {key: value for key, values in found.items() for value in values[:1] if value is not None}
