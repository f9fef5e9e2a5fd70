"""`wirelint explain`: tell why a rule is there, with examples."""

from __future__ import annotations

import os

from ..places import RULES
from ..records import TYPE_CHECKING
from ..rulebook import packs
from ..rulebook.page import page
from .naming import pick

if TYPE_CHECKING:
    import argparse


def options(parser: argparse.ArgumentParser) -> None:
    """Which rules to tell of."""
    parser.add_argument("names", nargs="+", metavar="RULE", help="rules or packs")
    parser.add_argument("--rules", action="append", default=[], metavar="DIR", help="a folder of your own rules (repeatable)")


def run(options: argparse.Namespace) -> int:
    """Print the page of each rule."""
    rules = packs.read([RULES, *(os.path.abspath(folder) for folder in options.rules)])
    print("\n\n".join(page(*rules[name]) if name in rules else _of_languagetool(name) for name in pick(rules, options.names, deep=True)))
    return 0


def _of_languagetool(name: str) -> str:
    from ..deep.page import page

    return page(name)
