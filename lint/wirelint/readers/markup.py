"""Mark-up as it lies in a file: tokens of XML and HTML alike, well-formed or not, and what its entities stand for.

No document is built and nothing is ever expanded or fetched: an entity that a file declares itself stays as it is written. What
is no token is text; a comment or CDATA section that is never closed reaches to the end.
"""

from __future__ import annotations

from ..memo import kept
from ..patterns import DOTALL, IGNORECASE, compiled
from ..records import TYPE_CHECKING
from ..source.text import substitute

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from ..source.text import Text

# Whatever a tag holds: values in quotation marks may hold ">", and end in this tag or within a thousand characters. No repetition of a
# group is without end: what the engine notes of each turn would take many times the file's own memory.
_ATTRIBUTES = r"""(?:[^<>"']*+(?:(?:"[^"<]*+"|'[^'<]*+'|"[^"]{0,1000}+"|'[^']{0,1000}+')[^<>"']*+){0,60}+(?=>)|[^<>]*+)"""
_TYPE = r"""<!DOCTYPE[^>\[]*+(?:\[[^\]"']*+(?:(?:"[^"]*"|'[^']*')[^\]"']*+){0,500}+(?:\][^>\[]*+|\Z))?+>?"""
# An end is looked for as it stands, without the end of the file beside it: so the engine finds it a hundred times faster.
_OTHER = rf"<!--(?:.*?-->|.*+)|<!\[CDATA\[(?:(?P<cdata>.*?)\]\]>|(?P<cdata>.*+))|<\?(?:.*?\?>|.*+)|{_TYPE}|<![A-Za-z][^>]*>?"
#: A token: group `name` (with `close` and `attributes`) for a tag, `cdata` for what a CDATA section holds, none for the rest.
TOKEN = compiled(rf"{_OTHER}|<(?P<close>/?)(?:[\w.-]{{1,80}}:)?(?P<name>[A-Za-z_][\w.-]{{0,80}})(?P<attributes>{_ATTRIBUTES})>", DOTALL)
_ENTITY = compiled(r"&(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_ATTRIBUTE = r"""(?<![\w:.-]){name}\s*=\s*(?:"(?P<double>[^"]*)"|'(?P<single>[^']*)'|(?P<bare>[^\s"'<>=`]+))"""
_USUAL = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&nbsp;": "\xa0"}


@kept
def wanted(names: frozenset[str]) -> regex.Pattern[str]:
    """Tokens with only those tags (names in lower case, any case in the file, any prefix)."""
    listed = "|".join(sorted(name.replace(".", r"\.") for name in names))
    return compiled(
        rf"{_OTHER}|<(?P<close>/?)(?:[\w.-]{{1,80}}:)?(?P<name>{listed})(?=[\s/>])(?P<attributes>{_ATTRIBUTES})>", DOTALL | IGNORECASE
    )


def unescaped(text: Text, *, page: bool = False) -> Text:
    """The text with the characters that its entities stand for. `page`: as browsers read them (&#150; is a dash)."""
    if "&" not in text.string:
        return text
    return substitute(text, _characters(text.string, page))


def _characters(string: str, page: bool) -> Iterator[tuple[int, int, str]]:
    for found in _ENTITY.finditer(string):
        char = _USUAL.get(found[0]) or _character(found[0], page)
        if char != found[0]:
            yield found.start(), found.end(), char


def _character(entity: str, page: bool) -> str:
    """What an entity stands for; a name that is none stands for itself."""
    if entity[1] != "#":
        from html.entities import html5

        return html5.get(entity[1:], entity)
    if page:
        from html import unescape

        return unescape(entity)
    code = int(entity[3:-1], 16) if entity[2] in "xX" else int(entity[2:-1])
    return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"


@kept
def _attribute(name: str) -> regex.Pattern[str]:
    return compiled(_ATTRIBUTE.format(name=name.replace(".", r"\.")), IGNORECASE)


def attribute(text: Text, start: int, end: int, name: str) -> Text | None:
    """The value of an attribute in [start, end), what a tag holds behind its name; None where it is not there."""
    found = _attribute(name).search(text.string, start, end)
    if found is None:
        return None
    group = next(group for group in ("double", "single", "bare") if found[group] is not None)
    return unescaped(text[found.start(group) : found.end(group)]).strip()
