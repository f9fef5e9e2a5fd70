"""Values kept on disk from run to run, with `marshal`: never trusted, never needed.

A file is used only if it is ours (owner, mode 0600), whole (checksum) and made from the very same things
(key). On any doubt it is as if it were not there. Nothing here raises.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib

from ..places import HERE

TYPE_CHECKING = False

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any

_MAGIC = b"wirelint3"
_HEAD = len(_MAGIC) + 8  # bytes before the value: its length and its checksum
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
    """What a key is made of: how many files under `root` have one of the endings, and a checksum of their paths, times and sizes.

    What a package manager put there nobody changes: of that, the time and size of its list of files.
    """
    if root.startswith(HERE) and (installed := _installed()):
        return installed
    found = sorted(_stamps(root, endings))
    return len(found), zlib.crc32(marshal.dumps(found))


def own_stamp() -> tuple[int, int]:
    """The stamp of Wirelint's own code, which does not change while it runs: looked at once."""
    global _own
    if _own is None:
        _own = stamp(HERE, ".py")
    return _own


def _installed() -> tuple[int, int] | None:
    """The stamp of the list of files that an installation keeps beside the package; None in a working copy."""
    from .. import __version__

    try:
        return stamp_of(os.path.join(os.path.dirname(HERE), f"wirelint-{__version__}.dist-info", "RECORD"))
    except OSError:
        return None


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


def fetch(name: str, key: Any, build: Callable[[], Any], *, use: bool = True) -> Any:
    """The value kept under `name` if it was made from `key`, else a new one (kept, if that can be done)."""
    where = folder() if use else None
    if where is None:
        return build()
    kept = opened(name)
    if kept is not None:
        os.close(kept[2])
        if kept[0] == key:
            return kept[1]
    value = build()
    write(name, key, value)
    return value


def with_rest(name: str, key: Any) -> tuple[Any, int, int, int] | None:
    """The value kept under `name`, if it was made from `key`, the open file, where in it the bytes after the value begin, and how many they are."""
    kept = opened(name)
    if kept is None:
        return None
    made_from, value, handle, begin = kept
    if made_from == key:
        return value, handle, begin, os.fstat(handle).st_size - begin
    os.close(handle)
    return None


def write(name: str, key: Any, value: Any, rest: bytes = b"") -> None:
    """Keep a value and, after it, bytes that are to be taken apart by whoever reads them, if that can be done."""
    where = folder()
    if where is not None:
        head = marshal.dumps((key, value))
        _write(
            os.path.join(where, f"{name}.cache"), _MAGIC + len(head).to_bytes(4, "big") + zlib.crc32(head).to_bytes(4, "big"), head, rest
        )


def opened(name: str) -> tuple[object, Any, int, int] | None:
    """The key, the value, the file itself and where in it the bytes after the value begin (no checksum guards those)."""
    where = folder()
    if where is None:
        return None
    try:
        handle = os.open(os.path.join(where, f"{name}.cache"), os.O_RDONLY | getattr(os, "O_BINARY", 0))
    except OSError:
        return None
    try:
        stat = os.fstat(handle)
        head = os.read(handle, _HEAD) if _ours(stat) else b""
        size = int.from_bytes(head[len(_MAGIC) : len(_MAGIC) + 4], "big")
        value = os.read(handle, size) if head.startswith(_MAGIC) and size <= stat.st_size else b""
        kept = marshal.loads(value) if head[len(_MAGIC) + 4 :] == zlib.crc32(value).to_bytes(4, "big") else None
    except (OSError, ValueError, EOFError, TypeError):
        kept = None
    if isinstance(kept, tuple) and len(kept) == 2:
        return (*kept, handle, _HEAD + size)
    os.close(handle)
    return None


def read_at(handle: int, size: int, at: int) -> bytes:
    """Bytes of a file. Several processes may share it where there is `fork`: there it is read without moving in it."""
    try:
        if hasattr(os, "pread"):
            return os.pread(handle, size, at)
        os.lseek(handle, at, os.SEEK_SET)
        return os.read(handle, size)
    except OSError:
        return b""


def _ours(stat: os.stat_result) -> bool:
    return sys.platform == "win32" or (stat.st_uid == os.geteuid() and not stat.st_mode & 0o077)


def _write(path: str, *parts: bytes) -> None:
    temporary = f"{path}.{os.getpid()}"
    try:
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            with open(handle, "wb") as file:
                file.writelines(parts)
            os.replace(temporary, path)
        except OSError:
            os.unlink(temporary)
    except OSError:
        pass
