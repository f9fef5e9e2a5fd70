"""Running text in mark-up: its paragraphs with their roles, and single lines.

A paragraph is what stands between tags that are not inline. Line ends in it are blanks; one <br> is a soft line end too (wires
wrap with it), unless a sentence ends before it; two begin a new paragraph. Cells of a table's row stand on one line with tabs.
"""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..source.text import Text, join, standing_for, substitute
from .markup import TOKEN, attribute, unescaped
from .pieces import Piece
from .wrapped import paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rp rt s samp small span strike strong sub "
    "sup time tt u var wbr person org location money chron num event function object.title copyrite copyrite.year copyrite.holder virtloc "
    "alt-code pronounce city country state region sublocation company ticker company-name frac frac-num frac-den frac-sep lang keyword".split()
)
_SKIPPED = frozenset("script style head noscript template svg math iframe object select option textarea button nav form datalist media-metadata media-reference".split())  # fmt: skip
_ROLES = {
    "h1": "headline", "h2": "subhead", "h3": "subhead", "h4": "subhead", "h5": "subhead", "h6": "subhead", "hl1": "headline",
    "hl2": "subhead", "li": "list", "dt": "list", "dd": "list", "blockquote": "quote", "bq": "quote", "figcaption": "caption",
    "media-caption": "caption", "caption": "caption", "media-producer": "credit", "byline": "byline", "dateline": "dateline",
    "table": "table", "tr": "table", "td": "table", "th": "table", "note": "advisory", "tagline": "signoff",
    "header": "furniture", "footer": "furniture", "aside": "furniture", "pre": "pre",
}  # fmt: skip
#: What a class says of an element, whatever its name.
_CLASSES = {
    "notepad": "notebook", "np-public": "notebook", "np-nonpublic": "notebook", "nonpublic": "notebook", "byline": "byline",
    "slugline": "skip", "genre": "skip", "publicationdate": "skip", "closingline": "signoff", "linkbox": "furniture",
    "credit": "credit", "caption": "caption",
}  # fmt: skip
# By number: a group is found faster so than by its name.
_NAME, _CLOSE, _ATTRIBUTES = (TOKEN.groupindex[name] for name in ("name", "close", "attributes"))
_CELLS = frozenset(("td", "th"))
# A <br> and the gap between two cells, until the paragraph is whole: codes that Unicode keeps for a program's own use, and no text holds.
_BREAK, _CELL = "\ufdd0", "\ufdd1"
_EDGE = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    + _BREAK
    + _CELL
)
_BARE = compiled(r"[^\s\ufdd0\ufdd1]")
_GAP = compiled(r"\s*[\n\r\ufdd0\ufdd1][\s\ufdd0\ufdd1]*")
_BREAKS = compiled(r"\s*\ufdd0[\s\ufdd0]*")
_STOPS = (".", "!", "?", ":", "”", '"', "’")
_MANY = 500  # parts of a paragraph that are put together before the next
_SHORT = 40  # characters below which a line was not wrapped for its length


def line(text: Text, start: int, end: int) -> Text:
    """What stands in [start, end) on one line, without mark-up."""
    parts = []
    for part, tag in _tokens(text, start, end, page=False):
        if part is not None:
            parts.append(part)
        elif tag is not None and tag[_NAME].lower() not in _INLINE:
            parts.append(standing_for(_BREAK, text, *tag.span()))
    return _on_one_line(join(parts) if parts else Text("", text.place(start, start)[0]))


def flow(text: Text, start: int = 0, end: int | None = None, *, page: bool = False, wrapped: bool = True) -> Iterator[Piece]:
    """The paragraphs in [start, end). `page`: entities are those of HTML. `wrapped`: text that was wrapped by hand within an element is
    taken apart; else line ends mean nothing, as on a page.
    """
    made = _Flow(text, wrapped)
    for part, tag in _tokens(text, start, len(text) if end is None else end, page=page):
        if part is not None:
            made.put(part)
        elif tag is not None:
            made.tag(tag)
            if made.pieces:
                yield from made.pieces
                made.pieces = []
    made.flush()
    yield from made.pieces


def _tokens(text: Text, start: int, end: int, *, page: bool) -> Iterator[tuple[Text | None, regex.Match[str] | None]]:
    """Text, and tags, in turn."""
    at = start
    for token in TOKEN.finditer(text.string, start, end):
        if token.start() > at:
            yield unescaped(text[at : token.start()], page=page), None
        at = token.end()
        if token[_NAME] is not None:
            yield None, token
        elif token["cdata"]:
            yield text[token.start("cdata") : token.end("cdata")], None
    if at < end:
        yield unescaped(text[at:end], page=page), None


