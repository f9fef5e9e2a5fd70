"""Compiled patterns (`regex` syntax), kept on disk from run to run.

`regex` takes a millisecond to compile what its engine restores in a fiftieth of that, and importing its
compiler takes longer than linting a story. So the plain values from which the engine restores a pattern (those
that `regex` itself pickles) are kept under the guards of `engine.cache`, and the compiler is only imported
for a pattern that is new. Where the engine cannot be had alone, `regex` is imported as anywhere.
"""

from __future__ import annotations

import marshal
import sys

from .engine import cache
from .loading import PathFinder
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    import regex

#: The flags of `regex` that patterns here use.
IGNORECASE, MULTILINE, DOTALL, VERBOSE = 2, 8, 16, 64
_MOST = 4000  # patterns kept; beyond that the store begins anew
_SPECIAL = {ord(char): f"\\{char}" for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}
_store: dict[tuple[str, int], bytes] = {}
_fresh: dict[tuple[str, int], bytes] = {}
_restore: Any = None
_on = False


def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Like `regex.compile`. Raises `regex.error` for a broken pattern."""
    kept = _store.get((pattern, int(flags)))
    if kept is not None:
        return _restore(*marshal.loads(kept))  # type: ignore[no-any-return]
    import regex

    made = regex.compile(pattern, flags)
    if _on:
        _remember(pattern, int(flags), made)
    return made


def _remember(pattern: str, flags: int, made: regex.Pattern[str]) -> None:
    """Keep a pattern as bytes: a run needs a few of the hundreds that are kept."""
    data = getattr(made, "_pickled_data", None)
    if data is not None:
        _fresh[pattern, flags] = marshal.dumps(data)


def escape(text: str) -> str:
    """A pattern that matches the text and nothing else."""
    return text.translate(_SPECIAL)


def load() -> None:
    """Take up what an earlier run kept; from now on `compiled` remembers what it had to make."""
    global _on, _restore
    _on = True
    engine = _engine()
    _restore = engine.compile
    _store.update(cache.fetch(_name(engine), _key(engine), dict))


def keep() -> None:
    """Keep what this run had to compile for the next one."""
    if _fresh:
        engine = _engine()
        cache.put(_name(engine), _key(engine), _fresh if len(_store) > _MOST else {**_store, **_fresh})


def _name(engine: ModuleType) -> str:
    return cache.name_for("patterns", str(engine.__file__))


def _key(engine: ModuleType) -> list[object]:
    """The engine's file stands for its version: its format is its own."""
    return ["bytes", sys.hexversion, *cache.stamp_of(str(engine.__file__))]


def _engine() -> ModuleType:
    """The engine of `regex`, without the compiler if that can be done."""
    if "regex._regex" in sys.modules:
        return sys.modules["regex._regex"]
    try:
        return _alone()
    except Exception:  # another layout of the package: then all of it
        from regex import _regex

        return _regex


def _alone() -> ModuleType:
    """The engine's extension module. A later `import regex` finds it in place."""
    package = PathFinder.find_spec("regex")
    assert package is not None
    spec = PathFinder.find_spec("regex._regex", package.submodule_search_locations)
    assert spec is not None
    assert spec.loader is not None
    module = spec.loader.create_module(spec)
    assert module is not None
    module.__file__ = spec.origin
    spec.loader.exec_module(module)
    sys.modules["regex._regex"] = module
    return module
