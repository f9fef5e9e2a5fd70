"""The JSON shape of a run (docs/report.schema.json is its schema)."""

from __future__ import annotations

from .. import __version__
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..findings.placed import Elsewhere, Place, Placed
    from ..linting import ErrorRow, FileReport


def run(files: Sequence[FileReport], findings: Sequence[Placed], deep: Mapping[str, str]) -> dict[str, Any]:
    """The whole report: `findings` are those to be shown, already in order."""
    return {
        "version": 1,
        "tool": {"name": "wirelint", "version": __version__},
        "findings": [finding(found) for found in findings],
        "files": [file(report) for report in files],
        "errors": [error(row) for report in files for row in report.errors],
        "deep": dict(deep),
    }


def finding(found: Placed) -> dict[str, Any]:
    """One finding."""
    return {
        "path": found.path, "story": found.story, **place(found.place), "rule": found.rule, "severity": found.severity,
        "message": found.message, "text": found.text, "suggestions": list(found.suggestions), "fixable": found.fixable,
        "related": [_related(found.path, item) for item in found.related], "also": list(found.also), "data": {},
        "fingerprint": found.fingerprint,
    }  # fmt: skip


def _related(path: str, item: Elsewhere) -> dict[str, Any]:
    return {"path": path, **place(item.place), "message": item.message}


def place(at: Place) -> dict[str, int]:
    """Line, column and exclusive end, from 1, in code points."""
    return at._asdict()


def file(report: FileReport) -> dict[str, Any]:
    """What became of a file."""
    return {
        "path": report.path, "status": report.status, "reason": report.reason, "format": report.format,
        "encoding": report.encoding, "stories": [row._asdict() for row in report.stories],
        "silenced": report.silenced, "baselined": report.baselined, "unchanged": report.unchanged,
    }  # fmt: skip


def error(row: ErrorRow) -> dict[str, Any]:
    """Something that went wrong on the way."""
    return row._asdict()
