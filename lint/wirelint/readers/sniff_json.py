"""Which format a file is that begins with `{` or `[`: by the keys that it holds."""

from __future__ import annotations

from ..patterns import compiled

_JSON = compiled(r"[\ufeff\s]*(?:\{\s*[\"}]|\[\s*[\[{])")
_LINES = compiled(r"[\ufeff\s]*\{[^\r\n]*\}[ \t]*,?[ \t]*(?:\r\n|\n|\r)\s*\{\s*\"")
_DIGITALWIRES = compiled(r'"format"\s*:\s*"digitalwires@')
_FINGERPOST = compiled(r'"format"\s*:\s*"GOA-WIRES-NINJS"|"source-feed"\s*:')
_NINJS = compiled(r'"(?:body_x?html|body_text|bodies)"\s*:')


def detect(text: str) -> str:
    """The format; "json" where no reader knows the keys; "" where it is no JSON."""
    if not _JSON.match(text):
        return ""
    if _LINES.match(text):
        return "jsonl"
    if '"api_version"' in text and '"item"' in text:
        return "ap-media"
    for name, pattern in (("digitalwires", _DIGITALWIRES), ("fingerpost", _FINGERPOST), ("ninjs", _NINJS)):
        if pattern.search(text):
            return name
    return "json"
