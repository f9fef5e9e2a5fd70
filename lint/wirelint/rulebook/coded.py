"""Reads a rule file in Python: one function under `@rule`."""

from __future__ import annotations

import sys

from ..errors import RuleError
from ..patterns import at_once
from ..places import RULES
from ..records import TYPE_CHECKING
from ..shadow import shadow
from ..startup import codes
from ..startup.loading import SourceFileLoader
from .options import common
from .rule import Declared, Page, Rule

if TYPE_CHECKING:
    from types import CodeType, ModuleType
    from typing import Any

_BARE = "__bare__"  # on modules whose examples were left out


def load(path: str) -> Declared:
    """The check declared in the file, to be run. Raises RuleError where it cannot be imported or declares not one rule."""
    return _declared(path, whole=False)


def _declared(path: str, *, whole: bool) -> Declared:
    """`whole`: with its examples."""
    found = [value for value in vars(_module(path, whole=whole)).values() if isinstance(value, Declared)]
    if len(found) != 1:
        raise RuleError(f"{len(found)} checks under @rule", path=path, line=1, hint="one rule, one file")
    return found[0]


def _module(path: str, *, whole: bool) -> ModuleType:
    name = f"wirelint_rule_{path}"
    there = sys.modules.get(name)
    if there is not None and not (whole and hasattr(there, _BARE)):
        if not whole and not hasattr(there, _BARE):
            codes.remember(path)
        return there
    module = sys.modules[name] = type(sys)(name)
    module.__file__ = path
    try:
        code = None if whole else codes.kept(path)
        if code is not None:
            setattr(module, _BARE, True)
            exec(code, vars(module))  # a rule file is code that the user trusts
        else:
            if not whole:
                codes.remember(path)
            fresh = _code(name, path)
            if path.startswith(RULES):  # compiled when they are first used: see `kinds.find.read`
                exec(fresh, vars(module))
            else:
                at_once(lambda: exec(fresh, vars(module)))
    except Exception as error:  # a rule file may do anything wrong
        del sys.modules[name]
        raise RuleError(f"cannot be imported: {type(error).__name__}: {error}", path=path, line=_line(error, path)) from error
    return module


def _code(name: str, path: str) -> CodeType:
    """The compiled file. What Python keeps of it may be cut short, where the disk was full when it was written: then from the source."""
    loader = SourceFileLoader(name, path)
    try:
        code = loader.get_code(name)
    except (EOFError, ImportError):
        code = loader.source_to_code(loader.get_data(path), path)
    assert code is not None
    return code


def _line(error: BaseException, path: str) -> int:
    if isinstance(error, SyntaxError) and error.lineno:
        return error.lineno
    line, trace = 0, error.__traceback__
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == path:
            line = trace.tb_lineno
        trace = trace.tb_next
    return line


def read(path: str, name: str) -> tuple[Rule, Page]:
    """The rule in the file. Raises RuleError."""
    declared = _declared(path, whole=True)
    table = {**declared.options, "why": declared.check.__doc__ or ""}
    line = declared.check.__code__.co_firstlineno
    try:
        fields, page = common(table, name)
    except ValueError as error:
        raise RuleError(error.args[0], path=path, line=line, hint=error.args[2]) from None
    words: Any = declared.options["trigger"]
    trigger = tuple(shadow(word) for word in (words() if callable(words) else words))
    view = str(declared.options["view"])
    return Rule(name=name, kind="code", body=None, trigger=trigger, path=path, view=view, **fields), page
