from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import WEEKDAYS
from wirelint.days import timedelta
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.days import date
    from wirelint.story import Story
    from wirelint.views.dates import Mention

_DAY = compiled(r"\b(?P<word>yesterday|today|tonight|tomorrow)(?:,| \(|,? on)? ?$", IGNORECASE)
_AFTER = compiled(r"(?:,| \() ?(?P<word>yesterday|today|tomorrow)(?=[,.)])", IGNORECASE)
_YEAR = compiled(r"\b(?P<word>last|this|next) year(?:, in | \()$", IGNORECASE)
_AWAY = {"yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1, "last": -1, "this": 0, "next": 1}


@rule(
    message="“{word}” is {right} in a story of {day}: check the two",
    severity="error",
    view="timewords.relative",
    bad=[
        "date: 2024-03-05\n\n{Yesterday, March 3}, the court ruled.",
        "date: 2024-03-05\n\nThe vote is due {tomorrow (March 9)}.",
        "date: 2024-03-05\n\nThe ship left port {today, 2 March}.",
        "date: 2024-03-05\n\nThe ship left port on {March 1, yesterday}, officials said.",
        "date: 2024-03-05\n\nThe law passed {last year, in 2021}, after a long debate.",
    ],
    good=[
        "date: 2024-03-05\n\nYesterday, March 4, the court ruled.",
        "Yesterday, March 3, the court ruled.",
        "date: 2024-03-05\n\nThe vote is due tomorrow. March 9 is a holiday.",
        "date: 2024-03-05\n\nThe law passed last year, in 2023.",
        "date: 2024-03-05\n\nCompared with last year, 2021 was better.",
        "date: 2024-03-05\n\nThat was yesterday. On March 1 nobody knew.",
    ],
)
def relative_mismatch(story: Story) -> Iterator[Hit]:
    """“Yesterday” and the date beside it must be the same day; a rewrite or a late translation parts them."""
    day = story.day.date
    if day is None:
        return
    for mention in story.dates:
        hit = _year(story.text, mention, day) if mention.kind == "year" else _date(story.text, mention, day)
        if hit:
            yield hit if story.day.sure else hit._replace(severity="info")


def _date(text: str, mention: Mention, day: date) -> Hit | None:
    if mention.kind not in ("day", "weekday") or mention.first is None:
        return None
    found, start, end = _beside(text, mention)
    if not found:
        return None
    meant = day + timedelta(_AWAY[found.lower()])
    right = f"{WEEKDAYS[meant.weekday()]}, {meant:%B} {meant.day}"
    words = {"word": found.lower(), "right": right, "day": f"{day:%B} {day.day}, {day.year}"}
    if mention.kind == "weekday":
        # A feed's date may lie a day off the day of writing, so only a weekday that is far off counts, and as a note.
        away = (mention.weekday - meant.weekday()) % 7
        return Hit(start, end, words=words, severity="info") if 2 <= away <= 5 else None
    return Hit(start, end, words=words) if mention.first != meant else None


def _beside(text: str, mention: Mention) -> tuple[str, int, int]:
    """The relative word that stands with a date, and the stretch of both."""
    if before := _DAY.search(text[max(0, mention.start - 16) : mention.start]):
        closed = "(" in before[0] and text[mention.end : mention.end + 1] == ")"
        return before["word"], mention.start - len(before[0]), mention.end + closed
    if after := _AFTER.match(text, mention.end):
        return after["word"], mention.start, after.end()
    return "", 0, 0


def _year(text: str, mention: Mention, day: date) -> Hit | None:
    before = _YEAR.search(text[max(0, mention.start - 16) : mention.start])
    if not before or day.year + _AWAY[before["word"].lower()] == mention.year:
        return None
    words = {"word": f"{before['word'].lower()} year", "right": str(day.year + _AWAY[before["word"].lower()]), "day": f"{day.year}"}
    return Hit(mention.start - len(before[0]), mention.end, words=words)
