"""Code without what only people and tests read: docstrings, and the examples and triggers of rules. A third of a rule's file is that, and
every start would take it up for nothing.
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
        if isinstance(node, ast.FunctionDef):
            _without_examples(node)
    return compile(ast.fix_missing_locations(tree), path, "exec", dont_inherit=True)


def _without_examples(function: ast.FunctionDef) -> None:
    """Empty lists in place of what is read when the rules are, and not when a story is linted."""
    for decorator in function.decorator_list:
        if isinstance(decorator, ast.Call) and isinstance(decorator.func, ast.Name) and decorator.func.id == "rule":
            for keyword in decorator.keywords:
                if keyword.arg in _READ_ONCE:
                    keyword.value = ast.Tuple([], ast.Load(), lineno=keyword.lineno, col_offset=keyword.col_offset)
