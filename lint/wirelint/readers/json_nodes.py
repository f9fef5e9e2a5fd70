"""JSON as it lies in a file: its objects with the keys that a reader asks for, each value with its place. No valid document is needed:
what is broken is passed over, and a quotation mark inside a string that nobody escaped is part of it where no comma or bracket follows.
"""

from __future__ import annotations

from sys import intern

from ..patterns import DOTALL, compiled
from ..records import TYPE_CHECKING
from ..source.text import substitute
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..source.text import Text

_TOKEN = compiled(r'[{}\[\]]|"|[^\s"{}\[\],:]++')
# Up to the next quotation mark; only so many turns at a time, for what the engine notes of each takes more memory than the string.
_STRETCH = compiled(r'[^"\\]*+(?:\\.[^"\\]*+){0,50}+', DOTALL)
_CLOSES = compiled(r'\s*+(?:[:}\]]|"[\w .-]{1,40}"\s*+:|,\s*+(?:["{\[\]}]|-?\d|true\b|false\b|null\b)|\Z)')
_COLON = compiled(r"\s*+:")
_ESCAPE = compiled(r"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u[0-9a-fA-F]{4}|\\.", DOTALL)
_SHORT = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f"}
_LONGEST = 80  # characters of a key
_DEEPEST = 100  # objects within objects that are looked at


class Node:
    """An object: its `key` in the one around it (in lower case; that of the list, where it stands in one), `spans` of its values by key
    (the first of each; strings and words that are not empty), and `nodes`, the objects in it.
    """

    __slots__ = ("end", "key", "nodes", "spans", "start", "text")

    def __init__(self, text: Text, key: str, start: int) -> None:
        self.text = text
        self.key = key
        self.start = start
        self.end = start
        self.spans: dict[str, tuple[int, int]] = {}
        self.nodes: Sequence[Node] = ()  # nearly none has any, and a list for each would show

    def __getitem__(self, key: str) -> Text:
        """A value, its escapes read."""
        return string(self.text, *self.spans[key])

    def get(self, *keys: str) -> Text | None:
        """The first of the values that is there, its escapes read."""
        return next((self[key] for key in keys if key in self.spans), None)

    def says(self, key: str) -> str:
        """The same as a plain string, "" where it is not there."""
        found = self.get(key)
        return "" if found is None else found.string

    def of(self, *keys: str) -> list[Node]:
        """The objects under any of the keys."""
        return [node for node in self.nodes if node.key in keys]


def nodes(text: Text, wanted: frozenset[str], start: int = 0, end: int | None = None) -> Node:
    """What stands in [start, end): a node with the objects in it. Only the values that are `wanted` are kept (no keys: all of them)."""
    last = len(text) if end is None else end
    builder = _Builder(text, wanted, last)
    string, at = text.string, start
    while (token := _TOKEN.search(string, at, last)) is not None:
        first, at = token.span()
        char = string[first]
        if char in "{}[]":
            builder.mark(char, first)
            continue
        if char == '"':
            first, end = at, _end(string, at, last)
            at = min(end + 1, last)
        else:
            end = at
        if colon := _COLON.match(string, at, last):
            builder.key = intern(string[first:end].lower()) if end - first < _LONGEST else ""  # one of each
            at = colon.end()
        else:
            builder.value(first, end)
    return builder.root


def _end(string: str, at: int, last: int) -> int:
    """Where the string ends that begins at `at`: at a quotation mark that nobody escaped and behind which the document goes on."""
    while at < last:
        found = _STRETCH.match(string, at, last)
        at = found.end() if found is not None else at
        if at >= last:
            break
        if string[at] == '"':
            if _CLOSES.match(string, at + 1, last):
                return at
            at += 1
        elif at + 1 >= last:
            break  # the file ends with a stroke
    return last


class _Builder:
    """The nodes that are open, and the key that the next value belongs to."""

    def __init__(self, text: Text, wanted: frozenset[str], end: int) -> None:
        self.text = text
        self.wanted = wanted
        self.root = Node(text, "", 0)
        self.root.end = end
        self.open: list[tuple[Node, str]] = [(self.root, "")]  # with the key of the list that is open in it
        self.deeper = 0
        self.key = ""

    def mark(self, mark: str, at: int) -> None:
        """A bracket."""
        node, listed = self.open[-1]
        if mark == "[":
            self.open[-1] = (node, self.key or listed)
        elif mark == "]":
            self.open[-1] = (node, "")
        elif mark == "{":
            self._open(at)
        else:
            self._close(at)
        self.key = ""

    def _open(self, at: int) -> None:
        if len(self.open) > _DEEPEST:
            self.deeper += 1
            return
        node, listed = self.open[-1]
        made = Node(self.text, self.key or listed, at)
        made.end = self.root.end
        if isinstance(node.nodes, list):
            node.nodes.append(made)
        else:
            node.nodes = [made]
        self.open.append((made, ""))

    def _close(self, at: int) -> None:
        if self.deeper:
            self.deeper -= 1
        elif len(self.open) > 1:
            made, _ = self.open.pop()
            made.end = at + 1
            around = self.open[-1][0]
            if not made.spans and not made.nodes and isinstance(around.nodes, list) and around.nodes[-1:] == [made]:
                around.nodes.pop()

    def value(self, start: int, end: int) -> None:
        """A string (between its quotation marks) or a word."""
        node, listed = self.open[-1]
        key, self.key = self.key or listed, ""
        if key and end > start and not self.deeper and key not in node.spans and (not self.wanted or key in self.wanted):
            said = self.text.string[start : min(end, start + _LONGEST)]
            if said != "null" and (not said.isspace() or end - start > _LONGEST):
                node.spans[key] = (start, end)


def string(text: Text, start: int, end: int) -> Text:
    """The characters of a string that stands in [start, end), its escapes read."""
    part = text[start:end]
    return substitute(part, _characters(part.string)) if "\\" in part.string else part


def _characters(raw: str) -> Iterator[tuple[int, int, str]]:
    for found in _ESCAPE.finditer(raw):
        yield found.start(), found.end(), _character(found[0])


def _character(escape: str) -> str:
    if escape[1] != "u" or len(escape) == 2:
        return _SHORT.get(escape[1], escape[1])
    code = int(escape[2:6], 16)
    if len(escape) > 6:
        code = 0x10000 + ((code - 0xD800) << 10) + int(escape[8:], 16) - 0xDC00
    return "\ufffd" if 0xD800 <= code < 0xE000 else chr(code)


def faults(text: str, start: int = 0, end: int | None = None) -> Iterator[Problem]:
    """What the parser says of the document in [start, end), if it is none: the first fault, in its words."""
    import json

    part = text[start:end].lstrip("\ufeff")
    shift = len(text[start:end]) - len(part) + start
    try:
        json.loads(part, object_pairs_hook=_nothing, parse_int=_nothing, parse_float=_nothing)
    except json.JSONDecodeError as error:
        rest = len(part.rstrip())
        if error.pos >= rest or error.msg.startswith("Unterminated string"):
            yield Problem("format/truncated", shift + max(rest - 1, 0), shift + rest, f"JSON: {error.msg[0].lower()}{error.msg[1:]}")
        else:
            yield Problem("format/malformed-json", shift + error.pos, shift + error.pos + 1, f"{error.msg[0].lower()}{error.msg[1:]}")
    except RecursionError:
        yield Problem("format/malformed-json", shift, shift + 1, "nested too deeply")


def _nothing(_: object) -> None:
    """The document itself is not wanted."""
