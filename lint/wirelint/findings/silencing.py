"""What silencing comments do to findings, and what is wrong with them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right

from ..patterns import compiled
from ..readers.reading import Problem
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from ..engine.scan import Scanner
    from ..story import Story
    from .directives import Directive
    from .finding import Finding

_LINE_END = compiled(r"[\r\n]")


class Quiet:
    """All that silences findings in one file: its comments, if they are `obeyed`, and `words` that are never flagged.

    Offsets are those of the decoded file; `stories` are those read from it. `silenced` counts findings.
    """

    def __init__(
        self, text: str, directives: Sequence[Directive], stories: Iterable[Story], words: Sequence[str] = (), *, obeyed: bool = True
    ) -> None:
        self._directives = directives
        self._words = words
        self._comments = Comments(text, directives, stories) if obeyed else None
        self.silenced = 0

    def loud(self, found: Sequence[Finding], story: Story) -> list[Finding]:
        """The findings on a story that are not silenced."""
        left = [item for item in found if not self._is_silent(item, story)]
        self.silenced += len(found) - len(left)
        return left

    def _is_silent(self, found: Finding, story: Story) -> bool:
        if within_words(found, story, self._words):
            return True
        return self._comments is not None and self._comments.silent(found.rule, found.source(story).place(found.start, found.end)[0])

    def problems(self, of_file: Sequence[Problem], scanner: Scanner) -> list[Problem]:
        """What is wrong with the file and not silenced, and with the comments; to be asked for at last."""
        comments = self._comments
        left = [item for item in of_file if comments is None or not comments.silent(item.rule, item.start)]
        self.silenced += len(of_file) - len(left)
        return [*left, *self.wrong(scanner.names(), scanner.names(on=True))]

    def wrong(self, known: Collection[str], ran: Collection[str]) -> list[Problem]:
        """What is wrong with the comments. `known`: names of rules; `ran`: those that ran."""
        if self._comments is None:
            return [Problem("silence/not-obeyed", item.start, item.end) for item in self._directives]
        return list(self._comments.problems(known, ran))


class Comments:
    """The silencing comments of one file."""

    def __init__(self, text: str, directives: Sequence[Directive], stories: Iterable[Story]) -> None:
        self._directives = directives
        self._used: set[tuple[int, str]] = set()
        self._blocks = sorted(story.source.place(block.start, block.end) for story in stories for block in story.blocks)
        self._starts = [start for start, _ in self._blocks]
        self._line_ends: dict[int, int] = {}
        self._allowed: dict[tuple[str, int], int] = {}
        self._off: dict[str, tuple[list[int], list[int], list[int]]] = {}
        self._enter(text)

    def _enter(self, text: str) -> None:
        running: dict[str, int] = {}
        for number, item in enumerate(self._directives):
            for name, _, _ in item.rules:
                if item.verb == "allow":
                    self._allowed.setdefault((name, self._block_of(text, item)), number)
                elif item.verb == "off":
                    running.setdefault(name, number)
                elif item.verb == "on" and name in running:
                    self._range(name, running.pop(name), item.start)
                    self._used.add((number, name))
        for name, number in running.items():
            self._range(name, number, len(text) + 1)

    def _range(self, name: str, number: int, end: int) -> None:
        starts, ends, numbers = self._off.setdefault(name, ([], [], []))
        starts.append(self._directives[number].end)
        ends.append(end)
        numbers.append(number)

    def _block_of(self, text: str, item: Directive) -> int:
        """The block that the directive stands in or behind, on the same line; else the next one."""
        before = bisect_left(self._starts, item.start) - 1
        if before >= 0 and not item.alone and item.start <= self._line_end(text, before):
            return before
        inside = before >= 0 and self._blocks[before][1] > item.end
        return before if inside else before + 1

    def _line_end(self, text: str, block: int) -> int:
        """Where the line ends on which a block does; looked for once, since ten thousand comments may stand behind one block."""
        if block not in self._line_ends:
            match = _LINE_END.search(text, self._blocks[block][1])
            self._line_ends[block] = match.start() if match else len(text)
        return self._line_ends[block]

    def silent(self, rule: str, at: int) -> bool:
        """Whether a finding of a rule that begins at `at` is silenced."""
        block = bisect_right(self._starts, at) - 1
        return any(self._silent(name, at, block) for name in (rule, *_packs(rule)))

    def _silent(self, name: str, at: int, block: int) -> bool:
        number = self._allowed.get((name, block))
        if number is None and name in self._off:
            starts, ends, numbers = self._off[name]
            which = bisect_right(starts, at) - 1
            number = numbers[which] if which >= 0 and at < ends[which] else None
        if number is None:
            return False
        self._used.add((number, name))
        return True

    def problems(self, known: Collection[str], ran: Collection[str]) -> Iterator[Problem]:
        """What is wrong with the comments, when all findings have been asked for. `known`: names of rules; `ran`: those that ran."""
        names, judged = _with_packs(known), _with_packs(ran)
        for number, item in enumerate(self._directives):
            if not item.verb:
                yield Problem("silence/unclear", item.start, item.end)
            for name, start, end in item.rules if item.verb else ():
                if name not in names:
                    yield Problem("silence/unknown-rule", start, end, _nearest(name, names))
                elif (number, name) not in self._used and name in judged:
                    yield Problem("silence/unused", item.start, item.end, name)


def _packs(rule: str) -> list[str]:
    parts = rule.split("/")
    return ["/".join(parts[:size]) for size in range(1, len(parts))]


def _with_packs(rules: Collection[str]) -> set[str]:
    return {*rules, *(pack for rule in rules for pack in _packs(rule))}


def _nearest(name: str, names: Iterable[str]) -> str:
    import difflib

    close = difflib.get_close_matches(name, sorted(names), 1)
    return f"did you mean {close[0]}?" if close else "wirelint rules lists them"


def within_words(found: Finding, story: Story, words: Iterable[str]) -> bool:
    """Whether a finding lies within one of the words or phrases that are never flagged, as they are written."""
    text = found.source(story).string
    return any(_covers(text, word, found.start, found.end) for word in words)


def _covers(text: str, word: str, start: int, end: int) -> bool:
    at = text.find(word, max(0, end - len(word)), start + len(word))
    while 0 <= at <= start:
        last = at + len(word)
        if last >= end and not (text[at - 1 : at].isalnum() and at) and not text[last : last + 1].isalnum():
            return True
        at = text.find(word, at + 1, start + len(word))
    return False
