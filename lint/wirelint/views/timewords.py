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

# Whatever is no letter, figure or underscore of ASCII is a blank to the automaton. All its words begin with a blank: so
# it looks closely at the beginnings of words only, which makes it three times as fast.
_BLANKS = bytes(byte if byte < 128 and (chr(byte).isalnum() or chr(byte) == "_") else 32 for byte in range(256))
# Where a date may stand beside a relative word: right behind it, or before it where a comma, bracket or stop follows.
_BESIDE = compiled(
    r"\w+(?: year, in | year \(| (?:month|week|year|ago)(?:, (?:on |in )?| \(| on )(?-i:[JFMASONDTW\d])| ago[,.)]|(?:,| \(|,? on)? ?(?-i:[JFMASONDTW\d])|[,.)])",
    IGNORECASE,
)


class TimeWords(Record):
    """Offsets of words in the text, in order, each with a number that has a meaning for `dates` only: there, 0 is a year,
    1 to 12 are the months, 13 to 19 the weekdays.

    `dates`: what may be a month or weekday (its first three letters are), or a year (its first two figures);
    `small`: a month or weekday without its capital; `counted`: "weeks ago", "year's", "last year" and the like;
    `relative`: "today" and the like, "last year, in", "this month, on", "days ago, on", where a date may stand beside them.
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
    dark = " " + text.encode("ascii", "replace").translate(_BLANKS).decode("ascii")
    for last, (group, length, number) in _AUTOMATON.iter(dark):
        found[group].append((last - length, number))
    if found.relative:
        found.relative[:] = [word for word in found.relative if _BESIDE.match(text, word[0])]
    return found


def _words() -> Iterator[tuple[str, int, int]]:
    """Each word with the number of its list and its own."""
    for number, name in enumerate((*MONTHS, *WEEKDAYS), 1):
        yield name[:3], 0, number
        yield name[:3].upper(), 0, number
    yield "19", 0, 0
    yield "20", 0, 0
    plain = [name.lower() for name in (*MONTHS, *WEEKDAYS) if name != "May"]
    for small in (*plain, "may of", *(f"may {digit}" for digit in range(10))):
        yield small, 1, 0
    for unit in ("day", "week", "month", "year", "decade"):
        for ending in (" s ", " ago", " after ", " since ", "s ago", "s after ", "s since "):
            yield unit + ending, 2, 0
    for unit in ("year", "month"):
        yield f"last {unit} ", 2, 0
    for word in ("yesterday", "today", "tonight", "tomorrow", "last year  ", "this year  ", "next year  "):
        for spelt in {word, word.capitalize(), word.title(), word.upper()}:
            yield spelt, 3, 0
    for unit in ("month", "week"):
        for which in ("last", "this", "next", "Last", "This", "Next"):
            yield from ((f"{which} {unit}  ", 3, 0), (f"{which} {unit} on ", 3, 0))
    for unit in ("days", "weeks", "week"):
        yield from ((f"{unit} ago  ", 3, 0), (f"{unit} ago on ", 3, 0))


def _built() -> Any:
    automaton = ahocorasick.Automaton()
    for word, group, number in _words():
        automaton.add_word(f" {word}", (group, len(word), number))
    automaton.make_automaton()
    return automaton


_AUTOMATON = _built()
