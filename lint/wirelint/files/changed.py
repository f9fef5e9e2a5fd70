"""Lines of files that are not as git has them at some revision."""

from __future__ import annotations

import os
import subprocess

from ..errors import UsageError
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

_HUNK = compiled(r"(?m)^@@ -\S+ \+(\d+)(?:,(\d+))? @@")
_FORM = ["-c", "core.quotePath=false", "diff", "--no-ext-diff", "--no-color", "--no-textconv", "--diff-filter=d", "-M"]


class Changed:
    """Spans of lines [first, last] by real path, of all files that git has; None: it cannot tell the lines of this one."""

    def __init__(self, lines: dict[str, list[tuple[int, int]] | None]) -> None:
        self._lines = lines
        self._real: dict[str, str] = {}

    def touches(self, path: str, spans: Iterable[tuple[int, int]]) -> bool:
        """Whether one of the spans of lines of the file has a changed line. A file that git does not have is all new."""
        real = self._real.setdefault(path, os.path.realpath(path))
        lines = self._lines.get(real)
        return lines is None or any(first <= end and start <= last for first, last in lines for start, end in spans)


def changed(reference: str, paths: Sequence[str]) -> Changed:
    """What has changed since a revision (since the branch left it, if it has gone on) in the repositories of the files.

    Raises UsageError where a file is in no repository, or the revision is not known there.
    """
    found: dict[str, list[tuple[int, int]] | None] = {}
    for root in dict.fromkeys(_root(folder) for folder in dict.fromkeys(os.path.dirname(path) or os.curdir for path in paths)):
        found.update(_in_repository(root, reference))
    return Changed(found)


def _root(folder: str) -> str:
    return os.path.realpath(os.fsdecode(_git(folder, "rev-parse", "--show-toplevel").removesuffix(b"\n")))


def _in_repository(root: str, reference: str) -> dict[str, list[tuple[int, int]] | None]:
    commit = os.fsdecode(_git(root, "rev-parse", "--verify", "--end-of-options", f"{reference}^{{commit}}").strip())
    base = _git(root, "merge-base", commit, "HEAD", quiet=True).strip()
    since = os.fsdecode(base) or commit
    names = _git(root, *_FORM, "--name-only", "-z", since).split(b"\0")[:-1]
    patches = (b"\n" + _git(root, *_FORM, "-U0", since)).split(b"\ndiff --git ")[1:]
    known = _git(root, "ls-files", "-z").split(b"\0")[:-1]
    found: dict[str, list[tuple[int, int]] | None] = {os.path.realpath(os.path.join(root, os.fsdecode(name))): [] for name in known}
    for name, patch in zip(names, patches, strict=True):
        path = os.path.join(root, os.fsdecode(name))
        found[os.path.realpath(path)] = _lines(patch, path)
    return found


def _lines(patch: bytes, path: str) -> list[tuple[int, int]] | None:
    """None for what git takes for binary (UTF-16), and for files with line ends that git does not count."""
    if b"\nBinary files " in patch or _has_lone_returns(path):
        return None
    text = patch.decode("utf-8", "replace").replace("\r", "")
    hunks = [(int(match[1]), int(match[2] or 1)) for match in _HUNK.finditer(text)]
    return [(first, first + count - 1) for first, count in hunks if count]


def _has_lone_returns(path: str) -> bool:
    try:
        with open(path, "rb") as file:
            data = file.read()
    except OSError:
        return False
    return data.count(b"\r") != data.count(b"\r\n")


def _git(folder: str, *arguments: str, quiet: bool = False) -> bytes:
    try:
        done = subprocess.run(["git", "-C", folder, *arguments], capture_output=True, check=False)
    except OSError:
        raise UsageError("--changed-since needs git") from None
    if done.returncode and not quiet:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UsageError(
            f"--changed-since: git says “{said[-1] if said else 'no'}”", path=folder, hint="give a commit, branch or tag that is there"
        )
    return b"" if done.returncode else done.stdout
