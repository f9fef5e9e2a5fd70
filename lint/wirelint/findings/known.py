"""After linting: findings that are in a baseline, or on lines that have not changed, are left out and counted."""

from __future__ import annotations

import sys

from ..records import TYPE_CHECKING
from .baseline import USUAL, load

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from ..config.chosen import Group
    from ..files.changed import Changed
    from ..linting import FileReport
    from .placed import Placed


def left(reports: Sequence[FileReport], groups: Sequence[Group], options: Any) -> list[FileReport]:
    """The reports as `--baseline`, `--write-baseline` and `--changed-since` (or the configuration) have them. Raises WirelintError."""
    usual = options.baseline or (USUAL if options.write_baseline else "")
    where = {path: group.settings.baseline or usual for group in groups for path in group.paths}
    left = [report for report in reports if not where.get(report.path)]
    for file in dict.fromkeys(path for path in where.values() if path):
        left += _by_baseline(file, [report for report in reports if where.get(report.path) == file], write=options.write_baseline)
    if options.changed_since:
        from ..files.changed import changed

        since = changed(options.changed_since, [report.path for report in left if report.status == "checked"])
        left = [_on_changed(report, since) for report in left]
    return sorted(left)


def _by_baseline(path: str, reports: list[FileReport], *, write: bool) -> list[FileReport]:
    known = load(path, missing=write)
    if not write:
        return known.quiet(reports)
    number = known.write(reports)
    print(f"wirelint: {path}: {number} finding{'s' * (number != 1)} written; --baseline {path} keeps them quiet", file=sys.stderr)
    return [report._replace(findings=[], baselined=len(report.findings)) for report in reports]


def _on_changed(report: FileReport, since: Changed) -> FileReport:
    kept = [found for found in report.findings if since.touches(report.path, _spans(found))]
    return report._replace(findings=kept, unchanged=len(report.findings) - len(kept))


def _spans(found: Placed) -> list[tuple[int, int]]:
    """First and last line of a finding and of what is related to it."""
    return [(place.line, place.end_line) for place in (found.place, *(item.place for item in found.related))]
