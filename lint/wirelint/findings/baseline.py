"""A baseline: findings that are known and stay quiet, so that only new ones show.

It has rows (path, fingerprint, count); paths are seen from its own folder. A fingerprint stays the same while the text around
the finding moves. The rows of a path that is gone may stand for one new path: the file has been renamed.
"""

from __future__ import annotations

import json
import os

from ..errors import ConfigError
from ..files.write import replace
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    from ..linting import FileReport

    Counts = dict[str, int]

VERSION = 1
#: Where a baseline is written if nothing else is said: a hidden file, which is no copy.
USUAL = ".wirelint-baseline.json"


class Baseline:
    """The baseline in the file at `path`: {path: {fingerprint: count}}."""

    def __init__(self, path: str, rows: Mapping[str, Counts]) -> None:
        self.path = path
        self.folder = os.path.dirname(os.path.abspath(path))
        self.rows = rows

    def key(self, path: str) -> str:
        """The path as the baseline has it."""
        return os.path.relpath(os.path.abspath(path), self.folder).replace(os.sep, "/")

    def quiet(self, reports: Sequence[FileReport]) -> list[FileReport]:
        """The reports without the findings that are known; they are counted."""
        moved = self._moved(reports)
        return [_without(report, self.rows.get(moved.get(report.path) or self.key(report.path), {})) for report in reports]

    def _moved(self, reports: Sequence[FileReport]) -> dict[str, str]:
        """{path of a new file: the path that is gone, whose rows it shares the most findings with}; each once."""
        new = [report for report in reports if report.findings and self.key(report.path) not in self.rows]
        gone = [path for path in self.rows if not os.path.lexists(os.path.join(self.folder, path))] if new else []
        pairs = [(-_shared(self.rows[path], report), path, report.path) for report in new for path in gone]
        found: dict[str, str] = {}
        for _, path, now in sorted(pair for pair in pairs if pair[0]):
            if now not in found and path not in found.values():
                found[now] = path
        return found

    def write(self, reports: Iterable[FileReport]) -> int:
        """Write what is found now in these files; rows of others stay if the file is there. Returns the number of findings.

        Raises ConfigError; then the old baseline is as it was.
        """
        rows = {path: counts for path, counts in self.rows.items() if os.path.lexists(os.path.join(self.folder, path))}
        rows.update({self.key(report.path): _counts(report) for report in reports if report.status == "checked"})
        lines = [json.dumps([path, *row], ensure_ascii=False) for path, counts in sorted(rows.items()) for row in sorted(counts.items())]
        text = f'{{"version": {VERSION}, "findings": [\n' + ",\n".join(lines) + "\n]}\n"
        try:
            replace(self.path, text.encode("utf-8", "surrogateescape"))
        except OSError as error:
            said = (error.strerror or str(error)).lower()
            raise ConfigError(f"cannot write the baseline: {said}", path=self.path, hint="what was there before is as it was") from None
        return sum(count for counts in rows.values() for count in counts.values())


def load(path: str, *, missing: bool = False) -> Baseline:
    """The baseline in a file; `missing`: an empty one where there is none. Raises ConfigError."""
    try:
        with open(path, encoding="utf-8", errors="surrogateescape") as file:
            text = file.read() if os.path.isfile(path) else ""
    except FileNotFoundError:
        if missing:
            return Baseline(path, {})
        raise ConfigError("there is no such baseline", path=path, hint="write it with --write-baseline") from None
    except OSError as error:
        raise ConfigError(f"cannot read the baseline: {(error.strerror or str(error)).lower()}", path=path) from None
    return Baseline(path, _rows(path, text) if text.strip() or not missing else {})


def _rows(path: str, text: str) -> dict[str, Counts]:
    try:
        data: Any = json.loads(text)
    except ValueError as error:
        line, column = getattr(error, "lineno", 0), getattr(error, "colno", 0)
        raise ConfigError("this is no baseline: not JSON", path=path, line=line, column=column, hint=_ANEW) from None
    version = data.get("version") if isinstance(data, dict) else None
    if version != VERSION:
        raise ConfigError(f"a baseline of version {version}; this Wirelint reads version {VERSION}", path=path, hint=_ANEW)
    rows: dict[str, Counts] = {}
    try:
        for name, mark, count in data["findings"]:
            rows.setdefault(str(name), {})[str(mark)] = int(count)
    except (KeyError, TypeError, ValueError):
        raise ConfigError("a broken baseline: its rows are [path, fingerprint, count]", path=path, hint=_ANEW) from None
    return rows


_ANEW = "move it away and write a new one with --write-baseline"


def _counts(report: FileReport) -> Counts:
    counts: Counts = {}
    for found in report.findings:
        counts[found.fingerprint] = counts.get(found.fingerprint, 0) + 1
    return counts


def _shared(known: Counts, report: FileReport) -> int:
    return sum(min(count, known.get(mark, 0)) for mark, count in _counts(report).items())


def _without(report: FileReport, known: Counts) -> FileReport:
    if not known or not report.findings:
        return report
    left, rest = [], dict(known)
    for found in report.findings:
        if rest.get(found.fingerprint, 0) > 0:
            rest[found.fingerprint] -= 1
        else:
            left.append(found)
    return report._replace(findings=left, baselined=len(report.findings) - len(left))
