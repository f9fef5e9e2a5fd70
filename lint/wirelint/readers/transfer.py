"""Quoted-printable and base64: from the characters of a file to the bytes of a part, each with its place in the file."""

from __future__ import annotations

from array import array

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..source.decode import WINDOWS

if TYPE_CHECKING:
    from ..source.text import Text

_UNDEFINED = "\x81\x8d\x8f\x90\x9d"  # what `decode` makes of bytes that Windows-1252 does not have
_QUOTED = compiled(r"(?P<codes>(?:=[0-9A-Fa-f]{2})+)|=[ \t]*(?:\r\n|\r|\n|$)|[ \t]+(?=[\r\n]|$)|(?P<beyond>[^\x00-\x7f]+)")
_RUN = compiled(r"[A-Za-z0-9+/]+")
_FOREIGN = compiled(r"[^A-Za-z0-9+/=\s]")


class Raw(Record):
    """The bytes of a part and, for each of them, the half-open stretch of the file that it stands for."""

    data: bytes
    starts: array[int]
    ends: array[int]


def as_it_is(text: Text, encoding: str) -> Raw:
    """The bytes of a stretch of the file that was read in `encoding`."""
    starts, ends = _places(text)
    if text.string.isascii():
        return Raw(text.string.encode(), starts, ends)
    data = bytearray()
    first, last = array("I"), array("I")
    for index, char in enumerate(text.string):
        written = _bytes(char, encoding)
        data += written
        first.extend([starts[index]] * len(written))
        last.extend([ends[index]] * len(written))
    return Raw(bytes(data), first, last)


def _bytes(char: str, encoding: str) -> bytes:
    if char < "\x80":
        return char.encode()
    if encoding in (WINDOWS, "") and char in _UNDEFINED:
        return bytes([ord(char)])
    try:
        return char.encode(encoding or "utf-8", "surrogatepass" if encoding == "utf-8" else "strict")
    except (LookupError, UnicodeEncodeError):
        return b"?"


def _places(text: Text) -> tuple[array[int], array[int]]:
    if text.starts is not None and text.ends is not None:
        return text.starts, text.ends
    return array("I", range(text.base, text.base + len(text))), array("I", range(text.base + 1, text.base + len(text) + 1))


def quoted_printable(text: Text, encoding: str, *, header: bool = False) -> Raw:
    """The bytes; what is no escape stands for itself. `header`: `_` is a blank, as in encoded words."""
    starts, ends = _places(text)
    string = text.string
    data = bytearray()
    first, last = array("I"), array("I")
    at = 0
    for match in _QUOTED.finditer(string):
        start, end = match.span()
        data += _plain(string[at:start], header=header)
        first.extend(starts[at:start])
        last.extend(ends[at:start])
        if match["codes"]:
            data += bytes.fromhex(match["codes"].replace("=", ""))
            first.extend(starts[start:end:3])
            last.extend(ends[start + 2 : end : 3])
        elif match["beyond"]:
            raw = as_it_is(text[start:end], encoding)
            data += raw.data
            first.extend(raw.starts)
            last.extend(raw.ends)
        at = end
    data += _plain(string[at:], header=header)
    first.extend(starts[at:])
    last.extend(ends[at:])
    return Raw(bytes(data), first, last)


def _plain(string: str, *, header: bool) -> bytes:
    data = string.encode()
    return data.replace(b"_", b" ") if header else data


def base64(text: Text) -> tuple[Raw, int]:
    """The bytes, and the place in the file of the first thing that is no base64 (-1: none). A last group that is cut off is left out."""
    from binascii import a2b_base64

    starts, ends = _places(text)
    end = text.string.find("=")
    runs = [match.span() for match in _RUN.finditer(text.string, 0, len(text) if end < 0 else end)]
    first, last = array("I"), array("I")
    for start, stop in runs:
        first.extend(starts[start:stop])
        last.extend(ends[start:stop])
    digits = "".join(text.string[start:stop] for start, stop in runs)
    whole = len(digits) - (len(digits) % 4 == 1)
    data = a2b_base64(digits[:whole] + "=" * (-whole % 4))
    odd = _FOREIGN.search(text.string)
    wrong = odd.start() if odd else len(text) - 1 if whole < len(digits) else -1
    return Raw(data, _each(first, (0, 1, 2), len(data)), _each(last, (1, 2, 3), len(data))), starts[wrong] if wrong >= 0 else -1


def _each(places: array[int], digits: tuple[int, int, int], size: int) -> array[int]:
    """For each byte the place of a digit of its group of four: its first, second and third byte lie in the digits of these numbers."""
    found = array("I", bytes(4 * size))
    for byte, digit in enumerate(digits):
        wanted = places[digit::4]
        room = len(range(byte, size, 3))
        found[byte::3] = wanted[:room]
    return found
