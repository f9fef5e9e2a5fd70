"""Which files in a folder have arrived: whole, and not yet dealt with."""

from __future__ import annotations

import os
import stat
import sys

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

#: Names under which programs write what they will rename.
_UNFINISHED = (
    "~", ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".swp", ".swx", ".upload", ".inprogress",
)  # fmt: skip
#: How many times the usual wait a file is waited for that somebody holds open for writing, but does not write to.
_PATIENCE = 60


class Signature(Record):
    """How a file looks from outside; it looks different after every change."""

    size: int
    modified: int
    changed: int
    inode: int

    def told(self) -> str:
        """As text, for the journal."""
        return " ".join(map(str, self))


class Waiting(Record):
    """`since` when, on the clock of the caller, a file has looked like this."""

    signature: Signature
    since: float


def signature(status: os.stat_result) -> Signature:
    """Of what `stat` says."""
    return Signature(status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def is_unfinished(name: str) -> bool:
    """Whether a name, or that of a folder on its way, says that it is hidden or still being written."""
    parts = name.split(os.sep)
    return any(part.startswith(".") for part in parts) or parts[-1].lower().endswith(_UNFINISHED)


class Arrivals:
    """Files below `folder`, without those below `but` (where the reports go); `known` says which have been dealt with.

    Names are relative to the folder. Symbolic links are not followed: what is dropped here must not have other files read.
    """

    def __init__(self, folder: str, but: str, known: Callable[[str, Signature], bool]) -> None:
        self.folder = folder
        self.but = os.path.realpath(but)
        self.known = known
        self.waiting: dict[str, Waiting] = {}

    def look(self, names: Iterable[str] | None, now: float) -> None:
        """Look at the files of these names (None: at all), and again at those that are waited for."""
        for name in [*self.waiting, *(self._all() if names is None else names)]:
            seen = self._signature(name)
            if seen is None or self.known(name, seen):
                self.waiting.pop(name, None)
            elif name not in self.waiting or self.waiting[name].signature != seen:
                self.waiting[name] = Waiting(seen, now)

    def ready(self, now: float, settle: float) -> list[str]:
        """Those that have not changed for `settle` seconds and that nobody is writing to, in order."""
        quiet = [name for name, wait in self.waiting.items() if now - wait.since >= settle]
        return sorted(name for name in quiet if now - self.waiting[name].since >= _PATIENCE * settle or not self._is_written(name))

    def later(self, name: str, until: float) -> None:
        """Leave a file alone until then, unless it changes."""
        self.waiting[name] = self.waiting[name]._replace(since=until)

    def done(self, name: str) -> None:
        """A file has been dealt with."""
        self.waiting.pop(name, None)

    def take(self, name: str) -> bytes | None:
        """What a file holds; None if it is gone, or changed while it was read. Raises OSError."""
        try:
            handle = os.open(os.path.join(self.folder, name), os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        except FileNotFoundError:
            self.waiting.pop(name, None)
            return None
        with open(handle, "rb") as file:
            data = file.read()
            same = signature(os.fstat(handle)) == self.waiting[name].signature
        return data if same else None

    def _signature(self, name: str) -> Signature | None:
        if is_unfinished(name):
            return None
        try:
            status = os.lstat(os.path.join(self.folder, name))
        except OSError:
            return None
        return signature(status) if stat.S_ISREG(status.st_mode) else None

    def _all(self) -> Iterator[str]:
        for root, folders, files in os.walk(self.folder):
            folders[:] = [name for name in folders if name[0] != "." and os.path.realpath(os.path.join(root, name)) != self.but]
            inside = os.path.relpath(root, self.folder)
            yield from files if inside == os.curdir else (os.path.join(inside, name) for name in files)

    def _is_written(self, name: str) -> bool:
        """Whether somebody holds the file open for writing, as far as the system tells (Linux does: no read lease is given then)."""
        if sys.platform != "linux":
            return False
        import errno
        import fcntl

        try:
            handle = os.open(os.path.join(self.folder, name), os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
        except OSError:
            return False
        try:
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
            fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_UNLCK)
        except OSError as error:
            return error.errno == errno.EAGAIN
        finally:
            os.close(handle)
        return False
