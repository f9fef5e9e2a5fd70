"""A costly pattern, tried only around the words without which it cannot match."""

from __future__ import annotations

from .records import TYPE_CHECKING
from .spans import places

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    import regex

_SHOWN = 60  # characters of a stretch that still shows where to look


def matches(
    pattern: regex.Pattern[str], text: str, words: Iterable[str], before: int, after: int, *, beside: Sequence[str] = ("",)
) -> Iterator[regex.Match[str]]:
    """The matches in the stretches from `before` characters in front of each of the words to `after` behind its start, each once, in order.

    A stretch does not leave its paragraph, and one of the words `beside` must be in it, too. Case counts.
    """
    reached = 0
    for place in _places(text, words):
        start = max(reached, place - before, text.rfind("\n", 0, place) + 1)
        end = text.find("\n", place, place + after)
        end = end if end >= 0 else min(len(text), place + after)
        if start > place or not any(text.find(word, start, end) >= 0 for word in beside):
            continue
        match = pattern.search(text, start, end)
        if match and match.end() == end:  # for `$` the cut is an end, too
            whole = text.find("\n", end)
            match = pattern.search(text, match.start(), whole if whole >= 0 else len(text))
        if match:
            yield match
            reached = match.end()


def beginning(pattern: regex.Pattern[str], text: str, words: Iterable[str]) -> Iterator[regex.Match[str]]:
    """The matches that begin with one of the words, in order."""
    for place in _places(text, words):
        if match := pattern.match(text, place):
            yield match


def stretch(match: regex.Match[str]) -> tuple[int, int]:
    """From the first of the figures that do not agree (`part`) to the end of the last (`hit`); the last alone, where they are far apart."""
    start, end = match.spans("part")[0][0], match.end("hit")
    return (start, end) if end - start <= _SHOWN else match.span("hit")


def _places(text: str, words: Iterable[str]) -> list[int]:
    return sorted(at for word in words for at in places(text, word))
