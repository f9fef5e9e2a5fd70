"""Checks the settings of a configuration file and brings them into one shape."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from ..errors import ConfigError
from ..rulebook.options import nearest
from .keys import KEYS, KINDS, SCOPED, SEVERITIES, Key
from .locate import locate
from .read import prefix

if TYPE_CHECKING:
    from collections.abc import Mapping

    from .locate import Keys


def checked(settings: Any, source: str, path: str) -> dict[str, Any]:
    """The settings with single texts as lists where lists are meant, and days as text. Raises ConfigError."""
    if not isinstance(settings, dict):
        raise ConfigError("wirelint cannot be a single value", path=path, line=1, hint="write a section [tool.wirelint]")
    try:
        return _section(settings, (), KEYS)
    except _Bad as bad:
        line, column = locate(source, (*prefix(path), *bad.keys), bad.value)
        raise ConfigError(bad.message, path=path, line=line, column=column, hint=bad.hint) from None


class _Bad(Exception):
    def __init__(self, keys: Keys, message: str, hint: str, value: str | None = None) -> None:
        super().__init__(message)
        self.keys, self.message, self.hint, self.value = keys, message, hint, value


def _section(settings: Mapping[str, Any], at: Keys, known: Mapping[str, Key]) -> dict[str, Any]:
    for name in settings:
        if name not in known:
            raise _Bad((*at, name), f"unknown setting “{name}”", _hint(name, known))
    return {name: _value(known[name], value, (*at, name)) for name, value in settings.items()}


def _hint(name: str, known: Mapping[str, Key]) -> str:
    """An underscore is the commonest slip; a setting of the whole file in [[paths]] comes next."""
    dashed = name.replace("_", "-")
    if dashed in known:
        return f"did you mean “{dashed}”?"
    return "it cannot stand in [[paths]]" if name in KEYS else nearest(name, known)


def _value(key: Key, value: Any, at: Keys) -> Any:
    if key.kind == "paths":
        return _paths(value, at)
    made = _SHAPES[key.kind](value, at)
    if made is None:
        raise _Bad(at, f"{at[-1]} cannot be {_shown(value)}", f"write {KINDS[key.kind]}")
    if key.allowed and made not in key.allowed:
        raise _Bad(at, f"{at[-1]} cannot be “{made}”", nearest(str(made), key.allowed), str(made))
    return made


def _shown(value: Any) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    return f"“{value}”" if isinstance(value, str | int | float) else "a table" if isinstance(value, dict) else "a list of other things"


def _paths(value: Any, at: Keys) -> list[dict[str, Any]]:
    if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
        raise _Bad(at, f"paths cannot be {_shown(value)}", f"write {KINDS['paths']}")
    sections = [_section(item, (*at, number), SCOPED) for number, item in enumerate(value)]
    for number, section in enumerate(sections):
        if not section.get("match"):
            raise _Bad((*at, number), "a section [[paths]] without “match”", 'write match = "sport/**", say')
    return sections


def _list(value: Any, _: Keys) -> list[str] | None:
    found = [value] if isinstance(value, str) else value
    return found if isinstance(found, list) and all(isinstance(item, str) and item for item in found) else None


def _day(value: Any, at: Keys) -> str | None:
    if isinstance(value, datetime.date) and not isinstance(value, datetime.datetime):
        return value.isoformat()
    if not isinstance(value, str):
        return None
    try:
        return datetime.date.fromisoformat(value).isoformat()
    except ValueError:
        raise _Bad(at, f"there is no day “{value}”", f"write {KINDS['day']}", value) from None


def _severities(value: Any, at: Keys) -> dict[str, str] | None:
    if not isinstance(value, dict):
        return None
    for name, severity in value.items():
        if severity not in SEVERITIES:
            raise _Bad((*at, name), f"{name} cannot be {_shown(severity)}", nearest(str(severity), SEVERITIES))
    return value


def _forms(value: Any, at: Keys) -> dict[str, list[str]] | None:
    if not isinstance(value, dict):
        return None
    found = {name: _list(forms, at) if forms else [] for name, forms in value.items()}
    for name, forms in found.items():
        if forms is None or any("\t" in form or ";" in form for form in (name, *forms)):
            raise _Bad((*at, name), f"{name} cannot be {_shown(value[name])}", 'write its wrong forms, ["...", "..."]')  # fmt: skip
    return {name: forms or [] for name, forms in found.items()}


_SHAPES: dict[str, Any] = {
    "text": lambda value, _: value if isinstance(value, str) and value else None,
    "flag": lambda value, _: value if isinstance(value, bool) else None,
    "list": _list,
    "day": _day,
    "severities": _severities,
    "forms": _forms,
}
