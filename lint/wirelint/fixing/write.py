"""Writes a file at once or not at all."""

from __future__ import annotations

import os
import tempfile

from ..errors import InputError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from .fix import Fixed


def write(fixed: Fixed) -> None:
    """Put the fixed bytes in the file's place: links are followed, its mode is kept. Raises InputError where it cannot be written or
    changed since it was read; it is then what it was.
    """
    if fixed.after == fixed.before:
        return
    path = os.path.realpath(fixed.path)
    try:
        _replace(path, fixed)
    except OSError as error:
        raise InputError(f"cannot be written: {(error.strerror or str(error)).lower()}", path=fixed.path) from None


def _replace(path: str, fixed: Fixed) -> None:
    handle, draft = tempfile.mkstemp(prefix=".wirelint-", dir=os.path.dirname(path))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(fixed.after)
            file.flush()
            os.fsync(file.fileno())
        os.chmod(draft, os.stat(path).st_mode & 0o7777)
        with open(path, "rb") as file:
            if file.read() != fixed.before:
                raise InputError("changed while it was being fixed: not written", path=fixed.path)
        if not os.access(path, os.W_OK):
            raise InputError("cannot be written: permission denied", path=fixed.path)
        os.replace(draft, path)
    except BaseException:
        os.unlink(draft)
        raise
