"""What else in the story may explain a figure, before it is called wrong: another of its years, or another count of the paragraph."""

from __future__ import annotations

from .amounts import COUNTED, SCALES, value_of
from .patterns import compiled
from .records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import regex

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


_COUNT = compiled(
    rf"(?<![\w.,])(?P<n>\d{{1,3}}(?:,\d{{3}})++(?:\.\d++)?|\d++(?:\.\d++)?|(?i:{COUNTED}))(?: (?P<scale>thousand|million|billion|trillion)\b)?(?!\w|[.,]\d)"
)
_FAR = 300  # characters in front of what is counted and behind it


def other_counts(match: regex.Match[str], names: Iterable[str]) -> set[int]:
    """The counts of the paragraph near a match, without those of its groups: in parts of `ONE`, as figures with their scale."""
    return counts_near(match.string, match.span(), [span for name in names for span in match.spans(name)])


def counts_near(text: str, around: tuple[int, int], spans: Sequence[tuple[int, int]]) -> set[int]:
    """The counts of the paragraph near a stretch of it, without those in the spans."""
    start = max(text.rfind("\n", 0, around[0]) + 1, around[0] - _FAR)
    end = text.find("\n", around[1])
    end = min(end if end >= 0 else len(text), around[1] + _FAR)
    every = [one for one in _COUNT.finditer(text, start, end) if not any(first <= one.start() < last for first, last in spans)]
    return {value_of(one["n"]) * (SCALES[one["scale"]] if one["scale"] else 1) for one in every}


def by_another_count(match: regex.Match[str], names: Iterable[str], gap: int) -> bool:
    """Whether what is missing or too many is told nearby: "nine more than the 41 it held, because five lawmakers had defected". `gap` is in parts of `ONE`."""
    return abs(gap) in other_counts(match, names)
