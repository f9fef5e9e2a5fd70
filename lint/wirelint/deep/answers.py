"""Gets the answers for paragraphs: from what is kept, else from the server, asked for as many stories at once as it has threads.

The speller is not shown the paragraphs: what it takes longest for are names, of which we believe nothing it says. It is
asked for the words in lower case, and those with a capital that are nearly common words, each once and never again.
"""

from __future__ import annotations

import re

from ..errors import Unanswered
from ..records import TYPE_CHECKING
from . import allowed, paragraphs, spelling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from .client import Client
    from .match import Match
    from .store import Store

    _Answer = dict[str, list[Match]] | Unanswered

_THREADS = 2  # of the server (server.properties)
#: Words that could be misspellings by their letters alone; `spelling` looks closer.
_WORD = re.compile(r"(?<![\w’'@#./-])(?:[a-z]{4,}|[A-Z][a-z]{5,})(?![\w’'@-])")


class Answers:
    """`client`: makes a client for a language and a list of rules, when the first question comes that is not answered yet;
    `failed` is told of each request that was not answered, and may raise.
    """

    def __init__(self, store: Store, client: Callable[[str, list[str]], Client], failed: Callable[[Unanswered], None]) -> None:
        self.store = store
        self._make = client
        self._failed = failed
        self._clients: dict[tuple[str, bytes], Client] = {}

    def of_paragraphs(self, language: str, rules: list[str], groups: Sequence[Sequence[str]]) -> dict[str, list[Match]]:
        """The matches in each text, those of the speller among them. The texts of a group (a story) are asked for together; texts
        without an answer are left out. Raises DeepError where there is no server.
        """
        keys, found = self._kept(language, rules, [text for group in groups for text in group])
        missing = [[text for text in group if text not in found] for group in groups]
        if not any(missing):
            return found
        spellers = [name for name in rules if name in allowed.SPELLERS.values()]
        others = [name for name in rules if name not in spellers]
        new = self.get(language, others, missing, keep=False) if others else {text: [] for group in missing for text in group}
        if spellers:
            self._spell(language, spellers, new)
        self.store.put({keys[text]: matches for text, matches in new.items()})
        return {**found, **new}

    def get(self, language: str, rules: list[str], groups: Sequence[Sequence[str]], *, keep: bool = True) -> dict[str, list[Match]]:
        """The same, as the server gives them; with `keep`, each is asked for only once, ever."""
        keys, found = self._kept(language, rules, [text for group in groups for text in group]) if keep else ({}, {})
        asked = dict.fromkeys(found)
        runs: list[list[str]] = []
        for group in groups:
            new = [text for text in dict.fromkeys(group) if text not in asked]
            asked.update(dict.fromkeys(new))
            runs += paragraphs.requests(new)
        if runs:
            answers = self._ask(self._client(language, rules), runs)
            self.store.put({keys[text]: matches for text, matches in answers.items() if keep})
            found.update(answers)
        return found

    def _kept(self, language: str, rules: list[str], texts: Sequence[str]) -> tuple[dict[str, bytes], dict[str, list[Match]]]:
        digest = allowed.digest(rules)
        keys = {text: self.store.key(digest, language, text) for text in dict.fromkeys(texts)}
        kept = self.store.get(list(keys.values()))
        return keys, {text: kept[key] for text, key in keys.items() if key in kept}

    def _spell(self, language: str, spellers: list[str], answers: dict[str, list[Match]]) -> None:
        """Add to the answer of each text what the speller says of its words; texts that it says nothing about are taken out again."""
        places = {text: [found for found in _WORD.finditer(text) if found[0].islower() or spelling.turned(found[0])] for text in answers}
        said = self.get(language, spellers, [sorted({found[0] for some in places.values() for found in some})])
        for text, some in places.items():
            if any(found[0] not in said for found in some):
                del answers[text]
                continue
            answers[text] = answers[text] + [
                match._replace(start=found.start(), end=found.end()) for found in some for match in said[found[0]][:1]
            ]

    def _client(self, language: str, rules: list[str]) -> Client:
        key = (language, allowed.digest(rules))
        if key not in self._clients:
            self._clients[key] = self._make(language, rules)
        return self._clients[key]

    def _ask(self, client: Client, runs: list[list[str]]) -> dict[str, list[Match]]:
        def one(run: list[str]) -> _Answer:
            try:
                return ask(client, run)
            except Unanswered as error:
                return error

        found: dict[str, list[Match]] = {}
        for answer in _at_once(one, runs):
            if isinstance(answer, Unanswered):
                self._failed(answer)
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
    start = at = 0
    for text in texts:
        end = start + len(text)
        mine = []
        while at < len(found) and found[at].start < end:
            if start <= found[at].start and found[at].end <= end:
                mine.append(found[at]._replace(start=found[at].start - start, end=found[at].end - start))
            at += 1
        answers[text] = mine
        start = end + len(paragraphs.BETWEEN)
    return answers
