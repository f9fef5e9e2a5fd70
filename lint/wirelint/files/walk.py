"""From the paths on the command line to the files to lint, each once, in order."""

from __future__ import annotations

import os

from ..records import TYPE_CHECKING, Record
from .kinds import is_copy

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


class Candidate(Record):
    """A path as it is to be printed (`/` between its parts); whether it was named, and why it is left out ("": it is not)."""

    path: str
    named: bool
    reason: str = ""


def candidates(paths: Sequence[str], *, all_files: bool = False) -> Iterator[Candidate]:
    """The files under the paths, in order. A file that is named is always taken; folders are walked."""
    seen: set[str] = set()
    folders: dict[str, str] = {}
    for found in _expanded(paths, all_files):
        real = _real(found.path, folders)
        if real not in seen:
            seen.add(real)
            yield found._replace(path=found.path.replace(os.sep, "/"))


def _real(path: str, folders: dict[str, str]) -> str:
    """The path without symbolic links; those of each folder are resolved once."""
    if os.path.islink(path):
        return os.path.realpath(path)
    folder, name = os.path.split(path)
    if name in ("", os.curdir, os.pardir):
        return os.path.realpath(path)
    if folder not in folders:
        folders[folder] = os.path.realpath(folder)
    return os.path.join(folders[folder], name)


def _expanded(paths: Sequence[str], all_files: bool) -> Iterator[Candidate]:
    for path in paths:
        if os.path.isdir(path):
            for found in _in_folder(path):
                reason = "" if all_files or is_copy(found) else "not copy"
                yield Candidate(found, False, reason)
        elif os.path.lexists(path):
            yield Candidate(path, True)
        else:
            yield Candidate(path, True, "no such file or folder")


def _in_folder(folder: str) -> list[str]:
    listed = _git(folder)
    found = _walked(folder) if listed is None else [os.path.join(folder, name) for name in listed]
    prefix = os.path.join(os.curdir, "")
    return sorted(path.removeprefix(prefix) for path in found)


def _git(folder: str) -> list[str] | None:
    """What git tracks or would track; None where there is no git or no repository."""
    import subprocess

    if not _in_repository(folder):
        return None
    command = ["git", "-C", folder, "ls-files", "-co", "--exclude-standard", "-z"]
    try:
        done = subprocess.run(command, capture_output=True, check=False)
    except OSError:
        return None
    if done.returncode:
        return None
    names = os.fsdecode(done.stdout).split("\0")
    return [name for name in names if name and os.path.isfile(os.path.join(folder, name))]


def _in_repository(folder: str) -> bool:
    at = os.path.abspath(folder)
    while not os.path.lexists(os.path.join(at, ".git")):
        at, last = os.path.dirname(at), at
        if at == last:
            return False
    return True


def _walked(folder: str) -> Iterator[str]:
    """Files below a folder: no hidden folders, no links to folders."""
    for root, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in names:
            path = os.path.join(root, name)
            if os.path.isfile(path):
                yield path
