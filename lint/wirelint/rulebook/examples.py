"""The examples of a rule are its tests.

    "The New York {times -> Times} said."   flagged, with this fix
    "... set last year. {In the fall.}"     flagged, no fix offered
    "In the fall, he left."                 not flagged

`{{` and `}}` are braces; the delimiter is exactly ` -> `; `{x -> }` deletes. Lines such as `date: 2023-12-24`
or `profile: ap` may stand before the text, with an empty line after them where the text has paragraphs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import regex

from ..patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .rule import Hit

_MARK = compiled(r"\{\{|\}\}|\{(?P<bad>[^{}]*?)(?: -> (?P<fix>[^{}]*))?\}", regex.DOTALL)
_SETTING = compiled(r"(date|profile|name|format|encoding|text-field|lost|untrusted): *(\S+)\n")


class Example(NamedTuple):
    """`settings` (date, profile, name, format, encoding, untrusted), the plain `text`, and the text with its marks."""

    settings: dict[str, str]
    text: str
    marked: str
    fixed: str


def parse(example: str) -> Example:
    """An example as its author wrote it."""
    settings: dict[str, str] = {}
    while found := _SETTING.match(example):
        settings[found[1]] = found[2]
        example = example[found.end() :]
    if settings:
        example = example.removeprefix("\n")
    text = _MARK.sub(lambda m: m["bad"] if m["bad"] is not None else m[0][0], example)
    fixed = _MARK.sub(_fixed, example)
    return Example(settings, text, example, fixed)


def _fixed(match: regex.Match[str]) -> str:
    if match["bad"] is None:
        return match[0][0]
    return match["fix"] if match["fix"] is not None else match["bad"]


def mark(text: str, hits: Iterable[Hit]) -> str:
    """The reverse of `parse`: the text with these hits marked in it."""
    pieces, at = [], 0
    for hit in sorted(hits, key=lambda hit: (hit.start, hit.end)):
        if hit.start < at:
            pieces.append(f"(overlap: {text[hit.start : hit.end]!r})")
            continue
        note = _escape(text[hit.start : hit.end])
        if hit.fix is not None:
            note += f" -> {_escape(hit.fix)}"
        pieces += [_escape(text[at : hit.start]), "{", note, "}"]
        at = hit.end
    return "".join([*pieces, _escape(text[at:])])


def _escape(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")
