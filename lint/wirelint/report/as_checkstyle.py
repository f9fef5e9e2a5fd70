"""`--format checkstyle`: for the many tools that read Checkstyle's XML."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .xml_text import node, text_of

if TYPE_CHECKING:
    from .outcome import Outcome


def write(outcome: Outcome) -> str:
    """One `file` for each file that was checked or could not be, one `error` for each finding."""
    root = node(None, "checkstyle", version="4.3")
    files = {report.path: node(root, "file", name=report.path) for report in outcome.files if report.status != "skipped"}
    for found in outcome.findings:
        node(
            files[found.path], "error", line=found.place.line, column=found.place.column, severity=found.severity,
            message=found.message, source=f"wirelint.{found.rule}",
        )  # fmt: skip
    for report in outcome.failed():
        node(files[report.path], "error", line=1, severity="error", message=report.reason, source="wirelint")
    for row in (row for report in outcome.files for row in report.errors):
        node(
            files[row.path],
            "error",
            line=max(row.line, 1),
            severity="error",
            message=f"{row.message}; {row.hint}",
            source=f"wirelint.{row.rule}",
        )
    return text_of(root)
