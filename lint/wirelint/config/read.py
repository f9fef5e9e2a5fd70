"""Reads one configuration file and checks it. What was read is kept on disk, so that an unchanged file costs no TOML reader."""

from __future__ import annotations

import os

from ..engine import cache
from ..errors import ConfigError
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from .locate import Keys


def table(path: str, *, keep: bool = True) -> dict[str, Any] | None:
    """The settings in the file as plain values, checked; None for a `pyproject.toml` without a table of ours.

    Raises ConfigError with line and column of what is wrong.
    """
    try:
        key = [cache.own_stamp(), cache.stamp_of(path)]
    except OSError as error:
        raise unreadable(path, error) from None
    kept: dict[str, Any] | None = cache.fetch(cache.name_for("config", os.path.realpath(path)), key, lambda: _read(path), use=keep)
    return kept


def unreadable(path: str, error: OSError) -> ConfigError:
    """The error for a file that cannot be opened."""
    return ConfigError(f"cannot read the configuration: {(error.strerror or str(error)).lower()}", path=path)


def prefix(path: str) -> Keys:
    """The names above our settings in the file."""
    return ("tool", "wirelint") if os.path.basename(path) == "pyproject.toml" else ()


def text(path: str) -> str:
    """The file as it is written. Raises ConfigError."""
    try:
        with open(path, encoding="utf-8-sig", newline="") as file:
            return file.read()
    except OSError as error:
        raise unreadable(path, error) from None
    except UnicodeDecodeError as error:
        raise ConfigError("cannot read the configuration: it is not in UTF-8", path=path, line=_line(path, error.start)) from None


def _line(path: str, offset: int) -> int:
    with open(path, "rb") as file:
        return file.read(offset).count(b"\n") + 1


def _read(path: str) -> dict[str, Any] | None:
    import tomllib

    from .check import checked
    from .locate import syntax

    source = text(path)
    try:
        settings: Any = tomllib.loads(source)
    except tomllib.TOMLDecodeError as error:
        message, line, column = syntax(error, source)
        raise ConfigError(f"not TOML: {message[:1].lower()}{message[1:]}", path=path, line=line, column=column) from None
    for name in prefix(path):
        settings = settings.get(name) if isinstance(settings, dict) else None
    if settings is None:
        return None
    return checked(settings, source, path)


def fault(path: str, keys: Keys, message: str, hint: str, *, value: str | None = None) -> ConfigError:
    """An error at the place of a setting, or of a value in it."""
    from .locate import locate

    line, column = locate(text(path), (*prefix(path), *keys), value)
    return ConfigError(message, path=path, line=line, column=column, hint=hint)
