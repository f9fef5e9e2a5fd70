"""Inline mark-up of Markdown: what a reader sees of it."""

from __future__ import annotations

from ..patterns import VERBOSE, compiled
from ..records import TYPE_CHECKING
from ..source.text import join, standing_for

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from ..source.text import Text

_MARK = compiled(
    r"""
    \\(?P<escaped>[!-/:-@\[-`{-~])
  | (?P<ticks>`+)(?!`).{1,400}?(?<!`)(?P=ticks)(?!`)
  | (?P<image>!\[[^\]\n]{0,400}\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\[[^\]\n]{0,100}\]))
  | \[(?P<link>[^\[\]\n]{1,400})\](?:\([^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+"[^"]*")?\)|\[[^\]\n]{0,100}\])
  | (?P<auto><(?:https?|mailto|ftp):[^<>\s]{1,400}>)
  | (?P<tag></?[A-Za-z][^<>]{0,400}>|<!--.{0,2000}?-->)
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)
  | (?P<star>\*{1,3}(?=\S)|(?<=\S)\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~)
    """,
    VERBOSE,
)


def inline(text: Text) -> Text:
    """The text without its mark-up, every character in its place."""
    return join(_parts(text)) if _MARK.search(text.string) else text


def _parts(text: Text) -> Iterator[Text]:
    at = 0
    for match in _MARK.finditer(text.string):
        yield text[at : match.start()]
        yield from _seen(text, match)
        at = match.end()
    yield text[at:]


def _seen(text: Text, match: regex.Match[str]) -> Iterator[Text]:
    """What a reader sees of one piece of mark-up."""
    start, end = match.span()
    if match["escaped"]:
        yield text[start + 1 : end]
    elif match["ticks"] or match["auto"]:
        yield standing_for("_", text, start, end)
    elif match["link"]:
        yield inline(text[match.start("link") : match.end("link")])
    elif match["entity"]:
        from html import unescape
        from html.entities import html5

        char = unescape(match[0]) if match[0][1] == "#" else html5.get(match[0][1:], match[0])
        yield standing_for(char, text, start, end) if char != match[0] else text[start:end]
