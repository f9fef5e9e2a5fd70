"""Answers kept on disk, by paragraph: an unchanged paragraph is never sent again. Beside them, what came of whole files.

What is wrong with the file only costs its use: the tier then asks the server. Nothing here raises.
"""

from __future__ import annotations

import json
import os
import sqlite3
import time
from hashlib import blake2b

from ..engine import cache
from ..records import TYPE_CHECKING
from .match import Match

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from typing import Any

_MOST = 200_000  # paragraphs kept
_MOST_FILES = 20_000
_AT_ONCE = 500  # keys in one question
_DAY = 86_400


class Store:
    """The answers that a server of this `version` gave under these conditions (`digest`). `keep`: whether anything may be on disk."""

    def __init__(self, version: str, *, keep: bool = True) -> None:
        self.version = version
        self.connection = _open() if keep else None

    def key(self, digest: bytes, language: str, text: str) -> bytes:
        """A paragraph's key."""
        made = blake2b(digest_size=16)
        for part in (self.version.encode(), digest, language.encode(), text.encode("utf-8", "surrogatepass")):
            made.update(len(part).to_bytes(4, "big") + part)
        return made.digest()

    def get(self, keys: Sequence[bytes]) -> dict[bytes, list[Match]]:
        """Those of the keys that are known, with their answers."""
        found: dict[bytes, list[Match]] = {}
        try:
            found.update((key, _read(answer)) for key, answer in self._rows("answers", "answer", keys))
        except (sqlite3.Error, ValueError, TypeError):
            return found
        return found

    def reports(self, keys: Sequence[bytes]) -> dict[bytes, bytes]:
        """Those of the keys under which a report was kept, with what it was."""
        try:
            return dict(self._rows("files", "report", keys))
        except sqlite3.Error:
            return {}

    def _rows(self, table: str, column: str, keys: Sequence[bytes]) -> Iterator[tuple[bytes, Any]]:
        if self.connection is not None:
            for first in range(0, len(keys), _AT_ONCE):
                some = keys[first : first + _AT_ONCE]
                yield from self.connection.execute(f"SELECT key, {column} FROM {table} WHERE key IN ({','.join('?' * len(some))})", some)  # noqa: S608

    def put(self, answers: Mapping[bytes, Iterable[Match]]) -> None:
        """Keep answers, if that can be done."""
        today = int(time.time()) // _DAY
        rows = [(key, json.dumps(list(found)) if found else "", today) for key, found in answers.items()]
        self._insert("answers", "(?, ?, ?)", rows, _MOST)

    def put_reports(self, reports: Mapping[bytes, bytes]) -> None:
        """Keep reports, if that can be done."""
        self._insert("files", "(?, ?)", [*reports.items()], _MOST_FILES)

    def _insert(self, table: str, values: str, rows: Sequence[tuple[object, ...]], most: int) -> None:
        """Put rows in, and let the oldest go when there are too many."""
        if self.connection is None or not rows:
            return
        try:
            with self.connection:
                self.connection.executemany(f"INSERT OR REPLACE INTO {table} VALUES {values}", rows)  # noqa: S608
                self.connection.execute(f"DELETE FROM {table} WHERE rowid <= (SELECT max(rowid) FROM {table}) - ?", (most,))  # noqa: S608
        except sqlite3.Error:
            return


def _read(answer: str) -> list[Match]:
    return [Match(start, end, rule, tuple(suggestions)) for start, end, rule, suggestions in json.loads(answer)] if answer else []


def _open() -> sqlite3.Connection | None:
    """The file, made anew where it is broken; None where there can be none, or it is not ours."""
    folder = cache.folder()
    if folder is None:
        return None
    path = os.path.join(folder, "deep.sqlite")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        stat = os.stat(path)
        if stat.st_uid != os.geteuid() or stat.st_mode & 0o077:
            return None
        return _connect(path)
    except sqlite3.DatabaseError:
        return _anew(path)
    except OSError:
        return None


def _connect(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=2, check_same_thread=False)
    connection.execute("PRAGMA synchronous=OFF")
    connection.execute("CREATE TABLE IF NOT EXISTS answers (key BLOB PRIMARY KEY, answer TEXT, day INTEGER)")
    connection.execute("CREATE TABLE IF NOT EXISTS files (key BLOB PRIMARY KEY, report BLOB)")
    return connection


def _anew(path: str) -> sqlite3.Connection | None:
    try:
        os.unlink(path)
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        return _connect(path)
    except (OSError, sqlite3.Error):
        return None
