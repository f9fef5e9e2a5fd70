"""The folder that holds LanguageTool: the one that `install` filled, or one that the user pointed to."""

from __future__ import annotations

import os

from ..errors import DeepError
from . import folders, jars

_POINTER = "languagetool-home"
_HINT = "run wirelint deep install"


def installed() -> str:
    """Where `install` puts the jars."""
    return folders.data(f"languagetool-{folders.VERSION}")


def point(home: str | None) -> None:
    """Use that folder from now on (None: the one that `install` filled). Raises DeepError."""
    pointer = folders.data(_POINTER)
    folders.make(os.path.dirname(pointer))
    try:
        if home is not None:
            with open(pointer, "w", encoding="utf-8") as file:
                file.write(os.path.abspath(home))
        elif os.path.exists(pointer):
            os.unlink(pointer)
    except OSError as error:
        raise folders.unwritable(pointer, error) from None


def chosen() -> str:
    """The folder to use, whether or not anything is in it."""
    try:
        with open(folders.data(_POINTER), encoding="utf-8") as file:
            return file.read().strip()
    except OSError:
        return installed()


def checked() -> str:
    """The folder to use. Raises DeepError where LanguageTool is not there, or not as it was brought."""
    home = chosen()
    if not os.path.isdir(home):
        raise DeepError("LanguageTool is not installed", hint=_HINT)
    if home == installed():
        jars.verify(home)
    else:
        version(home)
    return home


def label() -> str:
    """What to call the LanguageTool in use when its answers are kept; never fails."""
    try:
        home = chosen()
        return folders.VERSION if home == installed() else f"{version(home)} {home}"
    except DeepError:
        return folders.VERSION


def class_path(home: str) -> str:
    """What Java is to load: the jars of a folder as `install` fills it, or of an unpacked release."""
    server = os.path.join(home, "languagetool-server.jar")
    return os.pathsep.join([*([server] if os.path.isfile(server) else []), os.path.join(home, "libs", "*"), home])


def version(home: str) -> str:
    """The version of LanguageTool in a folder, as its core jar says. Raises DeepError where there is none, or no English."""
    import zipfile

    core = os.path.join(home, "libs", "languagetool-core.jar")
    try:
        with zipfile.ZipFile(core) as jar:
            lines = jar.read("META-INF/maven/org.languagetool/languagetool-core/pom.properties").decode().split("\n")
    except (OSError, KeyError, ValueError, zipfile.BadZipFile):
        raise DeepError(f"no LanguageTool in {home}", hint=f"there should be a libs/languagetool-core.jar in it; {_HINT}") from None
    if not os.path.isfile(os.path.join(home, "libs", "language-en.jar")):
        raise DeepError(f"the LanguageTool in {home} has no English", hint=f"there should be a libs/language-en.jar in it; {_HINT}")
    return next((line[8:].strip() for line in lines if line.startswith("version=")), "unknown")
