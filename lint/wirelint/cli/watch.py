"""`wirelint watch`: a report for every file that arrives in a folder."""

from __future__ import annotations

import gc
import os
import shlex
import signal
import sys
import threading
from typing import TYPE_CHECKING

from ..config.chosen import Choice
from ..errors import UsageError
from ..linting import FileReport, at_least
from ..report.outcome import Outcome
from ..report.outputs import ENDINGS
from ..report.terminal import put
from ..watching.journal import Journal
from ..watching.locking import locked
from ..watching.naming import leftovers
from ..watching.waking import POLL, by_events, wakings
from ..watching.watcher import Post, Watcher
from .check import OPTIONS as CHECK
from .linters import Linters
from .option import Option, declare

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable, Mapping

#: Options that mean what they mean for `check`. No configuration is searched for: what lies in or above the folder has no say.
_SHARED = (
    "--input-format", "--text-field", "--profile", "--date", "--select", "--ignore", "--info", "--rules", "--config", "--no-cache",
)  # fmt: skip
OPTIONS = (
    Option("--output", "the folder for the reports (needed)", "", "DIR"),
    Option("--format", "of the reports (default: json)", "json", choices=tuple(ENDINGS)),
    Option("--exec", "run this for each report, whose path is added; no shell", "", "COMMAND"),
    Option("--settle", "seconds that a file must not have changed (default: 0.5)", 0.5, "SECONDS", make=float),
    Option("--poll", "look at the folder this often instead of being told by the system", 0.0, "SECONDS", make=float),
    Option("--once", "report what is there, and end", default=False),
    *(option for option in CHECK if option.flag in _SHARED),
)


def options(parser: argparse.ArgumentParser) -> None:
    """For `argparse`."""
    parser.add_argument("folder", metavar="FOLDER", help="where files arrive")
    declare(OPTIONS, parser)
    parser.set_defaults(isolated=False, untrusted=True, baseline="", fail_on="")


def run(options: argparse.Namespace) -> int:
    """Until SIGINT or SIGTERM. The file in hand is finished."""
    folder, output = _folders(options)
    gc.enable()  # this may run for months
    linters = Linters(options, fingerprints=options.format in ("json", "sarif"), texts=options.format == "html")
    linter = linters.linter(Choice(options).alone())._replace(silencing=False)  # copy from outside does not silence its own checks
    post = Post(
        folder, output, options.format, linter, _outcome(options, linters.rule_files()), _say, shlex.split(options.exec), options.settle
    )
    gc.freeze()
    with locked(output):
        for path in leftovers(output):
            os.unlink(path)
        return _watch(options, post)


def _watch(options: argparse.Namespace, post: Post) -> int:
    stop = _stopped_by(signal.SIGINT, signal.SIGTERM)
    if hasattr(signal, "SIGIO"):
        signal.signal(signal.SIGIO, signal.SIG_IGN)  # sent when a lease is broken (see `Arrivals`)
    poll = options.poll or (0.0 if by_events() else POLL)
    how = f"looking every {poll:g} s" if poll else "told by the system"
    print(f"wirelint: watching {post.folder} ({how}); reports go to {post.output}; Ctrl-C ends it", file=sys.stderr, flush=True)
    journal = Journal(post.output)
    try:
        Watcher(post, journal, stop).run(wakings(post.folder, stop, poll), once=options.once)
    finally:
        journal.close()
    return 0


def _stopped_by(*signals: signal.Signals) -> threading.Event:
    """Set by the first of these signals; the second ends the process at once."""
    stop = threading.Event()

    def ask(*_: object) -> None:
        stop.set()
        for name in signals:
            signal.signal(name, signal.SIG_DFL)

    for name in signals:
        signal.signal(name, ask)
    return stop


def _folders(options: argparse.Namespace) -> tuple[str, str]:
    folder, output = options.folder, options.output
    if not os.path.isdir(folder):
        raise UsageError("no such folder", path=folder)
    if not output:
        raise UsageError("watch needs a folder for its reports", hint="as in --output reports")
    if options.settle < 0 or options.poll < 0:
        raise UsageError("--settle and --poll take seconds, 0 or more")
    if os.path.realpath(folder) == os.path.realpath(output):
        raise UsageError("reports cannot go where copy comes in", path=output, hint="give another folder with --output")
    try:
        os.makedirs(output, exist_ok=True)
    except OSError as error:
        raise UsageError(f"cannot make the folder for the reports: {(error.strerror or str(error)).lower()}", path=output) from None
    return folder, output


def _outcome(options: argparse.Namespace, rules: Mapping[str, str]) -> Callable[[FileReport], Outcome]:
    whole = options.info or options.format in ("json", "html")

    def outcome(report: FileReport) -> Outcome:
        shown = report.findings if whole else at_least(report.findings, "warning")
        return Outcome([report], shown, len(report.findings) - len(shown), rules)

    return outcome


def _say(line: str) -> None:
    """A line on standard output; that nobody reads it any more stops nothing."""
    try:
        put(f"{line}\n", sys.stdout)
    except OSError:
        pass
