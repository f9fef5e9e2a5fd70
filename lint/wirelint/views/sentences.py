"""Sentences: where one ends, in a language full of U.S., Gen. and No. 10.

One pattern finds the candidates; a stop after a known abbreviation, an initial or an acronym ends a
sentence only where the next word shows it. (On news of the Universal Dependencies treebank GUM this
method reaches F1 .956; ours shares the idea, not the lists.)
"""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

_END = compiled(r"(?P<stop>[.!?…]+)[\"”’»)\]]*(?P<gap>[^\S\n]+)(?=[\"“‘«„(\[$€£¥]*(?P<next>[^\W\p{Ll}][\w’']*|[’'][^\W\p{Ll}][\w’']*))")
_LONGEST = 8  # letters of the longest abbreviation
_ACRONYM = compiled(r"(?:\p{L}\.)*\p{L}|Ph\.D")
# A stop after these never ends a sentence.
_OPEN = frozenset(
    "mr mrs ms messrs dr prof gen lt col sgt capt maj cpl pvt cmdr adm brig sen rep reps sens gov govs pres hon rev fr "
    "mt ft supt insp det amb atty vs figs vol pp arts secs cf eg ie al approx ca st sts sr. jr. lt.-col".split()
)
# After these it may: the next word decides.
_EITHER = frozenset(
    "inc corp co cos ltd plc llc jr sr bros etc ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo "
    "mont neb nev okla ore pa tenn tex va vt wash wis wyo dept univ assn ave blvd rd no nos jan feb mar apr jun jul aug sep sept "
    "oct nov dec fig art sec est u.s u.k u.n a.m p.m ph.d d.c e.u".split()
)
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec no nos fig art sec".split())
# Words that open sentences and rarely stand in the middle of a name.
_OPENERS = frozenset(
    "the a an in on at it he she they we i you but and or if when while after before this that these those there his her its their "
    "our my as for from with by to of one some many most all not since although however meanwhile both what who how why where under "
    "last earlier more another several each also then now so yet such during despite according officials police no".split()
)


class Sentence(Record):
    """Half-open offsets in the story's text, without the white space around it; index of its block."""

    start: int
    end: int
    block: int


def view(story: Story) -> list[Sentence]:
    """All sentences of all blocks, in order."""
    return list(_sentences(story))


def _sentences(story: Story) -> Iterator[Sentence]:
    text = story.text
    for index, (start, end, _) in enumerate(story.blocks):
        at = start
        for match in _END.finditer(text, start, end):
            stop, gap = match.start(), match.start("gap")
            if gap - stop > 1 or text[stop] != "." or not _continues(_last(text, at, stop), match["next"]):
                yield Sentence(at, gap, index)
                at = match.end()
        if at < end:
            yield Sentence(at, end, index)


def _last(text: str, start: int, stop: int) -> str:
    """The word before a stop, without the marks around it; "" where it is too long for an abbreviation."""
    word = text[max(text.rfind(" ", start, stop) + 1, start) : stop]
    return word.strip("’'-\"“”‘([") if len(word) <= _LONGEST or "." in word else ""


def _continues(last: str, following: str) -> bool:
    """Whether the stop after `last` belongs to it."""
    if not last:
        return False
    word = last.lower()
    if word in _MONTHS:
        return following[0].isdigit()
    if word in _OPEN or word.rsplit("-", 1)[-1] in _OPEN:
        return True
    if len(word) == 1 and last.isupper():
        return last != "I" and following.lower() not in _OPENERS
    if word in _EITHER or ("." in word and _ACRONYM.fullmatch(word)):
        return following.lower() not in _OPENERS
    return False
