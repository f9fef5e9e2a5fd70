"""From the bytes of a part to its characters, each with its place in the file."""

from __future__ import annotations

from array import array

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..source.text import Text, join
from . import transfer

if TYPE_CHECKING:
    from .transfer import Raw

_BEYOND = compiled(r"[^\x00-\x7f]+")
# Encodings of text that mails are known to use; the others of Python's are for other things.
_FAMILIES = (
    "iso8859", "cp", "koi8", "mac", "kz1048", "ptcp154", "shift_jis", "euc", "gb", "big5", "tis", "ascii", "utf-8", "utf-16", "utf-32", "utf-7",
    "iso2022", "hz", "johab", "hp-roman8",
)  # fmt: skip
_ESCAPING = ("iso2022", "hz", "utf-7")  # plain ASCII may stand for something else


def codec(name: str) -> str:
    """Python's name for a charset, "" where it is not known. US-ASCII is what anything may call itself."""
    import codecs

    try:
        known = codecs.lookup(name.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return ""
    return known if known.startswith(_FAMILIES) else ""


def escaping(name: str) -> bool:
    """Whether ASCII characters may stand for others in this encoding."""
    return name.startswith(_ESCAPING)


def decoded(raw: Raw, name: str) -> tuple[Text, int]:
    """The characters, and the place in the file of the first byte that does not fit the encoding (-1: all do); U+FFFD stands for it."""
    if raw.data.isascii() and not escaping(name) and not name.startswith(("utf-16", "utf-32")):
        return Text(raw.data.decode("ascii"), _base(raw), raw.starts, raw.ends), -1
    try:
        string = raw.data.decode(name)
    except UnicodeError:
        return _one_by_one(raw, name)
    if len(string) == len(raw.data):
        return Text(string, _base(raw), raw.starts, raw.ends), -1
    return _utf8(string, raw) if name == "utf-8" else _one_by_one(raw, name)


def printable(text: Text, charset: str, encoding: str, *, header: bool = False) -> tuple[Text, int]:
    """Quoted-printable decoded; see `decoded`. Characters that stand there bare, in another encoding than the escapes, are themselves."""
    if text.string.isascii() or charset == codec(encoding):
        raw = transfer.quoted_printable(text, encoding, header=header)
        return decoded(raw, fitting(raw.data, charset))
    pieces, wrong = [], -1
    at = 0
    for match in _BEYOND.finditer(text.string):
        raw = transfer.quoted_printable(text[at : match.start()], encoding, header=header)
        piece, lost = decoded(raw, fitting(raw.data, charset))
        pieces += [piece, text[match.start() : match.end()]]
        wrong = lost if wrong < 0 else wrong
        at = match.end()
    raw = transfer.quoted_printable(text[at:], encoding, header=header)
    return join([*pieces, decoded(raw, fitting(raw.data, charset))[0]]), wrong


def fitting(data: bytes, charset: str) -> str:
    """The charset to read bytes in: as declared; without a declaration UTF-8 where they are that, else Windows-1252."""
    if charset and charset != "ascii":
        return charset
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _base(raw: Raw) -> int:
    return raw.starts[0] if raw.starts else 0


def _utf8(string: str, raw: Raw) -> tuple[Text, int]:
    """The string that the bytes are in UTF-8."""
    starts, ends = array("I"), array("I")
    at = byte = 0
    for match in _BEYOND.finditer(string):
        plain = match.start() - at
        starts.extend(raw.starts[byte : byte + plain])
        ends.extend(raw.ends[byte : byte + plain])
        byte += plain
        for char in match[0]:
            size = 2 if char < "\u0800" else 3 if char < "\U00010000" else 4
            starts.append(raw.starts[byte])
            ends.append(raw.ends[byte + size - 1])
            byte += size
        at = match.end()
    starts.extend(raw.starts[byte:])
    ends.extend(raw.ends[byte:])
    return Text(string, _base(raw), starts, ends), -1


def _one_by_one(raw: Raw, name: str) -> tuple[Text, int]:
    """Fed byte by byte: for encodings with states, and for bytes that do not fit."""
    from codecs import getincrementaldecoder

    decoder = getincrementaldecoder(name)("replace")
    pieces: list[str] = []
    starts, ends = array("I"), array("I")
    first, wrong = 0, -1
    for index in range(len(raw.data)):
        piece = decoder.decode(raw.data[index : index + 1], final=index + 1 == len(raw.data))
        if piece:
            pieces.append(piece)
            starts.extend([raw.starts[first]] * len(piece))
            ends.extend([raw.ends[index]] * len(piece))
            if wrong < 0 and "\N{REPLACEMENT CHARACTER}" in piece:
                wrong = raw.starts[first]
            first = index + 1
    return Text("".join(pieces), _base(raw), starts, ends), wrong
