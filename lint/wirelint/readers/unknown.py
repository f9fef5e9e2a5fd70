"""XML or JSON that no reader knows: a row that says what it is and how to have it read, never linted as it lies there."""

from __future__ import annotations

from ..patterns import DOTALL, compiled
from ..records import TYPE_CHECKING
from .reading import Reading

if TYPE_CHECKING:
    from ..source.text import Text
    from .reading import Given

_ROOT = compiled(r"(?:\s|<\?.*?\?>|<!--.*?-->|<!DOCTYPE\b(?:[^>\[]|\[[^\]]*\])*>)*<([\w:.-]{1,80})", DOTALL)
_KEYS = compiled(r'"([^"\\\n]{1,40})"\s*:')
_HINT = "name its reader with --input-format, or its text with --text-field"


def read(source: Text, given: Given) -> Reading:  # noqa: ARG001  (what every reader is given)
    """No story, and the reason."""
    if source.string[:4000].lstrip("\ufeff \t\r\n")[:1] == "<":
        found = _ROOT.match(source.string[:20000])
        return Reading("xml", (), reason=f"no reader for XML with the root <{found[1] if found else '?'}>; name one with --input-format")
    keys = list(dict.fromkeys(match[1] for match in _KEYS.finditer(source.string[:4000])))[:4]
    named = f"that begins with {', '.join(keys)}" if keys else "of this kind"
    return Reading("json", (), reason=f"no reader for JSON {named}; {_HINT}")
