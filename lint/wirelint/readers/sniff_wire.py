"""Which format a file is that begins with a control character or with ZCZC: those of the telegraph."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled

_SIGNS = (
    ("anpa1312", compiled(r"[\s\x00\x7f]*\x16{0,3}\x01[A-Za-z]{1,3}\d{1,6}[A-Z]{0,8}\x1f")),
    ("anpa1312", compiled(r"[\s\x00\x7f]*\x16{2,3}\x01")),
    ("iptc7901", compiled(r"[\s\x00\x7f]*\x01[A-Za-z]{1,6}\d{0,6} ")),
    ("telegraph", compiled(r"[\s\x00\x7f]*zczc\b", IGNORECASE)),
)
_HEAD = 4000  # characters


def detect(text: str) -> str:
    """The format; "" for none of them."""
    head = text[:_HEAD]
    return next((name for name, pattern in _SIGNS if pattern.match(head)), "")
