"""What the deep tier needs, looked at one by one."""

from __future__ import annotations

from ..errors import DeepError
from ..records import TYPE_CHECKING
from . import client, folders, home, java

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def look() -> Iterator[tuple[str, str, str]]:
    """(what, how it is, how to mend it: empty where nothing is wrong)."""
    for what, check in _CHECKS.items():
        try:
            yield what, check(), ""
        except DeepError as error:
            yield what, error.message, error.hint


def _client() -> str:
    return str(client.load().__name__)


def _java() -> str:
    path = java.find()
    return f"{path} (Java {java.version(path)})"


def _languagetool() -> str:
    where = home.checked()
    return f"{home.version(where)} in {where}"


def _folder() -> str:
    return folders.make(folders.state())


def _server() -> str:
    client.load()  # it brings what the next line needs
    from . import keeper, server

    found = server.running()
    if found is None:
        return "not running (it is started when it is needed)"
    if not keeper.healthy(found.port):
        raise DeepError(f"process {found.server.pid} does not answer on port {found.port}", hint="run wirelint deep stop")
    return f"running on port {found.port}, process {found.server.pid}; its log is {server.log()}"


_CHECKS: dict[str, Callable[[], str]] = {
    "language-tool-python": _client, "Java": _java, "LanguageTool": _languagetool, "state folder": _folder, "server": _server,
}  # fmt: skip
