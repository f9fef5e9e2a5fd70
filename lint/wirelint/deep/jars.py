"""The jars of LanguageTool, each held against the checksum it had when it was tried."""

from __future__ import annotations

import hashlib
import os

from ..errors import DeepError
from .folders import HERE

SUMS = os.path.join(HERE, "jars.sha256")


def expected() -> dict[str, str]:
    """SHA-256 sums by file name."""
    with open(SUMS, encoding="ascii") as file:
        return {name: digest for digest, name in (line.split() for line in file)}


def faults(home: str) -> list[str]:
    """What is wrong with the jars in a folder, a line each; empty if nothing is."""
    folder = os.path.join(home, "libs")
    wanted = expected()
    there = set(os.listdir(folder)) if os.path.isdir(folder) else set()
    found = [f"{name} is missing" for name in sorted(wanted.keys() - there)]
    found += [f"{name} does not belong there" for name in sorted(there - wanted.keys()) if name.endswith(".jar")]
    return found + [
        f"{name} is not as it was" for name in sorted(wanted.keys() & there) if _sum(os.path.join(folder, name)) != wanted[name]
    ]


def verify(home: str) -> None:
    """Raises DeepError unless every jar is there and as it was when it was tried, and no other is."""
    found = faults(home)
    if found:
        more = f" (and {len(found) - 1} more)" if len(found) > 1 else ""
        raise DeepError(f"{found[0]}{more} in {os.path.join(home, 'libs')}", hint="run wirelint deep install to bring it anew")


def _sum(path: str) -> str:
    try:
        with open(path, "rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError:
        return ""
