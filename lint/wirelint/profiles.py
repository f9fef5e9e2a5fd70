"""House profiles: how a house writes names, dates, marks. TOML; one builds on another (`base = "ap"`)."""

from __future__ import annotations

import os

from .errors import TableError, UsageError
from .places import PROFILES
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def names() -> list[str]:
    """The profiles that come with Wirelint."""
    return sorted(name[:-5] for name in os.listdir(PROFILES) if name.endswith(".toml"))


def load(name: str) -> dict[str, Any]:
    """The settings of a profile, by its name or by the path of a TOML file.

    Raises UsageError where there is none, TableError where it is broken or builds on itself.
    """
    return _load(name, ())


def _load(name: str, seen: tuple[str, ...]) -> dict[str, Any]:
    path = name if name.endswith(".toml") else os.path.join(PROFILES, f"{name}.toml")
    if path in seen:
        raise TableError("the profile builds on itself", path=path)
    settings = _read(path, name)
    base = settings.pop("base", "")
    if not base:
        return {"name": name, **settings}
    beside = os.path.join(os.path.dirname(path), base) if base.endswith(".toml") else base
    below = _load(beside, (*seen, path))
    return {**below, "house": below.get("house", below["name"]), **settings, "name": name}


def _read(path: str, name: str) -> dict[str, Any]:
    import tomllib

    try:
        with open(path, "rb") as file:
            return tomllib.load(file)
    except FileNotFoundError:
        raise UsageError(f"no profile “{name}”", hint=f"there are {', '.join(names())}, or give a TOML file") from None
    except (OSError, ValueError) as error:
        raise TableError(f"cannot read the profile: {error}", path=path) from None
