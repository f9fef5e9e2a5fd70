"""`--format text`: for an editor at a terminal.

Grouped by file: place, severity, message with its fix, the line with the words marked under it, the rule.
"""

from __future__ import annotations

from ..findings.finding import LOUD
from ..records import TYPE_CHECKING, Record
from .marks import excerpt, visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..findings.placed import Placed
    from ..linting import FileReport, StoryRow
    from .outcome import Outcome

_FOLD = 3  # findings of one rule in one file that are written out
_COLORS = {"error": "31", "warning": "33", "info": "36", "path": "1", "rule": "2"}


class Style(Record):
    """`color`: escape sequences are wanted; `width`: columns of the terminal; `plain`: it knows ASCII only."""

    color: bool = False
    width: int = 100
    plain: bool = False

    def paint(self, text: str, name: str) -> str:
        """The text in the colour of that name."""
        return f"\033[{_COLORS[name]}m{text}\033[0m" if self.color else text


#: How it looks in a file.
PLAIN = Style()


def write(outcome: Outcome, style: Style = PLAIN) -> str:
    """The report as a string that ends in a line end."""
    by_path = outcome.by_path()
    lines = [line for report in outcome.files for line in _file(report, by_path.get(report.path, ()), style)]
    lines.append(summary(outcome.files, outcome.findings, outcome.hidden))
    text = "\n".join(lines) + "\n"
    return text.encode("ascii", "backslashreplace").decode() if style.plain else text


def _file(report: FileReport, findings: Sequence[Placed], style: Style) -> Iterator[str]:
    if not findings and not report.errors:
        return
    yield style.paint(visible(report.path), "path")
    count: dict[str, int] = {}
    story = ""
    for found in findings:
        if len(report.stories) > 1 and found.story not in ("", story):
            story = found.story
            yield style.paint(f"  story {story}", "path")
        count[found.rule] = count.get(found.rule, 0) + 1
        if count[found.rule] <= _FOLD:
            yield from _finding(found, style)
    for rule, number in count.items():
        if number > _FOLD:
            yield f"  … and {number - _FOLD} more of {style.paint(rule, 'rule')}"
    for row in report.errors:
        yield f"  {style.paint('failed', 'error')}  {row.rule}: {row.message}; {row.hint}"
    yield ""


def _finding(found: Placed, style: Style) -> Iterator[str]:
    place = f"{found.place.line}:{found.place.column}"
    severity = style.paint(f"{found.severity:7}", found.severity)
    yield f"  {place:>7}  {severity}  {visible(found.message)}  {style.paint(f'[{found.rule}]', 'rule')}"
    line, marks = excerpt(found, style.width - 11)
    if line:
        yield f"           {line}"
        yield f"           {style.paint(marks, found.severity)}"


def summary(files: Sequence[FileReport], findings: Sequence[Placed], hidden: int = 0) -> str:
    """One line: what was checked, found, hidden, and left out."""
    loud = [found for found in findings if found.severity in LOUD]
    errors = sum(found.severity == "error" for found in loud)
    checked = [report for report in files if report.status == "checked"]
    parts = [
        _count(len(checked), "file"), _stories([row for report in checked for row in report.stories]),
        _count(errors, "error"), _count(len(loud) - errors, "warning"),
    ]  # fmt: skip
    shown = len(findings) - len(loud)
    if shown:
        parts.append(_count(shown, "note"))
    if hidden:
        parts.append(f"{_count(hidden, 'note')} hidden (--info shows them)")
    return f"{', '.join([*parts, *_left_out(files)])}{_unchecked(files)}"


def _left_out(files: Sequence[FileReport]) -> list[str]:
    """Findings that are not shown: none is left out without a word."""
    rows = (
        ("silenced", sum(report.silenced for report in files)),
        ("in the baseline", sum(report.baselined for report in files)),
        ("on lines that have not changed", sum(report.unchanged for report in files)),
    )
    return [f"{number} {what}" for what, number in rows if number]


def _stories(rows: Sequence[StoryRow]) -> str:
    foreign = sum(row.status == "skipped" for row in rows)
    return _count(len(rows), "story", "stories") + (f" ({foreign} not in English)" if foreign else "")


def _unchecked(files: Sequence[FileReport]) -> str:
    reasons: dict[str, int] = {}
    for report in files:
        if report.status != "checked":
            reasons[report.reason] = reasons.get(report.reason, 0) + 1
    if not reasons:
        return ""
    told = ", ".join(f"{number} {reason}" for reason, number in sorted(reasons.items()))
    return f"; not checked: {_count(sum(reasons.values()), 'file')} ({told})"


def _count(number: int, word: str, words: str = "") -> str:
    return f"{number} {word if number == 1 else words or word + 's'}"
