"""`wirelint fix`: write the fixes of what was found into the files."""

from __future__ import annotations

import sys

from ..config.chosen import Choice
from ..errors import InputError, UsageError
from ..files.walk import candidates
from ..findings.finding import LOUD
from ..fixing.rounds import settle
from ..fixing.strip import strip
from ..fixing.write import write
from ..linting import lint_bytes, read_bytes
from ..records import TYPE_CHECKING
from . import check
from .linters import Linters
from .option import Option, declare

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import Any

    from ..findings.placed import Placed
    from ..fixing.fix import Fixed
    from ..fixing.rounds import Settled
    from ..linting import Linter

_SHARED = (
    "--input-format --text-field --profile --date --select --ignore --rules --config --isolated --untrusted --stdin-filename --all-files "
    "--no-cache".split()
)
_OPTIONS = (
    Option("--diff", "show what would change, and change nothing", default=False),
    Option("--suggested", "also write the fixes of notes", default=False),
    Option("--strip-silencing", "take the silencing comments out", default=False),
    *(option for option in check.OPTIONS if option.flag in _SHARED),
)


def options(parser: argparse.ArgumentParser) -> None:
    """What to fix, and how."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - is standard input, fixed to standard output")
    declare(_OPTIONS, parser)
    parser.set_defaults(fail_on="", baseline="")


def run(options: argparse.Namespace) -> int:
    """Fix file by file and say what was done; 1 if errors or warnings are left, 2 if a file could not be read or written."""
    desk = _Desk(options)
    if options.paths == ["-"]:
        return desk.from_input()
    if "-" in options.paths:
        raise UsageError("- (standard input) cannot stand beside other paths")
    for linter, path, named in _files(options):
        desk.file(linter, path, named=named)
    print(desk.summary(), file=sys.stderr if options.diff else sys.stdout)
    return 2 if desk.failed else int(bool(desk.loud))


def _files(options: Any) -> Iterator[tuple[Linter, str, bool]]:
    choice, linters = Choice(options), Linters(options)
    found = [item for item in candidates(options.paths or ["."], all_files=options.all_files) if item.named or not item.reason]
    named = {item.path for item in found if item.named}
    for group in choice.groups([item.path for item in found if item.named or not choice.excluded(item.path)]):
        linter = linters.linter(group)
        yield from ((linter, path, path in named) for path in group.paths)


class _Desk:
    """What has been done so far: fixes written, in how many files; loud findings left; files that failed."""

    def __init__(self, options: Any) -> None:
        self.options = options
        self.fixes = self.files = self.loud = self.failed = 0

    def from_input(self) -> int:
        """Standard input, fixed, to standard output."""
        group = Choice(self.options).alone()
        linter = Linters(self.options).linter(group)._replace(silencing=False)
        data = sys.stdin.buffer.read()
        settled = settle(linter, self.options.stdin_filename, data, self._wanted)
        left = self._left(linter, settled.fixed)
        settled = self._stripped(linter, settled)
        if self.options.diff:
            self._show(settled.fixed)
        else:
            sys.stdout.buffer.write(settled.fixed.after)
        return int(bool(left))

    def file(self, linter: Linter, path: str, *, named: bool) -> None:
        """Fix one file. What goes wrong is told, and the others go on."""
        try:
            settled = settle(linter, path, read_bytes(path), self._wanted)
            if settled.fixed.failed is not None:
                if named and settled.fixed.failed.status == "failed":
                    raise InputError(settled.fixed.failed.reason)
                return
            left = self._left(linter, settled.fixed)
            settled = self._stripped(linter, settled)
            if not self.options.diff:
                write(settled.fixed)
        except InputError as error:
            self.failed += 1
            print(f"wirelint: {path}: {error.message}", file=sys.stderr)
            return
        self.loud += left
        self._tell(settled)

    def _stripped(self, linter: Linter, settled: Settled) -> Settled:
        """Without its silencing comments, if that is wanted; what they silenced does not count as left."""
        if not self.options.strip_silencing:
            return settled
        return settled._replace(fixed=settled.fixed._replace(after=strip(linter, settled.fixed.path, settled.fixed.after)[0]))

    def _wanted(self, found: Placed) -> bool:
        return self.options.suggested or found.severity in LOUD

    def _left(self, linter: Linter, fixed: Fixed) -> int:
        """How many loud findings the file has when all is done: as it is, where nothing is written."""
        report = lint_bytes(linter, fixed.path, fixed.before if self.options.diff else fixed.after)
        return sum(found.severity in LOUD for found in report.findings)

    def _tell(self, settled: Settled) -> None:
        fixed = settled.fixed
        if self.options.diff:
            self._show(fixed)
        if fixed.after != fixed.before:
            self.fixes += len(fixed.applied)
            self.files += 1
            if not self.options.diff:
                print(f"{fixed.path}: {_counted(fixed)}")
        for change in fixed.changes:
            if change.reason:
                place = change.finding.place
                print(f"{fixed.path}:{place.line}:{place.column}: not fixed: {change.reason}  [{change.finding.rule}]", file=sys.stderr)
        if settled.refused:
            print(f"{fixed.path}: not fixed: the fixes undo each other  [{', '.join(sorted(settled.refused))}]", file=sys.stderr)

    def _show(self, fixed: Fixed) -> None:
        from ..fixing.diff import diff
        from ..report.terminal import put

        put(diff(fixed), sys.stdout)

    def summary(self) -> str:
        """The last line."""
        done = "to be fixed" if self.options.diff else "fixed"
        return f"{self.fixes} {done} in {self.files} file{'s' * (self.files != 1)}; errors and warnings left: {self.loud}"


def _counted(fixed: Fixed) -> str:
    """How many fixes of which rules."""
    count: dict[str, int] = {}
    for change in fixed.applied:
        count[change.finding.rule] = count.get(change.finding.rule, 0) + 1
    told = ", ".join(f"{rule} {number}" for rule, number in sorted(count.items()))
    return f"{len(fixed.applied)} fixed ({told})" if count else "silencing comments taken out"
