from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WORDS = {
    "--date": "the command line",
    "feed": "the feed",
    "file name": "the file name",
    "header": "the header",
    "leaked date line": "the date line",
    "dateline": "the dateline",
}


@rule(
    view="day.rivals",
    message="{here} says {day}, {there} {other}: check the day of the story",
    bad=[
        "name: 2024-03-18-oil.txt\n\n{Published: 2023-12-02T10:00:00Z }Oil fell.",
        "name: 2024-03-18-oil.txt\n\n{PARIS, Jan 5, 2023 (AFP) -} The strike went on.",
        "date: 2024-03-18\n\n{date 2024-01-24 }Flood waters rose in the valley on Tuesday.",
        "date 2024-03-18 {PARIS, Jan 5, 2023 (AFP) -} The strike went on.",
        "name: 2024-03-18-oil.txt\n\n{OSLO, May 1, 2024 (NTB) -} The fund grew.",
    ],
    good=[
        "name: 2024-03-18-oil.txt\n\nPublished: 2024-03-17T10:00:00Z Oil fell.",
        "name: 2024-03-18-oil.txt\n\nPARIS, March 18, 2024 (AFP) - The strike went on.",
        "name: 2024-03-18-oil.txt\n\nPARIS, Jan 5 (AFP) - The strike went on.",
        "PARIS, Jan 5, 2023 (AFP) - The strike went on.",
        "date: 2024-03-18\n\nOn January 5, 2023, the strike began.",
    ],
)
def day_conflict(story: Story) -> Iterator[Hit]:
    """What is known of the story's day must agree; where it does not, every date in the copy is in doubt."""
    source, first = story.day.known[0]
    for other, date in story.day.rivals:
        span = _place(story, other)
        if span is not None:
            yield Hit(
                *span,
                words={
                    "here": _WORDS.get(other, other),
                    "there": _WORDS.get(source, source),
                    "day": date.isoformat(),
                    "other": first.isoformat(),
                },
            )
            return


def _place(story: Story, source: str) -> tuple[int, int] | None:
    """Where in the copy a source of the day stands; at the start of the story if it is outside."""
    if source == "leaked date line":
        return next(((leak.start, leak.end) for leak in story.leaks if leak.date), None)
    if source == "dateline":
        form = story.dateline_form
        return (form.start, form.end - (story.text[form.end - 1] == " ")) if form else None
    return (0, min(len(story.text), story.blocks[0].end)) if story.blocks else None
