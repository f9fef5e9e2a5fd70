"""The paragraphs of an e-mail's plain text: the copy, and what is no copy (quoted replies, headers of what was forwarded, the signature)."""

from __future__ import annotations

from itertools import groupby
from operator import itemgetter

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..source.text import join, substitute
from . import plain
from .hard_wrapped import role as closer
from .pieces import Piece
from .roles import roles

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from ..source.text import Text

_LINE = compiled(r"[^\r\n]*(?:\r\n|\r|\n|$)")
_QUOTED = compiled(r"[ \t]*>[> \t]*")
_SIGNATURE = compiled(r"-- ?[\r\n]*$")
_FORWARDED = compiled(r"[ \t]*(?:-{3,} ?(?:Forwarded|Original|Weitergeleitete|Ursprüngliche)\b.{0,60}|Begin forwarded message:|_{20,})\s*$")
_FIELD = compiled(r"[ \t]*\*?(?:From|Sent|Date|To|Cc|Bcc|Subject|Reply-To|Von|An|Betreff|Gesendet|Datum|Importance)\*?:")
_WROTE = compiled(r"(?:On|Am|Le) .{10,200} (?:wrote|schrieb|a écrit)[^:]{0,60}:\s*$")
_MOSTLY = 0.6  # share of quoted lines from which they are the copy, forwarded
_SOFT = compiled(r" (?:\r\n|\r|\n)")


def pieces(text: Text, *, flowed: bool = False) -> Iterator[Piece]:
    """The paragraphs with their roles. `flowed`: a line that ends in a blank goes on (format=flowed)."""
    if flowed:
        text = _flowed(text)
    if _is_forwarded(text.string):
        text = join(_unquoted(text))
    for kind, start, end in _stretches(text.string):
        yield from _of_kind(kind, text[start:end])


def _lines(text: str) -> Iterator[str]:
    return (match[0] for match in _LINE.finditer(text) if match[0])


def _is_forwarded(text: str) -> bool:
    """Whether most of it stands in marks of quotation, so that what is quoted is the copy."""
    full = quoted = 0
    for line in _lines(text):
        full += not line.isspace()
        quoted += _QUOTED.match(line) is not None
    return quoted > _MOSTLY * full > 0


def _flowed(text: Text) -> Text:
    """Soft line ends made blanks; those before a signature mark stay."""
    string = text.string
    soft = [match for match in _SOFT.finditer(string) if not string.endswith(("\n--", "\r--"), 0, match.start())]
    return substitute(text, ((*match.span(), " ") for match in soft))


def _unquoted(text: Text) -> Iterator[Text]:
    """What stands between the marks of quotation at the starts of lines."""
    at = 0
    for line in _LINE.finditer(text.string):
        if mark := _QUOTED.match(text.string, line.start(), line.end()):
            yield text[at : mark.start()]
            at = mark.end()
    yield text[at:]


def _stretches(text: str) -> Iterator[tuple[str, int, int]]:
    """(kind, start, end) of lines of one kind, together."""
    at = 0
    for kind, lines in groupby(_kinds(_lines(text)), itemgetter(0)):
        end = at + sum(len(line) for _, line in lines)
        yield kind, at, end
        at = end


def _kinds(lines: Iterable[str]) -> Iterator[tuple[str, str]]:
    """What each line belongs to (the body, a quoted reply, headers of what is forwarded, the signature), and the line."""
    kind = "body"
    for line in lines:
        if kind == "signature":
            pass
        elif _SIGNATURE.match(line):
            kind = "signature"
        elif _FORWARDED.match(line):
            kind = "header"
        elif kind == "header" and (_FIELD.match(line) or not line.strip() or line[0] in " \t"):
            kind = "header" if line.strip() else "after header"
        elif kind == "after header" and _FIELD.match(line):
            kind = "header"
        else:
            kind = "quoted" if _QUOTED.match(line) or _WROTE.match(line) else "body"
        yield "header" if kind == "after header" else kind, line


def _of_kind(kind: str, text: Text) -> Iterator[Piece]:
    if not text.string.strip():
        return
    body, spans = plain.paragraphs(text)
    told = roles(body.string, spans) if kind == "body" else ((*span, "signoff" if kind == "signature" else "notebook") for span in spans)
    for start, end, role in told:
        yield Piece(closer(body.string[start:end]) if role in ("body", "subhead") else role, body[start:end])
