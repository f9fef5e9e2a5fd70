"""Where the words of time stand that dates and the rules on them begin with.

One pass of a small automaton finds them all; a search for each of them would look at the story a hundred times.
"""

from __future__ import annotations

import ahocorasick

from ..calendar import MONTHS, WEEKDAYS
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ..story import Story

#: What a date begins with: a year, one of the months (1 to 12), one of the weekdays (13 for Monday and on).
YEAR, MONTH, WEEKDAY = 0, 1, 13
# A relative word counts only where a date may stand beside it: before it behind a comma or bracket, or right behind it.
_BESIDE = compiled(r"\w+(?: year, in | year \(|(?:,| \(|,? on)? ?(?-i:[JFMASONDTW\d])|[,.)])", IGNORECASE)


class TimeWords(Record):
    """Offsets in the text, in order, each with what stands there (a number that means something for `dates` only).

    `dates`: what may be the first three letters of a month or weekday, or the first two figures of a year;
    `small`: what may be a month or weekday without its capital; `counted`: "weeks ago", "year's" and the like;
    `relative`: "today" and the like, and "last year, in", where a date may stand beside them.
    """

    dates: list[tuple[int, int]]
    small: list[tuple[int, int]]
    counted: list[tuple[int, int]]
    relative: list[tuple[int, int]]


def view(story: Story) -> TimeWords:
    """The words of time of a story."""
    return find(story.text)


def find(text: str) -> TimeWords:
    """The words of time of a text."""
    found = TimeWords([], [], [], [])
    for last, (group, length, number) in _AUTOMATON.iter(text):
        found[group].append((last + 1 - length, number))
    if found.relative:
        found.relative[:] = [word for word in found.relative if _BESIDE.match(text, word[0])]
    return found


def _words() -> Iterator[tuple[str, int, int]]:
    """Each word with the number of its list and its own."""
    for number, name in enumerate((*MONTHS, *WEEKDAYS), MONTH):
        yield name[:3], 0, number
        yield name[:3].upper(), 0, number
    yield "19", 0, YEAR
    yield "20", 0, YEAR
    plain = [name.lower() for name in (*MONTHS, *WEEKDAYS) if name not in ("March", "May", "August")]
    for small in (*plain, " march ", " august ", *(f" may {digit}" for digit in range(10))):
        yield small, 1, 0
    for unit in ("day", "week", "month", "year", "decade"):
        for ending in ("'s ", "’s ", " ago", " after ", " since ", "s ago", "s after ", "s since "):
            yield unit + ending, 2, 0
    for word in ("yesterday", "today", "tonight", "tomorrow", "last year", "this year", "next year"):
        for spelt in {word, word.capitalize(), word.title(), word.upper()}:
            yield spelt, 3, 0


def _built() -> Any:
    automaton = ahocorasick.Automaton()
    for word, group, number in _words():
        automaton.add_word(word, (group, len(word), number))
    automaton.make_automaton()
    return automaton


_AUTOMATON = _built()
