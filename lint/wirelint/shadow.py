"""The lower-case shadow of a text: what literals are looked for in.

It has one character for each of the text, so offsets stay the same. All white space but the line ends
between blocks is a blank in it. Whatever a case-blind pattern takes for equal has the same shadow.
"""

from __future__ import annotations

from .patterns import compiled

#: Stands for a word boundary at an end of a literal, and before a letter that is a capital in the text: no text has them.
EDGE, CAPITAL = "\0", "\ufdd1"
# White space of ASCII but the blank and the line feed; the same beyond ASCII; letters that a case-blind
# pattern takes for an ASCII letter although lower() does not.
_ASCII = bytes.maketrans(b"\t\x0b\f\r\x1c\x1d\x1e\x1f", b" " * 8)
_BLANKS = "\t\x0b\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
_RARE = (*((blank, " ") for blank in _BLANKS), ("İ", "i"), ("ı", "i"), ("ſ", "s"), ("\u212a", "k"))
_WORD = compiled(r"\w")


def shadow(text: str) -> str:
    """As long as `text`, lower case, every white space a blank (a line feed stays)."""
    if text.isascii():
        return text.lower().encode("ascii").translate(_ASCII).decode("ascii")
    for char, stands in _RARE:
        if char in text:
            text = text.replace(char, stands)
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
