"""What a report is called, and the line that the terminal shows of it."""

from __future__ import annotations

import os
from hashlib import blake2b

from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..report.marks import visible
from ..report.outputs import ENDINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..linting import FileReport

_ON_ITS_WAY = compiled(r"\.[0-9a-f]{16}\.[a-z]+\.[0-9]+\.tmp$")
_LONGEST = 255 - 24  # bytes of a name on most file systems, less the ending of a file on its way


def id_of(name: str, content: bytes) -> str:
    """32 hex digits that stand for a file's name and content."""
    return blake2b(os.fsencode(name) + b"\0" + content, digest_size=16).hexdigest()


def report_name(name: str, id: str, format: str) -> str:
    """`sport/cup.txt` is reported in `sport/cup.txt.9f86d081884c7d65.json`. A name that would be too long is cut."""
    folder, base = os.path.split(name)
    ending = f".{id[:16]}.{ENDINGS[format]}"
    kept = os.fsdecode(os.fsencode(base)[: _LONGEST - len(ending)])
    return os.path.join(folder, kept + ending)


def leftovers(folder: str) -> Iterator[str]:
    """Reports that were being written when a run was killed."""
    for root, _, names in os.walk(folder):
        yield from (os.path.join(root, name) for name in names if _ON_ITS_WAY.search(name))


def counts(report: FileReport) -> tuple[int, int]:
    """Errors and warnings."""
    severities = [found.severity for found in report.findings]
    return severities.count("error"), severities.count("warning")


def line(name: str, report: FileReport) -> str:
    """One line for the terminal, whatever the name holds."""
    if report.status != "checked":
        return f"{visible(name)}: {report.status}: {visible(report.reason)}"
    errors, warnings = counts(report)
    told = f"{errors} error{'' if errors == 1 else 's'}, {warnings} warning{'' if warnings == 1 else 's'}"
    failed = f", {len(report.errors)} rules failed" if report.errors else ""
    return f"{visible(name)}: {told}{failed}"
