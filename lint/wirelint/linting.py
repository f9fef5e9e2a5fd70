"""Lints a file: bytes in, placed findings and one row for the file out."""

from __future__ import annotations

import os
from itertools import islice

from . import readers
from .errors import InputError
from .findings.finding import RANK, Finding, finding
from .findings.overlap import resolve
from .findings.placed import Placed, place
from .findings.wording import english, reason
from .readers.reading import Given
from .records import TYPE_CHECKING, Record
from .source.decode import NOTHING, decode, is_binary
from .source.lines import Lines

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from .blocks import Block
    from .deep.tier import Tier
    from .desk import Desk
    from .engine.scan import Found, Scanner
    from .findings.directives import Directive
    from .findings.silencing import Quiet
    from .readers.reading import Problem
    from .rulebook.rule import Hit, Rule
    from .source.decode import Decoded
    from .story import Story

#: Larger files are not read (bytes).
LARGEST = 32 * 1024 * 1024
_TOGETHER = 200  # stories that are looked at side by side
_TOO_LARGE = f"larger than {LARGEST // 2**20} MB"


class StoryRow(Record):
    """What is reported of a story beside its findings."""

    id: str
    status: str
    reason: str
    language: str
    date: str
    date_from: str


class ErrorRow(Record):
    """Something that went wrong while the others went on."""

    path: str
    line: int
    column: int
    rule: str
    message: str
    hint: str


class Told(Record):
    """A story as it reads, for reports that show all of it."""

    id: str
    text: str
    blocks: Sequence[Block]


class FileReport(Record):
    """All that is known of a file after linting. `status` is checked, skipped or failed; `silenced`, `baselined` and `unchanged` count
    findings that are left out: by comments and words, by the baseline, because their lines have not changed; `texts`: see `Linter`.
    """

    path: str
    status: str
    reason: str
    format: str
    encoding: str
    stories: Sequence[StoryRow]
    findings: Sequence[Placed]
    errors: Sequence[ErrorRow]
    words: int
    silenced: int = 0
    baselined: int = 0
    unchanged: int = 0
    texts: Sequence[Told] = ()


class Linter(Record):
    """Everything that linting needs beside the files. `least`: findings below that severity are only counted;
    `fingerprints`: whether they are wanted (they cost an import). `text_field`: the column or key that holds the copy.
    `silencing`: whether comments in the copy are obeyed; `words`: what is never flagged; `texts`: whether reports hold the stories' texts.
    `deep`: LanguageTool, where it is asked for.
    """

    scanner: Scanner
    desk: Desk
    format: str = ""
    fingerprints: bool = False
    text_field: str = ""
    silencing: bool = True
    words: Sequence[str] = ()
    texts: bool = False
    deep: Tier | None = None


def unread(path: str, reason: str, *, failed: bool = False) -> FileReport:
    """The report of a file that was not checked."""
    return FileReport(path, "failed" if failed else "skipped", reason, "", "", (), (), (), 0)


class Opened(Record):
    """A file that is to be linted, or the `report` of one that could not be read."""

    path: str
    report: FileReport | None
    decoded: Decoded
    format: str = ""
    stories: Sequence[Story] = ()
    problems: Sequence[Problem] = ()
    directives: Sequence[Directive] = ()


def lint_files(linter: Linter, paths: Sequence[str]) -> list[FileReport]:
    """Read and lint files. What cannot be read is a report with its reason. Raises DeepError where LanguageTool is required and cannot be had."""
    return _linted(linter, [_open(linter, path) for path in paths])


def lint_bytes(linter: Linter, path: str, data: bytes) -> FileReport:
    """Lint what a file holds; `path` names it in the report."""
    return _linted(linter, [unplaced(linter, path, data)])[0]


def _open(linter: Linter, path: str) -> Opened:
    try:
        data = read_bytes(path)
    except InputError as error:
        return Opened(path, unread(path, error.message, failed=True), NOTHING)
    return unplaced(linter, path, data)


def read_bytes(path: str) -> bytes:
    """What a file holds. Raises InputError."""
    try:
        with open(path, "rb") as file:
            size = os.fstat(file.fileno()).st_size
            if size > LARGEST:
                raise InputError(_TOO_LARGE)
            return file.read()
    except IsADirectoryError:
        raise InputError("a folder where a file was expected") from None
    except OSError as error:
        raise InputError((error.strerror or str(error)).lower()) from None


