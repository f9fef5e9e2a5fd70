"""`wirelint check`: lint files, folders or standard input."""

from __future__ import annotations

import sys

from ..config.chosen import Choice
from ..days import date
from ..errors import UsageError
from ..files.walk import Candidate, candidates
from ..findings.finding import RANK
from ..linting import FileReport, at_least, lint_bytes, unread
from ..readers import FORMATS
from ..records import TYPE_CHECKING
from ..report.outcome import Outcome
from . import WRONG, option
from .linters import Linters
from .option import Option, declare

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence

    from ..clock import Clock
    from ..config.chosen import Group
    from ..findings.placed import Placed
    from ..report.outputs import Output
    from .option import Values

#: Report formats (`report.outputs` has them with their endings).
REPORTS = ("text", "json", "sarif", "github", "checkstyle", "junit", "rdjsonl", "html")
#: The options of the contract (docs/guide.md).
OPTIONS = (
    Option("--format", "of the report (default: text)", "text", choices=REPORTS),
    Option("--output", "write a report into a file as well (repeatable)", [], "FORMAT=FILE"),
    Option("--input-format", "how to read the files (default: by content)", choices=FORMATS),
    Option("--text-field", "of JSON Lines or CSV: the key or column that holds the copy", "", "NAME"),
    Option("--profile", "house style: a name or a TOML file (default: neutral)", "", "NAME"),
    Option("--date", "the day of the stories", None, "YYYY-MM-DD", make=date.fromisoformat),
    Option(
        "--fail-on",
        "least severity that makes the exit code 1 (default: warning)",
        "",
        choices=("error", "warning", "info", "never"),
    ),
    Option("--select", "run only these rules or packs (comma-separated, repeatable)", [], "RULE"),
    Option("--ignore", "leave out these rules or packs", [], "RULE"),
    Option("--info", "show notes too", default=False),
    Option("--rules", "a folder of your own rules (repeatable)", [], "DIR"),
    Option("--config", "take the configuration from this file", "", "FILE"),
    Option("--isolated", "read no configuration", default=False),
    Option("--untrusted", "obey no silencing comments in the copy", default=False),
    Option("--baseline", "leave out the findings in this file", "", "FILE"),
    Option("--write-baseline", "write all that is found into the baseline (default: .wirelint-baseline.json)", default=False),
    Option("--changed-since", "only findings on lines that differ from this revision of git", "", "REF"),
    Option("--jobs", "processes to use (default: as fits the number of files)", 0, "N", make=int),
    Option("--color", "colour the text report", "auto", choices=("auto", "always", "never")),
    Option("--stdin-filename", "name of what comes from standard input", "<stdin>", "NAME"),
    Option("--all-files", "in folders, check what is not copy by its name too", default=False),
    Option("--no-cache", "neither read nor keep anything on disk", default=False),
    Option("--stats", "counts and rates by pack, rule and file in place of the findings", default=False),
    Option("--deep", "ask LanguageTool too (default: off); see wirelint deep", "", choices=("off", "auto", "require")),
    Option("--deep-server", "a LanguageTool server of your own, instead of the one on this machine", "", "URL"),
    Option("--deep-limit", "seconds that LanguageTool may take in all (default: no limit)", 0.0, "SECONDS", make=float),
    Option("--profile-rules", "print the time spent in each rule and view", default=False),
)


#: Kept to the end of the process: taking it apart would take longer than linting a story (see `cli.run`).
_kept: list[object] = []


