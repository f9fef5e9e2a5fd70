"""The words of a text, and whole words in it, found without a pattern (one made on the spot would have to be compiled)."""

from __future__ import annotations

from .letters import beyond_ascii
from .memo import kept
from .records import TYPE_CHECKING
from .shadow import is_word, shadow

if TYPE_CHECKING:
    from collections.abc import Iterable

_APOSTROPHES = frozenset("'’ʼ")
_FEW = 20  # characters that are quicker replaced one by one than all at once


def _folded(code: int) -> int:
    char = chr(code)
    return ord(char.lower()) if is_word(char) or char in "-'" else ord(" ")


_ASCII = bytes(_folded(code) if code < 0x80 else code for code in range(256))


def words(text: str, beyond: str | None = None) -> list[str]:
    """The words in order, in lower case: quick tests ask whether any of these could matter.

    An apostrophe is left out (don't is dont, Kyiv's is kyivs), a hyphen is part of a word; all other marks end one.
    `beyond`: the characters of the text that are not ASCII, if they are known already.
    """
    if not text.isascii():
        text = _tamed(text, beyond_ascii(text) if beyond is None else beyond)
    return text.encode("utf-8", "surrogatepass").translate(_ASCII, b"'").decode("utf-8", "surrogatepass").split()


def _tamed(text: str, beyond: Iterable[str]) -> str:
    """`text` with every character beyond ASCII in lower case, and marks among them made blanks."""
    turns = {char: turned for char in beyond if (turned := _turned(char)) != char}
    if len(turns) > _FEW:
        return text.translate({ord(char): turned for char, turned in turns.items()})
    for char, turned in turns.items():
        text = text.replace(char, turned)
    return text


@kept
def _turned(char: str) -> str:
    if char in _APOSTROPHES:
        return ""
    return shadow(char) if is_word(char) else " "


_FOLD = bytes(byte if byte < 128 and chr(byte).isalnum() else 32 for byte in range(256))


def has_word(text: str, word: str) -> bool:
    """Whether `word` stands in the text with no word character beside it. Case counts."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and is_word(text[at - 1])) and not (end < len(text) and is_word(text[end])):
            return True
        at = text.find(word, at + 1)
    return False


def folded(text: str) -> list[bytes]:
    """The words of a text in lower case; stops and apostrophes are dropped, and any letter beyond ASCII parts a word in two.

    Words that are equal are equal folded, so these may be searched first.
    """
    return text.replace("’", "'").lower().encode("ascii", "replace").translate(_FOLD, b".'").split()
