"""Puts the fixes of findings into the bytes of a file; every other byte stays what it was.

A fix is applied only where the file then reads to exactly the text that was meant: it is read again, and what does
otherwise is left out, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left
from contextlib import suppress

from .. import readers
from ..errors import InputError
from ..findings.finding import RANK
from ..findings.placed import place
from ..linting import findings_of, quiet_of, read_bytes, unplaced
from ..readers.reading import Given
from ..records import TYPE_CHECKING, Record
from ..source.decode import decode
from ..source.lines import Lines
from .edit import edit
from .splice import Splicer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..findings.finding import Finding
    from ..findings.placed import Placed
    from ..linting import FileReport, Linter, Opened
    from ..readers.reading import Reading
    from ..source.decode import Decoded
    from .edit import Edit


_TWIN = -1  # stands for the number of a story in edits of other renditions


class Change(Record):
    """A finding with a fix and what became of it. `reason`: why it was not applied ("": it was). `start` and `end`: the stretch of the
    decoded file that is replaced by `string`, as it is written there (both 0 where it could not be placed).
    """

    finding: Placed
    reason: str
    start: int = 0
    end: int = 0
    string: str = ""


class Fixed(Record):
    """What a file is with its fixes: `before` and `after` are its bytes (the same where nothing is to change), `text` what it held
    before, decoded; `failed` is the report of a file that could not be read (None: it could).
    """

    path: str
    before: bytes
    after: bytes
    text: str
    changes: Sequence[Change]
    failed: FileReport | None = None

    @property
    def applied(self) -> list[Change]:
        """The changes that `after` holds."""
        return [change for change in self.changes if not change.reason]


def fix_file(linter: Linter, path: str, wanted: Callable[[Placed], bool]) -> Fixed:
    """What the file would be with the fixes of the findings that are `wanted`. Nothing is written. Raises InputError for a file
    that cannot be read.
    """
    return fix_bytes(linter, path, read_bytes(path), wanted)


def fix_bytes(linter: Linter, path: str, data: bytes, wanted: Callable[[Placed], bool]) -> Fixed:
    """The same for what a file holds. Raises nothing."""
    opened = unplaced(linter, path, data)
    if opened.report is not None:
        return Fixed(path, data, data, "", (), opened.report)
    fixes = [fix for fix in _fixes(linter, opened) if wanted(fix.placed)]
    given = Given(path, linter.desk, opened.decoded.encoding, linter.text_field, opened.decoded.lost, linter.silencing)
    try:
        rewriting = Rewriting(data, opened.decoded, given, opened.format)
    except InputError as error:
        return Fixed(path, data, data, opened.decoded.text, [Change(fix.placed, error.message) for fix in fixes])
    wishes = [Wish(fix.story, fix.finding.start, fix.finding.end, fix.finding.fix or "") for fix in fixes]
    changes = [_change(fix, made, why) for fix, (made, why) in zip(fixes, rewriting.rewrite(wishes), strict=True)]
    return Fixed(path, data, rewriting.after, opened.decoded.text, sorted(changes, key=lambda change: change.finding))


def _change(fix: _Fix, made: Edit | None, why: str) -> Change:
    return Change(fix.placed, why) if made is None else Change(fix.placed, why, made.start, made.end, made.string)


class _Fix(Record):
    """A finding that has a fix, in story number `story`, and as it is reported."""

    story: int
    finding: Finding
    placed: Placed


def _fixes(linter: Linter, opened: Opened) -> Iterator[_Fix]:
    """By severity, then by place."""
    lines, quiet = Lines(opened.decoded.text), quiet_of(linter, opened)
    found = []
    stories = list(opened.stories)
    for number, (story, hits) in enumerate(zip(stories, linter.scanner.scan(stories), strict=True)):
        items = findings_of(hits.hits, story)
        for item in quiet.loud(items, story) if quiet else items:
            if item.fix is not None and not item.meta:
                found.append(_Fix(number, item, place(item, story, lines, opened.path, fingerprint=linter.fingerprints)))
    yield from sorted(found, key=lambda fix: (-RANK[fix.finding.severity], fix.placed))


class Wish(Record):
    """`fix` is to stand in place of [start, end) of the text of story number `story`."""

    story: int
    start: int
    end: int
    fix: str


class Rewriting:
    """Wishes for one file on their way into its bytes. Raises InputError for a file that cannot be written back."""

    def __init__(self, data: bytes, decoded: Decoded, given: Given, format: str) -> None:
        self.given = given
        self.format = format
        self.reading = self._read(decoded.text)
        self.splicer = Splicer(data, decoded)
        self.after = data
        self.kept: list[Edit] = []

    def _read(self, text: str) -> Reading:
        return readers.reading(text, self.given, self.format)

    def rewrite(self, wishes: Sequence[Wish]) -> list[tuple[Edit | None, str]]:
        """What becomes of each wish, those that matter most first: its edit (None: there is none), and why it is not made ("": it is).
        `after` then holds the new bytes, `kept` all edits that they are made of, in order of place.
        """
        edits = [self._edit(wish) for wish in wishes]
        also = [made for wish, (edit, _) in zip(wishes, edits, strict=True) if edit is not None for made in self._in_twins(wish)]
        apart = _apart([*(made for made, _ in edits if made is not None), *also])
        self.kept = self._held(sorted(apart))
        self.after = self.splicer.spliced(self.kept)
        held = set(self.kept)
        return [(made, why or _reason(made, apart, held)) for made, why in edits]

    def _edit(self, wish: Wish) -> tuple[Edit | None, str]:
        story = self.reading.stories[wish.story]
        try:
            return edit(story, wish.story, wish.start, wish.end, wish.fix, self.reading.layers, self.splicer), ""
        except InputError as error:
            return None, error.message

    def _in_twins(self, wish: Wish) -> Iterator[Edit]:
        """The same in other renditions of the story, where they have the very same paragraph."""
        story = self.reading.stories[wish.story]
        block = story.blocks[max(story.block_at(wish.start), 0)]
        for twin in self.reading.twins:
            for other in twin.blocks if twin.id == story.id else ():
                shift = other.start - block.start
                if twin.text[other.start : other.end] == story.text[block.start : block.end]:
                    with suppress(InputError):
                        yield edit(twin, _TWIN, wish.start + shift, wish.end + shift, wish.fix, self.reading.layers, self.splicer)

    def _held(self, edits: list[Edit]) -> list[Edit]:
        """Those edits after all of which the file reads to the text that was meant: all at once where that holds, else half by half."""
        kept: list[Edit] = []
        waiting = [edits] if edits else []
        while waiting:
            group = waiting.pop()
            tried = sorted([*kept, *group])
            if self._reads_as_meant(tried):
                kept = tried
            elif len(group) > 1:
                middle = len(group) // 2
                waiting += [group[middle:], group[:middle]]
        return kept

    def _reads_as_meant(self, edits: Sequence[Edit]) -> bool:
        decoded = decode(self.splicer.spliced(edits))
        if decoded.encoding != self.given.encoding:
            return False
        again = self._read(decoded.text)
        if _faults(again) > _faults(self.reading):
            return False
        return [story.text for story in again.stories] == list(self._meant(edits))

    def _meant(self, edits: Sequence[Edit]) -> Iterator[str]:
        for number, story in enumerate(self.reading.stories):
            pieces, at = [], 0
            for made in sorted((made for made in edits if made.story == number), key=lambda made: made.first):
                pieces += [story.text[at : made.first], made.meant]
                at = made.last
            yield "".join([*pieces, story.text[at:]])


def _reason(made: Edit | None, apart: set[Edit], kept: set[Edit]) -> str:
    if made is None or made in kept:
        return ""
    return "the file would then read otherwise" if made in apart else "another fix changes the same words"


def _faults(reading: Reading) -> int:
    return sum(problem.rule != "format/renditions-differ" for problem in reading.problems)


def _apart(edits: Sequence[Edit]) -> set[Edit]:
    """The edits that touch no other one that comes before them in the list."""
    taken: list[tuple[int, int]] = []
    apart = set()
    for made in edits:
        at = bisect_left(taken, (made.start, made.end))
        after = taken[at] if at < len(taken) else (made.end + 1, 0)
        before = taken[at - 1] if at else (-1, -1)
        if before[1] <= made.start and before[0] < made.start and made.end <= after[0] and made.start < after[0]:
            taken.insert(at, (made.start, made.end))
            apart.add(made)
    return apart
