"""“Yesterday (12th)” in a story of the 12th; “Friday (the 9th)” where the 9th is a Thursday."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import WEEKDAYS, date_of
from wirelint.days import timedelta
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.days import date
    from wirelint.story import Story

_AWAY = {
    "the day before yesterday": -2,
    "yesterday": -1,
    "last night": -1,
    "today": 0,
    "tonight": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    "tomorrow": 1,
    "the day after tomorrow": 2,
}
_WORD = rf"(?P<word>{'|'.join(_AWAY)}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?: morning| afternoon| evening| night)?"
_NTH = r"(?:the )?(?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)"
_FORMS = (
    compiled(rf"\b{_WORD} \({_NTH}\)", IGNORECASE),
    compiled(rf"\b(?P<word>{'|'.join(_AWAY)}) \((?P<day>[1-9]|[12]\d|3[01])\)", IGNORECASE),
    compiled(
        rf"\b{_WORD}(?:, (?:on )?| )the (?P<day>[1-9]|[12]\d|3[01])(?:st|nd|rd|th)(?=[,.;]| (?:in|at|that|by|when|and (?!\d)|for (?!the)|local time)\b)(?! of\b)",
        IGNORECASE,
    ),
    compiled(rf"\b{_NTH} \({_WORD}\)", IGNORECASE),
    compiled(rf"\b{_NTH}, {_WORD}(?=[,.])", IGNORECASE),
)
_NEAR = 20  # days from the story's own within which a day without a month lies
_ENDS = ("st", "nd", "rd", "th")
_DAYS = tuple(f"{day}{next(e for e, ok in (('th', day in (11, 12, 13)), ('st', day % 10 == 1), ('nd', day % 10 == 2), ('rd', day % 10 == 3), ('th', True)) if ok)}" for day in range(1, 32))  # fmt: skip


@rule(
    message="“{word}” is {right} in a story of {today}: check the two",
    trigger=[f"({day})" for day in _DAYS]
    + [f"(the {day})" for day in _DAYS]
    + [f"{end} ({word[:3]}" for end in _ENDS for word in (*WEEKDAYS, *(name.lower() for name in _AWAY))]
    + [f"day, the {digit}" for digit in range(1, 10)]
    + [f"{word} the {digit}" for word in ("day", "tomorrow") for digit in range(1, 10)]
    + [f"{word} ({digit}" for word in ("yesterday", "today", "tomorrow", "tonight") for digit in range(1, 10)]
    + [f"tomorrow, the {digit}" for digit in range(1, 10)]
    + [f"{end}, {word}" for end in _ENDS for word in ("yesterday", "today", "tomorrow")],
    bad=[
        "date: 2018-04-12\n\nThe port office said {yesterday (12th)} that the berth was closed.",
        "date: 2018-04-12\n\nThe berth will reopen {tomorrow (the 14th)}, it said.",
        "date: 2018-04-12\n\nThe berth was closed on {Friday (12th)}, it said.",
        "date: 2018-04-12\n\nThe berth was closed on {the 10th (Wednesday)} after a fire.",
        "date: 2018-04-12\n\nA crane fell {yesterday, the 10th}, in the port.",
        "date: 2018-04-12\n\nA crane fell {this morning (11)} in the port, the day after it was checked on the 11th (Wednesday), and the next fell {today (11th)}.",
        "date: 2018-05-01\n\nA crane fell {yesterday (29th)} in the port.",
    ],
    good=[
        "date: 2018-04-12\n\nThe port office said yesterday (11th) that the berth was closed.",
        "The port office said yesterday (12th) that the berth was closed.",
        "date: 2018-04-12\n\nThe berth was closed on Thursday (12th), it said. It will be open on Monday (16th).",
        "date: 2018-04-12\n\nShe won on Saturday (27th) for the first time since March. Friday, the 13th man left.",
        "date: 2018-05-01\n\nA crane fell yesterday (30th) in the port.",
        "date: 2018-05-20\n\nHe was born on Friday the 13th, in Lille.",
        "date: 2018-04-12\n\nTomorrow, the 10th anniversary is marked. Rossi (12th) was ahead of Marin (14th) on Sunday.",
        "date: 2018-04-12\n\nHe teed off today on the 10th and dropped a shot. On Sunday, the 9th hole was wet.",
    ],
)
def lone_day(story: Story) -> Iterator[Hit]:
    """Chinese, Japanese and Korean copy gives the day of the month beside the word for it; a story that is taken up later keeps the one and changes the other."""
    day = story.day.date
    if day is None:
        return
    reached = 0
    for match in sorted((match for form in _FORMS for match in form.finditer(story.text)), key=lambda match: match.start()):
        if match.start() < reached or _dated(story, match):
            continue
        reached = match.end()
        right = _right(match["word"].lower(), int(match["day"]), day)
        if right:
            words = {"word": match["word"].lower() if match["word"].lower() in _AWAY else match["word"], "right": right}
            words["today"] = f"{day:%B} {day.day}, {day.year}"
            yield Hit(*match.span(), words=words, severity=None if story.day.sure else "info")


def _right(word: str, stated: int, day: date) -> str:
    """What the word means, where it is not the day that is stated; "" where it is, or may be."""
    if word in _AWAY:
        meant = day + timedelta(_AWAY[word])
        return "" if meant.day == stated else f"{meant:%B} {meant.day}"
    index = [name.lower() for name in WEEKDAYS].index(word)
    months = {(day + timedelta(away)).replace(day=1) for away in (-_NEAR, 0, _NEAR)}
    dates = [found for first in months if (found := date_of(first.year, first.month, stated)) and abs((found - day).days) <= _NEAR]
    if not dates or any(one.weekday() == index for one in dates):
        return ""
    nearest = min(dates, key=lambda one: abs((one - day).days))
    return f"not {nearest:%B} {nearest.day}, a {WEEKDAYS[nearest.weekday()]},"


def _dated(story: Story, match: regex.Match[str]) -> bool:
    """Whether a weekday's day may be of another month, which the paragraph names."""
    if match["word"].lower() == "friday" and match["day"] == "13":
        return True  # a day of bad luck
    if match["word"].lower() in _AWAY:
        return story.text.startswith((" of ", " hole", " tee", " green"), match.end())
    return any(mention.month for mention in story.dates.between(*paragraph_of(story, match.start())))
