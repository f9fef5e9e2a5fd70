"""Readers: from a file to the stories in it, every character with its place in the file."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..text import Text
from . import headers, plain

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..desk import Desk
    from ..story import Story

#: Names of the formats, for `--input-format` and the report.
FORMATS = ("text", "headers", "markdown")


def detect(text: str, name: str) -> str:
    """The format of a file by what it holds; by its name only where plain text is also good Markdown."""
    if text.startswith(("---\n", "---\r\n")) or name.lower().endswith((".md", ".markdown")):
        return "markdown"
    return "headers" if headers.looks_like(text) else "text"


def read(text: str, name: str, desk: Desk, format: str = "") -> tuple[str, Sequence[Story]]:
    """The format of a decoded file, and its stories."""
    format = format or detect(text, name)
    source = Text(text)
    if format == "markdown":
        from . import markdown

        return format, [markdown.read(source, name, desk)]
    reader = headers if format == "headers" else plain
    return format, [reader.read(source, name, desk)]
