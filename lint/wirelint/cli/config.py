"""`wirelint config`: what holds for a file, and where it is written."""

from __future__ import annotations

import json

from ..config.chosen import Choice
from ..config.keys import KEYS
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator
    from typing import Any

    from ..config.chosen import Group
    from ..config.layers import Said


def options(parser: argparse.ArgumentParser) -> None:
    """For which file, by which configuration."""
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files of copy, or folders (default: the current folder)")
    parser.add_argument("--config", default="", metavar="FILE", help="take the configuration from this file")
    parser.add_argument("--isolated", action="store_true", help="read no configuration")
    parser.set_defaults(no_cache=True, select=[], ignore=[], date=None)


def run(options: argparse.Namespace) -> int:
    """Print the settings as TOML, each with its place; those that are nowhere written are the defaults."""
    import os

    choice = Choice(options)
    paths = [os.path.join(path, "*") if os.path.isdir(path) else path for path in options.paths or ["."]]
    groups = choice.groups(paths)
    print("\n\n".join("\n".join(_told(group)) for group in groups))
    for path, why in choice.finder.passed_over.items():
        print(f"\n# {path}: not used: {why}")
    return 0


def _told(group: Group) -> Iterator[str]:
    for path in group.paths:
        yield f"# {path.replace(chr(92), '/')}"
    yield f"# configuration: {group.file or 'none'}"
    rows = [row for key in KEYS if key not in ("extends", "paths") for row in _rows(key, group)]
    width = max(len(row) for row, _ in rows)
    yield from (f"{row:{min(width, 60)}}  # {where}" for row, where in rows)


def _rows(key: str, group: Group) -> Iterator[tuple[str, str]]:
    value: Any = getattr(group.settings, key.replace("-", "_"))
    said = group.made.get(key, [])
    if isinstance(value, dict):
        for name, item in value.items():
            last = [one for one in said if name in one.value][-1]
            yield f"{key}.{json.dumps(name, ensure_ascii=False)} = {_toml(item)}", _place(last, name)
    elif value is not None and (value or isinstance(value, bool) or KEYS[key].kind == "list"):
        yield f"{key} = {_toml(value)}", ", ".join(dict.fromkeys(_place(one) for one in said)) or "default"


def _toml(value: Any) -> str:
    return json.dumps(list(value) if isinstance(value, tuple | list) else value, ensure_ascii=False)


def _place(said: Said, name: str | None = None) -> str:
    from ..config.locate import locate
    from ..config.read import prefix, text

    keys = (*prefix(said.path), *said.at, *([name] if name else []))
    return f"{said.path}:{locate(text(said.path), keys)[0]}"
