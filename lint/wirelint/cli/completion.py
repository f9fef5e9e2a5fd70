"""`wirelint completion`: print a shell's completion script."""

from __future__ import annotations

from ..places import RULES
from ..records import TYPE_CHECKING
from ..startup.loading import load_module

if TYPE_CHECKING:
    import argparse

SHELLS = ("bash", "zsh", "fish")


def options(parser: argparse.ArgumentParser) -> None:
    """Which shell."""
    parser.add_argument(
        "shell", choices=(*SHELLS, "rules"), help="the shell (rules: names of rules and packs, as the scripts ask for them)"
    )


def run(options: argparse.Namespace) -> int:
    """Print the script."""
    if options.shell == "rules":
        return _rules()
    from ..completion.commands import commands
    from . import COMMANDS

    print(load_module(f"wirelint.completion.{options.shell}").script(list(commands(COMMANDS))), end="")
    return 0


def _rules() -> int:
    """From the plan, which is there at once."""
    from ..engine import plan as plans

    names = {str(rule[0]) for rule in plans.load([RULES]).rules}
    print("\n".join(sorted(names | {name.rpartition("/")[0] for name in names})))
    return 0
