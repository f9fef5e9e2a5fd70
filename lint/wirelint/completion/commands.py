"""The commands, their options, and what may follow each."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from ..records import Record
from ..startup.loading import load_module

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: What stands for a value in a command's help, and what may be put there.
_KINDS = {"RULE": "rule", "DIR": "folder", "FOLDER": "folder"}
_FILES = ("FILE", "PATH", "NAME", "RULE|DIR", "ARCHIVE", "RULE-FILE")


class Argument(Record):
    """`flag` is "" for what is no option. `kind` of its value: none, any, choice, rule, folder or file; `choices`: the first words to offer."""

    flag: str
    help: str
    kind: str
    choices: Sequence[str] = ()


class Command(Record):
    """A subcommand with a line of help."""

    name: str
    help: str
    arguments: Sequence[Argument]

    @property
    def options(self) -> list[Argument]:
        """Those with a flag."""
        return [argument for argument in self.arguments if argument.flag]

    @property
    def plain(self) -> Argument | None:
        """What may stand without a flag."""
        return next((argument for argument in self.arguments if not argument.flag), None)


def commands(known: Mapping[str, str]) -> Iterator[Command]:
    """Each of the commands (by name, with their help)."""
    for name, help in known.items():
        parser = argparse.ArgumentParser(prog=f"wirelint {name}", allow_abbrev=False)
        load_module(f"wirelint.cli.{name}").options(parser)
        yield Command(name, help, [_argument(action) for action in parser._actions])


def _argument(action: argparse.Action) -> Argument:
    flag = next((flag for flag in action.option_strings if flag.startswith("--")), "")
    return Argument(flag, (action.help or "").partition(" (")[0], *_value(action, flag))


def _value(action: argparse.Action, flag: str) -> tuple[str, Sequence[str]]:
    if action.nargs == 0:
        return "none", ()
    if action.choices:
        return "choice", [str(choice) for choice in action.choices]
    if flag == "--profile":
        from ..profiles import names

        return "file", names()
    if action.metavar == "FORMAT=FILE":
        from ..report.outputs import ENDINGS

        return "file", [f"{name}=" for name in ENDINGS]
    metavar = action.metavar if isinstance(action.metavar, str) else ""
    return _KINDS.get(metavar, "file" if metavar in _FILES and flag not in ("--stdin-filename", "--text-field") else "any"), ()