def options(parser: argparse.ArgumentParser) -> None:
    """For `argparse`."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input (default: .)")
    declare(OPTIONS, parser)


def quick(arguments: Sequence[str]) -> Values | None:
    """The options without `argparse`; None where something is not plainly right."""
    return option.quick(OPTIONS, arguments)


def run(options: Values) -> int:
    """Lint, report, and say by the exit code what was found."""
    if options.jobs < 0:
        raise UsageError("--jobs must be 1 or more, or 0 for as many as fit")
    clock = _clock(options)
    by_baseline = bool(options.baseline or options.write_baseline)
    files = _files(options)
    formats = {options.format, *(output.format for output in files)}
    linters = Linters(options, clock, fingerprints=by_baseline or not formats.isdisjoint({"json", "sarif"}), texts="html" in formats)
    reports, groups = _reports(options, linters)
    if by_baseline or options.changed_since or any(group.settings.baseline for group in groups):
        from ..findings.known import left

        reports = left(reports, groups, options)
    found = [finding for report in reports for finding in report.findings]
    outcomes = {format: _outcome(options, format, reports, found, groups, linters) for format in formats}
    _write(options, outcomes[options.format])
    written = [_into(output, outcomes[output.format]) for output in files]
    if clock is not None:
        from ..report.timing import write

        sys.stderr.write(write(clock.seconds, sum(report.words for report in reports)))
    return _code(reports, found, groups) if all(written) else WRONG


def _files(options: Values) -> Sequence[Output]:
    if not options.output:
        return ()
    from ..report.outputs import outputs

    return outputs(options.output)


def _clock(options: Values) -> Clock | None:
    if not options.profile_rules:
        return None
    from ..clock import Clock

    return Clock()


def _shown(found: Sequence[Placed], groups: Sequence[Group]) -> Sequence[Placed]:
    """What is loud, and the notes on files whose notes count."""
    noted = {path for group in groups if group.settings.fail_on == "info" for path in group.paths}
    return [item for item in found if item.path in noted or item.severity != "info"] if noted else at_least(found, "warning")


def _reports(options: Values, linters: Linters) -> tuple[list[FileReport], list[Group]]:
    choice = Choice(options)
    if options.paths == ["-"]:
        group = choice.alone()
        group.paths.append(options.stdin_filename)
        linter = linters.linter(group)._replace(silencing=False)  # what comes in by itself does not silence its own checks
        _kept.append(linter)
        return [lint_bytes(linter, options.stdin_filename, sys.stdin.buffer.read())], [group]
    if "-" in options.paths:
        raise UsageError("- (standard input) cannot stand beside other paths")
    found = [_left_out(item, choice) for item in candidates(options.paths or ["."], all_files=options.all_files)]
    groups = choice.groups([item.path for item in found if not item.reason])
    reports = _linted(groups, linters, options.jobs)
    for note in (*(f"{path}: not used: {why}" for path, why in choice.finder.passed_over.items()), *linters.notes):
        print(f"wirelint: {note}", file=sys.stderr)
    named = {item.path for item in found if item.named}
    reports = [report if report.path in named or report.status != "failed" else report._replace(status="skipped") for report in reports]
    reports += [unread(item.path, item.reason, failed=item.named) for item in found if item.reason]
    return sorted(reports), groups


def _left_out(item: Candidate, choice: Choice) -> Candidate:
    """The candidate, with a reason where the configuration leaves it out of walks."""
    return item._replace(reason="excluded") if not item.named and not item.reason and choice.excluded(item.path) else item


def _linted(groups: Sequence[Group], linters: Linters, jobs: int) -> list[FileReport]:
    from ..engine.pool import lint_all

    reports = []
    for group in groups:
        linter = linters.linter(group)
        _kept.append(linter)
        if linter.deep is not None:
            reports += linters.deeply(group, linter, linter.deep, jobs)
        else:
            reports += lint_all(linter, group.paths, jobs)
    return reports


def _outcome(
    options: Values, format: str, reports: Sequence[FileReport], found: Sequence[Placed], groups: Sequence[Group], linters: Linters
) -> Outcome:
    """What a report shows. Readers of JSON and of the page filter for themselves."""
    shown = found if options.info or format in ("json", "html") else _shown(found, groups)
    return Outcome(reports, shown, len(found) - len(shown), linters.rule_files() if format in ("sarif", "html") else {}, linters.deep())


def _write(options: Values, outcome: Outcome) -> None:
    if options.format != "text":
        from ..report.outputs import render

        _put(render(options.format, outcome), sys.stdout)
    elif not options.stats:
        from ..report import as_text
        from ..report.terminal import style

        _put(as_text.write(outcome, style(sys.stdout, options.color)), sys.stdout)
    if options.stats:
        _stats(options, outcome)
    if not any(report.status == "checked" for report in outcome.files):
        print("wirelint: nothing was checked", file=sys.stderr)


def _stats(options: Values, outcome: Outcome) -> None:
    """The tables, in place of the findings; beside a report for programs, on stderr."""
    from ..report.as_text import summary
    from ..report.stats import write

    found = [finding for report in outcome.files for finding in report.findings]
    _put(f"{write(outcome.files, found)}{summary(outcome.files, found)}\n", sys.stdout if options.format == "text" else sys.stderr)


def _into(output: Output, outcome: Outcome) -> bool:
    """Write a report into its file. False, and a line on stderr, where that cannot be: the others are still written."""
    from ..report.outputs import write

    try:
        write(output, outcome)
    except UsageError as error:
        print(f"wirelint: {error}", file=sys.stderr)
        return False
    return True


def _put(text: str, stream: object) -> None:
    """Write as UTF-8 with LF, whatever the system's own encoding is."""
    from ..report.terminal import put

    put(text, stream)


def _code(reports: Sequence[FileReport], found: Sequence[Placed], groups: Sequence[Group]) -> int:
    if any(report.status == "failed" or report.errors for report in reports):
        for report in reports:
            if report.status == "failed":
                print(f"wirelint: {report.path}: {report.reason}", file=sys.stderr)
        return 2
    least = {path: group.settings.fail_on for group in groups for path in group.paths}
    return int(any(least[item.path] != "never" and RANK[item.severity] >= RANK[least[item.path]] for item in found))
