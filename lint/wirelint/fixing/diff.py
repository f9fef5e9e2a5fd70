"""What fixes change, as a unified diff that `patch` and `git apply` take."""

from __future__ import annotations

import difflib

from ..records import TYPE_CHECKING
from ..source.decode import decode

if TYPE_CHECKING:
    from .fix import Fixed

_NO_END = "\\ No newline at end of file\n"


def diff(fixed: Fixed) -> str:
    """The diff; "" where nothing changes. Line ends are those of the file."""
    before, after = (_lines(decode(data).text) for data in (fixed.before, fixed.after))
    name = fixed.path.lstrip("/")
    rows = difflib.unified_diff(before, after, f"a/{name}", f"b/{name}")
    return "".join(row if row.endswith("\n") else f"{row}\n{_NO_END}" for row in rows)


def _lines(text: str) -> list[str]:
    lines = text.split("\n")
    return [f"{line}\n" for line in lines[:-1]] + ([lines[-1]] if lines[-1] else [])
