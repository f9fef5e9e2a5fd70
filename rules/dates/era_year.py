from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_ERAS = {"reiwa": 2018, "heisei": 1988, "showa": 1925, "shōwa": 1925, "minguo": 1911}
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_FORM = compiled(
    rf"\b(?:(?P<month>{_MONTH})(?:,| of| in)? (?:the )?)?(?:the )?(?P<era>Reiwa|Heisei|Sh[oō]wa|Minguo)(?: era)?(?: year)? (?P<year>\d{{1,3}})(?![\w.,]\d| (?:seats?|lawmakers?|members?|points?|candidates?))\b"
    rf"|\b(?:the )?(?P<nth>\d{{1,3}})(?:st|nd|rd|th) year of (?:the )?(?P<late>Reiwa|Heisei|Sh[oō]wa|Minguo)(?: era)?"
)
_GIVEN = compiled(r" ?[(,] ?(?:or )?(?:19|20)\d\d")
_BEFORE = compiled(r"(?:19|20)\d\d,? ?\(?(?:or )?(?:the )?$")


@rule(
    message="year of another calendar: {year} in ours",
    trigger=("reiwa", "heisei", "showa", "shōwa", "minguo"),
    severity="warning",
    bad=[
        "Profit for the year to {March of Reiwa 7 -> March 2025} will fall.",
        "The law was passed in {Heisei 30 -> 2018}.",
        "The bridge dates from {Showa 45 -> 1970}.",
        "The tax was raised in {Minguo 112 -> 2023}.",
        "It was founded in {the 5th year of Reiwa -> 2023}.",
    ],
    good=[
        "The Reiwa era began in 2019.",
        "Reiwa Shinsengumi won three seats.",
        "The law was passed in Heisei 30 (2018).",
        "In 2018 (Heisei 30) the law was passed.",
        "Showa Denko shares rose 5 percent.",
        "Emperor Showa died in 1989.",
    ],
)
def era_year(story: Story) -> Iterator[Hit]:
    """Readers do not count by the reigns of emperors or from the founding of the Republic of China."""
    for match in _FORM.finditer(story.text):
        if _GIVEN.match(story.text, match.end()) or _BEFORE.search(story.text[max(0, match.start() - 14) : match.start()]):
            continue
        year = str(_ERAS[(match["era"] or match["late"]).lower()] + int(match["year"] or match["nth"]))
        fix = f"{match['month']} {year}" if match["month"] else year
        yield Hit(match.start(), match.end(), fix, {"year": year})
