"""Which configuration file a file of copy has: the nearest one, from its own folder up to the root of its repository.

Beyond the root, and where there is no repository, none is looked for: what is dropped among the copy must not
change what is found in it. A run without configuration pays for this with a few calls of `stat` for each folder.
"""

from __future__ import annotations

import os

NAMES = ("wirelint.toml", "pyproject.toml")


class Finder:
    """Looks at each folder once. `passed_over` has the files that were not taken, with why."""

    def __init__(self) -> None:
        self.passed_over: dict[str, str] = {}
        self._real: dict[str, str] = {}
        self._roots: dict[str, str] = {}
        self._found: dict[str, str] = {}

    def find(self, path: str) -> str:
        """The configuration file for a file of copy; "" for none."""
        given = os.path.dirname(path)
        if given not in self._real:
            self._real[given] = os.path.realpath(given or os.curdir)
        folder = self._real[given]
        root = self._root(folder)
        if root:
            return _near(self._nearest(folder, root))
        own = os.path.join(folder, NAMES[0])
        if os.path.isfile(own):
            self.passed_over[_near(own)] = "it is in no repository; give it with --config"
        return ""

    def _root(self, folder: str) -> str:
        """The root of the repository that the folder is in; "" where there is none."""
        if folder not in self._roots:
            above = os.path.dirname(folder)
            if os.path.lexists(os.path.join(folder, ".git")):
                self._roots[folder] = folder
            else:
                self._roots[folder] = "" if above == folder else self._root(above)
        return self._roots[folder]

    def _nearest(self, folder: str, root: str) -> str:
        if folder not in self._found:
            own = self._in(folder, root)
            self._found[folder] = own or ("" if folder == root else self._nearest(os.path.dirname(folder), root))
        return self._found[folder]

    def _in(self, folder: str, root: str) -> str:
        for name in NAMES:
            path = os.path.join(folder, name)
            if os.path.isfile(path) and (name == NAMES[0] or _is_ours(path)):
                if folder == root or not _ignored(folder, name):
                    return path
                self.passed_over[_near(path)] = "git ignores it; give it with --config"
        return ""


def _near(path: str) -> str:
    """The path as it is told: from where one stands, if it is not far away."""
    if not path:
        return path
    near = os.path.relpath(path)
    return (path if near.startswith(os.path.join(os.pardir, os.pardir)) else near).replace(os.sep, "/")


def _is_ours(path: str) -> bool:
    """Whether a `pyproject.toml` may have a table of ours."""
    try:
        with open(path, "rb") as file:
            if b"wirelint" not in file.read():
                return False
    except OSError:
        return False
    from .read import table

    return table(path) is not None


def _ignored(folder: str, name: str) -> bool:
    """Whether git leaves the file out of the repository, as it does with folders for incoming copy."""
    import subprocess

    try:
        done = subprocess.run(["git", "-C", folder, "check-ignore", "-q", name], capture_output=True, check=False)
    except OSError:
        return False
    return done.returncode == 0
