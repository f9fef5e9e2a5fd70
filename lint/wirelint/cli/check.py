"""`wirelint check`: lint files, folders or standard input."""

from __future__ import annotations

import os
import sys
from datetime import date

from ..desk import NEUTRAL, Desk
from ..engine import plan as plans
from ..engine.scan import Scanner
from ..errors import UsageError
from ..files.walk import candidates
from ..findings.finding import RANK
from ..linting import FileReport, Linter, at_least, lint_bytes, unread
from ..places import RULES
from ..readers import FORMATS
from ..records import TYPE_CHECKING
from . import option
from .option import Option, declare

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence
    from typing import Any

    from ..findings.placed import Placed
    from .option import Values

#: The options of the contract (docs/guide.md).
OPTIONS = (
    Option("--format", "of the report (default: text)", "text", choices=("text", "json")),
    Option("--input-format", "how to read the files (default: by content)", choices=FORMATS),
    Option("--text-field", "of JSON Lines or CSV: the key or column that holds the copy", "", "NAME"),
    Option("--profile", "house style: a name or a TOML file (default: neutral)", "neutral", "NAME"),
    Option("--date", "the day of the stories", None, "YYYY-MM-DD", make=date.fromisoformat),
    Option(
        "--fail-on",
        "least severity that makes the exit code 1 (default: warning)",
        "warning",
        choices=("error", "warning", "info", "never"),
    ),
    Option("--select", "run only these rules or packs (comma-separated, repeatable)", [], "RULE"),
    Option("--ignore", "leave out these rules or packs", [], "RULE"),
    Option("--info", "show notes too", default=False),
    Option("--rules", "a folder of your own rules (repeatable)", [], "DIR"),
    Option("--jobs", "processes to use (default: as fits the number of files)", 0, "N", make=int),
    Option("--color", "colour the text report", "auto", choices=("auto", "always", "never")),
    Option("--stdin-filename", "name of what comes from standard input", "<stdin>", "NAME"),
    Option("--all-files", "in folders, check what is not copy by its name too", default=False),
    Option("--no-cache", "neither read nor keep anything on disk", default=False),
    Option("--profile-rules", "print the time spent in each rule and view", default=False),
)


#: Kept to the end of the process: taking it apart would take longer than linting a story (see `cli.run`).
_linter_used: Linter | None = None


def options(parser: argparse.ArgumentParser) -> None:
    """For `argparse`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input (default: .)")
    declare(OPTIONS, parser)


def quick(arguments: Sequence[str]) -> Values | None:
    """The options without `argparse`; None where something is not plainly right."""
    return option.quick(OPTIONS, arguments)


def run(options: Values) -> int:
    """Lint, report, and say by the exit code what was found."""
    global _linter_used
    linter = _linter_used = _linter(options)
    reports = _reports(options, linter)
    found = [finding for report in reports for finding in report.findings]
    shown = found if options.info or options.fail_on == "info" or options.format == "json" else at_least(found, "warning")
    _write(options, reports, shown, hidden=len(found) - len(shown))
    if linter.clock is not None:
        from ..report.timing import write

        sys.stderr.write(write(linter.clock.seconds, sum(report.words for report in reports)))
    return _code(options, reports, found)


def _linter(options: Values) -> Linter:
    if options.jobs < 0:
        raise UsageError("--jobs must be 1 or more, or 0 for as many as fit")
    keep = not options.no_cache
    plan = plans.load([RULES, *(_folder(path) for path in options.rules)], keep=keep)
    clock = None
    if options.profile_rules:
        from ..clock import Clock

        clock = Clock()
    desk = Desk(_profile(options.profile), day=options.date, keep=keep)
    scanner = Scanner(plan, _enabled(options, plan), clock, desk.profile)
    return Linter(scanner, desk, options.input_format, clock, fingerprints=options.format == "json", text_field=options.text_field)


def _folder(path: str) -> str:
    if not os.path.isdir(path):
        raise UsageError("no such folder of rules", path=path)
    return os.path.abspath(path)


def _profile(name: str) -> Mapping[str, Any]:
    if name == "neutral":
        return NEUTRAL
    from ..profiles import load

    return load(name)


def _enabled(options: Values, plan: plans.Plan) -> set[str] | None:
    """Names of the rules to run; None: all there are."""
    names = list({str(rule[0]): None for rule in plan.rules})
    default = {str(rule[0]) for rule in plan.rules if rule[7]}
    if not options.select and not options.ignore:
        return None if len(default) == len(names) else default
    from .naming import pick

    chosen = pick(names, _split(options.select)) if options.select else default
    return set(chosen).difference(pick(names, _split(options.ignore)))


def _split(items: Sequence[str]) -> list[str]:
    return [name for item in items for name in item.split(",") if name]


def _reports(options: Values, linter: Linter) -> list[FileReport]:
    if options.paths == ["-"]:
        return [lint_bytes(linter, options.stdin_filename, sys.stdin.buffer.read())]
    if "-" in options.paths:
        raise UsageError("- (standard input) cannot stand beside other paths")
    found = list(candidates(options.paths or ["."], all_files=options.all_files))
    paths = [item.path for item in found if not item.reason]
    from ..engine.pool import lint_all

    reports = lint_all(linter, paths, options.jobs)
    named = {item.path for item in found if item.named}
    reports = [report if report.path in named or report.status != "failed" else report._replace(status="skipped") for report in reports]
    reports += [unread(item.path, item.reason, failed=item.named) for item in found if item.reason]
    return sorted(reports)


def _write(options: Values, reports: Sequence[FileReport], shown: Sequence[Placed], *, hidden: int) -> None:
    if options.format == "json":
        from ..report import as_json

        _put(as_json.write(reports, shown), sys.stdout)
    else:
        from ..report import as_text
        from ..report.terminal import style

        look = style(sys.stdout, options.color)
        _put(as_text.write(reports, shown, look, hidden=hidden), sys.stdout)
    if not any(report.status == "checked" for report in reports):
        print("wirelint: nothing was checked", file=sys.stderr)


def _put(text: str, stream: object) -> None:
    """Write as UTF-8 with LF, whatever the system's own encoding is."""
    from ..report.terminal import put

    put(text, stream)


def _code(options: Values, reports: Sequence[FileReport], found: Sequence[Placed]) -> int:
    if any(report.status == "failed" or report.errors for report in reports):
        for report in reports:
            if report.status == "failed":
                print(f"wirelint: {report.path}: {report.reason}", file=sys.stderr)
        return 2
    if options.fail_on == "never":
        return 0
    return int(any(RANK[finding.severity] >= RANK[options.fail_on] for finding in found))
