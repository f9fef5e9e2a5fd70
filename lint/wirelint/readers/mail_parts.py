"""The parts of an e-mail, and the text of one as its writer typed it."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from . import charsets, mail_headers, transfer
from .reading import Layer, Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text
    from .mail_headers import Headers

_DEEPEST = 20  # multiparts within one another
_LINE = compiled(r"--(?P<boundary>[^\r\n]{1,200}?)(?P<last>--)?[ \t]*(?:\r\n|\r|\n|$)")
_STARTS = compiled(r"(?:^|\r\n|\r|\n)(?=--)")
_LAST_END = compiled(r"(?:\r\n|\r|\n)$")


class Part(Record):
    """A part: its headers, its type (`text/plain`), what it holds as it lies in the file, the parts within it; `cut`: its end is missing."""

    headers: Headers
    type: str
    body: Text
    parts: Sequence[Part] = ()
    cut: bool = False

    @property
    def attached(self) -> bool:
        """Whether it is a file that came with the mail."""
        return self.headers.text("content-disposition").lower().startswith("attachment")


class Typed(Record):
    """The decoded text of a part, what was wrong on the way, and how it is written in the file."""

    text: Text
    problems: Sequence[Problem]
    layers: tuple[str, ...]

    def layer(self, *inner: str) -> Iterator[Layer]:
        """Where the text stands and in which layers, with those within it; nothing for plain text."""
        if (self.layers or inner) and len(self.text):
            yield Layer(*self.text.place(0, len(self.text)), (*self.layers, *inner))


def parse(source: Text, *, outer: bool = False, depth: int = 0) -> Part:
    """The part that a text is, headers first."""
    headers = mail_headers.read(source, outer=outer)
    body = source[headers.end :]
    said = headers.text("content-type")
    type = said.partition(";")[0].strip().lower() or "text/plain"
    if depth < _DEEPEST and type.startswith("multipart/") and (boundary := mail_headers.parameter(said, "boundary")):
        pieces, cut = _between(body, boundary)
        return Part(headers, type, body, [parse(piece, depth=depth + 1) for piece in pieces], cut)
    if depth < _DEEPEST and type == "message/rfc822":
        return Part(headers, type, body, [parse(body, depth=depth + 1)])
    return Part(headers, type, body)


def _between(body: Text, boundary: str) -> tuple[list[Text], bool]:
    """The stretches between lines of the boundary, and whether the last line is missing."""
    pieces: list[Text] = []
    open_ = -1
    for match in _STARTS.finditer(body.string):
        line = _LINE.match(body.string, match.end())
        if line is None or line["boundary"].rstrip() != boundary.rstrip():
            continue
        if open_ >= 0:
            pieces.append(body[open_ : match.start()])
        if line["last"]:
            return pieces, False
        open_ = line.end()
    return ([*pieces, body[open_:]] if open_ >= 0 else [body]), True


def typed(part: Part, encoding: str) -> Typed:
    """The text of a part of a file that was read in `encoding`."""
    how = part.headers.text("content-transfer-encoding").lower()
    said = mail_headers.parameter(part.headers.text("content-type"), "charset")
    charset = charsets.codec(said) if said else ""
    problems = [_unknown(part, said, encoding)] if said and not charset else []
    wrong = -1
    if how == "quoted-printable":
        text, lost = charsets.printable(part.body, charset, encoding)
    elif how == "base64":
        raw, wrong = transfer.base64(part.body)
        text, lost = charsets.decoded(raw, charsets.fitting(raw.data, charset))
    else:
        return _plainly(part, charset, encoding, problems)
    if wrong >= 0:
        problems.append(Problem("format/broken-base64", wrong, wrong + 1))
    if lost >= 0:
        problems.append(Problem("format/undecodable-byte", lost, lost + 1, said or "utf-8"))
    return Typed(text, problems, (f"qp/{charset or 'utf-8'}",) if how == "quoted-printable" else ("base64",))


def _plainly(part: Part, charset: str, encoding: str, problems: list[Problem]) -> Typed:
    """A part without transfer encoding: its characters are those of the file, unless it is in another charset than the file was read in."""
    same = not charset or charset in ("ascii", charsets.codec(encoding))
    if same or (part.body.string.isascii() and not charsets.escaping(charset)):
        return Typed(part.body, problems, ())
    raw = transfer.as_it_is(part.body, encoding)
    if encoding == "utf-8" and not charsets.escaping(charset):
        return Typed(part.body, [*problems, _contradicts(part, encoding)], ())
    text, lost = charsets.decoded(raw, charset)
    if lost >= 0:
        return Typed(part.body, [*problems, _contradicts(part, encoding)], ())
    return Typed(text, problems, ())


def _contradicts(part: Part, encoding: str) -> Problem:
    said = mail_headers.parameter(part.headers.text("content-type"), "charset")
    return Problem("format/encoding-contradiction", *_place_of(part), f"says {said}, is {encoding}")


def _unknown(part: Part, said: str, encoding: str) -> Problem:
    return Problem(
        "format/encoding-contradiction", *_place_of(part), f"“{said}” is no encoding that is known; read as {encoding or 'utf-8'}"
    )


def _place_of(part: Part) -> tuple[int, int]:
    """Where the type of a part is declared."""
    value = part.headers.fields.get("content-type")
    return value.strip().place(0, len(value.strip())) if value is not None else part.body.place(0, 0)
