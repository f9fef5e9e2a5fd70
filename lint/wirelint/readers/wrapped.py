"""Text that was wrapped by hand inside one element or value: where its paragraphs begin."""

from __future__ import annotations

from ..patterns import MULTILINE, compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..source.text import Text

_LONG = 200  # characters below which nothing is taken apart
_BLANK = compiled(r"(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*")
_INDENTED = compiled(r"(?:\r\n|\n|\r)(?= {3,}\S|\t+\S)")
_FLUSH_LEFT = compiled(r"^\S", MULTILINE)


def paragraphs(text: Text, *, always: bool = False) -> list[Text]:
    """The paragraphs: cut at blank lines, and at lines that are indented among lines that are not."""
    string = text.string
    if "\n" not in string and "\r" not in string:
        return [text]
    if len(string) < _LONG and not always:
        return [text]
    cuts = [found.span() for found in _BLANK.finditer(string)]
    if len(_FLUSH_LEFT.findall(string)) > 1:
        cuts += [found.span() for found in _INDENTED.finditer(string)]
    parts, at = [], 0
    for start, end in sorted(cuts):
        if start >= at:
            parts.append(text[at:start])
            at = end
    return [*parts, text[at:]]
