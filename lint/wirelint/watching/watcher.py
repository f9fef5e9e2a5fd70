"""Takes what arrives, file by file, and writes its report."""

from __future__ import annotations

import os
import sqlite3
import time
from functools import partial

from ..files.kinds import is_copy
from ..files.write import replace
from ..linting import FileReport, lint_bytes, unread
from ..records import TYPE_CHECKING, Record
from ..report.marks import visible
from ..report.outputs import render
from .arrivals import Arrivals
from .following import follow
from .journal import Row
from .naming import counts, id_of, line, report_name

if TYPE_CHECKING:
    import threading
    from collections.abc import Callable, Iterable, Sequence

    from ..linting import Linter
    from ..report.outcome import Outcome
    from .journal import Journal

_AGAIN = 15.0  # seconds until what failed is tried again
_DAY = 24 * 60 * 60.0
_KEPT = 30  # days for which a file that is gone is remembered


class Post(Record):
    """Where files come in and reports go out, and how: `outcome` makes what is reported of a file, `say` takes a line for the terminal."""

    folder: str
    output: str
    format: str
    linter: Linter
    outcome: Callable[[FileReport], Outcome]
    say: Callable[[str], None]
    command: Sequence[str] = ()
    settle: float = 0.5


class Watcher:
    """Goes on whatever a file or a full disk does; what could not be done is tried again."""

    def __init__(self, post: Post, journal: Journal, stop: threading.Event) -> None:
        self.post = post
        self.journal = journal
        self.stop = stop
        self.arrivals = Arrivals(post.folder, post.output, journal.knows)
        self._debts_at = self._tidied_at = 0.0

    def run(self, wakings: Iterable[list[str] | None], *, once: bool = False) -> None:
        """Until there are no more wakings; `once`: until nothing is waited for. A file in hand is finished."""
        for names in wakings:
            now = time.monotonic()
            if now >= self._debts_at:
                self._guarded(self._debts)
                self._debts_at = time.monotonic() + _AGAIN
            if not self._tidied_at or now >= self._tidied_at + _DAY:
                self._guarded(self._tidy)
                self._tidied_at = now
            self.arrivals.look(names, now)
            for name in self.arrivals.ready(now, self.post.settle):
                if self.stop.is_set():
                    return
                if not self._guarded(partial(self._deal, name), name):
                    self.arrivals.later(name, now + _AGAIN)
            if once and not self.arrivals.waiting:
                return

    def _guarded(self, act: Callable[[], None], name: str = "") -> bool:
        """Whether it went well; if not, it is said."""
        try:
            act()
        except (OSError, sqlite3.Error) as error:
            why = (getattr(error, "strerror", "") or str(error)).lower()
            self.post.say(f"{visible(name or self.post.output)}: cannot write the report: {why}; it is tried again")
            return False
        return True

    def _debts(self) -> None:
        """What was begun before a crash, or whose command failed. A report that never came to be is forgotten: its file is still there."""
        for row in self.journal.owed():
            if self.stop.is_set():
                return
            if os.path.exists(os.path.join(self.post.output, row.report)):
                self._follow(row)
            else:
                self.journal.drop(row.id)

    def _tidy(self) -> None:
        """Forget files that have been gone for a month: the journal would grow for ever. An empty folder may be one that is not mounted."""
        if not os.listdir(self.post.folder):
            return
        old = self.journal.before(_today() - _KEPT)
        there = {name for name in old if os.path.lexists(os.path.join(self.post.folder, name))}
        self.journal.found(there, _today())
        self.journal.forget(name for name in old if name not in there)

    def _deal(self, name: str) -> None:
        """Report a file, unless it is gone or changing. Raises OSError and sqlite3.Error."""
        looked = self.arrivals.waiting[name].signature
        path = os.path.join(self.post.folder, name).replace(os.sep, "/")
        try:
            data = self.arrivals.take(name)
        except OSError as error:
            why = (error.strerror or str(error)).lower()
            # Without content, what is known of the file stands for it.
            self._report(name, f"{why} {looked.told()}".encode(), lambda: unread(path, why, failed=True))
        else:
            if data is None:
                return
            self._report(name, data, lambda: self._linted(path, data))
        self.journal.see(name, looked, _today())
        self.arrivals.done(name)

    def _linted(self, path: str, data: bytes) -> FileReport:
        if not is_copy(path):
            return unread(path, "not copy")
        try:
            return lint_bytes(self.post.linter, path, data)
        except Exception as error:
            return unread(path, f"wirelint failed on it: {type(error).__name__}: {error}", failed=True)

    def _report(self, name: str, content: bytes, lint: Callable[[], FileReport]) -> None:
        """Write the report of a name and content, if it does not stand yet."""
        id = id_of(name, content)
        known = self.journal.find(id)
        if known and (not known[1] or os.path.exists(os.path.join(self.post.output, known[0]))):
            return
        report = lint()
        row = Row(id, name, report_name(name, id, self.post.format), *counts(report))
        self.journal.begin(row)
        path = os.path.join(self.post.output, row.report)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        replace(path, render(self.post.format, self.post.outcome(report)).encode("utf-8", "backslashreplace"))
        self.post.say(line(name, report))
        self._follow(row)

    def _follow(self, row: Row) -> None:
        why = follow(self.post.command, self.post.folder, self.post.output, row) if self.post.command else ""
        if why:
            self.post.say(f"{visible(row.name)}: {self.post.command[0]} {why}; it is tried again")
        else:
            self.journal.done(row.id)


def _today() -> int:
    """In days since 1970."""
    return int(time.time() // _DAY)
