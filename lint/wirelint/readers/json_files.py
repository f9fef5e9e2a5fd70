"""What all readers of JSON share: the copy in a value, layers, faults of the file."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from . import plain
from .assembled import assembled
from .flow import flow
from .json_nodes import faults
from .layers import Layers
from .many import kept as kept_stories
from .pieces import Piece, kept
from .reading import Layer, Problem, Reading
from .roles import roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..source.text import Text
    from ..story import Story
    from .json_nodes import Node
    from .reading import Given

_TAG = compiled(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|tr|blockquote|section|article|figure|nitf|body)(?:\s[^<>]*)?/?>", IGNORECASE
)


class JsonFile:
    """One file while it is read; `outer`: how its values are written; `layers`: where others are noted, too."""

    def __init__(self, source: Text, given: Given, outer: tuple[str, ...] = ("json",), layers: Layers | None = None) -> None:
        self.source = source
        self.given = given
        self.outer = outer
        self.layers = Layers() if layers is None else layers
        self.problems: list[Problem] = []
        self.twins: list[Story] = []

    def reading(self, format: str, made: Iterable[Story]) -> Reading:
        """The stories with what is wrong with the file as JSON."""
        stories = kept_stories(made)
        found = [*faults(self.source.string), *self.problems]
        if not stories and not any(problem.rule in ("format/no-body", "format/body-elsewhere") for problem in found):
            found.append(Problem("format/no-body", 0, min(1, len(self.source)), "no story is in it"))
        self.layers.append(Layer(0, len(self.source), self.outer))
        return Reading(format, stories, found, self.layers, twins=self.twins)

    def copy(self, value: Text, *, alone: bool = False) -> Sequence[Piece]:
        """The paragraphs of a value: HTML or plain text. `alone`: nothing else is known of the story, so that its first line may be its headline."""
        if _TAG.search(value.string):
            start, end = value.place(0, len(value))
            self.layers.append(Layer(start, end, (*self.outer, "markup")))
            return kept(flow(value, page=True, wrapped=False))
        text, spans = plain.paragraphs(value)
        found = roles(text.string, spans) if alone else ((*span, "body") for span in spans)
        return kept(Piece(role, text[start:end]) for start, end, role in found)

    def no_body(self, node: Node, id: str = "") -> None:
        """Note that a story has no text."""
        self.problems.append(Problem("format/no-body", node.start, min(node.start + 1, len(self.source)), "a story without text", id))

    def story(self, pieces: Sequence[Piece], meta: Mapping[str, Text], node: Node) -> Iterator[Story]:
        """The story, or none and the problem."""
        if not pieces:
            self.no_body(node, meta["id"].string if "id" in meta else "")
        if pieces or "headline" in meta:
            yield assembled(pieces, self.given, meta)


def fields(node: Node, names: Mapping[str, str]) -> dict[str, Text]:
    """The values of a node by our keys; of several names for one key the first that is there."""
    meta: dict[str, Text] = {}
    for name, key in names.items():
        if name in node.spans and key not in meta:
            meta[key] = node[name].strip()
    return meta


def holding(node: Node, bodies: frozenset[str], nodes: frozenset[str] = frozenset()) -> Iterator[Node]:
    """The outermost objects that have one of the fields (or an object under one of the keys in `nodes`), without pictures and the like.
    What they stand in lets go of them, so that those that were dealt with take no memory.
    """
    waiting = [node]
    while waiting:
        at = waiting.pop()
        if not bodies.isdisjoint(at.spans) or any(child.key in nodes for child in at.nodes):
            yield at
        else:
            waiting += reversed([child for child in at.nodes if child.key not in _ASIDE])
            at.nodes = ()


_ASIDE = frozenset(("associations", "renditions", "subjects", "places", "people", "organisations", "rightsinfo"))
