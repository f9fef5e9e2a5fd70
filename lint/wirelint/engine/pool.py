"""Lints many files, in several processes where that pays."""

from __future__ import annotations

import os
import sys

from .. import patterns
from ..linting import lint_files
from ..records import TYPE_CHECKING
from .processes import cores

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from ..linting import FileReport, Linter

_WORTH = 300  # files below which starting processes costs more than it saves
_LONG = 200  # files from which on progress is shown
_BATCH, _LARGE = 32, 1_000_000  # files that are gone through together, and bytes of them
_LINTER: Linter | None = None


def lint_all(linter: Linter, paths: Sequence[str], jobs: int = 0) -> list[FileReport]:
    """The reports of the files, in the order of the paths. `jobs`: processes (0: as fits)."""
    count = jobs or (1 if len(paths) < _WORTH else cores())
    if count <= 1 or len(paths) <= 1 or linter.desk.clock is not None or linter.deep is not None:
        return _told((report for batch in _batches(paths) for report in lint_files(linter, batch)), len(paths))
    return _in_processes(linter, paths, count)


def _in_processes(linter: Linter, paths: Sequence[str], count: int) -> list[FileReport]:
    import multiprocessing

    # A scanner cannot be sent to another process, only inherited: without fork there is but one.
    if "fork" not in multiprocessing.get_all_start_methods():
        return lint_all(linter, paths, 1)
    global _LINTER
    _LINTER = linter
    linter.scanner.prepare()  # once, for all processes
    with multiprocessing.get_context("fork").Pool(count, patterns.taken) as pool:
        return _told((report for made in pool.imap(_lint, _batches(paths)) for report in _reports(*made)), len(paths))


def _reports(reports: list[FileReport], compiled: dict[int, bytes]) -> list[FileReport]:
    """What a process made of its files; the patterns that it had to compile are kept here, at the end of the run."""
    patterns.given(compiled)
    return reports


def _told(reports: Iterable[FileReport], total: int) -> list[FileReport]:
    """The reports, with progress on a long run at a terminal."""
    if total < _LONG or not sys.stderr.isatty():
        return list(reports)
    from ..report.progress import shown

    return list(shown(reports, total, "files"))


def _lint(paths: Sequence[str]) -> tuple[list[FileReport], dict[int, bytes]]:
    assert _LINTER is not None
    return lint_files(_LINTER, paths), patterns.taken()


def _batches(paths: Sequence[str]) -> Iterator[list[str]]:
    """The paths in order, in runs that the scanner goes through together."""
    batch: list[str] = []
    size = 0
    for path in paths:
        batch.append(path)
        size += _size(path)
        if len(batch) >= _BATCH or size > _LARGE:
            yield batch
            batch, size = [], 0
    if batch:
        yield batch


def _size(path: str) -> int:
    try:
        return os.stat(path).st_size
    except OSError:
        return 0
