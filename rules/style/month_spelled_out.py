"""October 7 where the house writes Oct. 7."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SHORT = {
    "January": "Jan.", "February": "Feb.", "August": "Aug.", "September": "Sept.", "October": "Oct.", "November": "Nov.", "December": "Dec.",
}  # fmt: skip
# Short forms that no house has.
_OTHERS = {
    "Sep.": "Sept.", "Sep": "Sept.", "Mar.": "March", "Apr.": "April", "Jun.": "June", "Jul.": "July",
}  # fmt: skip
_DATE = compiled(rf"\b(?P<month>{'|'.join((*_SHORT, *map(escape, _OTHERS)))}) (?=[0-3]?\d\b(?!:))")


@rule(
    message="house style: {fix} before a day",
    house_setting="months",
    trigger=[
        "january ",
        "february ",
        "august ",
        "september ",
        "october ",
        "november ",
        "december ",
        "sep. ",
        "sep ",
        "mar. ",
        "apr. ",
        "jun. ",
        "jul. ",
    ],
    bad=[
        "profile: ap\n\nIt began on {October -> Oct.} 7, 2019.",
        "profile: ap\n\nIt began on {September -> Sept.} 8 and ended on December 3.",
        "profile: ap\n\nThe {February -> Feb.} 2 vote was close.",
        "profile: ap\n\nOSLO (AP) — The fund grew until {December -> Dec.} 31.",
        "profile: reuters\n\nOSLO, May 3 (Reuters) - The fund grew until {August -> Aug.} 31.",
        "profile: ap\n\nIt began on {Sep -> Sept.} 3 and ended on Mar. 5.",
    ],
    good=[
        "profile: ap\n\nIt began in October 2019.",
        "profile: ap\n\nIt began on March 7.",
        "profile: afp\n\nIt began on October 7.",
        "profile: ap\n\nBy December the ice was thick.",
        "profile: ap\n\nIt began on Oct. 7.",
    ],
)
def month_spelled_out(story: Story) -> Iterator[Hit]:
    """Some houses shorten the long months before a day: Oct. 7, but October 2023 and March 7."""
    if story.desk.profile["months"] != "short":
        return
    found = list(_DATE.finditer(story.text))
    if found:
        others = [Related(*match.span("month"), "also here") for match in found[1:]]
        yield Hit(*found[0].span("month"), (_SHORT | _OTHERS)[found[0]["month"]], related=others, severity=severity(story))
