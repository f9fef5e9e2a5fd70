"""Readers: from a file to the stories in it, every character with its place in the file.

A reader is a module with `read(source: Text, given: Given) -> Reading`. It is imported when a file needs it: what a file holds
decides, never its name (but for Markdown, where plain text is also good Markdown). A new format is a row of `READERS` and, for the
characters a file of it may begin with, a row of `_SNIFFERS`: a module with `detect(text) -> str`, the format or "".
"""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..source.text import Text
from ..startup.loading import load_module
from . import headers
from .reading import Given, Problem, Reading

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..desk import Desk
    from ..story import Story

#: The module of each format. The names are those of `--input-format` and the report.
READERS = {
    "text": "plain",
    "headers": "headers",
    "markdown": "markdown",
    "html": "html",
    "nitf": "nitf",
    "newsml": "newsml",
    "newsml-g2": "newsml_g2",
    "rbnews": "rbnews",
    "feed": "feed",
    "ninjs": "ninjs",
    "digitalwires": "digitalwires",
    "ap-media": "ap_media",
    "fingerpost": "fingerpost",
    "iptc7901": "iptc7901",
    "anpa1312": "anpa1312",
    "telegraph": "telegraph",
    "sgml": "sgml",
    "email": "mail",
    "jsonl": "jsonl",
    "csv": "csv",
    "xml": "unknown",
    "json": "unknown",
}
#: Every silencing comment begins like this: a file without one costs a search.
SILENCING = "[wirelint:"
#: Names of the formats, for `--input-format` and the report.
FORMATS = tuple(name for name, module in READERS.items() if module != "unknown")
#: Who looks closer at a file by its first character that is no blank. A byte order mark is gone by then.
_SNIFFERS = {"<": "sniff_markup", "{": "sniff_json", "[": "sniff_json", **dict.fromkeys("\x01\x16Zz", "sniff_wire")}
_BLANKS = " \t\r\n\x00\x7f\ufeff"


def detect(text: str, name: str) -> str:
    """The format of a file by what it holds; by its name only where plain text is also good Markdown."""
    first = text[:1] if text[:1] not in _BLANKS else text[:4000].lstrip(_BLANKS)[:1]
    sniffer = _SNIFFERS.get(first)
    if sniffer is not None and (found := load_module(f"wirelint.readers.{sniffer}").detect(text)):
        return str(found)
    if text.startswith(("---\n", "---\r\n")) or name.lower().endswith((".md", ".markdown")):
        return "markdown"
    if headers.begins(text):
        if load_module("wirelint.readers.mail_headers").looks_like(text):
            return "email"
        if headers.looks_like(text):
            return "headers"
    return "csv" if _may_be_rows(text) and load_module("wirelint.readers.sniff_csv").detect(text) else "text"


def _may_be_rows(text: str) -> bool:
    """Whether the first line looks like names of columns: short words between commas or the like, without a stop."""
    head = text[:300].partition("\n")[0].rstrip("\r")
    return (
        len(head) < 300
        and any(mark in head for mark in ",;\t|")
        and (head[-1:].isalnum() or head[-1:] == '"')
        and ", " not in head
        and "." not in head
    )


def read(text: str, name: str, desk: Desk, format: str = "") -> tuple[str, Sequence[Story]]:
    """The format of a decoded file, and its stories."""
    made = reading(text, Given(name, desk), format)
    return made.format, made.stories


def reading(text: str, given: Given, format: str = "") -> Reading:
    """All that can be made of a decoded file. Raises nothing that depends on what the file holds."""
    if not format and given.text_field:
        format = "jsonl" if text[:4000].lstrip(_BLANKS)[:1] in ("{", "[") else "csv"
    format = format or detect(text.partition("\n")[2] if text.startswith(SILENCING) else text, given.name)
    made: Reading = load_module(f"wirelint.readers.{READERS[format]}").read(_copy(text, given, format), given)
    if given.lost:
        made = made._replace(problems=[*_lost(text, given), *made.problems])
    return made if made.format == format else made._replace(format=format)


def _copy(text: str, given: Given, format: str) -> Text:
    """The text, without silencing comments if they are obeyed: they are the desk's words, not the story's."""
    if not given.obeyed or SILENCING not in text:
        return Text(text)
    from ..findings.directives import without

    return without(text, format)


def _lost(text: str, given: Given) -> Iterator[Problem]:
    at = text.find("\N{REPLACEMENT CHARACTER}")
    yield Problem("format/undecodable-byte", max(at, 0), at + 1, given.encoding)
