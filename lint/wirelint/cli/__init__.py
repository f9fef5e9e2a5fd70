"""The command `wirelint`: one module a subcommand, each with `options(parser)` and `run(options)`."""

from __future__ import annotations

import gc
import os
import sys

from .. import __version__
from ..startup.loading import load_module

TYPE_CHECKING = False  # not by way of `records`: the fewer modules before the shelf is there, the better

if TYPE_CHECKING:
    import argparse
    from collections.abc import Sequence
    from typing import Any

#: Subcommands in the order of the help, with one line each.
COMMANDS = {
    "check": "lint files, folders or standard input",
    "completion": "print a shell's completion script",
    "config": "show the settings that hold for a file, and where they are written",
    "deep": "install, start, stop or look at LanguageTool, for check --deep",
    "fix": "write fixes into files",
    "explain": "tell why a rule is there, with examples",
    "rules": "list the rules",
    "test": "run the examples of rules",
    "new": "begin a rule of your own",
    "try": "show how a rule would have fared on an archive",
    "watch": "report on every file that arrives in a folder",
}
FOUND, WRONG, INTERRUPTED = 1, 2, 130


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command. Returns the exit code: 0 nothing found, 1 something, 2 something is wrong, 130 interrupted."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    keep = "--no-cache" not in arguments
    if keep:
        _take_up()
    from ..errors import WirelintError

    try:
        code = _run(arguments)
        if keep:
            _keep()
        sys.stdout.flush()
    except WirelintError as error:
        print(f"wirelint: {error}", file=sys.stderr)
        return WRONG
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        # The reader (`| head`) has gone: nothing more to say, and nothing to complain of at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"wirelint: cannot write the report: {(error.strerror or str(error)).lower()}", file=sys.stderr)
        _forget_output()
        return WRONG
    return code


def _take_up() -> None:
    """Open what an earlier run kept: modules first, so that everything else comes from there."""
    from ..startup import codes

    codes.load()
    from .. import patterns

    patterns.load()


def _keep() -> None:
    from .. import patterns
    from ..startup import codes

    patterns.keep()
    codes.keep()


def run() -> None:
    """The command as the shell calls it: `main`, and an end at once.

    Taking apart all that a run has built up, as Python does at its end, would take longer than linting a story.
    """
    gc.disable()  # tables are large and live to the end: looking through them again and again frees nothing
    code = main()
    sys.stderr.flush()
    os._exit(code)


def _forget_output() -> None:
    """What could not be written must not be tried again at exit."""
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except (OSError, ValueError):
        pass


def _run(arguments: list[str]) -> int:
    command = arguments[0] if arguments else ""
    if command not in COMMANDS:
        return _overview(arguments)
    module = load_module(f"wirelint.cli.{command}")
    quick = getattr(module, "quick", None)
    values = quick(arguments[1:]) if quick else None
    return int(module.run(values or _parsed(command, module, arguments[1:])))


def _parsed(command: str, module: Any, arguments: Sequence[str]) -> argparse.Namespace:
    import argparse

    parser = argparse.ArgumentParser(prog=f"wirelint {command}", description=COMMANDS[command], allow_abbrev=False)
    module.options(parser)
    return parser.parse_args(arguments)


def _overview(arguments: list[str]) -> int:
    import argparse

    parser = argparse.ArgumentParser(prog="wirelint", description="A linter for wire copy.", allow_abbrev=False)
    parser.add_argument("--version", action="version", version=f"wirelint {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for name, line in COMMANDS.items():
        commands.add_parser(name, help=line)
    parser.parse_args(arguments)
    return 0
