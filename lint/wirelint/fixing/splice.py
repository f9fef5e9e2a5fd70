"""Edits of the decoded text, made in the bytes of the file."""

from __future__ import annotations

from ..errors import InputError
from ..records import TYPE_CHECKING
from ..source.decode import WINDOWS, mark_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..source.decode import Decoded
    from .edit import Edit


class Splicer:
    """Changes the bytes of a file whose characters are known. Raises InputError for a file whose bytes cannot be told from its
    characters (an encoding with more than one way to write them, or bytes that were lost).
    """

    def __init__(self, data: bytes, decoded: Decoded) -> None:
        self.mark = mark_of(data)
        self.text = decoded.text
        self.encoding = decoded.encoding
        self.ascii = decoded.text.isascii()
        if decoded.lost or self.mark + self._encoded(self.text) != data:
            raise InputError(f"the bytes of the file ({self.encoding}) cannot be written back exactly")

    def holds(self, char: str) -> bool:
        """Whether the character can stand in the file as it is."""
        try:
            self._encoded(char)
        except UnicodeEncodeError:
            return False
        return True

    def spliced(self, edits: Sequence[Edit]) -> bytes:
        """The bytes with the edits made, which are in order and apart."""
        pieces, at = [self.mark], 0
        for edit in edits:
            pieces += [self._encoded(self.text[at : edit.start]), self._encoded(edit.string)]
            at = edit.end
        return b"".join([*pieces, self._encoded(self.text[at:])])

    def _encoded(self, text: str) -> bytes:
        if self.encoding != WINDOWS:
            return text.encode(self.encoding)
        try:
            return text.encode("cp1252")
        except UnicodeEncodeError:  # bytes that Windows-1252 does not know stand for the control character of that number
            return b"".join(bytes([ord(char)]) if char in "\x81\x8d\x8f\x90\x9d" else char.encode("cp1252") for char in text)
