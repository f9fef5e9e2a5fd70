"""Code without what only people, type checkers and tests read: docstrings, annotations of functions, imports for types, and the examples and
triggers of rules. A third of a rule's file is that, and every start would take it up for nothing.
"""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import CodeType

_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
_READ_ONCE = frozenset(("bad", "good", "todo", "trigger"))


def compiled(source: bytes, path: str) -> CodeType:
    """The code of a file of ours. Raises SyntaxError."""
    tree = ast.parse(source, path)
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body = node.body[1:] or [ast.Pass(lineno=node.body[0].lineno, col_offset=0)]
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            _without_types(node)
        if isinstance(node, ast.FunctionDef):
            _without_examples(node)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            node.body = [ast.Pass(lineno=node.lineno, col_offset=node.col_offset)]
    return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)


def _without_types(function: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
    """Those of classes stay: fields of records are told by them."""
    function.returns = None
    given = function.args
    for argument in (*given.posonlyargs, *given.args, *given.kwonlyargs, *filter(None, (given.vararg, given.kwarg))):
        argument.annotation = None


def _without_examples(function: ast.FunctionDef) -> None:
    """Empty lists in place of what is read when the rules are, and not when a story is linted."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "rule":
            for keyword in decorator.keywords:
                if keyword.arg in _READ_ONCE:
                    keyword.value = ast.Tuple([], ast.Load(), lineno=keyword.lineno, col_offset=keyword.col_offset)
