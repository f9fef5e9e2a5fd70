"""House profiles: how a house writes names, dates, marks. TOML; one builds on another (`base = "ap"`)."""

from __future__ import annotations

import os

from .errors import TableError, UsageError
from .places import PROFILES
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn

#: What a setting may be: one of several strings, or any value of a type.
KEYS: dict[str, tuple[str, ...] | type] = {
    "base": str,
    "house": str,
    "own": bool,
    "names": dict,
    "us": ("US", "U.S."),
    "un": ("UN", "U.N."),
    "percent": ("%", "percent", "per cent"),
    "percent_since": str,
    "percent_before": ("%", "percent", "per cent"),
    "spelling": ("us", "uk"),
    "ise": ("-ise", "-ize"),
    "date": ("month day", "day month"),
    "months": ("short", "full"),
    "time": ("3 p.m.", "3pm", "15:00", "3:00 pm"),
    "dateline": str,
    "dateline_dash": ("—", "–", "-", "--"),
    "dash": ("—", "–", "-", "--"),
    "figures_from": int,
    "courtesy_titles": bool,
    "publication_article": ("The", "the"),
    "states": ("full",),
}
_TYPES: dict[object, str] = {str: "text in quotation marks", bool: "true or false", int: "a whole number", dict: "a table of forms"}


def names() -> list[str]:
    """The profiles that come with Wirelint."""
    return sorted(name[:-5] for name in os.listdir(PROFILES) if name.endswith(".toml"))


def load(name: str) -> dict[str, Any]:
    """The settings of a profile, by its name or by the path of a TOML file.

    Raises UsageError where there is none, TableError where it is broken or builds on itself.
    """
    return _load(name, ())


def prefer(known: Any, wanted: Mapping[str, str], profile: str) -> None:
    """Makes forms the house's own among what is `known` of names: {a right form of the name: the form to write}.

    Raises TableError for a name or a form that the tables do not have.
    """
    rows, forms = known[0], known[1]
    for name, form in wanted.items():
        code = forms.get(name, -2)
        row = code >> 1
        if row < 0 or not code & 1:
            raise TableError(f"names: no person or place “{name}” in the tables", path=profile)
        if forms.get(form) != code:
            raise TableError(f"names: the tables have no form “{form}” of {name}", path=profile)
        rows[row] = (*rows[row][:2], form, *rows[row][3:])


def _load(name: str, seen: tuple[str, ...]) -> dict[str, Any]:
    path = name if name.endswith(".toml") else os.path.join(PROFILES, f"{name}.toml")
    if os.path.realpath(path) in seen:
        raise TableError("the profile builds on itself", path=path)
    settings = _read(path, name)
    base = settings.pop("base", "")
    if not base:
        return {"name": name, **settings}
    beside = os.path.join(os.path.dirname(path), base) if base.endswith(".toml") else base
    below = _load(beside, (*seen, os.path.realpath(path)))
    forms = {**below.get("names", {}), **settings.pop("names", {})}
    return {**below, "house": below.get("house", below["name"]), **settings, "names": forms, "name": name}


def _read(path: str, name: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, encoding="utf-8") as file:
            source = file.read()
        settings = tomllib.loads(source)
    except FileNotFoundError:
        raise UsageError(f"no profile “{name}”", hint=f"there are {', '.join(names())}, or give a TOML file") from None
    except (OSError, ValueError) as error:
        _broken(path, error)
    for key, value in settings.items():
        _check(path, source, key, value)
    return settings


def _broken(path: str, error: Exception) -> NoReturn:
    """What the TOML reader says, with its line and column where it names them."""
    import re

    said = getattr(error, "strerror", None) or str(error)
    place = re.search(r" \(at line (\d+), column (\d+)\)", said)
    line, column = (int(place[1]), int(place[2])) if place else (0, 0)
    raise TableError(f"cannot read the profile: {said[: place.start()] if place else said}", path=path, line=line, column=column)


def _check(path: str, source: str, key: str, value: object) -> None:
    from .rulebook.options import nearest

    allowed = KEYS.get(key)
    if allowed is None:
        _fault(path, source, key, f"unknown setting “{key}”", nearest(key, KEYS))
    if key in ("base", "house") and isinstance(value, str) and not value.endswith(".toml") and value not in names():
        _fault(path, source, key, f"no profile “{value}”", nearest(value, names()))
    if isinstance(allowed, tuple):
        if value not in allowed:
            _fault(path, source, key, f"{key} cannot be “{value}”", f"write {' or '.join(f'“{one}”' for one in allowed)}")
    elif type(value) is not allowed:
        _fault(path, source, key, f"{key} cannot be “{value}”", f"write {_TYPES[allowed]}")


def _fault(path: str, source: str, key: str, message: str, hint: str) -> NoReturn:
    """A fault at the line on which the key is set."""
    import re

    found = re.search(rf"^([ \t]*)\[?[\"']?{re.escape(key)}\b", source, re.MULTILINE)
    line, column = (source.count("\n", 0, found.start()) + 1, len(found[1]) + 1) if found else (1, 1)
    raise TableError(message, path=path, line=line, column=column, hint=hint)
