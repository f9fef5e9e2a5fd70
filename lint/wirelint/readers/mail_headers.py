"""The headers of an e-mail or of a part of one: names, values with encoded words decoded, parameters."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record
from ..source.text import Text, join, substitute
from . import charsets, transfer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_FIELD = compiled(r"(?P<key>[!-9;-~]{1,76})[ \t]*:(?P<value>[^\r\n]*(?:(?:\r\n|\r|\n)[ \t][^\r\n]*)*)(?:\r\n|\r|\n|$)")
_FROM = compiled(r"\s*(?:>?From [^\r\n]*(?:\r\n|\r|\n))?")
_BLANK = compiled(r"[ \t]*(?:\r\n|\r|\n)")
_FOLD = compiled(r"(?:\r\n|\r|\n)[ \t]*|\t")
_WORD = compiled(r"=\?(?P<charset>[\w.:+-]{1,40})(?:\*[\w-]*)?\?(?P<how>[BbQq])\?(?P<text>[^?\s]{0,400})\?=")
_PARAMETER = compiled(r";\s*(?P<key>[\w-]{1,40})\*?\s*=\s*(?:\"(?P<quoted>(?:[^\"\\]|\\.)*)\"|(?P<bare>[^\s;\"]+))")
# What only an e-mail has among its headers.
_SIGN = compiled(
    r"(?:^|[\r\n])(?:mime-version|content-type|content-transfer-encoding|message-id|received|return-path|delivered-to)[ \t]*:", IGNORECASE
)
_HEAD = 20_000  # characters in which headers of an e-mail end


class Headers(Record):
    """Values by name in lower case (the first of several), and the offset at which the body begins."""

    fields: Mapping[str, Text]
    end: int

    def text(self, key: str) -> str:
        """The value as a string, "" where there is none."""
        return self.fields[key].string.strip() if key in self.fields else ""


def looks_like(text: str) -> bool:
    """Whether the text opens with the headers of an e-mail."""
    start = _FROM.match(text)
    at = start.end() if start else 0
    if not _FIELD.match(text, at):
        return False
    end = at
    while (field := _FIELD.match(text, end)) and end < _HEAD:
        end = field.end()
    ended = end >= len(text) or _BLANK.match(text, end) is not None
    return ended and _SIGN.search(text, max(at - 1, 0), end) is not None


def read(source: Text, *, outer: bool = False) -> Headers:
    """The headers that a text opens with. `outer`: blanks and a `From ` line may stand before them."""
    found = _FROM.match(source.string) if outer else None
    at = found.end() if found else 0
    fields: dict[str, Text] = {}
    while field := _FIELD.match(source.string, at):
        fields.setdefault(field["key"].lower(), source[field.start("value") : field.end("value")])
        at = field.end()
    blank = _BLANK.match(source.string, at)
    return Headers(fields, blank.end() if blank else at)


def parameter(value: str, key: str) -> str:
    """A parameter of a header such as `text/plain; charset=utf-8`, "" where it has none of that name."""
    for match in _PARAMETER.finditer(value):
        if match["key"].lower() == key:
            return str(match["quoted"] if match["quoted"] is not None else match["bare"]).replace("\\", "")
    return ""


def shown(value: Text, encoding: str) -> Text:
    """The value on one line, encoded words decoded, each character in its place."""
    flat = substitute(value, ((match.start(), match.end(), " ") for match in _FOLD.finditer(value.string))).strip()
    return join(_words(flat, encoding)) if "=?" in flat.string else flat


def _words(value: Text, encoding: str) -> Iterator[Text]:
    """Blanks between two encoded words belong to neither."""
    at = 0
    for match in _WORD.finditer(value.string):
        between = value[at : match.start()]
        if between.string.strip() or not at:
            yield between
        yield _word(value[match.start("text") : match.end("text")], match["charset"], match["how"], encoding)
        at = match.end()
    yield value[at:]


def _word(text: Text, charset: str, how: str, encoding: str) -> Text:
    known = charsets.codec(charset)
    if how in "Qq":
        return charsets.printable(text, known, encoding, header=True)[0]
    raw = transfer.base64(text)[0]
    return charsets.decoded(raw, charsets.fitting(raw.data, known))[0]
