"""The one place that knows language-tool-python (GPL-3.0; an extra of its own, imported when first asked).

It is used as a client of a server that runs already. Characters beyond the first plane are masked, so that
LanguageTool's UTF-16 offsets are code points; only making its `Match` objects is not for several threads at once.
"""

from __future__ import annotations

import threading

from ..errors import DeepError, Unanswered
from ..records import TYPE_CHECKING
from .match import Match, mask

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    import language_tool_python

#: Seconds to connect, to wait for an answer, and to wait for one from a server that has yet to load its rules.
CONNECT, ANSWER, FIRST = 1.0, 20.0, 60.0
EXTRA = 'pip install "wirelint[deep]"'
_MATCHES = threading.Lock()


class Client:
    """Asks the server at `url` (http://host:port) in one language, about these rules only, and waits so many `seconds` for an answer.

    Raises DeepError where language-tool-python is missing or the server is not one of LanguageTool.
    """

    def __init__(self, url: str, language: str, rules: Sequence[str], *, local: bool, seconds: float | None = None) -> None:
        library = load()
        try:
            # A proxy of the machine must not be asked for the way to the machine itself.
            self.tool = _tool(library, seconds or ANSWER)(language, remote_server=url, proxies={"http": "", "https": ""} if local else None)
        except Exception as error:  # whatever a foreign server may answer with
            raise DeepError(f"no LanguageTool answers at {url}: {_reason(error)}", hint="run wirelint deep doctor") from None
        # In order: the server keeps what it built for a list of rules, and knows it again only if it is the same list.
        self.tool.enabled_rules = sorted(rules)  # type: ignore[assignment]  # it is only joined
        self.tool.enabled_rules_only = True

    def ask(self, text: str) -> list[Match]:
        """All matches in a text, in order. May be called by several threads. Raises Unanswered."""
        masked = mask(text)
        try:
            found = self.tool.check(masked)
            return [Match(item.offset, item.offset + item.error_length, item.rule_id, tuple(item.replacements[:5])) for item in found]
        except Exception as error:
            raise Unanswered(f"LanguageTool did not answer: {_reason(error)}", hint="run wirelint deep doctor") from None


def load() -> Any:
    """language-tool-python. Raises DeepError where it is not installed."""
    try:
        import language_tool_python
    except ImportError:
        raise DeepError("language-tool-python is not installed", hint=f"run {EXTRA}") from None
    return language_tool_python


def _tool(library: Any, seconds: float) -> type[language_tool_python.LanguageTool]:
    class Tool(library.LanguageTool):  # type: ignore[misc]
        _TIMEOUT = (CONNECT, seconds)

        def check(self, text: str) -> list[Any]:
            answer = self._query_server(f"{self._url}check", self._create_params(text), num_tries=1, method="post")
            with _MATCHES:  # `Match` keeps the last text in its class
                return [library.Match(match, text) for match in answer["matches"]]

    return Tool


def _reason(error: Exception) -> str:
    """Why, in a few words: what urllib3 says holds addresses of objects."""
    said = str(error)
    for part, words in (
        ("timed out", "it took too long"),
        ("refused", "connection refused"),
        ("aborted", "connection lost"),
        ("reset", "connection lost"),
    ):
        if part in said.lower():
            return words
    return f"{type(error).__name__}: {' '.join(said.split())[:160]}"
