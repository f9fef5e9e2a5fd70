"""Reads a rule file in TOML."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Any

import regex

from ..errors import RuleError
from .kinds import NAMES, kind_module
from .options import common, nearest
from .rule import Page, Rule

if TYPE_CHECKING:
    from collections.abc import Mapping

_TEXTS = frozenset({"message", "why", "bad", "good", "todo", "severity", "family", "beats", "quotes", "roles", "default", "house_setting"})


def read(path: str, name: str, *, foreign: bool = False) -> tuple[Rule, Page]:
    """The rule in the file. Raises RuleError with the line of what is wrong."""
    with open(path, encoding="utf-8") as file:
        source = file.read()
    try:
        table = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        raise _syntax(path, str(error)) from None
    try:
        return _rule(table, path, name, foreign=foreign)
    except _Bad as bad:
        line, column = _where(source, bad.key)
        raise RuleError(str(bad), path=path, line=line, column=column, hint=bad.hint) from None


class _Bad(ValueError):
    def __init__(self, message: str, key: str, hint: str = "") -> None:
        super().__init__(message)
        self.key = key
        self.hint = hint


def _rule(table: Mapping[str, Any], path: str, name: str, *, foreign: bool) -> tuple[Rule, Page]:
    kind = _kind(table)
    for key in table:
        if key not in _TEXTS and key != kind:
            raise _Bad(f"unknown key “{key}”", key, nearest(key, [*_TEXTS, *NAMES]))
    body, trigger = _body(kind, table[kind], foreign=foreign)
    try:
        shared, page = common(table, name)
    except ValueError as error:
        raise _Bad(str(error.args[0]), error.args[1], error.args[2]) from None
    return Rule(name=name, kind=kind, body=body, trigger=trigger, path=path, **shared), page


def _kind(table: Mapping[str, Any]) -> str:
    found = [name for name in NAMES if isinstance(table.get(name), dict)]
    if len(found) != 1:
        what = "no table" if not found else f"the tables {' and '.join(found)}"
        raise _Bad(
            f"{what} that says how to find the fault", found[-1] if found else "", f"give one of {', '.join(f'[{n}]' for n in NAMES)}"
        )
    return found[0]


def _body(kind: str, table: Mapping[str, Any], *, foreign: bool) -> tuple[object, tuple[str, ...]]:
    module = kind_module(kind)
    for key in table:
        if module.KEYS and key not in module.KEYS:
            raise _Bad(f"unknown key “{key}” in [{kind}]", key, nearest(key, module.KEYS))
    try:
        body = module.read(table, foreign=foreign) if kind in ("find", "rewrite") else module.read(table)
    except ValueError as error:
        raise _Bad(str(error), kind) from None
    return body, ()


def _syntax(path: str, message: str) -> RuleError:
    place = regex.search(r" \(at line (\d+), column (\d+)\)", message)
    text = message if place is None else message[: place.start()]
    line, column = (int(place[1]), int(place[2])) if place else (0, 0)
    return RuleError(f"not TOML: {text}", path=path, line=line, column=column)


def _where(source: str, key: str) -> tuple[int, int]:
    """Line and column of a key or table; the first line where it is not found."""
    found = regex.search(rf'^[ \t]*\[?"?{regex.escape(key)}"?\]?[ \t]*(?:=|$)', source, regex.MULTILINE) if key else None
    return (source.count("\n", 0, found.start()) + 1, 1) if found else (1, 1)
