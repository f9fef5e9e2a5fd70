"""The lower-case shadow of a text: what literals are looked for in.

It has one character for each of the text, so offsets stay the same. All white space is a blank in it.
Whatever a case-blind pattern takes for equal has the same shadow (a test compares with `regex`).
"""

from __future__ import annotations

import regex

# Letters that `regex` folds onto an ASCII letter although lower() does not, and white space other than the blank.
_ODD = {0x130: "i", 0x131: "i", 0x17F: "s", 0x212A: "k"}
_BLANKS = {
    code: " "
    for code in (9, 10, 11, 12, 13, 28, 29, 30, 31, 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F, 0x205F, 0x3000)
}  # fmt: skip
_ASCII = bytes.maketrans(bytes([9, 10, 11, 12, 13, 28, 29, 30, 31]), b" " * 9)
_WORD = regex.compile(r"\w")
_MAP = {**_ODD, **_BLANKS}


def shadow(text: str) -> str:
    """As long as `text`, lower case, every white space a blank."""
    if text.isascii():
        return text.lower().encode("ascii").translate(_ASCII).decode("ascii")
    lower = text.translate(_MAP).lower()
    if len(lower) == len(text):
        return lower
    return "".join(_one(char) for char in text)


def _one(char: str) -> str:
    lower = _MAP.get(ord(char)) or char.lower()
    return lower if len(lower) == 1 else char


def is_word(char: str) -> bool:
    """What `\\w` of `regex` matches."""
    if char.isascii():
        return char.isalnum() or char == "_"
    return _WORD.match(char) is not None
