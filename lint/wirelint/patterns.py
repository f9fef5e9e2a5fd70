"""Compiled patterns (`regex` syntax), kept on disk from run to run.

`regex` takes a millisecond to compile what its engine restores in a fiftieth of that, and importing its
compiler takes longer than linting a story. So the plain values from which the engine restores a pattern (those
that `regex` itself pickles) are kept under the guards of `engine.cache`, and the compiler is only imported
for a pattern that is new. Where the engine cannot be had alone, `regex` is imported as anywhere.
"""

from __future__ import annotations

import marshal
import sys
import zlib

from .engine import cache
from .engine.shelf import Shelf
from .records import TYPE_CHECKING
from .startup.loading import PathFinder

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any

    import regex

#: The flags of `regex` that patterns here use.
IGNORECASE, MULTILINE, DOTALL, VERBOSE = 2, 8, 16, 64
_MOST = 12_000  # patterns kept; beyond that the store begins anew
_SPECIAL = {ord(char): f"\\{char}" for char in "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"}
_shelf: Shelf | None = None
_restore: Any = None
_at_once = False


def compiled(pattern: str, flags: int = 0) -> regex.Pattern[str]:
    """Like `regex.compile`. Raises `regex.error` for a broken pattern: here where nothing is kept and `at_once`, else when it is first used.

    It is restored or compiled when it is first used: half of those that modules hold are not, for a story.
    """
    if _shelf is not None and not _at_once:
        return _Late(pattern, int(flags))  # type: ignore[return-value]  # it has all that a pattern has
    return _made(pattern, int(flags))


def at_once(work: Callable[[], None]) -> None:
    """Do the work, with patterns compiled where they stand: a broken one is told of with the file that has it."""
    global _at_once
    before, _at_once = _at_once, True
    try:
        work()
    finally:
        _at_once = before


def _name(pattern: str, flags: int) -> int:
    return zlib.crc32(pattern.encode("utf-8", "surrogatepass")) << 16 | flags


def _made(pattern: str, flags: int) -> regex.Pattern[str]:
    import regex

    made = regex.compile(pattern, flags)
    data = getattr(made, "_pickled_data", None)
    if _shelf is not None and data is not None:
        _shelf.put(_name(pattern, flags), marshal.dumps(data))
    return made


class _Late:
    """Stands for a pattern; what was asked of it once, a method mostly, is its own from then on."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._asked = pattern, flags

    def __getattr__(self, name: str) -> Any:
        made = self.__dict__.get("_is")
        if made is None:
            made = self._is = self._restored()
        found = self.__dict__[name] = getattr(made, name)
        return found

    def _restored(self) -> Any:
        pattern, flags = self._asked
        kept = _shelf.get(_name(pattern, flags)) if _shelf is not None else None
        data = None if kept is None else marshal.loads(kept)
        if data is not None and data[0] == pattern:  # no other pattern of the same checksum
            return _restore(*data)
        return _made(pattern, flags)


def escape(text: str) -> str:
    """A pattern that matches the text and nothing else."""
    return text.translate(_SPECIAL)


def load() -> None:
    """Take up what an earlier run kept; from now on `compiled` remembers what it had to make."""
    global _shelf, _restore
    if _shelf is not None:
        return
    engine = _engine()
    _restore = engine.compile
    # The engine's file stands for its version: its format is its own.
    key = ["numbers", sys.hexversion, *cache.stamp_of(str(engine.__file__))]
    _shelf = Shelf(cache.name_for("patterns", str(engine.__file__)), key, _MOST)


def taken() -> dict[int, bytes]:
    """What this process had to compile, for the one that keeps it (`given`)."""
    return _shelf.taken() if _shelf is not None else {}


def given(made: dict[int, bytes]) -> None:
    """Have what another process compiled kept with the rest."""
    if _shelf is not None:
        for number, value in made.items():
            _shelf.put(number, value)


def keep() -> None:
    """Keep what this run had to compile for the next one."""
    if _shelf is not None:
        _shelf.keep()


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
