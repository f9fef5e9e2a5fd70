"""Patterns of paths: `*` and `?` stay within a name, `**` goes through folders; a folder means all that is in it."""

from __future__ import annotations

import os

from ..memo import kept
from ..patterns import compiled, escape
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    import regex

_PIECE = compiled(r"\*\*/|\*\*|\*|\?|\[!?[^\]/]+\]")


def inside(path: str, folder: str) -> str | None:
    """The real path of a file as seen from a folder, with `/`; None where it is not in it."""
    relative = os.path.relpath(path, folder).replace(os.sep, "/")
    return None if relative == ".." or relative.startswith("../") else relative


def matches(relative: str | None, globs: Iterable[str]) -> bool:
    """Whether one of the patterns fits the path. A pattern without `/` fits a name in any folder, as in .gitignore."""
    return relative is not None and any(pattern_of(glob).fullmatch(relative) for glob in globs)


def in_names(name: str, glob: str) -> bool:
    """Whether the pattern fits the name of a rule: `*` stays within a part of it."""
    return pattern_of(glob).fullmatch(name) is not None


@kept
def pattern_of(glob: str) -> regex.Pattern[str]:
    """The pattern as `regex` has it."""
    bare = glob.strip("/").removeprefix("./")
    anywhere = "" if "/" in glob.rstrip("/") else "(?:.*/)?"
    return compiled(f"{anywhere}{_translated(bare)}(?:/.*)?")


def _translated(glob: str) -> str:
    parts, at = [], 0
    for match in _PIECE.finditer(glob):
        parts += [escape(glob[at : match.start()]), _meaning(match[0])]
        at = match.end()
    return "".join([*parts, escape(glob[at:])])


def _meaning(piece: str) -> str:
    if piece[0] == "[":
        return f"[^{piece[2:]}" if piece[1] == "!" else piece
    return {"**/": "(?:.*/)?", "**": ".*", "*": "[^/]*", "?": "[^/]"}[piece]
