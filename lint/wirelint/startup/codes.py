"""Compiled modules, kept in one file from run to run.

Python keeps each module's code in a file of its own, and looks for it in several places: for the hundred and more small modules
that a run needs, this takes longer than linting a story. So their code stands together on a shelf (`engine.shelf`), that of rules
too, and without what only people read (`bare`). If anything of Wirelint has changed, or a rule's time or size, it is Python's turn as ever.
"""

from __future__ import annotations

import marshal
import os
import sys
import zlib

from ..engine import cache
from ..engine.shelf import Shelf
from ..places import HERE
from .loading import ModuleSpec, SourceFileLoader

TYPE_CHECKING = False

if TYPE_CHECKING:
    from types import CodeType, ModuleType
    from typing import Any

_MOST = 1500  # modules kept; beyond that the file begins anew
_PREFIX = f"{__name__.partition('.')[0]}."
_shelf: Shelf | None = None
_rules: list[str] = []  # files of rules that are new to the shelf
_before: frozenset[str] = frozenset()  # modules that were there before the shelf was


class _Finder:
    """For `sys.meta_path`: the module, if it is on the shelf."""

    @staticmethod
    def find_spec(name: str, _path: object = None, _target: object = None) -> ModuleSpec | None:
        found = _taken(name) if name.startswith(_PREFIX) else None
        if found is None:
            return None
        file, inside, code = found
        spec = ModuleSpec(name, _Loader(file, code), origin=file)  # type: ignore[arg-type]  # it has all that is asked of one
        spec.submodule_search_locations = inside
        return spec


class _Loader:
    """Runs the code of one module."""

    def __init__(self, file: str, code: CodeType) -> None:
        self.file, self.code = file, code

    def create_module(self, _spec: ModuleSpec) -> None:
        """A module as Python makes it."""

    def exec_module(self, module: ModuleType) -> None:
        module.__file__ = self.file
        exec(self.code, vars(module))  # our own modules


def load() -> None:
    """Take up what an earlier run kept; from now on modules of Wirelint are imported from there."""
    global _shelf, _before
    if _shelf is None:
        _before = frozenset(sys.modules)
        _shelf = Shelf(cache.name_for("code", HERE), [sys.hexversion, sys.flags.optimize, *cache.own_stamp()], _MOST)
        sys.meta_path.insert(0, _Finder)  # it has all that is asked of one


def keep() -> None:
    """Keep the modules that Python itself had to find, for the next run."""
    if _shelf is None:
        return
    for name, module in list(sys.modules.items()):
        spec = getattr(module, "__spec__", None)
        if name.startswith(_PREFIX) and name not in _before and spec and isinstance(spec.loader, SourceFileLoader):
            code = _bare(spec.loader.path) or spec.loader.get_code(name)
            _put(name, (spec.origin, spec.submodule_search_locations, code))
    for path in dict.fromkeys(_rules):
        if (code := _bare(path)) is not None:
            _put(_name(path), code)
    _shelf.keep()


def _put(name: Any, value: Any) -> None:
    assert _shelf is not None
    _shelf.put(_number(name), marshal.dumps((name, value)))


def _taken(name: Any) -> Any:
    """What was kept under the name."""
    found = None if _shelf is None else _shelf.get(_number(name))
    kept = (None, None) if found is None else marshal.loads(found)
    return kept[1] if kept[0] == name else None


def _number(name: Any) -> int:
    data = repr(name).encode("utf-8", "surrogatepass")
    return zlib.crc32(data) << 32 | zlib.adler32(data)


def _bare(path: str) -> CodeType | None:
    """The code of a file; None where it is there no more, or as something else than source."""
    from .bare import compiled

    try:
        with open(path, "rb") as file:
            return compiled(file.read(), path)
    except (OSError, SyntaxError, ValueError):
        return None


def kept(path: str) -> CodeType | None:
    """The code of the rule file there, without its examples, if it was kept and the file is as it was. Raises OSError where there is no file."""
    return _taken(_name(path))  # type: ignore[no-any-return]


def remember(path: str) -> None:
    """Keep the code of a rule file, which runs, for the next run."""
    if _shelf is not None:
        _rules.append(path)


def _name(path: str) -> tuple[str, int, int]:
    stat = os.stat(path)
    return path, stat.st_mtime_ns, stat.st_size
