"""How a draft rule would have fared on an archive: what it finds there, how often, at what cost."""

from __future__ import annotations

import os
import random
import time
from typing import TYPE_CHECKING, NamedTuple

from ..engine.plan import build
from ..engine.scan import Scanner
from ..errors import InputError
from ..findings.finding import in_speech
from ..linting import Linter, Opened, findings_of, read_bytes, unplaced
from ..source.decode import NOTHING
from ..source.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from ..desk import Desk
    from ..engine.scan import Found
    from ..findings.finding import Finding
    from ..story import Story
    from .rule import Rule

_SEED = 20231224  # any number: the same sample every time
_AROUND = 60  # characters of context on either side


class Sample(NamedTuple):
    """A finding as it is shown: where it is, and the words with some context around them; `fix` is what would be written (None: nothing)."""

    path: str
    line: int
    before: str
    text: str
    after: str
    fix: str | None


class Trying(NamedTuple):
    """What came of it: stories and words gone through; hits, those in speech, stories that have one; `sample` of them; hits of the draft
    on words that other rules flag, too; and seconds of the draft and of all rules.
    """

    stories: int
    words: int
    hits: int
    speech: int
    affected: int
    sample: Sequence[Sample]
    overlap: dict[str, int]
    seconds: float
    all_seconds: float


class Draft:
    """A draft rule on trial beside the `others`. `size`: hits that are shown."""

    def __init__(self, rule: Rule, others: Sequence[Rule], desk: Desk, size: int) -> None:
        self.rule = rule
        self.desk = desk
        self.size = size
        self._alone = Linter(Scanner(build([rule])), desk)
        self._others = Scanner(build([other for other in others if other.name != rule.name]))
        self._random = random.Random(_SEED)
        self._sample: list[Sample] = []
        self._overlap: dict[str, int] = {}
        self._sums = dict.fromkeys(("stories", "words", "hits", "speech", "affected"), 0)
        self._seconds = self._all_seconds = 0.0

    def run(self, paths: Iterable[str]) -> Trying:
        """Go through the files; those that cannot be read are passed over. Raises what the draft raises."""
        for path in paths:
            opened = self._opened(path)
            lines = Lines(opened.decoded.text)
            for story in opened.stories:
                for hit in self._hits(story):
                    self._draw(path, lines, story, hit)
        overlap = dict(sorted(self._overlap.items(), key=lambda row: (-row[1], row[0])))
        return Trying(sample=sorted(self._sample), overlap=overlap, seconds=self._seconds, all_seconds=self._all_seconds, **self._sums)

    def _opened(self, path: str) -> Opened:
        try:
            return unplaced(self._alone, path, read_bytes(path))
        except InputError:
            return Opened(path, None, NOTHING)

    def _hits(self, story: Story) -> list[Finding]:
        self._sums["stories"] += 1
        self._sums["words"] += len(story.text.split())
        found, self._seconds = self._timed(self._alone.scanner, story, self._seconds)
        for _, error in found.failures:
            raise error
        others, self._all_seconds = self._timed(self._others, story, self._all_seconds)
        hits = findings_of(found.hits, story)
        if hits:
            self._sums["affected"] += 1
            self._sums["speech"] += sum(in_speech(story, hit.start, hit.end) for hit in hits)
            self._beside(hits, findings_of(others.hits, story))
        return hits

    def _timed(self, scanner: Scanner, story: Story, seconds: float) -> tuple[Found, float]:
        started = time.process_time()
        (found,) = scanner.scan([story])
        return found, seconds + time.process_time() - started

    def _beside(self, hits: Sequence[Finding], others: Sequence[Finding]) -> None:
        for hit in hits:
            for name in {other.rule for other in others if other.start < hit.end and hit.start < other.end}:
                self._overlap[name] = self._overlap.get(name, 0) + 1

    def _draw(self, path: str, lines: Lines, story: Story, hit: Finding) -> None:
        """Keep a sample of equal chances for all hits, whatever their number will be."""
        self._sums["hits"] += 1
        place = len(self._sample) if len(self._sample) < self.size else self._random.randrange(self._sums["hits"])
        if place < self.size:
            self._sample[place : place + 1] = [_sample(path, lines, story, hit)]


def _sample(path: str, lines: Lines, story: Story, hit: Finding) -> Sample:
    source = hit.source(story)
    text = source.string
    line = lines.place(source.place(hit.start, hit.end)[0])[0]
    before = text[max(0, text.rfind("\n", 0, hit.start) + 1, hit.start - _AROUND) : hit.start]
    end = text.find("\n", hit.end)
    after = text[hit.end : min(hit.end + _AROUND, end if end >= 0 else len(text))]
    return Sample(path.replace(os.sep, "/"), line, before, text[hit.start : hit.end], after, hit.fix)
