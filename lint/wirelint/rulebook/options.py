"""What every rule declares, in TOML or in Python, checked the same way."""

from __future__ import annotations

from ..blocks import ROLES
from ..records import TYPE_CHECKING
from .rule import QUOTES, SEVERITIES, Page

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any


_MOST = 60  # words that a hint lists


class OptionError(ValueError):
    """args: what is wrong, the key it is about, how to mend it."""


def common(table: Mapping[str, Any], name: str) -> tuple[dict[str, Any], Page]:
    """The fields of `Rule` that all kinds share, and the page. Raises OptionError."""
    for key in ("message", "why"):
        if not isinstance(table.get(key), str) or not table[key].strip():
            raise OptionError(f"“{key}” is missing", key, "every rule says what is wrong and why")
    fields = {
        "message": table["message"],
        "severity": _one_of(table, "severity", SEVERITIES, "warning"),
        "family": table.get("family") or name.split("/", 1)[0],
        "beats": tuple(_strings(table, "beats")),
        "quotes": _one_of(table, "quotes", QUOTES, "note"),
        "roles": tuple(_role(role) for role in _strings(table, "roles")),
        "default": bool(table.get("default", True)),
        "house_setting": str(table.get("house_setting", "")),
    }
    page = Page(" ".join(table["why"].split()), *(_strings(table, key) for key in ("bad", "good", "todo")))
    for key in ("bad", "good"):
        if not table.get(key):
            raise OptionError(f"no example under “{key}”", key, "a rule needs one of each kind at least: they are its tests")
    return fields, page


def _one_of(table: Mapping[str, Any], key: str, allowed: Iterable[str], default: str) -> str:
    value = table.get(key, default)
    if value not in tuple(allowed):
        raise OptionError(f"{key} = {value!r} is not one of {', '.join(allowed)}", key, nearest(str(value), allowed))
    return str(value)


def _strings(table: Mapping[str, Any], key: str) -> list[str]:
    value = table.get(key, [])
    if isinstance(value, str) or not all(isinstance(item, str) for item in value):
        raise OptionError(f"{key} must be a list of strings", key, "")
    return list(value)


def _role(role: str) -> str:
    if role not in ROLES:
        raise OptionError(f"unknown role “{role}”", "roles", nearest(role, ROLES))
    return role


def nearest(word: str, words: Iterable[str]) -> str:
    """A hint with the nearest of the right words, or with all of them if they are not too many (only rules are)."""
    import difflib

    words = sorted(words)
    close = difflib.get_close_matches(word, words, 1)
    if close:
        return f"did you mean “{close[0]}”?"
    return f"known: {', '.join(words)}" if len(words) <= _MOST else "wirelint rules lists them"
