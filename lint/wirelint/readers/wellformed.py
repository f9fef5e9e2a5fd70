"""Whether a file is XML at all, by the parser's own words. Nothing is expanded or fetched."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Errors of expat that mean: the file ends too early.
_CUT = frozenset({3, 5, 6, 20})


def faults(text: str) -> Iterator[Problem]:
    """The first fault of a document, if there is one: that it ends too early, or what is wrong where."""
    from pyexpat import ExpatError, ParserCreate

    parser = ParserCreate("utf-8")
    if "<!ENTITY" in text:
        parser.DefaultHandler = _nothing  # with it the parser leaves entities of the file's own unexpanded
    data = text.encode("utf-8", "replace")
    try:
        parser.Parse(data, True)
    except ExpatError as error:
        at = min(len(data[: max(parser.ErrorByteIndex, 0)].decode("utf-8", "ignore")), max(len(text) - 1, 0))
        words = str(error).split(": line")[0]
        if error.code in _CUT:
            yield Problem("format/truncated", max(len(text.rstrip()) - 1, 0), len(text.rstrip()), f"XML: {words}")
        else:
            at -= text[at - 1 : at] in ("&", "<")  # the parser stops behind a mark that it could make nothing of
            yield Problem("format/malformed-xml", at, min(at + 1, len(text)), words)
    else:
        yield from _entities(text)


def _entities(text: str) -> Iterator[Problem]:
    at = text.find("<!ENTITY")
    while at >= 0:
        if not text[at + 8 : at + 200].lstrip().startswith("%"):
            yield Problem("format/own-entity", at, at + 8)
            return
        at = text.find("<!ENTITY", at + 8)


def _nothing(_: str) -> None:
    """Where the parser hands what it would otherwise expand."""
