"""Metadata that leaked into the head of a story: `date 2024-03-05`, `Updated: March 5, 2024 / 4:12 PM EST /`, header rows."""

from __future__ import annotations

from ..calendar import MONTHS, WEEKDAYS
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..leaked import Leak
    from ..story import Story

_HEAD = 6  # blocks that can belong to the head
_HINT = compiled(r"\d\d|[:=|(]")
_FIRST_WORD = compiled(r"[\"“‘']|\p{L}+")
_NAMES = [name.lower() for name in (*MONTHS, *WEEKDAYS)]
# What a leak begins with, if it is a word at all.
_OPENINGS = frozenset(
    """last first originally date article story page dated datetime time timestamp pub pubdate published updated posted modified created
    uploaded publication publish release by written reported edited author source ap afp upi ani pti ians tass menafn mena cna cns cgtn
    cnn bbc rt xinhua reuters bloomberg kyodo editor reporter writer photographer responsible category section tag tags keywords url word
    input entered registered registration edit modify modification revised revision correction final approval news
    guid canonical slug permalink lang articleid edited sept tues wednes thurs thur satur""".split()
) | {name[:length] for name in _NAMES for length in (3, len(name))}
_STAMPED = ("Updated", "Published", "Posted", "UPDATED", "PUBLISHED")
_FAR = 340  # characters in which a stamp in the middle of the copy begins


def view(story: Story) -> list[Leak]:
    """The leaked stretches at the head, in order: at the starts of its blocks, and stamps in the middle of the first two."""
    text = story.text
    spans = [(start, end) for start, end in head(story) if _may_leak(text, start, end)]
    if not spans:
        return []
    from ..leaked import leaks

    return [leak for start, end in spans for leak in leaks(text, start, end)]


def _may_leak(text: str, start: int, end: int) -> bool:
    """A quick look: whether a block opens as leaks do, or has a word of a stamp in it."""
    word = _FIRST_WORD.match(text, start, end)
    if word is not None and word[0].lower() not in _OPENINGS:
        piece = text[start : min(end, start + _FAR)]
        if not any(key in piece for key in _STAMPED):
            return False
    return _HINT.search(text, start, min(end, start + 120)) is not None


def head(story: Story) -> list[tuple[int, int]]:
    """The blocks of the head: up to the first one of the body that is longer than a line of metadata."""
    spans = []
    for start, end, role in story.blocks[:_HEAD]:
        spans.append((start, end))
        if role == "body" and end - start > 100:
            break
    return spans
