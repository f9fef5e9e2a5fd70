"""Where the deep tier keeps its things: the jars among the user's data, what runs among the user's state."""

from __future__ import annotations

import os
import sys

from ..errors import DeepError

#: The LanguageTool that `wirelint deep install` brings.
VERSION = "6.8"
HERE = os.path.dirname(os.path.abspath(__file__))


def data(*names: str) -> str:
    """A path in the user's data folder. Raises DeepError where there is no home."""
    return os.path.join(_base("XDG_DATA_HOME", ".local/share"), "wirelint", *names)


def state(*names: str) -> str:
    """A path in the user's state folder (what may be lost, but is no cache). Raises DeepError where there is no home."""
    return os.path.join(_base("XDG_STATE_HOME", ".local/state"), "wirelint", *names)


def make(folder: str) -> str:
    """The folder, made if it is not there, for the user's eyes only. Raises DeepError."""
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
    except OSError as error:
        raise unwritable(folder, error) from None
    return folder


def unwritable(path: str, error: OSError) -> DeepError:
    """What is said where something cannot be written."""
    return DeepError(
        f"cannot write {path}: {(error.strerror or str(error)).lower()}", hint="make it writable, or set XDG_STATE_HOME and XDG_DATA_HOME"
    )


def _base(variable: str, usual: str) -> str:
    if sys.platform == "win32":
        raise DeepError("the deep tier runs on Linux and macOS only")
    base = os.environ.get(variable, "")
    if os.path.isabs(base):
        return base
    home = os.path.expanduser("~")
    if not os.path.isabs(home):
        raise DeepError("there is no home folder", hint=f"set {variable}")
    return os.path.join(home, usual)
