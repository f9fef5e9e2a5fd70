"""Modules by name, without `importlib` (whose import takes longer than that of most of ours)."""

from __future__ import annotations

import sys

from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def load_module(name: str) -> Any:
    """The module of that full name. Raises ModuleNotFoundError where there is none."""
    __import__(name)
    return sys.modules[name]
