"""The calendar: its words, its arithmetic, and how a newsroom writes a date."""

from __future__ import annotations

from . import days

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
#: Month names that agencies shorten before a day (the others are never shortened).
SHORT = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = dict(zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True))
_ODD_ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
_NUMBERS = {word: number for number, word in enumerate(_ONES)} | _TENS | {"a": 1, "an": 1, "hundred": 100}
#: Words that count, or that a number in words begins with; an article counts nothing.
COUNTING = frozenset(_NUMBERS) - {"a", "an", "zero"}
_ORDINALS: dict[str, int] = (
    _ODD_ORDINALS
    | {f"{_ONES[number]}th": number for number in (4, 6, 7, *range(10, 20)) if number != 12}
    | {f"{word[:-1]}ieth": number for word, number in _TENS.items()}
    | {"hundredth": 100}
)
#: Patterns of a number and of an ordinal, in figures or words.
NUMBER = (
    rf"(?:(?<!\d[.,])\d{{1,3}}(?!\d|[.,]\d)|(?:{'|'.join(_TENS)})(?:-(?:{'|'.join(_ONES[1:10])}))?|{'|'.join(reversed(_ONES[1:]))}|an?)"
)
ORDINAL = rf"(?:(?<!\d[.,])\d{{1,3}}(?:st|nd|rd|th)|(?:(?:{'|'.join(_TENS)})-)?(?:{'|'.join(_ORDINALS)}))"


def month_of(word: str) -> int:
    """The number of a month written in English, in full or shortened; 0 for anything else."""
    head = word[:3].title()
    return next((number for number, name in enumerate(MONTHS, 1) if name.startswith(head)), 0) if len(head) == 3 else 0


def date_of(year: int, month: int, day: int) -> days.date | None:
    """The date, or None where there is none such."""
    try:
        return days.date(year, month, day)
    except ValueError:
        return None


def longest(month: int) -> int:
    """Days that a month has at most."""
    return _LONGEST[month - 1]


def nearest(story_day: days.date, month: int, day: int) -> days.date | None:
    """The date of that day and month that lies nearest to the story's day; None where there is none such in any of three years."""
    # Within four months either way the nearest is the one of the same year, whatever the days.
    if -4 <= month - story_day.month <= 4 and (found := date_of(story_day.year, month, day)):
        return found
    every = [date for year in (0, -1, 1) if (date := date_of(story_day.year + year, month, day))]
    return min(every, key=lambda date: abs((date - story_day).days), default=None)


def latest_year(story_day: days.date, month: int) -> int:
    """The year of the latest such month that has begun on the story's day."""
    return story_day.year if month <= story_day.month else story_day.year - 1


def whole_years(start: days.date, end: days.date) -> int:
    """Whole years gone by from `start` to `end` (what an age is)."""
    return end.year - start.year - ((end.month, end.day) < (start.month, start.day))


def years(start: days.date, end: days.date) -> float:
    """Years gone by, with the fraction of the one that runs."""
    return (end - start).days / 365.2425


def number_of(word: str) -> int:
    """The number that a word or figures stand for; -1 for anything else."""
    return _read(word.lower(), _NUMBERS)


def ordinal_of(word: str) -> int:
    """The number of an ordinal, in words or figures ("third", "3rd"); -1 for anything else."""
    word = word.lower()
    return _read(word[:-2] if word[:1].isdigit() else word, _ORDINALS)


def _read(word: str, names: dict[str, int]) -> int:
    if word.isdigit():
        return int(word)
    tens, _, ones = word.rpartition("-")
    return names.get(ones, -1) if not tens else _TENS.get(tens, -1000) + names.get(ones, -1000)


def ordinal(number: int, *, figures: bool) -> str:
    """An ordinal, in words ("twenty-third") or figures ("23rd"); above ninety-nine always in figures."""
    if figures or not 0 < number < 100:
        ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        return f"{number}{ending}"
    words: dict[int, str] = {value: word for word, value in _ORDINALS.items()}
    if number in words:
        return words[number]
    tens = next(word for word, value in _TENS.items() if value == number // 10 * 10)
    return f"{tens}-{words[number % 10]}"


def number(value: int, *, figures: bool) -> str:
    """A number in words (to twelve) or figures."""
    return str(value) if figures or not 0 < value <= 12 else _ONES[value]


#: How a house writes dates: the order, "month day" or "day month", and the months, "short" (the long ones before a day) or "full".
Style = tuple[str, str]


def written(date: days.date, style: Style, *, year: bool = False) -> str:
    """A date in a style: "Feb. 11" or "February 11", "11 February"."""
    order, months = style
    name = MONTHS[date.month - 1]
    if order == "day month":
        return f"{date.day} {name}" + (f" {date.year}" if year else "")
    return f"{SHORT.get(date.month, name) if months == 'short' else name} {date.day}" + (f", {date.year}" if year else "")
