"""Silencing comments in the copy: `[wirelint: allow RULE: reason]`, `[wirelint: off RULE]` ... `[wirelint: on RULE]`.

They stand bare in plain copy and inside a comment in Markdown, HTML and XML. Other formats have no place for them.
"""

from __future__ import annotations

from ..patterns import MULTILINE, compiled
from ..records import TYPE_CHECKING, Record
from ..source.text import Text, substitute

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

_BARE = frozenset(("text", "headers", "telegraph", "fingerpost"))
_DIRECTIVE = compiled(r"\[wirelint:[ \t]*(?P<verb>[^\s\]:]*)[ \t]*(?P<rules>[^\]:\r\n]*)(?::[^\]\r\n]*)?\]")
_FENCED = compiled(r"^ {0,3}(`{3,}|~{3,})[^\r\n]*$(?:(?!^ {0,3}\1)[\s\S])*", MULTILINE)
_COMMENT = compiled(r"<!--[^\r\n]*?(?:-->|(?=[\r\n])|\Z)|-->")
_BLANK = compiled(r"[^\S\r\n]*(?:[\r\n]|\Z)")
_NAME = compiled(r"[^\s,]+")
_VERBS = ("allow", "off", "on")


class Directive(Record):
    """Half-open offsets in the decoded file, of the brackets with what is in them; `verb`: allow, off, on, or "" for what means
    nothing; `rules` with their places; whether it stands alone on its line; and the stretch to cut when it is taken out.
    """

    start: int
    end: int
    verb: str
    rules: Sequence[tuple[str, int, int]]
    alone: bool
    cut: tuple[int, int]


def without(text: str, format: str) -> Text:
    """The decoded file without its silencing comments; those that stand in comments are left to the reader."""
    cuts = [item.cut for item in directives(text, format)] if format in _BARE else []
    if cuts and cuts[0][0] == 0 and text.startswith("\n", cuts[0][1]):
        cuts[0] = (0, cuts[0][1] + 1)  # what a file begins with tells how it is to be read
    return substitute(Text(text), [(*cut, "") for cut in cuts])


def directives(text: str, format: str) -> list[Directive]:
    """The silencing comments in a decoded file of that format, in order."""
    if format in _BARE:
        lines = _Lines(text)
        return [_made(lines, match, match.span()) for match in _DIRECTIVE.finditer(text)]
    return list(_in_comments(text, format)) if format == "markdown" or text.lstrip()[:1] == "<" else []


def _in_comments(text: str, format: str) -> Iterator[Directive]:
    lines = _Lines(text)
    shown = _FENCED.sub(lambda code: " " * len(code[0]), text) if format == "markdown" else text
    for start, end in _comments(shown):
        inner = list(_DIRECTIVE.finditer(text, start, end))
        whole = not _DIRECTIVE.sub("", text[start:end]).removeprefix("<!--").removesuffix("-->").strip()
        for number, match in enumerate(inner):
            outer = (start, end) if number == 0 else (end, end)
            yield _made(lines, match, outer if whole else match.span())


def _comments(text: str) -> Iterator[tuple[int, int]]:
    """Where comments of mark-up begin and end; what stands in a code span is none."""
    at = text.find("<!--")
    while at >= 0:
        end = text.find("-->", at)
        if end < 0:
            return
        if text[at - 1 : at] != "`" or not at:
            yield at, end + 3
        at = text.find("<!--", end)


class _Lines:
    """Which lines hold nothing but silencing comments. Each is looked at once: ten thousand comments may stand on one."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._bare: dict[int, bool] = {}

    def bare(self, at: int) -> bool:
        """Whether the line of the character at `at` is one."""
        start = max(self.text.rfind("\n", 0, at), self.text.rfind("\r", 0, at)) + 1
        if start not in self._bare:
            line = self.text[start : _line_end(self.text, at)]
            self._bare[start] = not _DIRECTIVE.sub("", _COMMENT.sub("", line)).strip()
        return self._bare[start]


def _made(lines: _Lines, match: regex.Match[str], cut: tuple[int, int]) -> Directive:
    names = [(name[0], *name.span()) for name in _NAME.finditer(lines.text, *match.span("rules"))]
    verb = match["verb"] if match["verb"] in _VERBS and names else ""
    return Directive(*match.span(), verb, names, lines.bare(match.start()), _with_blanks(lines.text, *cut))


def _with_blanks(text: str, start: int, end: int) -> tuple[int, int]:
    """The stretch with the blanks before it, where nothing follows on its line; with one of the two around it elsewhere."""
    if start < end and _BLANK.match(text, end):
        while start and text[start - 1] in " \t":
            start -= 1
    elif start < end and text[start - 1 : start] == text[end : end + 1] == " ":
        end += 1
    return start, end


def _line_end(text: str, at: int) -> int:
    return min(end for end in (text.find("\n", at), text.find("\r", at), len(text)) if end >= 0)
