"""Takes silencing comments out of a file, before it goes to print."""

from __future__ import annotations

from .. import readers
from ..findings.directives import directives
from ..records import TYPE_CHECKING
from ..source.decode import decode
from .edit import Edit
from .splice import Splicer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..findings.directives import Directive
    from ..linting import Linter


def strip(linter: Linter, path: str, data: bytes) -> tuple[bytes, int]:
    """The file without its silencing comments, and how many there were. Raises InputError where its bytes cannot be written back."""
    decoded = decode(data)
    found = directives(decoded.text, linter.format or readers.detect(decoded.text, path))
    if not found:
        return data, 0
    cuts = _joined(_cut(decoded.text, item) for item in found)
    return Splicer(data, decoded).spliced([Edit(start, end, "", 0, 0, 0, "") for start, end in cuts]), len(found)


def _cut(text: str, item: Directive) -> tuple[int, int]:
    """What goes: the comment with the blanks before it, its whole line where it stands alone."""
    start, end = item.cut
    if not item.alone or start == end:
        return start, end
    start = max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) + 1
    while end < len(text) and text[end] in " \t":
        end += 1
    if text[end : end + 2] == "\r\n":
        return start, end + 2
    return start, end + (text[end : end + 1] in ("\r", "\n"))


def _joined(cuts: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in cuts:
        if found and start < found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found
