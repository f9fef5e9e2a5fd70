"""A finding with its place in the file as it lies on disk: what reports show."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..source.lines import Lines
    from ..source.text import Text
    from ..story import Story
    from .finding import Finding


class Place(Record):
    """Lines and columns from 1, in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


#: The span of a finding that is on the file, not on the words of a story.
NOWHERE = (-1, -1)


class Elsewhere(Record):
    """Another place in the file that explains a finding."""

    place: Place
    message: str


class Placed(Record):
    """Sorts by place, rule, message. `text` is what stands there, decoded; `fixable`: the fix can be
    written into the file; `excerpt`: the source line of the finding's start; `span`: the half-open stretch of
    the story's text (`NOWHERE`: on the file).
    """

    path: str
    place: Place
    rule: str
    message: str
    severity: str
    story: str
    text: str
    suggestions: Sequence[str]
    fixable: bool
    related: Sequence[Elsewhere]
    also: Sequence[str]
    fingerprint: str
    excerpt: str
    span: tuple[int, int] = NOWHERE


def place(found: Finding, story: Story, lines: Lines, path: str, *, fingerprint: bool) -> Placed:
    """Put a finding of a story where it stands in the file."""
    source = found.source(story)
    at = _place(source, lines, found.start, found.end)
    related = [Elsewhere(_place(_of(item.meta, story), lines, item.start, item.end), item.message) for item in found.related]
    return Placed(
        path, at, found.rule, found.message, found.severity, story.id, source.string[found.start : found.end],
        [*([] if found.fix is None else [found.fix]), *found.others], found.fix is not None and not found.meta and source.solid(found.start, found.end),
        related, list(found.also), _fingerprint(found, story) if fingerprint else "", lines.line(at.line),
        (found.start, found.end),
    )  # fmt: skip


def _of(meta: str, story: Story) -> Text:
    return story.meta[meta] if meta else story.source


def _place(source: Text, lines: Lines, start: int, end: int) -> Place:
    first, last = source.place(start, end)
    return Place(*lines.place(first), *lines.place(last))


def _fingerprint(found: Finding, story: Story) -> str:
    from .fingerprint import fingerprint

    return fingerprint(found, story)
