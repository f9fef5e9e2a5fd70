"""Modules by name, without `importlib` (whose import takes longer than that of most of ours).

The finder, the loader and the spec are those of `importlib.machinery`, taken from where it has them.
"""

from __future__ import annotations

import sys
from _frozen_importlib import ModuleSpec
from _frozen_importlib_external import PathFinder, SourceFileLoader

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import Any


def load_module(name: str) -> Any:
    """The module of that full name. Raises ModuleNotFoundError where there is none."""
    __import__(name)
    return sys.modules[name]


__all__ = ["ModuleSpec", "PathFinder", "SourceFileLoader", "load_module"]
