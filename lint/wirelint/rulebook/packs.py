"""Finds and reads the rules in a folder. A built-in pack and a desk's own folder are the same thing."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from ..errors import RuleError
from ..places import RULES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .rule import Page, Rule

_NOT_RULES = ("tables", "profiles")


def files(folder: str, inside: str = "") -> Iterator[tuple[str, str]]:
    """(path, rule name) of every rule file in a folder; the name is the path in it."""
    for entry in sorted(os.listdir(os.path.join(folder, inside))):
        path = os.path.join(folder, inside, entry)
        stem, ending = os.path.splitext(entry)
        if entry[0] in "._" or (not inside and entry in _NOT_RULES):
            continue
        if os.path.isdir(path):
            yield from files(folder, os.path.join(inside, entry))
        elif ending in (".toml", ".py"):
            yield path, os.path.join(inside, stem).replace(os.sep, "/").replace("_", "-")


def read_file(path: str, name: str, *, foreign: bool = False) -> tuple[Rule, Page]:
    """The rule in one file. Raises RuleError."""
    if path.endswith(".toml"):
        from .declared import read

        return read(path, name, foreign=foreign)
    from .coded import read as read_python

    return read_python(path, name)


def read(folders: Sequence[str], declared_only: Sequence[str] = ()) -> dict[str, tuple[Rule, Page]]:
    """Every rule in the folders by name; of those in `declared_only`, no Python. Raises RuleError, also for two rules of one name."""
    rules: dict[str, tuple[Rule, Page]] = {}
    for folder in folders:
        for path, name in files(folder):
            if path.endswith(".py") and folder in declared_only:
                continue
            if name in rules:
                raise RuleError(f"a second rule named {name}", path=path, line=1, hint=f"the first is {rules[name][0].path}")
            rules[name] = read_file(path, name, foreign=folder != RULES)
    return rules
