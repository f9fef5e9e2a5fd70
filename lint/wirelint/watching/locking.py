"""One watch at a time writes into a folder."""

from __future__ import annotations

import os
from contextlib import contextmanager

from ..errors import UsageError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

NAME = ".wirelint-watch.lock"


@contextmanager
def locked(folder: str) -> Iterator[None]:
    """Holds the folder's lock; the system lets go of it when the process ends in any way. Raises UsageError."""
    try:
        handle = os.open(os.path.join(folder, NAME), os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise UsageError(f"cannot write reports there: {(error.strerror or str(error)).lower()}", path=folder) from None
    try:
        _lock(handle, folder)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, folder: str) -> None:
    try:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except ImportError:  # a system without such locks
        pass
    except OSError:
        raise UsageError(
            "another watch writes its reports there", path=folder, hint="end it, or give another folder with --output"
        ) from None
