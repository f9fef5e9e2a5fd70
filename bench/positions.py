"""Whether every character of every story stands in its file where the readers say; run over a folder.

    .venv/bin/python bench/positions.py FOLDER...

For each character the stretch of the decoded file that it is said to stand for is decoded once more, by itself and by
other means (escapes of JSON by `json`, entities by `html`), and compared. Prints files, stories, characters and how many are wrong.
"""

from __future__ import annotations

import base64
import html
import json
import os
import re
import sys
from collections import Counter
from typing import TYPE_CHECKING

from wirelint import readers
from wirelint.desk import Desk
from wirelint.linting import LARGEST
from wirelint.readers.reading import Given
from wirelint.source.decode import decode, is_binary

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from wirelint.source.text import Text

_TAG = re.compile(r"<!--.*?-->|<[^<>]*>", re.DOTALL)
_NUMBERED = re.compile(r"&#(?:([0-9]+)|[xX]([0-9a-fA-F]+));")
_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]|&#[xX]?[0-9a-fA-F]+;")
_DIGITS = re.compile(r"[A-Za-z0-9+/\s]+")
_CHARSETS = ("utf-8", "cp1252", "iso8859-1", "iso8859-15", "koi8-r", "cp1251", "shift_jis", "gb2312", "big5", "euc-kr")


def stands_for(piece: str) -> set[str]:
    """What a stretch of a file can mean: as it is, with its escapes read, with its entities read, or both."""
    found = {piece}
    if "\\" in piece:
        try:
            found.add(json.loads(f'"{piece}"', strict=False))
        except ValueError:
            found.add(re.sub(r"\\(.)", r"\1", piece, flags=re.DOTALL))
    found |= {html.unescape(item) for item in found if "&" in item}
    found |= {html.unescape(item) for item in found if "&" in item}
    if numbered := _NUMBERED.fullmatch(piece):
        code = int(numbered[1] or numbered[2], 16 if numbered[2] else 10)
        found.add(chr(code) if 0 < code < 0x110000 else "\ufffd")
    if '""' in piece:
        found.add('"')
    if "=" in piece:
        found |= _printable(piece)
    if len(piece) > 1 and _DIGITS.fullmatch(piece):
        found |= _base64("".join(piece.split()))
    return found


def _printable(piece: str) -> set[str]:
    data = bytes(int(code, 16) for code in re.findall("=([0-9A-Fa-f]{2})", piece))
    return {data.decode(name, "replace") for name in _CHARSETS}


def _base64(digits: str) -> set[str]:
    """What the digits can mean, wherever in a group of four they begin."""
    found = set()
    for before in range(4):
        filled = "A" * before + digits
        data = base64.b64decode(filled + "A" * (-len(filled) % 4))[(before * 6 + 7) // 8 : len(filled) * 6 // 8]
        found |= {data.decode(name, "replace") for name in _CHARSETS}
    return found


def is_right(char: str, piece: str) -> bool:
    """Whether a character can stand for that piece of the file. A blank or tab may stand for line ends and tags between words."""
    if char in stands_for(piece) or (char == " " and piece == "_"):  # the latter in an encoded word of an e-mail
        return True
    if char == "\ufffd" and _SURROGATE.match(piece):
        return True  # half of a pair, or a number that no character has
    if char in " \t\n":
        return any(not _TAG.sub("", meant).strip(' "\t\r\n\x0b\x0c\x1f>') for meant in stands_for(piece))
    return char == "_"  # Markdown: a code span or bare link


def wrong(text: Text, source: str) -> Iterator[int]:
    """The characters of a text that are not where it says."""
    for at, char in enumerate(text.string):
        start, end = text.place(at, at + 1)
        if not (0 <= start <= end <= len(source)) or (source[start:end] != char and not is_right(char, source[start:end])):
            yield at


def files(paths: Sequence[str]) -> Iterator[str]:
    """Every file at or below the paths."""
    for path in paths:
        if os.path.isfile(path):
            yield path
        for root, _, names in os.walk(path):
            yield from (os.path.join(root, name) for name in sorted(names))


def main(paths: Sequence[str]) -> int:
    """Print the counts, and where something is wrong. 1 if anything is."""
    desk, counts = Desk(keep=False), Counter[str]()
    for path in files(paths):
        with open(path, "rb") as file:
            data = file.read(LARGEST + 1)
        counts["files"] += 1
        if len(data) > LARGEST or is_binary(data):
            counts["files not read"] += 1
            continue
        decoded = decode(data)
        made = readers.reading(decoded.text, Given(path, desk, decoded.encoding))
        counts["files not read"] += bool(made.reason)
        for story in made.stories:
            counts["stories"] += 1
            for name, text in [("text", story.source), *story.meta.items()]:
                counts["characters"] += len(text)
                for at in wrong(text, decoded.text):
                    counts["wrong"] += 1
                    print(f"{path}: {story.id}: {name}[{at}] {text.string[at]!r} for {decoded.text[slice(*text.place(at, at + 1))]!r}")
    print(", ".join(f"{counts[name]} {name}" for name in ("files", "files not read", "stories", "characters", "wrong")))
    return int(bool(counts["wrong"]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
