"""`--stats`: how many findings there are, and in how many words: by pack, rule and file."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from .marks import columns, visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from ..findings.placed import Placed
    from ..linting import FileReport

_MOST = 20  # files in the table; the rest are one line


class Row(Record):
    """A line of a table: findings by severity, and the words among which they were found."""

    name: str
    errors: int
    warnings: int
    notes: int
    words: int

    @property
    def total(self) -> int:
        """All findings."""
        return self.errors + self.warnings + self.notes


def write(files: Sequence[FileReport], findings: Sequence[Placed]) -> str:
    """The tables. All findings are counted, notes too, whether they are shown or not."""
    words = sum(report.words for report in files)
    all_of = _row("all", findings, words)
    packs = _grouped(findings, lambda found: found.rule.partition("/")[0], words)
    rules = _grouped(findings, lambda found: found.rule, words)
    paths = _by_file(files, findings)
    width = max((columns(row.name) for rows in (packs, rules, paths) for row in rows), default=10)
    lines = [_head(width), _line(all_of, width)]
    for title, rows in (("by pack", packs), ("by rule", rules), ("by file", paths)):
        lines += ["", title, *(_line(row, width) for row in rows)]
    return "\n".join([*lines, ""]) + "\n"


def _grouped(findings: Iterable[Placed], key: Callable[[Placed], str], words: int) -> list[Row]:
    groups: dict[str, list[Placed]] = {}
    for found in findings:
        groups.setdefault(key(found), []).append(found)
    return _sorted(_row(name, group, words) for name, group in groups.items())


def _by_file(files: Sequence[FileReport], findings: Sequence[Placed]) -> list[Row]:
    by_path: dict[str, list[Placed]] = {}
    for found in findings:
        by_path.setdefault(found.path, []).append(found)
    rows = _sorted(_row(visible(report.path), by_path.get(report.path, ()), report.words) for report in files if report.status == "checked")
    if len(rows) <= _MOST + 1:
        return rows
    rest = rows[_MOST:]
    sums = Row(
        f"{len(rest):,} more files", sum(row.errors for row in rest), sum(row.warnings for row in rest), sum(row.notes for row in rest),
        sum(row.words for row in rest),
    )  # fmt: skip
    return [*rows[:_MOST], sums]


def _sorted(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.total, row.name))


def _row(name: str, findings: Sequence[Placed], words: int) -> Row:
    severities = [found.severity for found in findings]
    return Row(name, severities.count("error"), severities.count("warning"), severities.count("info"), words)


def _head(width: int) -> str:
    return f"{'':{width}}  {'errors':>7}  {'warnings':>8}  {'notes':>6}  {'words':>9}  {'per 1,000':>9}"


def _line(row: Row, width: int) -> str:
    rate = f"{row.total / row.words * 1000:9.2f}" if row.words else f"{'-':>9}"
    name = row.name + " " * (width - columns(row.name))
    return f"{name}  {row.errors:7,}  {row.warnings:8,}  {row.notes:6,}  {row.words:9,}  {rate}"
