"""`wirelint deep`: LanguageTool on this machine, for `wirelint check --deep`."""

from __future__ import annotations

import sys

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

    from .option import Values

_ACTIONS = {
    "install": "bring LanguageTool by Maven into your data folder, or take one that is there (--home)",
    "start": "start the server, if it does not run",
    "stop": "end the server",
    "status": "say whether the server runs (exit code 1: it does not)",
    "doctor": "say what is missing, and the command that mends it",
}


def options(parser: argparse.ArgumentParser) -> None:
    """For `argparse`."""
    parser.add_argument("action", choices=_ACTIONS, metavar="ACTION", help="; ".join(f"{name}: {what}" for name, what in _ACTIONS.items()))
    parser.add_argument("--home", metavar="DIR", help="install: use the LanguageTool in this folder")
    parser.add_argument("--port", metavar="N", type=int, help="start: the port to use (default: any that is free)")


def run(options: Values) -> int:
    """Do it. Returns the exit code."""
    actions = {"install": _install, "start": _start, "stop": _stop, "status": _status, "doctor": _doctor}
    return actions[options.action](options)


def _install(options: Values) -> int:
    from ..deep import install

    if options.home is not None:
        print(f"LanguageTool {install.take(options.home)} in {options.home} will be used")
    else:
        print("bringing LanguageTool (about 80 MB)", file=sys.stderr)
        print(f"LanguageTool is in {install.bring()}")
    return 0


def _start(options: Values) -> int:
    from ..deep import client

    client.load()  # it brings what the next line needs
    from ..deep import server

    found = server.ensure(_say, ports=[] if options.port is None else [options.port])
    print(f"LanguageTool {found.version} listens on port {found.port} of this machine")
    return 0


def _stop(_options: Values) -> int:
    from ..deep import client

    client.load()  # it brings what the next line needs
    from ..deep import server

    print("LanguageTool was ended" if server.stop() else "LanguageTool was not running")
    return 0


def _status(_options: Values) -> int:
    from ..deep import client

    client.load()  # it brings what the next line needs
    from ..deep import server

    found = server.running()
    if found is None:
        print("LanguageTool is not running")
        return 1
    print(f"LanguageTool {found.version} listens on port {found.port} of this machine (process {found.server.pid})")
    return 0


def _doctor(_options: Values) -> int:
    from ..deep import doctor

    wrong = False
    for what, said, hint in doctor.look():
        wrong = wrong or bool(hint)
        print(f"{what}: {said}" + (f"; {hint}" if hint else ""))
    if wrong:
        print("wirelint: the deep tier cannot work yet; do what stands above", file=sys.stderr)
    return 2 if wrong else 0


def _say(text: str) -> None:
    print(f"wirelint: {text}", file=sys.stderr)
