"""Front matter: `key: value` lines between `---` lines at the head of a Markdown file.

Only its plain values are read (title, date, author, source ...); lists and nested values are passed over.
"""

from __future__ import annotations

from ..patterns import MULTILINE, compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..source.text import Text

_FRONT = compiled(r"---[ \t]*(?:\r\n|\r|\n)(?P<body>(?:(?!---[ \t]*(?:[\r\n]|$))[^\r\n]*(?:\r\n|\r|\n))*)---[ \t]*(?:\r\n|\r|\n|$)")
_VALUE = compiled(r"^(?P<key>[A-Za-z][\w-]*):[ \t]+(?P<quote>[\"']?)(?P<value>[^\r\n]*?)(?P=quote)[ \t]*$", MULTILINE)


def split(source: Text) -> tuple[dict[str, Text], int]:
    """The values by key in lower case, and the offset at which the text begins (0: there is no front matter)."""
    found = _FRONT.match(source.string)
    if found is None:
        return {}, 0
    values = _VALUE.finditer(source.string, found.start("body"), found.end("body"))
    return {match["key"].lower(): source[match.start("value") : match.end("value")] for match in values}, found.end()
