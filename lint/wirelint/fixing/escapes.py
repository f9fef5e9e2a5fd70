"""How characters are written in each layer of a file: JSON strings, mark-up, CSV fields, parts of an e-mail.

A layer is named in `wirelint.readers.reading.Layer`. `qp/iso-8859-1` is quoted-printable in that charset.
"""

from __future__ import annotations

from ..errors import InputError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    #: Whether a character can stand in the file as it is.
    Holds = Callable[[str], bool]

#: Layers that have a way to write any character there is.
_ANY = ("json", "markup", "attribute")
_JSON = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_MARKUP = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ATTRIBUTE = {**_MARKUP, '"': "&quot;", "'": "&#39;"}


def escaped(text: str, names: Sequence[str], holds: Holds, *, ascii: bool = False) -> str:
    """The text as it is written within the layers, the outermost first. Raises InputError where it cannot be. `ascii`: the file is in
    plain ASCII, and stays so where its layers have a way.
    """
    for at in range(len(names) - 1, -1, -1):
        name, _, charset = names[at].partition("/")
        outer = any(other in _ANY for other in names[:at])
        text = _LAYERS[name](text, _all if outer else _ascii if ascii else holds, charset)
    bare = next((char for char in text if not holds(char)), "")
    if bare:
        raise InputError(f"{bare} (U+{ord(bare):04X}) cannot be written in the encoding of the file")
    return text


def _all(_: str) -> bool:
    return True


def _ascii(char: str) -> bool:
    return char < "\x80"


def _json(text: str, holds: Holds, _: str) -> str:
    return "".join(_JSON.get(char) or (char if char >= " " and holds(char) else _units(char)) for char in text)


def _units(char: str) -> str:
    data = char.encode("utf-16-be", "surrogatepass")
    return "".join(f"\\u{data[at] << 8 | data[at + 1]:04x}" for at in range(0, len(data), 2))


def _markup(text: str, holds: Holds, _: str) -> str:
    return "".join(_MARKUP.get(char) or (char if holds(char) else f"&#{ord(char)};") for char in text)


def _attribute(text: str, holds: Holds, _: str) -> str:
    return "".join(_ATTRIBUTE.get(char) or (char if holds(char) else f"&#{ord(char)};") for char in text)


def _cdata(text: str, _: Holds, __: str) -> str:
    if "]]>" in text:
        raise InputError("]]> cannot stand in a CDATA section")
    return text


def _quoted(text: str, _: Holds, __: str) -> str:
    return text.replace('"', '""')


def _field(text: str, _: Holds, __: str) -> str:
    if any(char in text for char in '",;\t\r\n'):
        raise InputError("a CSV field that is not in quotation marks cannot hold it")
    return text


def _printable(text: str, _: Holds, charset: str) -> str:
    try:
        return "".join(char if " " <= char < "\x7f" and char != "=" else _bytes(char, charset) for char in text)
    except (LookupError, UnicodeEncodeError):
        raise InputError(f"cannot be written in {charset or 'the charset'} of the part") from None


def _bytes(char: str, charset: str) -> str:
    return "".join(f"={byte:02X}" for byte in char.encode(charset or "utf-8"))


def _base64(_: str, __: Holds, ___: str) -> str:
    raise InputError("the part is in base64")


_LAYERS: dict[str, Callable[[str, Holds, str], str]] = {
    "json": _json, "markup": _markup, "attribute": _attribute, "cdata": _cdata, "csv-quoted": _quoted, "csv": _field,
    "qp": _printable, "base64": _base64,
}  # fmt: skip
