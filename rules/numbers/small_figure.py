"""4 trapped people were freed."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE
from wirelint.calendar import number
from wirelint.house import severity
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.numbers import Number

# Results, dimensions and the like are written in figures at any size.
_FIGURES = frozenset(
    "points goals runs votes seats wickets shots games sets odds rebounds assists yards titles cents degrees min pence times wins losses hits strikeouts innings laps rounds holds games".split()
)


@rule(
    message="house style: small numbers in words: write {fix}",
    trigger=[f" {figure} " for figure in range(1, 10)],
    roles=["body", "quote", "list"],
    house_setting="figures_from",
    bad=[
        "profile: ap\n\nRescuers freed {4 -> four} trapped people.",
        "profile: bbc\n\nThe firm will close {3 -> three} mills and open {2 -> two} shops.",
        "profile: reuters\n\nSome {7 -> seven} soldiers were hurt.",
        "profile: ap\n\nOSLO (AP) — The storm killed {5 -> five} sailors.",
        "profile: afp\n\nThe state has {6 -> six} ferries.",
    ],
    good=[
        "Rescuers freed 4 trapped people.",
        "profile: ap\n\nIt rose 4 percent on May 3 to $5 million.",
        "profile: ap\n\nThe 4-year-old walked 3 miles in Section 2.",
        "profile: ap\n\nBetween 5 and 12 people came.",
        "profile: afp\n\nThey won by 3 goals with 8 men and 12 women.",
    ],
)
def small_figure(story: Story) -> Iterator[Hit]:
    """The houses write one to nine in words, but for ages, dates, money, measures, shares, scores and votes."""
    numbers, figures_from = story.numbers, story.desk.profile["figures_from"]
    for at, one in enumerate(numbers):
        beside = [*numbers[max(0, at - 1) : at], *numbers[at + 1 : at + 2]]
        if not _is_count(one, figures_from) or not story.text[one.start : one.end].isdigit():
            continue
        if not any(other.low >= figures_from * ONE and abs(other.start - one.start) < 40 for other in beside):
            yield Hit(one.start, one.end, number(one.low // ONE, figures=False), severity=severity(story))


def _is_count(one: Number, figures_from: int) -> bool:
    whole = one.low == one.high and one.low % ONE == 0 and one.scale == 1
    return whole and 0 < one.low < figures_from * ONE and not one.unit and bool(one.counts) and one.counts not in _FIGURES
