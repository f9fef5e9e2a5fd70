"""What is known of the running server: a small file, trusted only as far as it can be checked, and a lock.

A number of a process says little: the system gives it again. So the file holds when each process was started, and
one is taken for ours only if that and its owner are right.
"""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import time

import psutil

from ..errors import DeepError
from ..records import TYPE_CHECKING, Record
from . import folders

if TYPE_CHECKING:
    from collections.abc import Iterator

_NEAR = 2.0  # seconds by which two readings of a start time may differ
_PATIENCE = 60.0  # seconds to wait for another run that is starting the server


class Process(Record):
    """A process by its number and start time (seconds since 1970)."""

    pid: int
    started: float


class State(Record):
    """The server, the keeper that watches it, the server's port on the loopback, and LanguageTool's version."""

    server: Process
    keeper: Process
    port: int
    version: str


def process(pid: int) -> Process:
    """What to remember of a running process. Raises psutil.NoSuchProcess."""
    return Process(pid, psutil.Process(pid).create_time())


def ours(process: Process) -> psutil.Process | None:
    """The process, if it still runs, is the one that was remembered, and belongs to this user."""
    try:
        found = psutil.Process(process.pid)
        alive = found.status() != psutil.STATUS_ZOMBIE and abs(found.create_time() - process.started) < _NEAR
        return found if alive and found.uids().real == os.getuid() else None
    except psutil.Error:
        return None


def read() -> State | None:
    """What the file says; None where there is none, or none that makes sense, or it is not this user's."""
    try:
        with open(_path(), encoding="utf-8") as file:
            if os.fstat(file.fileno()).st_uid != os.getuid():
                return None
            kept = json.load(file)
        server, keeper = (Process(int(kept[key][0]), float(kept[key][1])) for key in ("server", "keeper"))
        return State(server, keeper, int(kept["port"]), str(kept["version"]))
    except (OSError, ValueError, TypeError, KeyError, IndexError):
        return None


def write(state: State) -> None:
    """Raises DeepError where it cannot be written."""
    path = _path()
    folders.make(os.path.dirname(path))
    temporary = f"{path}.{os.getpid()}"
    try:
        with open(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as file:
            json.dump({"server": state.server, "keeper": state.keeper, "port": state.port, "version": state.version}, file)
        os.replace(temporary, path)
    except OSError as error:
        raise folders.unwritable(path, error) from None


def remove() -> None:
    """Forget the server."""
    with contextlib.suppress(OSError):
        os.unlink(_path())


def touch() -> None:
    """Say that the server was used just now."""
    with contextlib.suppress(OSError), open(_used(), "w", encoding="utf-8"):
        os.utime(_used())


def idle() -> float:
    """Seconds since the server was last used (0 where nobody has said so yet)."""
    try:
        return max(0.0, time.time() - os.stat(_used()).st_mtime)
    except OSError:
        return 0.0


@contextlib.contextmanager
def lock() -> Iterator[None]:
    """Only one run at a time starts or stops the server. Raises DeepError after a minute, or where there can be no lock."""
    path = folders.state("deep.lock")
    folders.make(os.path.dirname(path))
    try:
        file = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise folders.unwritable(path, error) from None
    try:
        _wait_for(file)
        yield
    finally:
        os.close(file)


def _wait_for(file: int) -> None:
    end = time.monotonic() + _PATIENCE
    while True:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if time.monotonic() > end:
                raise DeepError("another run has been starting LanguageTool for a minute", hint="run wirelint deep doctor") from None
            time.sleep(0.05)
        else:
            return


def _path() -> str:
    return folders.state("deep.json")


def _used() -> str:
    return folders.state("deep.used")
