"""Reports by format, and into files: whole or not at all."""

from __future__ import annotations

import os

from ..errors import UsageError
from ..files.write import replace
from ..records import TYPE_CHECKING, Record
from ..rulebook.options import nearest
from ..startup.loading import load_module

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .outcome import Outcome

#: The formats, with the ending of the files that hold them.
ENDINGS = {
    "text": "txt", "json": "json", "sarif": "sarif", "github": "txt", "checkstyle": "xml",
    "junit": "xml", "rdjsonl": "jsonl", "html": "html",
}  # fmt: skip


class Output(Record):
    """A report that goes into a file."""

    format: str
    path: str


def outputs(given: Sequence[str]) -> list[Output]:
    """`FORMAT=FILE` of the command line. Raises UsageError for a format that is unknown, or a file that cannot be."""
    return [_output(*item.partition("=")) for item in given]


def _output(format: str, sign: str, path: str) -> Output:
    if format not in ENDINGS:
        raise UsageError(f"--output: no report format named “{format}”", hint=nearest(format, ENDINGS))
    if not sign or not path:
        raise UsageError("--output takes a format and a file", hint=f"as in --output {format}=report.{ENDINGS[format]}")
    if os.path.isdir(path):
        raise UsageError("--output: a folder where a file was expected", path=path)
    if not os.path.isdir(os.path.dirname(path) or os.curdir):
        raise UsageError("--output: no such folder", path=os.path.dirname(path), hint="make it first")
    return Output(format, path)


def render(format: str, outcome: Outcome) -> str:
    """The report in one of `ENDINGS`, as a string that ends in a line end (empty where there is nothing to say)."""
    return str(load_module(f"wirelint.report.as_{format}").write(outcome))


def write(output: Output, outcome: Outcome) -> None:
    """Write a report into its file, by rename. Raises UsageError where that cannot be; what was there is still there then."""
    data = render(output.format, outcome).encode("utf-8", "backslashreplace")
    try:
        replace(output.path, data)
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise UsageError(f"cannot write the report: {why}", path=output.path) from None
