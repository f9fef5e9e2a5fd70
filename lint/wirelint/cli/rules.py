"""`wirelint rules`: list the rules."""

from __future__ import annotations

import os

from ..places import RULES
from ..records import TYPE_CHECKING
from ..rulebook import packs

if TYPE_CHECKING:
    import argparse


def options(parser: argparse.ArgumentParser) -> None:
    """Where else to look."""
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", help="a folder of your own rules (repeatable)")


def run(options: argparse.Namespace) -> int:
    """One line a rule: name, severity, message."""
    rules = packs.read([RULES, *(os.path.abspath(folder) for folder in options.rules)])
    width = max(map(len, rules))
    for name, (rule, _) in sorted(rules.items()):
        off = "" if rule.default else " (off by default)"
        print(f"{name:{width}}  {rule.severity:7}  {rule.message}{off}")
    return 0
