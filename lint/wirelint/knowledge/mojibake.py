"""Text that was written as UTF-8 and read as something else: finds it and reads it right.

A character of several bytes in UTF-8 becomes a run of characters of the wrong code page: one that stands for
a leading byte, and as many as stand for the continuation bytes. Such a run is encoded back and decoded as
UTF-8; it counts only where letters or punctuation come out that news uses.
"""

from __future__ import annotations

from functools import cache

from ..patterns import compiled, escape
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

PAGES = ("cp1252", "cp1250", "cp1251", "mac_roman", "cp437", "cp850")
_ROUNDS = 3  # text may have been misread more than once
# Marks and signs of the General Punctuation and later blocks that news uses; no-break space and the byte order mark too.
_MARKS = frozenset("–—‘’‚“”„…•′″‹›€™−→£¥§©®°±²³·¼½¾«»¡¿\xa0\xad\u200b‎\ufeff ")
_ODD = compiled(r"[^\x00-\x7f]{2,}")  # a run is at least two characters, none of them ASCII
# What can follow a run that was broken off: the last byte of a closing mark is in no code page.
_CUT = compiled(r"â€(?:\?|�)?(?=[\s\"')\].,;:!?]|$)|â\?\?(?=\w)|â€˜|Â(?=[\s]|$)")


def view(text: str) -> Iterator[tuple[int, int, str | None]]:
    """Runs of mojibake in `text`: half-open offsets and what they stand for (None: cannot be known)."""
    taken: set[int] = set()
    for odd in _ODD.finditer(text):
        for page in PAGES:
            for start, end, right in _runs(text, page, *odd.span()):
                if taken.isdisjoint(range(start, end)):
                    taken.update(range(start, end))
                    yield start, end, right
    for match in _CUT.finditer(text):
        if taken.isdisjoint(range(*match.span())):
            yield *match.span(), _of_cut(match[0])


def _of_cut(piece: str) -> str | None:
    return {"â€": "”", "Â": "", "â??": "’"}.get(piece)


def _runs(text: str, page: str, first: int, last: int) -> Iterator[tuple[int, int, str]]:
    for match in _pattern(page).finditer(text, first, last):
        right = repaired(match[0], page)
        if right is not None and _certain(right, match[0], page):
            yield *match.span(), right


def repaired(run: str, page: str) -> str | None:
    """The run read as UTF-8, again where that is mojibake once more; None where it is no UTF-8."""
    codes = {char: byte for byte, char in _table(page).items()}
    try:
        right = bytes(codes[char] for char in run).decode("utf-8")
    except (KeyError, UnicodeDecodeError):
        return None
    for _ in range(_ROUNDS):
        again = _pattern(page).sub(lambda found: repaired(found[0], page) or found[0], right)
        if again == right:
            break
        right = again
    return right.replace("\xa0", " ")


def _certain(right: str, run: str, page: str) -> bool:
    """Latin letters and marks count alone; letters of other scripts only two at a time (ß” could be one)."""
    if not all(_used(char) for char in right):
        return False
    if all(char in _MARKS or char < "ɐ" or "Ḁ" <= char <= "ỿ" for char in right):
        return True
    return len(right) > 1


def _used(char: str) -> bool:
    code = ord(char)
    return char in _MARKS or (char.isalpha() and not 0x250 <= code <= 0x2AF and not 0x700 <= code <= 0x8FF) or code >= 0x1F300


@cache
def _table(page: str) -> dict[int, str]:
    """What each byte from 0x80 on is in the page; a byte it has nothing for is the control character of that number."""
    return {byte: bytes([byte]).decode(page, "ignore") or chr(byte) for byte in range(0x80, 0x100)}


@cache
def _pattern(page: str) -> regex.Pattern[str]:
    table = _table(page)
    tail = _class(table, 0x80, 0xBF)
    if page == "cp1252":  # ISO 8859-1 differs only here
        tail = f"[{tail[1:-1]}\x80-\x9f]"
    two, three, four = _class(table, 0xC2, 0xDF), _class(table, 0xE0, 0xEF), _class(table, 0xF0, 0xF4)
    return compiled(f"(?:{two}{tail}|{three}{tail}{{2}}|{four}{tail}{{3}})+")


def _class(table: dict[int, str], first: int, last: int) -> str:
    return "[" + "".join(escape(table[byte]) for byte in range(first, last + 1)) + "]"
