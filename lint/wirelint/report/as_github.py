"""`--format github`: annotations of a workflow run.

The runner obeys lines that begin with `::`, so nothing of the copy may begin a line, or end a command early.
"""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .marks import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..findings.placed import Placed
    from .outcome import Outcome

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_DATA = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_PROPERTY = {**_DATA, ord(":"): "%3A", ord(","): "%2C"}


def write(outcome: Outcome) -> str:
    """A line for each finding, for each rule that failed, and for each file of which nothing could be read."""
    return "".join(f"{line}\n" for line in _lines(outcome))


def _lines(outcome: Outcome) -> Iterator[str]:
    for found in outcome.findings:
        yield _finding(found)
    for report in outcome.files:
        for row in report.errors:
            yield _command("error", f"{row.message}; {row.hint}", file=row.path, title=row.rule)
    for report in outcome.failed():
        yield _command("error", report.reason, file=report.path, title="wirelint")


def _finding(found: Placed) -> str:
    at = found.place
    columns = {"col": at.column, "endColumn": at.end_column} if at.line == at.end_line else {}
    return _command(
        _COMMANDS[found.severity], visible(found.message), file=found.path, line=at.line, endLine=at.end_line, **columns, title=found.rule
    )


def _command(name: str, message: str, **properties: object) -> str:
    told = ",".join(f"{key}={str(value).translate(_PROPERTY)}" for key, value in properties.items())
    return f"::{name} {told}::{message.translate(_DATA)}"
