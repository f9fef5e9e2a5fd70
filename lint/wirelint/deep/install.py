"""Brings LanguageTool by Maven into the user's data folder."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile

from ..errors import DeepError
from . import folders, home, jars

_PLUGIN = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
_HINT = "install Maven (apt-get install maven), or take an unpacked LanguageTool: wirelint deep install --home DIR"


def take(folder: str) -> str:
    """Use a LanguageTool that is there already. Returns its version. Raises DeepError."""
    version = home.version(folder)
    home.point(folder)
    return version


def bring() -> str:
    """Have Maven bring the jars, check them, and put them where they belong. Returns the folder. Raises DeepError."""
    target = home.installed()
    parent = folders.make(os.path.dirname(target))
    try:
        work = tempfile.mkdtemp(prefix="languagetool-", dir=parent)
    except OSError as error:
        raise folders.unwritable(parent, error) from None
    try:
        _maven(work)
        jars.verify(work)
        _move(work, target)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    home.point(None)
    return target


def _maven(work: str) -> None:
    maven = shutil.which("mvn")
    if maven is None:
        raise DeepError("Maven is not installed", hint=_HINT)
    shutil.copy(os.path.join(folders.HERE, "pom.xml"), work)
    command = [
        maven, "-B", "-q", "-f", os.path.join(work, "pom.xml"), _PLUGIN,
        "-DincludeScope=runtime", "-Dmdep.stripVersion=true", f"-DoutputDirectory={os.path.join(work, 'libs')}",
    ]  # fmt: skip
    done = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    if done.returncode:
        said = next((line for line in (done.stdout + done.stderr).split("\n") if "ERROR" in line), "no word of why")
        raise DeepError(f"Maven could not bring LanguageTool: {said.strip()[:300]}", hint="try again, or " + _HINT)


def _move(work: str, target: str) -> None:
    """Put the new folder in the place of the old one."""
    old = f"{work}.old"
    try:
        if os.path.exists(target):
            os.rename(target, old)
        os.rename(work, target)
    except OSError as error:
        raise folders.unwritable(target, error) from None
    finally:
        shutil.rmtree(old, ignore_errors=True)
