"""The house rules on size: small modules, small functions, small rule files."""

import ast
import statistics
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted((ROOT / "lint").rglob("*.py"))
RULES = [path for path in sorted((ROOT / "rules").rglob("*.py")) if "build" not in path.parts]


def code_lines(source, tree):
    """Numbers of the lines that hold code: no blanks, comments, docstrings."""
    docs = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) and ast.get_docstring(node) is not None:
            docs.update(range(node.body[0].lineno, node.body[0].end_lineno + 1))
    return {number for number, line in enumerate(source.split("\n"), 1) if line.strip() and not line.strip().startswith("#")} - docs


def measured(paths):
    modules, functions = {}, {}
    for path in paths:
        source = path.read_text("utf8")
        tree = ast.parse(source)
        code = code_lines(source, tree)
        modules[path.relative_to(ROOT).as_posix()] = len(code)
        for node in ast.walk(tree):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                functions[f"{path.relative_to(ROOT).as_posix()}:{node.name}"] = len(code & set(range(node.lineno, node.end_lineno + 1)))
    return modules, functions


@pytest.fixture(scope="module")
def sizes():
    return measured(MODULES)


def test_modules(sizes):
    modules, _ = sizes
    assert statistics.median(modules.values()) <= 60
    assert not {name: size for name, size in modules.items() if size > 250}


def test_functions(sizes):
    _, functions = sizes
    ordered = sorted(functions.values())
    assert statistics.median(ordered) <= 8
    assert ordered[int(0.9 * (len(ordered) - 1))] <= 25
    assert not {name: size for name, size in functions.items() if size > 40}


def test_rules_are_small_too():
    modules, _ = measured(RULES)
    assert not {name: size for name, size in modules.items() if size > 250}
