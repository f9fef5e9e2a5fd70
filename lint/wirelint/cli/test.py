"""`wirelint test`: run the examples of rules, built-in and own."""

from __future__ import annotations

import os

from ..places import RULES
from ..records import TYPE_CHECKING
from ..rulebook import packs
from ..rulebook.trial import trials, verdict
from .naming import pick

if TYPE_CHECKING:
    import argparse


def options(parser: argparse.ArgumentParser) -> None:
    """Which rules to test."""
    parser.add_argument("rules", nargs="*", metavar="RULE|DIR", help="rules, packs, or folders of your own rules (default: all built-in)")


def run(options: argparse.Namespace) -> int:
    """Print each failing example with the marked difference; 1 if there is one."""
    folders = [item for item in options.rules if os.path.isdir(item)]
    names = [item for item in options.rules if item not in folders]
    rules = packs.read([*(os.path.abspath(folder) for folder in folders), *([RULES] if names or not folders else [])])
    chosen = pick(rules, names) if names else list(rules)
    results = [trial for name in chosen for trial in trials(*rules[name])]
    failures = [(trial, told) for trial in results if (told := verdict(trial))]
    for _, told in failures:
        print(told)
    first = f"; the first is {failures[0][0].rule} {failures[0][0].part}" if failures else ""
    print(f"{len(chosen)} rules, {len(results)} examples, {len(failures)} failed{first}")
    return int(bool(failures))
