"""What all readers of XML share: faults of the document, layers, and the copy that an element holds."""

from __future__ import annotations

from ..patterns import DOTALL, IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..source.text import join
from . import plain
from .declarations import against
from .flow import flow
from .layers import Layers
from .many import kept as kept_stories
from .markup import TOKEN, unescaped
from .pieces import Piece, kept
from .reading import Layer, Problem, Reading
from .wellformed import faults

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..source.text import Text
    from ..story import Story
    from .elements import Element
    from .reading import Given

_CDATA = compiled(r"<!\[CDATA\[(?:(?P<held>.*?)\]\]>|(?P<held>.*+))", DOTALL)
_PAGE = compiled(
    r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|table|blockquote|section|article|figure)(?:\s[^<>]*)?/?>", IGNORECASE
)


class Document:
    """One XML file while it is read: its layers come together as its parts are looked at."""

    def __init__(self, source: Text, given: Given) -> None:
        self.source = source
        self.given = given
        self.twins: list[Story] = []
        self.layers = Layers([Layer(0, len(source), ("markup",))])
        if "<![CDATA[" in source.string:
            self.layers.extend(Layer(*found.span("held"), ("cdata",)) for found in _CDATA.finditer(source.string))

    def reading(self, format: str, made: Iterable[Story], more: Sequence[Problem] = ()) -> Reading:
        """The stories with what is wrong with the file; `more` may come together while they are taken."""
        stories = kept_stories(made)
        found = [*against(self.source.string, self.given), *faults(self.source.string), *more]
        if not stories and not any(problem.rule == "format/no-body" for problem in found):
            found.append(Problem("format/no-body", 0, min(len(self.source), 1), "no story is in it"))
        return Reading(format, stories, found, self.layers, twins=self.twins)

    def copy(self, element: Element) -> Sequence[Piece]:
        """The paragraphs of an element: mark-up, mark-up that was escaped to stand in it, or plain text."""
        text = element.text
        if any(token["name"] for token in TOKEN.finditer(text.string, element.start, element.end)):
            return kept(flow(text, element.start, element.end))
        inner = join(_inner(text, element.start, element.end))
        if not inner.string.strip():
            return []
        if _PAGE.search(inner.string):
            return self._escaped(element, inner)
        made, spans = plain.paragraphs(inner)
        return kept(Piece("body", made[start:end]) for start, end in spans)

    def _escaped(self, element: Element, inner: Text) -> Sequence[Piece]:
        start, end = inner.place(0, len(inner))
        cdata = element.text.string.find("<![CDATA[", element.start, start) >= 0
        self.layers.append(Layer(start, end, ("cdata" if cdata else "markup", "markup")))
        return kept(flow(inner, page=True))


def _inner(text: Text, start: int, end: int) -> Iterator[Text]:
    """What stands in [start, end) when it holds no tags."""
    at = start
    for token in TOKEN.finditer(text.string, start, end):
        yield unescaped(text[at : token.start()])
        if token["cdata"]:
            yield text[token.start("cdata") : token.end("cdata")]
        at = token.end()
    yield unescaped(text[at:end])


def no_body(element: Element, id: str = "") -> Problem:
    """The problem of a story whose body is not there or empty."""
    start = element.text.string.rfind("<", 0, element.start)
    return Problem("format/no-body", max(start, 0), element.start, f"<{element.name}> has no text", id)


def longest(pieces: Sequence[Piece]) -> int:
    """Characters of copy, without the blanks that line up columns."""
    return sum(len("".join(piece.text.string.split())) for piece in pieces)
