"""Writes a file whole or not at all."""

from __future__ import annotations

import errno
import os

from ..errors import InputError

_LONGEST = 255  # bytes of a name on most file systems


def replace(path: str, data: bytes, held: bytes | None = None) -> None:
    """Put `data` in the place of what the file holds; its permissions stay. A link is followed.

    Raises OSError, or InputError where the file does not hold what it `held` any more; then it is as it was. What is no plain file
    (a pipe, a device) is written as it stands.
    """
    target = os.path.realpath(path)
    if os.path.exists(target) and not os.path.isfile(target):
        with open(target, "wb") as file:
            file.write(data)
        return
    draft = _draft_of(target)
    try:
        _draft(draft, data)
        _check(path, target, held)
        if os.path.exists(target):
            os.chmod(draft, os.stat(target).st_mode & 0o7777)
        os.replace(draft, target)
    except BaseException:
        _remove(draft)
        raise


def _draft_of(target: str) -> str:
    """Beside the file, under its name with an ending; where that would be too long, under a short one."""
    ending = f".{os.getpid()}.tmp"
    folder, name = os.path.split(target)
    return os.path.join(folder, (name if len(os.fsencode(name)) + len(ending) <= _LONGEST else ".wirelint") + ending)


def _draft(path: str, data: bytes) -> None:
    with open(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o666), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _check(path: str, target: str, held: bytes | None) -> None:
    if os.path.exists(target) and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if held is None:
        return
    with open(target, "rb") as file:
        if file.read() != held:
            raise InputError("changed while it was being fixed: not written", path=path)


def _remove(path: str) -> None:
    try:
        os.unlink(path)
    except OSError:
        pass
