"""Compiled patterns, kept on disk: `regex` takes a millisecond to compile what it restores in a fiftieth of that.

What is kept are the plain values from which `regex` itself restores a pattern (its own pickle support uses
the same), written and read under the guards of `engine.cache`. Without `load` every pattern is simply compiled.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import regex

from .engine import cache

if TYPE_CHECKING:
    from typing import Any

_MOST = 4000  # patterns kept; beyond that the store begins anew
_store: dict[tuple[str, int], Any] = {}
_fresh: dict[tuple[str, int], Any] = {}
_on = False


def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Like `regex.compile`. Raises `regex.error` for a broken pattern."""
    kept = _store.get((pattern, int(flags)))
    if kept is not None:
        return regex._regex.compile(*kept)  # type: ignore[attr-defined, no-any-return]
    made = regex.compile(pattern, flags)
    if _on:
        _fresh[pattern, int(flags)] = getattr(made, "_pickled_data", None)
    return made


def load() -> None:
    """Take up what an earlier run kept; from now on `compiled` remembers what it had to make."""
    global _on
    _on = True
    _store.update(cache.fetch("patterns", _key(), dict))


def keep() -> None:
    """Keep what this run had to compile for the next one."""
    new = {key: value for key, value in _fresh.items() if value is not None}
    if new:
        cache.put("patterns", _key(), new if len(_store) > _MOST else {**_store, **new})


def _key() -> list[object]:
    stat = os.stat(regex._regex.__file__)
    return [sys.hexversion, regex.__version__, stat.st_mtime_ns, stat.st_size]
