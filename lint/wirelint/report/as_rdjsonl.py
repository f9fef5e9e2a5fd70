"""`--format rdjsonl`: a diagnostic a line, as reviewdog reads them. Its columns count bytes of UTF-8."""

from __future__ import annotations

import json

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from ..findings.placed import Placed
    from .outcome import Outcome

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}
_SOURCE = {"name": "wirelint"}


def write(outcome: Outcome) -> str:
    """Findings first, then what went wrong."""
    rows = [_finding(found) for found in outcome.findings]
    rows += [_wrong(row.path, f"{row.message}; {row.hint}", row.rule) for report in outcome.files for row in report.errors]
    rows += [_wrong(report.path, report.reason, "") for report in outcome.failed()]
    return "".join(json.dumps(row) + "\n" for row in rows)


def _finding(found: Placed) -> dict[str, Any]:
    stretch = _range(found)
    row: dict[str, Any] = {
        "message": found.message, "location": {"path": found.path, "range": stretch}, "severity": _SEVERITIES[found.severity],
        "source": _SOURCE, "code": {"value": found.rule},
    }  # fmt: skip
    if found.fixable and "column" in stretch["start"]:
        row["suggestions"] = [{"range": stretch, "text": text} for text in found.suggestions]
    return row


def _range(found: Placed) -> dict[str, Any]:
    """A stretch over several lines is given by its lines: of the last one, only the number is known."""
    at = found.place
    if at.line != at.end_line:
        return {"start": {"line": at.line}, "end": {"line": at.end_line}}
    return {
        "start": {"line": at.line, "column": _bytes(found.excerpt, at.column)},
        "end": {"line": at.line, "column": _bytes(found.excerpt, at.end_column)},
    }


def _bytes(line: str, column: int) -> int:
    return len(line[: column - 1].encode("utf-8", "surrogatepass")) + 1


def _wrong(path: str, message: str, rule: str) -> dict[str, Any]:
    code = {"code": {"value": rule}} if rule else {}
    return {"message": message, "location": {"path": path}, "severity": "ERROR", "source": _SOURCE, **code}
