"""Dates beside which an event of the tables may be named.

Nearly every date has no event beside it. That is seen by the words around it alone: an event begins (or ends) with
one of a few hundred. Only for the rest are the events loaded and looked up (`wirelint.views.events`).
"""

from __future__ import annotations

from itertools import pairwise

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record
from ..words import folded

if TYPE_CHECKING:
    from ..mentions import Mention
    from ..story import Story

_COUNTED = compiled(r"\w+(?P<ago> ago)?(?:['’]s| after| since)?")
_BEGAN = frozenset(
    (b"began", b"out", b"started", b"erupted", b"happened", b"occurred", b"place", b"killed", b"ended", b"struck")
)  # "since fighting broke out"
_JOINTS = frozenset((b"in", b"of", b"on", b"last", b"this"))
_HAPPENED = frozenset((b"happened", b"occurred", b"place", b"erupted", b"struck", b"began", b"started"))
_WHERE = frozenset((b"in", b"at", b"near", b"off", b"over"))
_BY = frozenset((b"by", b"in", b"on", b"at", b"against", b"of", b"near", b"off", b"outside", b"that"))
_TOLD = frozenset(
    (
        b"fled",
        b"ousted",
        b"toppled",
        b"overthrown",
        b"overthrew",
        b"deposed",
        b"died",
        b"killed",
        b"assassinated",
        b"murdered",
        b"resigned",
        b"executed",
    )
)
_WHO = frozenset((b"who", b"which", b"that"))
_PARTS = frozenset((b"early", b"late", b"mid"))
# How those end, with the blank or hyphen behind them.
_ENDS = frozenset((" in ", " of ", " on ", "ast ", "his ", "rly ", "ate ", "mid-"))
_SEASONS = frozenset((b"spring", b"summer", b"autumn", b"fall", b"winter"))
_FAR, _MANY = 80, 8  # characters and words behind a date among which an event can begin
_COUNT = 4  # words of a count at most: "more than twenty-three"


def _gap(words: list[bytes]) -> bool:
    """Whether words may stand between an event and its "in": "happened", "took place", "in Paris", "near New York"."""
    return words[-1] in _HAPPENED or (len(words) > 1 and words[0] in _WHERE)


class EventDates(Record):
    """`months` without a year, `years` (and days with one), `days` with or without, and offsets of words such as "years ago" and "year's" (`counted`)."""

    months: list[Mention]
    years: list[Mention]
    counted: list[int]
    days: list[Mention]


def view(story: Story) -> EventDates:
    """The dates beside which an event may stand; months and what is counted only where the story's day is known."""
    known = story.day.date is not None
    months = story.dates.months if known else []
    years = [one for one in story.dates if one.year and one.weekday < 0]
    counted = story.timewords.counted if known else []
    days = story.dates.days
    if not (months or years or counted or days):
        return EventDates([], [], [], [])
    near = _Near(story)
    return EventDates(
        [one for one in months if near.behind(one.end) or near.before(one.start)],
        [one for one in years if near.year(one)],
        [at for at, _ in counted if near.counted(at)],
        [one for one in days if near.day(one)],
    )


class _Near:
    """Whether words with which an event begins or ends stand near a place."""

    def __init__(self, story: Story) -> None:
        self.text = story.text
        words = story.desk.know("event_words")
        self.first: frozenset[bytes] = words["first"]
        self.last: frozenset[bytes] = words["last"]

    def behind(self, place: int) -> bool:
        """Whether an event may begin among the words behind a place."""
        place += 2 * self.text.startswith(("'s ", "’s "), place)
        if self.text[place : place + 1] not in (" ", "\xa0", "-"):
            return False
        return not self.first.isdisjoint(folded(self.text[place : place + _FAR])[:_MANY])

    def before(self, place: int) -> bool:
        """Whether an event may end before the "in" or "of" before a place."""
        if self.text[max(0, place - 4) : place] not in _ENDS:
            return False
        words = folded(self.text[max(0, place - 90) : place])
        if words and words[-1] in _PARTS:
            words.pop()
        elif words[-1:] == [b"of"] and words[-2:-1] and words[-2] in _SEASONS:
            the = words[-3:-2] == [b"the"]
            if words[-3 - the : -2 - the] == [b"in"]:  # in the autumn of: no fall of a government
                del words[-2 - the :]
        if len(words) < 2 or words[-1] not in _JOINTS:
            return False
        words.pop()
        return self._ends(words[-2:]) or any(
            self._ends(words[at - 2 : at]) for at in range(-1, -7, -1) if words[at:][:1] and _gap(words[at:])
        )

    def year(self, one: Mention) -> bool:
        """Whether an event may stand beside a year; beside a day only after "since" or "began on", or before it."""
        lead = self.text[max(0, one.start - 6) : one.start]
        if one.kind == "day":
            return (
                lead.endswith(("since ", " on "))
                or (lead.endswith(" of ") and self.before(one.start))
                or self.behind(one.end + self.text.startswith(",", one.end))
            )
        # "In 2003 invasion plans were made": there the year does not belong to what follows.
        alone = lead.lower().endswith(("in ", "by ", "since ", "of "))
        return (not alone and self.behind(one.end)) or self.before(one.start)

    def day(self, one: Mention) -> bool:
        """Whether an event may stand right beside a day."""
        return self.behind(one.end + self.text.startswith(",", one.end)) or self.before(one.start)

    def counted(self, place: int) -> bool:
        """Whether an event may stand before "ago", or behind "after", "since" and "'s"."""
        if self.text.startswith("last ", place):
            words = folded(self.text[max(0, place - 90) : place])[-_MANY:]
            if not _TOLD.isdisjoint(words) and (_WHO.intersection(words) or words[-1] in _TOLD):
                return True  # "Assad, who fled the capital"
            return self._ends(words[-2:]) or any(words[at] in _BY and self._ends(words[max(0, at - 2) : at]) for at in range(1, len(words)))
        match = _COUNTED.match(self.text, place)
        if match is None or not match["ago"]:
            return match is not None and self.behind(match.end())
        every = folded(self.text[max(0, place - 80) : place])
        words = every[-_COUNT - 2 : -1]
        if not _TOLD.isdisjoint(every[-_MANY:]) and _WHO.intersection(every[-_MANY:]):
            return True
        return self._ends(words, every=True) or not _BEGAN.isdisjoint(words)

    def _ends(self, words: list[bytes], *, every: bool = False) -> bool:
        """Whether the last of the words (`every`: any of them) is the last of an event's name, by itself or with the one before it."""
        some = words if every else words[-1:]
        pairs = (b" ".join(pair) for pair in pairwise(words if every else words[-2:]))
        return not self.last.isdisjoint(some) or any(pair in self.last for pair in pairs)
