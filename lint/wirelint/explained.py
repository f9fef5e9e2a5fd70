"""What else in the story a count may be counted from, before it is called wrong: another of its years, which stands in a sentence apart."""

from __future__ import annotations

from .patterns import compiled
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from .story import Story

# Years of any age: those before 1900 are no dates of the story (`story.dates`), but a count may well begin with one.
_YEAR = compiled(r"(?<![\w.,:/$€£])(?:1[0-9]|20)\d\d(?![\d%]|[.,:/]\d)")


def years_of(story: Story) -> set[int]:
    """Every year that the story names."""
    return {int(match[0]) for match in _YEAR.finditer(story.text)}


def by_another_year(story: Story, told: Iterable[int], count: int, slack: int = 1) -> bool:
    """Whether a third year of the story lies so many years from one of those told: "set up in 1889. The museum, founded in 1818, moved in three years later, in 1892"."""
    told = set(told)
    return any(abs(abs(year - one) - count) <= slack for year in years_of(story) - told for one in told)
