"""Whole words in a text, found without a pattern (one made on the spot would have to be compiled)."""

from __future__ import annotations

from .shadow import is_word


def has_word(text: str, word: str) -> bool:
    """Whether `word` stands in the text with no word character beside it. Case counts."""
    at = text.find(word)
    while at >= 0:
        end = at + len(word)
        if not (at and is_word(text[at - 1])) and not (end < len(text) and is_word(text[end])):
            return True
        at = text.find(word, at + 1)
    return False
