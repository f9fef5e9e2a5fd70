"""A configuration file with those that it extends, and what they say for one file of copy."""

from __future__ import annotations

import os

from ..errors import ConfigError
from ..records import TYPE_CHECKING, Record
from .globs import inside, matches
from .keys import KEYS
from .read import fault, table

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any

    from .locate import Keys


class Said(Record):
    """A setting as one file has it: its key, its value, the file, and its full name there."""

    key: str
    value: Any
    path: str
    at: Keys


class Layer(Record):
    """One file: the folder from which its paths are seen, its settings, and its sections [[paths]]."""

    path: str
    folder: str
    settings: Mapping[str, Any]
    sections: Sequence[Mapping[str, Any]]


def layers(path: str, *, keep: bool = True) -> list[Layer]:
    """The file at `path` and what it extends, the nearest last. Raises ConfigError, also where it extends itself."""
    return _layers(path, (), keep=keep)


def _layers(path: str, chain: tuple[str, ...], *, keep: bool) -> list[Layer]:
    settings = dict(table(path, keep=keep) or {})
    folder = os.path.realpath(os.path.dirname(path) or os.curdir)
    chain = (*chain, os.path.realpath(path))
    found: list[Layer] = []
    for name in settings.pop("extends", ()):
        base = os.path.normpath(os.path.join(os.path.dirname(path), name)).replace(os.sep, "/")
        if os.path.realpath(base) in chain:
            loop = " → ".join(os.path.basename(file) for file in (*chain, base))
            raise fault(path, ("extends",), f"the configuration extends itself: {loop}", "take one of them out", value=name)
        if not os.path.isfile(base):
            raise fault(path, ("extends",), f"there is no file “{name}” to extend", f"it is looked for in {folder}", value=name)
        found += _layers(base, chain, keep=keep)
    sections = settings.pop("paths", [])
    return [*found, Layer(path, folder, settings, sections)]


def chosen(stack: Sequence[Layer], path: str) -> tuple[tuple[int, int], ...]:
    """Which sections [[paths]] of which layers hold for a file: what is the same for two files is settled the same."""
    if not any(layer.sections for layer in stack):
        return ()
    real = os.path.join(os.path.realpath(os.path.dirname(path) or os.curdir), os.path.basename(path))
    places = [(layer, inside(real, layer.folder)) for layer in stack]
    return tuple(
        (at, number)
        for at, (layer, relative) in enumerate(places)
        for number, section in enumerate(layer.sections)
        if matches(relative, section["match"])
    )


def said(stack: Sequence[Layer], sections: Sequence[tuple[int, int]] = ()) -> Iterator[Said]:
    """All that the layers say, in the order in which it counts: the later, the more."""
    for at, layer in enumerate(stack):
        yield from (Said(key, _from(layer, key, value), layer.path, (key,)) for key, value in layer.settings.items())
        for number in (number for where, number in sections if where == at):
            section = layer.sections[number]
            yield from (
                Said(key, _from(layer, key, value), layer.path, ("paths", number, key)) for key, value in section.items() if key != "match"
            )


def _from(layer: Layer, key: str, value: Any) -> Any:
    """The value, with paths seen from the file in which they stand. A house profile is a path only if it is a file's."""
    if key == "profile" and value.endswith(".toml"):
        return os.path.join(layer.folder, value)
    if not KEYS[key].path:
        return value
    return os.path.join(layer.folder, value) if isinstance(value, str) else [os.path.join(layer.folder, item) for item in value]


def single(path: str, *, keep: bool = True) -> list[Layer]:
    """The layers of a file given with `--config`. Raises ConfigError where it has no settings for us."""
    if not os.path.isfile(path):
        raise ConfigError("no such configuration file", path=path)
    if table(path, keep=keep) is None:
        raise ConfigError("there is no section [tool.wirelint]", path=path, line=1, hint="write one, or give another file")
    return layers(path, keep=keep)
