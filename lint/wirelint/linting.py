"""Lints a file: bytes in, placed findings and one row for the file out."""

from __future__ import annotations

import os

from . import readers
from .decode import decode, is_binary
from .errors import InputError
from .findings.finding import RANK, Finding, finding
from .findings.overlap import resolve
from .findings.placed import Placed, place
from .lines import Lines
from .records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .clock import Clock
    from .desk import Desk
    from .engine.scan import Scanner
    from .rulebook.rule import Rule
    from .story import Story

#: Larger files are not read (bytes).
LARGEST = 32 * 1024 * 1024


class StoryRow(Record):
    """What is reported of a story beside its findings."""

    id: str
    status: str
    reason: str
    language: str
    date: str
    date_from: str


class ErrorRow(Record):
    """Something that went wrong while the others went on."""

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str


class FileReport(Record):
    """All that is known of a file after linting. `status` is checked, skipped or failed."""

    path: str
    status: str
    reason: str
    format: str
    encoding: str
    stories: Sequence[StoryRow]
    findings: Sequence[Placed]
    errors: Sequence[ErrorRow]
    words: int


class Linter(Record):
    """Everything that linting needs beside the files. `least`: findings below that severity are only counted;
    `fingerprints`: whether they are wanted (they cost an import).
    """

    scanner: Scanner
    desk: Desk
    format: str = ""
    clock: Clock | None = None
    fingerprints: bool = False


def unread(path: str, reason: str, *, failed: bool = False) -> FileReport:
    """The report of a file that was not checked."""
    return FileReport(path, "failed" if failed else "skipped", reason, "", "", (), (), (), 0)


def lint_file(linter: Linter, path: str) -> FileReport:
    """Read and lint one file. Raises nothing: what cannot be read is a report with its reason."""
    try:
        data = _bytes(path)
    except InputError as error:
        return unread(path, error.message, failed=True)
    return lint_bytes(linter, path, data)


def _bytes(path: str) -> bytes:
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > LARGEST:
                raise InputError(f"larger than {LARGEST // 2**20} MB")
            return file.read()
    except IsADirectoryError:
        raise InputError("a folder where a file was expected") from None
    except OSError as error:
        raise InputError((error.strerror or str(error)).lower()) from None


def lint_bytes(linter: Linter, path: str, data: bytes) -> FileReport:
    """Lint what a file holds; `path` names it in the report."""
    if not data.strip():
        return unread(path, "empty")
    if is_binary(data):
        return unread(path, "binary", failed=True)
    decoded = decode(data)
    format, stories = readers.read(decoded.text, path, linter.desk, linter.format)
    lines = Lines(decoded.text)
    rows, findings, errors = [], [], []
    for story in stories:
        found, failures = lint_story(linter, story)
        findings += [place(item, story, lines, path, fingerprint=linter.fingerprints) for item in found]
        errors += [_error(path, rule, error) for rule, error in failures]
        rows.append(_row(story))
    encoding = decoded.encoding + (" (assumed)" if decoded.assumed else "")
    return FileReport(path, "checked", "", format, encoding, rows, sorted(findings), errors, decoded.text.count(" "))


def lint_story(linter: Linter, story: Story) -> tuple[list[Finding], list[tuple[Rule, Exception]]]:
    """The findings of a story by place, and the rules that failed on it."""
    story.clock = linter.clock
    failures: list[tuple[Rule, Exception]] = []
    hits = linter.scanner.hits(story, lambda rule, error: failures.append((rule, error)))
    found = [item for rule, hit in hits if (item := finding(rule, hit, story)) is not None]
    return resolve(found), failures


def _row(story: Story) -> StoryRow:
    day = story.day
    date = day.date.isoformat() if day.date else ""
    reason = "" if date else "day not known: checks against it were silent"
    return StoryRow(story.id, "checked", reason, "en", date, day.source)


def _error(path: str, rule: Rule, error: Exception) -> ErrorRow:
    what = "took too long" if isinstance(error, TimeoutError) else f"failed: {type(error).__name__}: {error}"
    return ErrorRow(path, 0, 0, rule.name, f"the rule {what}", f"mend {rule.path} or leave it out with --ignore {rule.name}")


def at_least(findings: Sequence[Placed], severity: str) -> list[Placed]:
    """The findings of that severity or above."""
    return [found for found in findings if RANK[found.severity] >= RANK[severity]]
