"""Two forms of one thing in a story: the lone one of the one form beside several of the other."""

from __future__ import annotations

from .records import TYPE_CHECKING
from .spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    import regex

    from .story import Story

_USUAL = 2  # of the one form that a single one of the other is a slip beside
_ROLES = frozenset({"body", "list"})


def told(story: Story, pattern: regex.Pattern[str]) -> Iterator[regex.Match[str]]:
    """The matches in copy that nobody says, in order."""
    for match in pattern.finditer(story.text):
        if story.role_at(match.start()) in _ROLES and not within(story.quotations, *match.span()):
            yield match


def odd_one(one: Sequence[regex.Match[str]], other: Sequence[regex.Match[str]]) -> tuple[regex.Match[str], regex.Match[str]] | None:
    """The only one of its form, and the first of the other form; None where neither is the usual one."""
    few, many = sorted((one, other), key=len)
    return (few[0], many[0]) if len(few) == 1 and len(many) >= _USUAL else None
