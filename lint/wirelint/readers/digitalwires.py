"""dpa's digitalwires: JSON with the article as HTML, its dateline apart."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .json_files import JsonFile, fields, holding
from .json_nodes import Node, nodes
from .pieces import kept

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source.text import Text
    from ..story import Story
    from .reading import Given, Reading

_FIELDS = {
    "urn": "id", "entry_id": "id", "kicker": "slug", "headline": "headline", "subhead": "subhead", "teaser": "summary", "byline": "byline", "dateline": "dateline",
    "creditline": "credit", "version_created": "created", "updated": "sent", "version": "version", "urgency": "priority", "pubstatus": "status", "embargoed": "embargo",
    "language": "language", "copyrightnotice": "agency",
}  # fmt: skip
_BODY = "article_html"
_WANTED = frozenset(_FIELDS) | {_BODY, "signal", "infobox_html", "correction_html", "correction"}


def read(source: Text, given: Given) -> Reading:
    """One story for each entry."""
    file = JsonFile(source, given)
    root = nodes(source, _WANTED)
    first = root.nodes[:1]
    found = list(holding(root, frozenset((_BODY,)))) or first
    return file.reading("digitalwires", (story for node in found for story in _story(file, node)))


def _story(file: JsonFile, node: Node) -> Iterator[Story]:
    meta = fields(node, _FIELDS)
    signal = node.get("signal")
    if signal is not None:
        meta["correction" if "corr" in signal.string.lower() else "update"] = signal
    correction = node.get("correction", "correction_html")
    if correction is not None:
        meta.setdefault("correction", correction)
    pieces = kept(piece for key in (_BODY, "infobox_html") if key in node.spans for piece in file.copy(node[key]))
    yield from file.story(pieces, meta, node)