def unplaced(linter: Linter, path: str, data: bytes) -> Opened:
    """The stories in what a file holds, or the report of one that cannot be checked."""
    if not data.strip():
        return Opened(path, unread(path, "empty"), NOTHING)
    if is_binary(data):
        return Opened(path, unread(path, "binary", failed=True), NOTHING)
    if len(data) > LARGEST:
        return Opened(path, unread(path, _TOO_LARGE, failed=True), NOTHING)
    decoded = decode(data)
    given = Given(path, linter.desk, decoded.encoding, linter.text_field, decoded.lost, linter.silencing)
    made = readers.reading(decoded.text, given, linter.format)
    if made.reason:
        report = unread(path, made.reason, failed=True)
        return Opened(path, report._replace(format=made.format, encoding=decoded.encoding), NOTHING)
    return Opened(path, None, decoded, made.format, made.stories, made.problems, _directives(decoded.text, made.format))


def _directives(text: str, format: str) -> Sequence[Directive]:
    if readers.SILENCING not in text:
        return ()
    from .findings.directives import directives

    return directives(text, format)


def _linted(linter: Linter, files: Sequence[Opened]) -> list[FileReport]:
    found = _found(linter, (story for file in files for story in file.stories))
    return [file.report or _report(linter, file, found) for file in files]


def _found(linter: Linter, stories: Iterator[Story]) -> Iterator[tuple[Story, Found]]:
    """Each story and what is found in it. When the next one is asked for, a story's views are forgotten: those of an archive take many
    times the memory of its copy.
    """
    while some := list(islice(stories, _TOGETHER)):
        results = linter.scanner.scan(some)
        if linter.deep is not None:
            linter.deep.look(some)
        for story, result in zip(some, results, strict=True):
            yield story, result
            story.forget()


def _report(linter: Linter, file: Opened, results: Iterator[tuple[Story, Found]]) -> FileReport:
    lines = Lines(file.decoded.text)
    rows: list[StoryRow] = []
    findings: list[Placed] = []
    errors: list[ErrorRow] = []
    quiet = quiet_of(linter, file)
    for story, found in islice(results, len(file.stories)):
        kept = findings_of(found.hits, story)
        kept = quiet.loud(kept, story) if quiet else kept
        findings += [place(item, story, lines, file.path, fingerprint=linter.fingerprints) for item in kept]
        errors += [_error(file.path, rule, error) for rule, error in found.failures]
        rows.append(_row(story))
    problems = quiet.problems(file.problems, linter.scanner) if quiet else file.problems
    if problems:
        from .findings.of_file import of_file

        findings += of_file(problems, linter.scanner.of_readers(), lines, file.path)
    encoding = file.decoded.encoding + (" (assumed)" if file.decoded.assumed else "")
    words, silenced = file.decoded.text.count(" "), quiet.silenced if quiet else 0
    texts = [Told(story.id, story.text, story.blocks) for story in file.stories] if linter.texts else ()
    report = FileReport(file.path, "checked", "", file.format, encoding, rows, sorted(findings), errors, words, silenced)
    return report._replace(texts=texts) if texts else report


def quiet_of(linter: Linter, file: Opened) -> Quiet | None:
    """What silences findings in a file; None in nearly every one."""
    if not file.directives and not linter.words:
        return None
    from .findings.silencing import Quiet

    return Quiet(file.decoded.text, file.directives, file.stories, linter.words, obeyed=linter.silencing)


def findings_of(hits: Sequence[tuple[Rule, Hit]], story: Story) -> list[Finding]:
    """The findings of a story by place."""
    ours = resolve([item for rule, hit in english(hits, story) if (item := finding(rule, hit, story)) is not None])
    if not story.theirs:
        return ours
    from .deep.merge import merged

    return merged(ours, story.theirs)


def _row(story: Story) -> StoryRow:
    day = story.day
    date = day.date.isoformat() if day.date else ""
    reasons = [reason(story), "" if date else "day not known: checks against it were silent"]
    status = "skipped" if story.language.whole else "checked"
    return StoryRow(story.id, status, "; ".join(filter(None, reasons)), story.language.code, date, day.source)


def _error(path: str, rule: Rule, error: Exception) -> ErrorRow:
    what = "took too long" if isinstance(error, TimeoutError) else f"failed: {type(error).__name__}: {error}"
    return ErrorRow(path, 0, 0, rule.name, f"the rule {what}", f"mend {rule.path} or leave it out with --ignore {rule.name}")


def at_least(findings: Sequence[Placed], severity: str) -> list[Placed]:
    """The findings of that severity or above."""
    return [found for found in findings if RANK[found.severity] >= RANK[severity]]
