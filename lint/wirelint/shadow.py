"""The lower-case shadow of a text: what literals are looked for in.

It has one character for each of the text, so offsets stay the same. All white space but the line ends
between blocks is a blank in it. Whatever a case-blind pattern takes for equal has the same shadow.
"""

from __future__ import annotations

from .patterns import compiled

#: Stands for a word boundary at an end of a literal.
EDGE = "\0"
# Letters that `regex` folds onto an ASCII letter although lower() does not, and white space other than the blank.
_RARE = compiled(r"[\t\x0b\f\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000İıſ\u212a]")
_LETTERS = {"İ": "i", "ı": "i", "ſ": "s", "\u212a": "k"}
_WORD = compiled(r"\w")


def shadow(text: str) -> str:
    """As long as `text`, lower case, every white space a blank (a line feed stays)."""
    if _RARE.search(text):
        text = _RARE.sub(lambda match: _LETTERS.get(match[0], " "), text)
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(_one(char) for char in text)


def _one(char: str) -> str:
    lower = char.lower()
    return lower if len(lower) == 1 else char


def is_word(char: str) -> bool:
    """What `\\w` of `regex` matches."""
    if char.isascii():
        return char.isalnum() or char == "_"
    return _WORD.match(char) is not None
