"""Rule folders whose Python the user lets run: a list of the user's own, one folder a line, outside of every repository.

A configuration that was found beside the copy may name folders of rules, but no program: it came with the copy.
"""

from __future__ import annotations

import os
import sys


def where() -> str:
    """The user's list."""
    if sys.platform == "win32":
        base = os.environ.get("APPDATA", "")
    else:
        base = os.environ.get("XDG_CONFIG_HOME", "")
        base = base if os.path.isabs(base) else os.path.join(os.path.expanduser("~"), ".config")
    return os.path.join(base, "wirelint", "trusted")


def is_trusted(folder: str) -> bool:
    """Whether the folder is in the user's list, or in a folder that is."""
    try:
        with open(where(), encoding="utf-8") as file:
            lines = [line.strip() for line in file]
    except (OSError, UnicodeDecodeError):
        return False
    real = os.path.realpath(folder)
    listed = [os.path.realpath(line) for line in lines if line and not line.startswith("#") and os.path.isabs(line)]
    return any(real == item or real.startswith(os.path.join(item, "")) for item in listed)
