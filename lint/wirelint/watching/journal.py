"""What was reported: a small sqlite file beside the reports."""

from __future__ import annotations

import os
import sqlite3

from ..errors import UsageError
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from .arrivals import Signature

NAME = ".wirelint-watch.sqlite"
_VERSION = 1
_TABLES = """
CREATE TABLE reported (id TEXT PRIMARY KEY, name BLOB, report BLOB, errors INTEGER, warnings INTEGER, owed INTEGER) WITHOUT ROWID;
CREATE TABLE seen (name BLOB PRIMARY KEY, signature TEXT) WITHOUT ROWID;
CREATE INDEX owed ON reported (owed) WHERE owed;
"""


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
            if not version:
                self._base.executescript(f"BEGIN IMMEDIATE; {_TABLES} PRAGMA user_version = {_VERSION}; COMMIT;")
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

    def see(self, name: str, signature: Signature) -> None:
        """A file has been dealt with as it looks now."""
        self._base.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (os.fsencode(name), signature.told()))

    def knows(self, name: str, signature: Signature) -> bool:
        """Whether a file that looks like this has been dealt with."""
        row = self._base.execute("SELECT signature FROM seen WHERE name = ?", (os.fsencode(name),)).fetchone()
        return row is not None and row[0] == signature.told()

    def close(self) -> None:
        """Nothing is lost without it: it tidies up."""
        self._base.close()
