"""Whole words in a text, found without a pattern (one made on the spot would have to be compiled)."""

from __future__ import annotations

from .shadow import is_word

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
