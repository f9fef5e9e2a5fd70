from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Characters that a headline may have at the agency: AP Stylebook (headlines of 60 at most); AAP's desk system takes 42.
_MOST = {"ap": 60, "the associated press": 60, "aap": 42, "australian associated press": 42}


@rule(
    view="meta",
    message="the headline is {size} characters long, {agency} allows {most}",
    severity="info",
    roles=["headline"],
    bad=[
        "Agency: AP\nHeadline: {Bank in the north of Norway cuts forty jobs after a year of talks}\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Agency: AAP\nHeadline: {Bank in the north cuts forty jobs after talks}\n\nSYDNEY, Oct 12 AAP - The bank cut 40 jobs.",
        "Agency: Australian Associated Press\nHeadline: {Bank in the north cuts forty jobs after talks}\n\nThe bank cut 40 jobs.",
        "Agency: The Associated Press\nHeadline: {Bank in the north of Norway cuts forty jobs after a year of talks}\n\nThe bank cut 40 jobs.",
    ],
    good=[
        "Agency: AP\nHeadline: Bank in the north of Norway cuts forty jobs\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Agency: AAP\nHeadline: Bank in the north cuts forty jobs\n\nSYDNEY, Oct 12 AAP - The bank cut 40 jobs.",
        "Agency: Harbour News\nHeadline: Bank in the north of Norway cuts forty jobs after a year of talks\n\nThe bank cut 40 jobs.",
        "Slug: BANK\nHeadline: Bank in the north of Norway cuts forty jobs after a year of talks\n\nThe bank cut 40 jobs.",
    ],
)
def long_headline(story: Story) -> Iterator[Hit]:
    """A headline beyond the agency's limit is cut off by the systems that take its copy."""
    title, agency = story.meta.get("headline"), story.meta.get("agency")
    most = _MOST.get(agency.string.lower(), 0) if agency is not None else 0
    if title is not None and agency is not None and most and len(title) > most:
        yield Hit(0, len(title), words={"size": str(len(title)), "agency": agency.string, "most": str(most)}, meta="headline")