class _Flow:
    """The paragraph that is being put together, and those before it that nobody has taken yet."""

    def __init__(self, text: Text, wrapped: bool) -> None:
        self.text = text
        self.wrapped = wrapped
        self.pieces: list[Piece] = []
        self.parts: list[Text] = []
        self.whole: list[Text] = []  # of many parts; thousands of them take many times the memory of what they hold
        self.roles: list[tuple[str, str]] = []
        self.skipped = ""
        self.depth = 0

    def put(self, part: Text) -> None:
        """Text of the paragraph."""
        if not self.skipped:
            self._add(part)

    def _add(self, part: Text) -> None:
        self.parts.append(part)
        if len(self.parts) > _MANY:
            self.whole.append(join(self.parts))
            self.parts = []

    def tag(self, token: regex.Match[str]) -> None:
        """What a tag does to the paragraph."""
        name, closes = token[_NAME].lower(), bool(token[_CLOSE])
        alone = token[_ATTRIBUTES].endswith("/")
        if self.skipped:
            if name == self.skipped and not alone:
                self.depth += -1 if closes else 1
                self.skipped = self.skipped if self.depth else ""
            return
        if name == "br":
            self._add(standing_for(_BREAK, self.text, *token.span()))
        elif name not in _INLINE:
            self._block(token, name, closes=closes, alone=alone)

    def _block(self, token: regex.Match[str], name: str, *, closes: bool, alone: bool) -> None:
        if name in _CELLS:
            if not closes and (self.parts or self.whole):
                self._add(standing_for(_CELL, self.text, *token.span()))
        elif self.parts or self.whole:
            self.flush()
        if alone:
            return
        if closes:
            self._close(name)
        else:
            self._open(token, name)

    def _open(self, token: regex.Match[str], name: str) -> None:
        role = _ROLES.get(name, "")
        if "class" in token[_ATTRIBUTES]:
            named = attribute(self.text, *token.span(_ATTRIBUTES), "class")
            role = next((_CLASSES[word] for word in named.string.lower().split() if word in _CLASSES), role) if named else role
        if name in _SKIPPED or role == "skip":
            self.skipped, self.depth = name, 1
        elif role:
            self.roles.append((name, role))

    def _close(self, name: str) -> None:
        """Leave the innermost element of that name, and those that were left open in it."""
        for at in range(len(self.roles) - 1, max(len(self.roles) - 40, -1), -1):
            if self.roles[at][0] == name:
                del self.roles[at:]
                return

    def flush(self) -> None:
        """End the paragraph."""
        whole = join([*self.whole, *self.parts])
        self.whole, self.parts = [], []
        if not _BARE.search(whole.string):
            return
        role = self.roles[-1][1] if self.roles else "body"
        for text in self._lines(whole, role):
            if len(text):
                self.pieces.append(Piece("body" if role == "pre" else role, text))

    def _lines(self, whole: Text, role: str) -> Iterator[Text]:
        if _BREAK in whole.string:
            parts = _apart(whole)
        elif role == "pre" or self.wrapped:
            parts = paragraphs(whole, always=role == "pre")
        else:
            parts = [whole]
        return map(_on_one_line, parts)


def _apart(text: Text) -> list[Text]:
    """Cut at two breaks, and at one that is no soft line end."""
    parts, at = [], 0
    for found in _BREAKS.finditer(text.string):
        if found[0].count(_BREAK) > 1 or _is_hard(text.string, at, *found.span()):
            parts.append(text[at : found.start()])
            at = found.end()
    return [*parts, text[at:]]


def _is_hard(string: str, begin: int, start: int, end: int) -> bool:
    """Whether a line ends at a break: with its sentence, or so early that it was not wrapped and the next one begins anew."""
    return string[start - 1 : start] in _STOPS or (start - begin < _SHORT and not string[end : end + 1].islower())


def _on_one_line(text: Text) -> Text:
    """A blank for each line end with what white space stands around it, a tab for the gap between two cells."""
    string = text.string
    start = len(string) - len(string.lstrip(_EDGE))
    text = text[start : max(start, len(string.rstrip(_EDGE)))]
    if not _GAP.search(text.string):
        return text
    return substitute(text, ((*found.span(), "\t" if _CELL in found[0] else " ") for found in _GAP.finditer(text.string)))
