"""`--exec`: the command that is run for each report."""

from __future__ import annotations

import os
import subprocess

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .journal import Row

_LONGEST = 300  # seconds that a command may take


def follow(command: Sequence[str], folder: str, output: str, row: Row) -> str:
    """Run a command for a report, without a shell, with the report's path as its last argument. "" if it went well, else why not.

    The environment names the report: the same WIRELINT_ID for the same name and content, however often the command is run for it.
    It is not reached by the terminal's Ctrl-C, so that it can finish.
    """
    report = os.path.join(output, row.report)
    told = {
        "WIRELINT_ID": row.id, "WIRELINT_FILE": os.path.join(folder, row.name), "WIRELINT_REPORT": report,
        "WIRELINT_ERRORS": str(row.errors), "WIRELINT_WARNINGS": str(row.warnings),
    }  # fmt: skip
    try:
        done = subprocess.run(
            [*command, report], env={**os.environ, **told}, stdin=subprocess.DEVNULL, check=False, timeout=_LONGEST, start_new_session=True
        )
    except subprocess.TimeoutExpired:
        return f"took more than {_LONGEST} seconds"
    except OSError as error:
        return (error.strerror or str(error)).lower()
    return f"ended with {done.returncode}" if done.returncode else ""
