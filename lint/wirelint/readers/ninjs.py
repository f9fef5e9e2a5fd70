"""ninjs 1 to 3: JSON with the copy as HTML or text, one story or several in a file."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .documents import longest
from .json_files import JsonFile, fields, holding
from .json_nodes import Node, nodes
from .renditions import differences, twins

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .pieces import Piece
    from .reading import Given, Reading

_FIELDS = {
    "guid": "id", "uri": "id", "id": "id", "slugline": "slug", "slug": "slug", "headline": "headline", "subheadline": "subhead", "byline": "byline", "by": "byline", "dateline": "dateline",
    "located": "place", "creditline": "credit", "credit": "credit", "copyrightholder": "agency", "source": "agency", "source-feed": "agency", "datetimesent": "sent", "sent": "sent", "versioncreated": "created",
    "version": "version", "urgency": "priority", "priority": "priority", "language": "language", "embargoed": "embargo", "embargo": "embargo", "expires": "expiry",
    "pubstatus": "status", "status": "status", "ednote": "note", "wordcount": "words", "description_text": "summary", "abstract": "summary", "subhead": "subhead", "location": "place",
    "signal": "update", "category": "category",
}  # fmt: skip
_BODIES = frozenset(("body_html", "body_xhtml", "body_text", "body", "body_html5"))
_WANTED = frozenset(_FIELDS) | _BODIES | {"value", "role", "contenttype", "text", "literal", "name"}
_HTML = ("body_html", "body_xhtml", "body_html5", "body")


def read(source: Text, given: Given) -> Reading:
    """One story for each object that has a body."""
    file = JsonFile(source, given)
    root = nodes(source, _WANTED)
    stories = (story for node in holding(root, _BODIES, frozenset(("bodies",))) for story in _story(file, node))
    return file.reading("ninjs", stories)


def _story(file: JsonFile, node: Node) -> Iterator[Story]:
    meta = fields(node, _FIELDS)
    if "created" in meta:
        meta.setdefault("sent", meta["created"])
    for child in node.of("headlines"):
        value = child.get("value", "text")
        if value is not None:
            meta.setdefault("subhead" if "sub" in child.says("role").lower() else "headline", value.strip())
    for key, name in (("descriptions", "summary"), ("bylines", "byline"), ("by", "byline"), ("keywords", "keywords")):
        value = next((found for child in node.of(key) if (found := child.get("value", "name", "byline", "literal")) is not None), None)
        if value is not None:
            meta.setdefault(name, value.strip())
    pieces, others = _body(file, node)
    for story in file.story(pieces, meta, node):
        yield story
        file.problems += differences(pieces, others, story.id)  # by now it has its id
        file.twins += twins(others, file.given, story.id)


def _body(file: JsonFile, node: Node) -> tuple[Sequence[Piece], list[Sequence[Piece]]]:
    """The richest of the bodies, HTML before plain text, and the others."""
    marked = [node[key] for key in _HTML if key in node.spans]
    bodies = [child for child in node.of("bodies") if not _is_document(child)]
    marked += [value for child in bodies if (value := child.get("value")) is not None and "html" in _kind(child)]
    bare = [node[key] for key in ("body_text",) if key in node.spans]
    bare += [value for child in bodies if (value := child.get("value")) is not None and "html" not in _kind(child)]
    made = [(file.copy(value), 1.5) for value in marked] + [(file.copy(value), 1.0) for value in bare]
    best = max(made, key=lambda row: longest(row[0]) * row[1], default=([], 0.0))[0]
    return best, [pieces for pieces, _ in made if pieces is not best and pieces]


def _is_document(node: Node) -> bool:
    """Whether a body is a document of its own, with a head that is no copy."""
    kind = node.says("contenttype").lower()
    return "xml" in kind and "html" not in kind


def _kind(node: Node) -> str:
    return f"{node.says('contenttype')} {node.says('role')}".lower()
