"""What was reported: a small sqlite file beside the reports."""

from __future__ import annotations

import os
import sqlite3

from ..errors import UsageError
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .arrivals import Signature

NAME = ".wirelint-watch.sqlite"
_TABLES = """
CREATE TABLE reported (id TEXT PRIMARY KEY, name BLOB, report BLOB, errors INTEGER, warnings INTEGER, owed INTEGER) WITHOUT ROWID;
CREATE TABLE seen (name BLOB PRIMARY KEY, signature TEXT) WITHOUT ROWID;
CREATE INDEX owed ON reported (owed) WHERE owed;
"""
# `day`: when a file was last dealt with or found in its place, in days since 1970.
_DAYS = """
ALTER TABLE seen ADD COLUMN day INTEGER;
UPDATE seen SET day = CAST(strftime('%s', 'now') AS INTEGER) / 86400;
CREATE INDEX days ON seen (day);
CREATE INDEX names ON reported (name);
"""
_STEPS = (_TABLES, _DAYS)  # from each version to the next
_VERSION = len(_STEPS)


class Row(Record):
    """A report: `id` stands for the file's name and content, `name` is the file's in the folder, `report` the report's in its own."""

    id: str
    name: str
    report: str
    errors: int
    warnings: int


class Journal:
    """A row is `owed` from before its report is written until all is done that follows it."""

    def __init__(self, folder: str) -> None:
        """Opens the journal of a folder of reports, or begins one. Raises UsageError for one that cannot be used."""
        path = os.path.join(folder, NAME)
        try:
            self._base = sqlite3.connect(path, isolation_level=None, timeout=10)
            self._base.execute("PRAGMA journal_mode = WAL")
            self._base.execute("PRAGMA synchronous = NORMAL")
            (version,) = self._base.execute("PRAGMA user_version").fetchone()
            if version < _VERSION:
                self._base.executescript(f"BEGIN IMMEDIATE; {' '.join(_STEPS[version:])} PRAGMA user_version = {_VERSION}; COMMIT;")
        except sqlite3.Error as error:
            raise UsageError(f"cannot use the journal: {error}", path=path, hint="move it away to begin anew") from None
        if version > _VERSION:
            raise UsageError(
                "the journal is that of a later version", path=path, hint="use that version, or another folder for the reports"
            )

    def find(self, id: str) -> tuple[str, bool] | None:
        """The report of that name and content, and whether it is owed; None where there is none."""
        row = self._base.execute("SELECT report, owed FROM reported WHERE id = ?", (id,)).fetchone()
        return None if row is None else (os.fsdecode(row[0]), bool(row[1]))

    def begin(self, row: Row) -> None:
        """A report is about to be written."""
        values = (row.id, os.fsencode(row.name), os.fsencode(row.report), row.errors, row.warnings)
        self._base.execute("INSERT OR REPLACE INTO reported VALUES (?, ?, ?, ?, ?, 1)", values)

    def done(self, id: str) -> None:
        """A report stands, and all that follows it is done."""
        self._base.execute("UPDATE reported SET owed = 0 WHERE id = ?", (id,))

    def drop(self, id: str) -> None:
        """A report was never written."""
        self._base.execute("DELETE FROM reported WHERE id = ?", (id,))

    def owed(self) -> list[Row]:
        """What was begun and not done, in order of the files' names."""
        rows = self._base.execute("SELECT id, name, report, errors, warnings FROM reported WHERE owed ORDER BY name, id")
        return [Row(id, os.fsdecode(name), os.fsdecode(report), *counts) for id, name, report, *counts in rows]

    def see(self, name: str, signature: Signature, day: int) -> None:
        """A file has been dealt with as it looks now, on that day (since 1970)."""
        self._base.execute("INSERT OR REPLACE INTO seen VALUES (?, ?, ?)", (os.fsencode(name), signature.told(), day))

    def knows(self, name: str, signature: Signature) -> bool:
        """Whether a file that looks like this has been dealt with."""
        row = self._base.execute("SELECT signature FROM seen WHERE name = ?", (os.fsencode(name),)).fetchone()
        return row is not None and row[0] == signature.told()

    def before(self, day: int) -> list[str]:
        """Names of files that were last dealt with, or found in their place, before that day."""
        return [os.fsdecode(name) for (name,) in self._base.execute("SELECT name FROM seen WHERE day < ?", (day,))]

    def found(self, names: Iterable[str], day: int) -> None:
        """These files are in their place on that day."""
        self._base.executemany("UPDATE seen SET day = ? WHERE name = ?", [(day, os.fsencode(name)) for name in names])

    def forget(self, names: Iterable[str]) -> None:
        """Nothing is known of these files any more, but what is owed."""
        coded = [(os.fsencode(name),) for name in names]
        self._base.executemany("DELETE FROM reported WHERE name = ? AND NOT owed", coded)
        self._base.executemany("DELETE FROM seen WHERE name = ?", coded)

    def close(self) -> None:
        """Nothing is lost without it: it tidies up."""
        self._base.close()
