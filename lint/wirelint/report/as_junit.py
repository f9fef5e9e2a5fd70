"""`--format junit`: a suite a file; each finding is a case that failed, a file without any is one that passed."""

from __future__ import annotations

from ..findings.finding import LOUD
from ..records import TYPE_CHECKING
from .xml_text import clean, node, text_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from xml.etree.ElementTree import Element

    from ..findings.placed import Placed
    from ..linting import FileReport
    from .outcome import Outcome


def write(outcome: Outcome) -> str:
    """The suites in the order of the files. Notes fail nothing: they are cases that passed, with the message as output."""
    root = node(None, "testsuites", name="wirelint")
    by_path = outcome.by_path()
    for report in outcome.files:
        _suite(root, report, by_path.get(report.path, ()))
    for count in ("tests", "failures", "errors", "skipped"):
        root.set(count, str(sum(int(suite.get(count, 0)) for suite in root)))
    return text_of(root)


def _suite(root: Element, report: FileReport, findings: Sequence[Placed]) -> None:
    suite = node(root, "testsuite", name=report.path)
    for found in findings:
        _finding(suite, found)
    for row in report.errors:
        node(_case(suite, report.path, row.rule), "error", message=row.message, type="rule").text = clean(row.hint)
    if not len(suite):
        _whole(suite, report)
    counts = {"tests": "testcase", "failures": "testcase/failure", "errors": "testcase/error", "skipped": "testcase/skipped"}
    for name, path in counts.items():
        suite.set(name, str(len(suite.findall(path))))


def _finding(suite: Element, found: Placed) -> None:
    place = f"{found.place.line}:{found.place.column}"
    case = _case(suite, found.path, f"{found.rule} {place}", line=found.place.line)
    told = clean(f"{found.path}:{place}: {found.message}\n{found.excerpt.strip()}")
    if found.severity in LOUD:
        node(case, "failure", message=found.message, type=found.severity).text = told
    else:
        node(case, "system-out").text = told


def _whole(suite: Element, report: FileReport) -> None:
    """The one case of a file in which nothing was found, or of which nothing was read."""
    case = _case(suite, report.path, report.path)
    if report.status != "checked":
        node(case, "skipped" if report.status == "skipped" else "error", message=report.reason)


def _case(suite: Element, path: str, name: str, **more: object) -> Element:
    return node(suite, "testcase", classname=path, name=name, file=path, **more)
