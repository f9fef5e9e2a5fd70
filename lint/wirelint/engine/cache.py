"""Values kept on disk from run to run, with `marshal`: never code, never trusted, never needed.

A file is used only if it is ours (owner, mode 0600), whole (checksum) and made from the very same things
(key). On any doubt it is as if it were not there. Nothing here raises.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib

from ..places import HERE
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_MAGIC = b"wirelint1"
_own: tuple[int, int] | None = None


def folder() -> str | None:
    """Where this system keeps caches of a user; None where there is no home."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
        return os.path.join(base, "wirelint", "Cache") if base else None
    base = os.environ.get("XDG_CACHE_HOME")
    if base and os.path.isabs(base):
        return os.path.join(base, "wirelint")
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        return None
    return os.path.join(home, *(("Library", "Caches") if sys.platform == "darwin" else (".cache",)), "wirelint")


def stamp(root: str, *endings: str) -> tuple[int, int]:
    """What a key is made of: how many files under `root` have one of the endings, and a checksum of their paths, times and sizes."""
    found = sorted(_stamps(root, endings))
    return len(found), zlib.crc32(marshal.dumps(found))


def own_stamp() -> tuple[int, int]:
    """The stamp of Wirelint's own code, which does not change while it runs: looked at once."""
    global _own
    if _own is None:
        _own = stamp(HERE, ".py")
    return _own


def _stamps(root: str, endings: tuple[str, ...]) -> Iterator[tuple[str, int, int]]:
    try:
        entries = list(os.scandir(root))
    except OSError:
        return
    for entry in entries:
        if entry.name.endswith(endings):
            stat = entry.stat()
            yield entry.path, stat.st_mtime_ns, stat.st_size
        elif entry.name[0] not in "._" and entry.is_dir():
            yield from _stamps(entry.path, endings)


def stamp_of(path: str) -> tuple[int, int]:
    """(time in ns, size) of one file."""
    stat = os.stat(path)
    return stat.st_mtime_ns, stat.st_size


def name_for(what: str, *paths: str) -> str:
    """A name under which to keep what was made from these paths: two installations on one machine do not share it."""
    return f"{what}-{zlib.crc32('|'.join(paths).encode('utf-8', 'surrogatepass')):x}"


def fetch(name: str, key: object, build: Callable[[], Any], *, use: bool = True) -> Any:
    """The value kept under `name` if it was made from `key`, else a new one (kept, if that can be done)."""
    where = folder() if use else None
    if where is None:
        return build()
    path = os.path.join(where, f"{name}.cache")
    kept = _read(path)
    if kept is not None and kept[0] == key:
        return kept[1]
    value = build()
    put(name, key, value)
    return value


def put(name: str, key: Any, value: Any) -> None:
    """Keep a value, if that can be done."""
    where = folder()
    if where is not None:
        _write(os.path.join(where, f"{name}.cache"), marshal.dumps((key, value)))


def _read(path: str) -> tuple[object, Any] | None:
    try:
        with open(path, "rb") as file:
            if not _ours(os.fstat(file.fileno())):
                return None
            data = file.read()
        body = data[len(_MAGIC) + 4 :]
        if data[: len(_MAGIC) + 4] != _MAGIC + zlib.crc32(body).to_bytes(4, "big"):
            return None
        kept = marshal.loads(body)
    except (OSError, ValueError, EOFError, TypeError):
        return None
    return kept if isinstance(kept, tuple) and len(kept) == 2 else None


def _ours(stat: os.stat_result) -> bool:
    return sys.platform == "win32" or (stat.st_uid == os.geteuid() and not stat.st_mode & 0o077)


def _write(path: str, body: bytes) -> None:
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(handle, "wb") as file:
                file.write(_MAGIC + zlib.crc32(body).to_bytes(4, "big") + body)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
    except OSError:
        pass
