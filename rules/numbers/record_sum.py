"""44-47 in one place and 17-12 in another, for a record of 61-58."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_RECORD = compiled(
    r"(?<![\w.,-])(?:went|was|is|going|were|had gone) (?P<part>\d{1,3}-\d{1,3})(?![\w-])(?: (?!and\b)[\p{L}’'.]+){0,8}?,? and (?:was |went )?(?P<hit>(?P<part>\d{1,3}-\d{1,3}))(?![\w-])"
    r"(?: [\p{L}’'.]+){0,9}?, for (?:a|an) (?:\w+ )?(?:career|combined|overall|total|lifetime)(?: \w+)? (?:record )?of (?P<total>\d{1,3}-\d{1,3})(?![\w-])"
)


@rule(
    message="the two come to {sum}, not {total}: check the figures",
    trigger=["record of"],
    bad=[
        "He went 44-47 in five seasons with Lund and {17-12} in two with Ghent, for a career record of 61-58.",
        "She was 10-2 at home and {8-4} away, for an overall record of 18-7.",
        "They went 5-3 in May and {6-2} in June, for a combined record of 12-5.",
        "He was 101-90 with the Bears and {20-15} with the Lions, for a lifetime record of 121-95.",
        "The team went 3-0 last year and {9-1} this year, for a total record of 12-2.",
    ],
    good=[
        "He went 44-47 in five seasons with Lund and 17-11 in two with Ghent, for a career record of 61-58.",
        "She was 10-2 at home and 8-4 away, for an overall record of 18-6.",
        "He won 6-4 and 6-3, for a record of 12 titles.",
        "He went 4-1 and 2-0, and has a career record of 60-12.",
        "They went 5-3 and set a record of 12-5.",
    ],
)
def record_sum(story: Story) -> Iterator[Hit]:
    """Wins and losses add up: two parts of a career and the whole stand side by side."""
    for match in matches(_RECORD, story.text, (" record of ",), 220, 30):
        parts = [tuple(map(int, part.split("-"))) for part in match.captures("part")]
        total = "-".join(str(sum(side)) for side in zip(*parts, strict=True))
        if total != match["total"]:
            yield Hit(
                *match.span("hit"),
                words={"sum": total, "total": match["total"]},
                related=[Related(*match.spans("part")[0], "the other part"), Related(*match.span("total"), "the sum")],
            )
