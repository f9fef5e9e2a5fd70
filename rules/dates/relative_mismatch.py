from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import MONTHS, NUMBER, WEEKDAYS, number_of
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
# A month, a week or a count of days beside its date: "last month, on March 12"; "two days ago (March 3)"; "March 3, two days ago".
_MONTH = compiled(r"\b(?P<word>(?:last|this|next) month)(?:, (?:on |in )?| \(| on )$", IGNORECASE)
_WEEK = compiled(r"\b(?P<word>(?:last|this|next) week)(?:, (?:on )?| \(| on )$", IGNORECASE)
_AGO = rf"(?P<word>(?P<count>{NUMBER}) (?P<unit>day|week)s? ago)"
_BACK = compiled(rf"(?<!\b(?:about|some|than|around|over|nearly|almost) )\b{_AGO}(?:, (?:on )?| \(| on )$", IGNORECASE)
_BACK_AFTER = compiled(rf"(?:,| \() ?(?:just |only |exactly )?{_AGO}(?=[,.)])", IGNORECASE)
# "Ten years ago this month, in May 2008".
_LONG_AGO = compiled(r"\b(?:ago|since|after|before) (?:this|last|next) (?:month|week)\b", IGNORECASE)
_LONGEST = 40  # characters of these
_YEAR = compiled(r"\b(?P<word>last|this|next) year(?:, (?:in|on) | \()$", IGNORECASE)
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
        "date: 2017-05-04\n\n{Last month, on March 19}, the firm's accounts were frozen.",
        "date: 2017-05-04\n\nThe ship was sold {this month, on June 2}, to a yard in Pula.",
        "date: 2017-05-04\n\nThe ship was sold {last week, on April 12}, to a yard in Pula.",
        "date: 2017-05-04\n\nThe ship was lost {three days ago, on April 28}, off Pula.",
        "date: 2017-05-04\n\nThe ship was lost on {April 28, two days ago}, off Pula.",
        "date: 2023-10-16\n\nThe ruling came on {Sunday, two days ago}, and was read out in court.",
        "date: 2023-10-16\n\n{Three days ago, on Saturday}, the mayor fled.",
        "date: 2017-05-04\n\nThe ship was lost {last year, in March 2015}, off Pula.",
    ],
    good=[
        "date: 2024-03-05\n\nYesterday, March 4, the court ruled.",
        "date: 2020-01-31\n\nIt voted to leave 1,317 days ago, on June 23, 2016.",
        "Yesterday, March 3, the court ruled.",
        "date: 2024-03-05\n\nThe vote is due tomorrow. March 9 is a holiday.",
        "date: 2024-03-05\n\nThe law passed last year, in 2023.",
        "date: 2024-03-05\n\nCompared with last year, 2021 was better.",
        "date: 2017-05-04\n\nLast month, on April 12, the accounts were frozen. It was sold last week, on April 27. It sank three days ago, on May 1.",
        "date: 2017-01-04\n\nLast month, on Dec. 12, it sank. About two weeks ago, on Dec. 12, it sank. Next month (February) it sails.",
        "date: 2017-05-04\n\nIt sank two weeks ago, on April 19. The worst storm was last month, March 2 apart.",
        "date: 2018-05-20\n\nTen years ago this month, in May 2008, the quake struck. Fifty years ago this week, on May 14, 1968, they marched.",
        "date: 2023-10-17\n\nThe ruling came on Sunday, two days ago. He was shot two weeks ago, on Monday. It sank about four days ago, on Monday, he said.",
        "date: 2024-03-05\n\nThat was yesterday. On March 1 nobody knew.",
    ],
)
def relative_mismatch(story: Story) -> Iterator[Hit]:
    """“Yesterday” and the date beside it must be the same day; a rewrite or a late translation parts them."""
    day = story.day.date
    if day is None:
        return
    for mention in story.dates:
        hit = _year(story.text, mention, day) if mention.year and mention.kind != "weekday" else None
        hit = hit or (_date(story.text, mention, day) or _span(story.text, mention, day) if mention.kind != "year" else None)
        if hit:
            yield hit if story.day.sure else hit._replace(severity="info")


def _date(text: str, mention: Mention, day: date) -> Hit | None:
    if mention.kind not in ("day", "weekday") or mention.first is None:
        return None
    if mention.kind == "weekday" and (ago := _weekday_ago(text, mention, day)):
        return ago
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


def _weekday_ago(text: str, mention: Mention, day: date) -> Hit | None:
    """A weekday, and another number of days back: "on Sunday, two days ago" of a Monday."""
    back, after = _BACK.search(text[max(0, mention.start - _LONGEST) : mention.start]), _BACK_AFTER.match(text, mention.end)
    found = back or after
    if found is None or found["unit"].lower() == "week" or not 0 < number_of(found["count"]) < 7:
        return None
    then = day - timedelta(number_of(found["count"]))
    if then.weekday() == mention.weekday:
        return None
    words = {"word": found["word"].lower(), "right": f"{WEEKDAYS[then.weekday()]}", "day": f"{day:%B} {day.day}, {day.year}"}
    start, end = (mention.start - len(back[0]), mention.end) if back else (mention.start, found.end())
    return Hit(start, end, words=words, severity="warning")


def _span(text: str, mention: Mention, day: date) -> Hit | None:
    """A date in another month or week than that which is named with it, or another number of days ago."""
    before, first = text[max(0, mention.start - _LONGEST) : mention.start], mention.first
    if first is None or mention.kind not in ("day", "month"):
        return None
    if before.endswith((" month, ", " week, ")) and text[mention.end : mention.end + 1] not in (",", ".", ")"):
        return None
    story_day = f"{day:%B} {day.day}, {day.year}"
    if _LONG_AGO.search(before):
        return None
    if month := _MONTH.search(before):
        meant = (day.year * 12 + day.month - 1) + _AWAY[month["word"].split()[0].lower()]
        stated = first.year * 12 + first.month - 1
        if (stated == meant) if mention.year else (mention.month == meant % 12 + 1):
            return None
        right = f"{MONTHS[meant % 12]} {meant // 12}"
        return Hit(mention.start - len(month[0]), mention.end, words={"word": month["word"].lower(), "right": right, "day": story_day})
    if mention.kind == "month":
        return None
    gone = (day - first).days
    if week := _WEEK.search(before):
        low, high = {"last": (1, 14), "this": (-6, 6), "next": (-14, -1)}[week["word"].split()[0].lower()]
        if low <= gone <= high:
            return None
        words = {"word": week["word"].lower(), "right": "another week", "day": story_day}
        return Hit(mention.start - len(week[0]), mention.end, words=words)
    back, after = _BACK.search(before), None if mention.weekday >= 0 else _BACK_AFTER.match(text, mention.end)
    found = back or after
    if found is None:
        return None
    days, slack = (number_of(found["count"]), 0) if found["unit"].lower() == "day" else (7 * number_of(found["count"]), 4)
    if days <= 0 or abs(gone - days) <= slack:
        return None
    then = day - timedelta(days)
    words = {"word": found["word"].lower(), "right": f"{then:%B} {then.day}", "day": story_day}
    start, end = (mention.start - len(back[0]), mention.end) if back else (mention.start, found.end())
    return Hit(start, end, words=words, severity="warning" if abs(gone - days) == 1 or slack else None)


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
