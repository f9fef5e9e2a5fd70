"""`python -m wirelint` is the command `wirelint`."""

from .cli import run

run()
