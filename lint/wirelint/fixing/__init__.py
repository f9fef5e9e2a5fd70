"""Fixes written into the file as it lies on disk: `fix_file` says what would change, `write` does it."""

from .fix import Change, Fixed, fix_bytes, fix_file
from .write import write

__all__ = ["Change", "Fixed", "fix_bytes", "fix_file", "write"]
