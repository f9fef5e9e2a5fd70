"""Puts the fixes of findings into the bytes of a file; every other byte stays what it was.

A fix is applied only where the file then reads to exactly the text that was meant: it is read again, and what does
otherwise is left out, with the reason.
"""

from __future__ import annotations

from bisect import bisect_left

from ..decode import decode
from ..errors import InputError
from ..findings.finding import RANK
from ..findings.placed import place
from ..lines import Lines
from ..linting import findings_of, quiet_of, read_bytes, read_text, unplaced
from ..readers.reading import Given
from ..records import TYPE_CHECKING, Record
from .edit import edit
from .splice import Splicer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from ..findings.finding import Finding
    from ..findings.placed import Placed
    from ..linting import FileReport, Linter, Opened
    from ..readers.reading import Reading
    from .edit import Edit


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
    try:
        splicer = Splicer(data, opened.decoded)
    except InputError as error:
        return Fixed(path, data, data, opened.decoded.text, [Change(fix.placed, error.message) for fix in fixes])
    made = _Fixing(linter, opened, splicer)
    changes = made.changes(fixes)
    return Fixed(path, data, made.after, opened.decoded.text, changes)


class _Fix(Record):
    """A finding that has a fix, in story number `story`, and as it is reported."""

    story: int
    finding: Finding
    placed: Placed


def _fixes(linter: Linter, opened: Opened) -> Iterator[_Fix]:
    """By severity, then by place."""
    lines, quiet = Lines(opened.decoded.text), quiet_of(linter, opened)
    found = []
    for number, hits in enumerate(linter.scanner.scan(opened.stories)):
        story = opened.stories[number]
        items = findings_of(hits.hits, story)
        for item in quiet.loud(items, story) if quiet else items:
            if item.fix is not None:
                found.append(_Fix(number, item, place(item, story, lines, opened.path, fingerprint=linter.fingerprints)))
    yield from sorted(found, key=lambda fix: (-RANK[fix.finding.severity], fix.placed))


class _Fixing:
    """The fixes of one file on their way."""

    def __init__(self, linter: Linter, opened: Opened, splicer: Splicer) -> None:
        self.linter = linter
        self.given = Given(opened.path, linter.desk, opened.decoded.encoding, linter.text_field)
        self.format = opened.format
        self.reading = self._read(opened.decoded.text)
        self.splicer = splicer
        self.after = splicer.spliced(())

    def _read(self, text: str) -> Reading:
        return read_text(self.linter, text, self.given, self.format)[0]

    def changes(self, fixes: Sequence[_Fix]) -> list[Change]:
        """What becomes of each fix, in order of place."""
        edits: list[tuple[Edit, _Fix]] = []
        changes: list[Change] = []
        for fix in fixes:
            try:
                made = self._edit(fix)
            except InputError as error:
                changes.append(Change(fix.placed, error.message))
            else:
                edits.append((made, fix))
        apart = _apart([made for made, _ in edits])
        kept = self._kept(sorted(apart))
        self.after = self.splicer.spliced(kept)
        for made, fix in edits:
            reason = "" if made in kept else "the file would then read otherwise" if made in apart else "another fix changes the same words"
            changes.append(Change(fix.placed, reason, made.start, made.end, made.string))
        return sorted(changes, key=lambda change: change.finding)

    def _edit(self, fix: _Fix) -> Edit:
        story, found = self.reading.stories[fix.story], fix.finding
        return edit(story, fix.story, found.start, found.end, found.fix or "", self.reading.layers, self.splicer)

    def _kept(self, edits: list[Edit]) -> list[Edit]:
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
        if len(again.problems) > len(self.reading.problems):
            return False
        return [story.text for story in again.stories] == list(self._meant(edits))

    def _meant(self, edits: Sequence[Edit]) -> Iterator[str]:
        for number, story in enumerate(self.reading.stories):
            pieces, at = [], 0
            for made in sorted((made for made in edits if made.story == number), key=lambda made: made.first):
                pieces += [story.text[at : made.first], made.meant]
                at = made.last
            yield "".join([*pieces, story.text[at:]])


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
