"""The Java that runs the server."""

from __future__ import annotations

import os
import re
import shutil
import subprocess

from ..errors import DeepError

#: LanguageTool 6.6 and later need it.
LEAST = 17
_HINT = f"install a Java {LEAST} or newer (apt-get install default-jre-headless), or set JAVA_HOME"


def find() -> str:
    """The path of a Java that is new enough. Raises DeepError."""
    home = os.environ.get("JAVA_HOME", "")
    path = shutil.which(os.path.join(home, "bin", "java")) if home else shutil.which("java")
    if path is None:
        raise DeepError(f"there is no Java in {home}" if home else "there is no Java on the PATH", hint=_HINT)
    found = version(path)
    if found < LEAST:
        raise DeepError(f"{path} is Java {found or '(of unknown version)'}, which is too old", hint=_HINT)
    return path


def version(path: str) -> int:
    """The major version of that Java (8 for 1.8); 0 where it does not say."""
    try:
        done = subprocess.run([path, "-version"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=20, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return 0
    said = re.search(r'version "(?:1\.)?(\d+)', done.stderr + done.stdout)
    return int(said[1]) if said else 0
