"""Stories that stand in rows (JSON Lines, CSV): which field holds the copy, and what the others are."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

#: Names of fields that hold copy, the surest first.
TEXTS = ("body_html", "body_text", "text", "body", "story", "content", "article", "article_html", "copy")
#: What other fields are, by their usual names in lower case.
FIELDS = {
    "id": "id", "guid": "id", "uri": "id", "headline": "headline", "title": "headline", "head": "headline", "hed": "headline", "subhead": "subhead", "date": "sent", "sent": "sent",
    "published": "sent", "pubdate": "sent", "versioncreated": "sent", "datetime": "sent", "byline": "byline", "author": "byline", "slug": "slug", "slugline": "slug",
    "source": "agency", "agency": "agency", "language": "language", "lang": "language", "dateline": "dateline", "version": "version", "priority": "priority", "urgency": "priority",
    "credit": "credit", "embargo": "embargo", "status": "status", "category": "category", "section": "category",
}  # fmt: skip


class Missing:
    """The rows without copy: the first one is a problem, the others are counted."""

    def __init__(self) -> None:
        self.first: Problem | None = None
        self.count = 0

    def add(self, start: int, end: int, field: str, id: str = "") -> None:
        """One more, which stands in [start, end) of the file."""
        self.count += 1
        self.first = self.first or Problem("format/no-body", start, end, f"a row without {field}", id)

    def problems(self) -> Iterator[Problem]:
        """The problem, if there is any."""
        if self.first is not None:
            more = f", and {self.count - 1} more" if self.count > 1 else ""
            yield self.first._replace(what=f"{self.first.what}{more}")


def text_field(names: Collection[str], asked: str) -> str:
    """The field that holds the copy: the one asked for, else one with a usual name; "" where there is neither."""
    if asked:
        return next((name for name in names if name.lower() == asked.lower()), "")
    lower = {name.lower(): name for name in reversed(list(names))}
    return next((lower[name] for name in TEXTS if name in lower), "")
