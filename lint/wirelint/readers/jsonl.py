"""JSON Lines: a story on each line; also one JSON list of such objects."""

from __future__ import annotations

from itertools import chain, islice

from ..patterns import compiled
from ..records import TYPE_CHECKING
from .assembled import assembled
from .json_files import JsonFile, fields
from .json_nodes import Node, faults, nodes
from .many import kept
from .reading import Layer, Reading
from .rows import FIELDS, Missing, text_field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..source.text import Text
    from ..story import Story
    from .reading import Given

_LINE = compiled(r"[^\r\n]*\S[^\r\n]*")
_FEW = 500  # rows in which the field of the copy is looked for


def read(source: Text, given: Given) -> Reading:
    """One story a line."""
    file = JsonFile(source, given)
    whole = source.string.lstrip("\ufeff \t\r\n")[:1] == "[" or _is_one(source.string)
    rows = iter(_of_list(source) if whole else _of_lines(file, source))
    first = list(islice(rows, _FEW))
    names = list(dict.fromkeys(name for _, node in first for name in node.spans))
    key = text_field(names, given.text_field.lower())
    if not key:
        told = f"with the name {given.text_field}" if given.text_field else "that is known to hold copy; name it with --text-field"
        return Reading("jsonl", (), reason=f"no key {told}; there are {', '.join(names[:8]) or 'none'}")
    missing = Missing()
    stories = kept(story for id, node in chain(first, rows) for story in _story(file, node, id, key, missing))
    problems = [*(faults(source.string) if whole else ()), *file.problems, *missing.problems()]
    file.layers.append(Layer(0, len(source), ("json",)))
    return Reading("jsonl", stories, problems, file.layers)


def _is_one(text: str) -> bool:
    """Whether the file is one object over several lines."""
    return text.lstrip("\ufeff \t\r\n")[:1] == "{" and not text.partition("\n")[0].rstrip(" \t\r,").endswith("}")


def _of_list(source: Text) -> Iterator[tuple[str, Node]]:
    waiting = [nodes(source, frozenset())]
    while waiting:
        node = waiting.pop()
        if node.spans:
            yield node.says("id"), node
        waiting += reversed(node.nodes)


def _of_lines(file: JsonFile, source: Text) -> Iterator[tuple[str, Node]]:
    """(id, object) of each line; the first line that is no JSON is a problem."""
    for row in _LINE.finditer(source.string):
        start, end = row.span()
        if not file.problems:
            file.problems += faults(source.string, start, end)
        found = nodes(source, frozenset(), start, end).nodes
        if found:
            yield found[0].says("id"), found[0]


def _story(file: JsonFile, node: Node, id: str, key: str, missing: Missing) -> Iterator[Story]:
    meta = fields(node, {name: ours for name, ours in FIELDS.items() if name != key})
    pieces = file.copy(node[key], alone="headline" not in meta) if key in node.spans else []
    if not pieces:
        missing.add(node.start, min(node.start + 1, len(file.source)), key, id)
    else:
        yield assembled(pieces, file.given, meta, id)
