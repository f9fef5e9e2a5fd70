"""From the bytes of a file to its characters, without guessing.

In this order: byte order mark, strict UTF-8, what the file itself declares, Windows-1252. What was assumed is said in the report.
"""

from __future__ import annotations

from ..records import Record

_MARKS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# XML in UTF-16 without a mark: "<?" tells.
_BARE = ((b"<\x00?\x00", "utf-16-le"), (b"\x00<\x00?", "utf-16-be"))
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"GIF8", b"\xff\xd8\xff", b"\x7fELF", b"\x1f\x8b", b"\xd0\xcf\x11\xe0")
# Control bytes that wire services use (SOH, STX, ETX, EOT, DLE, DC1-4, SYN, US) or that are white space.
_USED = bytes([1, 2, 3, 4, 7, 8, 9, 10, 12, 13, 16, 17, 18, 19, 20, 22, 26, 27, 31])
_ODD = bytes(sorted(set(range(32)) - set(_USED)))


class Decoded(Record):
    """The characters of a file, the encoding they were read in, and whether that had to be assumed. `lost`: bytes do not fit the
    encoding, and U+FFFD stands for them.
    """

    text: str
    encoding: str
    assumed: bool = False
    lost: bool = False


WINDOWS = "windows-1252"
_C1 = bytes(range(0x80, 0xA0))
NOTHING = Decoded("", "")


def is_binary(data: bytes) -> bool:
    """Whether the bytes are no text: a known file signature, or more than one odd control byte in 50."""
    if data.startswith(_MAGIC):
        return True
    if data.startswith(tuple(mark for mark, _ in (*_MARKS, *_BARE))):
        return False
    head = data[:8192]
    return 50 * (len(head) - len(head.translate(None, _ODD))) > len(head)


def decode(data: bytes) -> Decoded:
    """Never raises: bytes that are undefined in Windows-1252 stand for the control character of that number."""
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], name)
    for sign, name in _BARE:
        if data.startswith(sign):
            return _strictly(data, name)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return _as_declared(data) or Decoded("".join(_windows(data)), WINDOWS, assumed=True)


def mark_of(data: bytes) -> bytes:
    """The byte order mark at the head of a file."""
    return next((mark for mark, _ in _MARKS if data.startswith(mark)), b"")


def _strictly(data: bytes, name: str) -> Decoded:
    try:
        return Decoded(data.decode(name), name)
    except UnicodeDecodeError:
        return Decoded(data.decode(name, "replace"), name, lost=True)


def _as_declared(data: bytes) -> Decoded | None:
    """In the encoding that the file names; None where that is UTF-8, which it is not, or is not known."""
    from .declared import declared

    said = declared(data[:4096].decode("latin-1"))
    if said is None or not said.codec or said.codec.startswith(("utf", "ascii")):
        return None
    if said.codec == "iso8859-1" and len(data) != len(data.translate(None, _C1)):
        return None  # Windows-1252 under the name of ISO 8859-1: no page or feed holds these control characters
    return _strictly(data, said.codec.replace("iso8859", "iso-8859") if said.codec != "cp1252" else WINDOWS)


def _windows(data: bytes) -> list[str]:
    undefined = b"\x81\x8d\x8f\x90\x9d"
    if not any(byte in data for byte in undefined):
        return [data.decode("cp1252")]
    return [chr(byte) if byte in undefined else bytes([byte]).decode("cp1252") for byte in data]
