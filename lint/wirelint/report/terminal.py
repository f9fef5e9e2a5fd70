"""What the terminal can show."""

from __future__ import annotations

import os
import sys

from ..records import TYPE_CHECKING
from .as_text import Style

if TYPE_CHECKING:
    from typing import Any, TextIO

_DEFAULT_WIDTH = 100
_WIDEST = 140


def style(stream: TextIO, color: str) -> Style:
    """How to write to the stream: colour only on a terminal, never with NO_COLOR (unless asked for)."""
    tty = stream.isatty()
    wanted = color == "always" or (color == "auto" and tty and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb")
    return Style(wanted, _width() if tty else _DEFAULT_WIDTH, plain=tty and not _unicode(stream))


def _width() -> int:
    try:
        return max(40, min(os.get_terminal_size(sys.stdout.fileno()).columns, _WIDEST))
    except (OSError, ValueError):
        return _DEFAULT_WIDTH


def _unicode(stream: TextIO) -> bool:
    return "utf" in (stream.encoding or "").lower()


def put(text: str, stream: Any) -> None:
    """Write UTF-8 with LF line ends, whatever the system's own encoding is; to a string stream as it is."""
    buffer = getattr(stream, "buffer", None)
    if buffer is None:
        stream.write(text)
        return
    stream.flush()
    buffer.write(text.encode("utf-8", "backslashreplace"))
    buffer.flush()
