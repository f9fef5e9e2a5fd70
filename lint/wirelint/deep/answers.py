"""Gets the answers for paragraphs: from what is kept, else from the server, asked for as many stories at once as it has threads."""

from __future__ import annotations

from ..errors import Unanswered
from ..records import TYPE_CHECKING
from . import allowed, paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .client import Client
    from .match import Match
    from .store import Store

    _Answer = dict[str, list[Match]] | Unanswered

_THREADS = 2  # of the server (server.properties)


class Answers:
    """`client`: makes a client for a language and a list of rules, when the first paragraph is not known yet."""

    def __init__(self, store: Store, client: Callable[[str, list[str]], Client]) -> None:
        self.store = store
        self._make = client
        self._clients: dict[tuple[str, bytes], Client] = {}

    def get(
        self, language: str, rules: list[str], groups: Sequence[Sequence[str]], failed: Callable[[Unanswered], None]
    ) -> dict[str, list[Match]]:
        """The matches in each text; the texts of a group (a story) go together. Texts without an answer are left out, and
        `failed` is told why. Raises DeepError where there is no server, and what `failed` raises.
        """
        digest = allowed.digest(rules)
        texts = list(dict.fromkeys(text for group in groups for text in group))
        keys = {text: self.store.key(digest, language, text) for text in texts}
        kept = self.store.get(list(keys.values()))
        found = {text: kept[key] for text, key in keys.items() if key in kept}
        asked: dict[str, None] = {}
        runs: list[list[str]] = []
        for group in groups:
            missing = [text for text in dict.fromkeys(group) if text not in found and text not in asked]
            asked.update(dict.fromkeys(missing))
            runs += paragraphs.requests(missing)
        if runs:
            new = self._ask(self._client(language, rules, digest), runs, failed)
            self.store.put({keys[text]: matches for text, matches in new.items()})
            found.update(new)
        return found

    def _client(self, language: str, rules: list[str], digest: bytes) -> Client:
        key = (language, digest)
        if key not in self._clients:
            self._clients[key] = self._make(language, rules)
        return self._clients[key]

    def _ask(self, client: Client, runs: list[list[str]], failed: Callable[[Unanswered], None]) -> dict[str, list[Match]]:
        def one(run: list[str]) -> _Answer:
            try:
                return ask(client, run)
            except Unanswered as error:
                return error

        found: dict[str, list[Match]] = {}
        for answer in _at_once(one, runs):
            if isinstance(answer, Unanswered):
                failed(answer)
            else:
                found.update(answer)
        return found


def _at_once(work: Callable[[list[str]], _Answer], items: Sequence[list[str]]) -> Iterable[_Answer]:
    if len(items) == 1:
        yield work(items[0])
        return
    from concurrent.futures import ThreadPoolExecutor

    with ThreadPoolExecutor(_THREADS) as pool:
        yield from pool.map(work, items)


def ask(client: Client, texts: Sequence[str]) -> dict[str, list[Match]]:
    """The matches in each of several texts, asked for together. Raises Unanswered."""
    found = client.ask(paragraphs.BETWEEN.join(texts))
    answers: dict[str, list[Match]] = {}
    start = 0
    for text in texts:
        end = start + len(text)
        answers[text] = [
            match._replace(start=match.start - start, end=match.end - start) for match in found if start <= match.start and match.end <= end
        ]
        start = end + len(paragraphs.BETWEEN)
    return answers
