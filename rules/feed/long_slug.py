from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Characters that a slug may have: AP's and Kyodo's header has room for 24 (ANPA 1312), AAP's desk system takes 24, dpa's slug is 22 with its stroke.
_MOST = {"ap": 24, "aap": 24, "australian associated press": 24, "dpa": 22, "kyodo": 24}


@rule(
    view="meta",
    message="the slug is {size} characters long, {agency} has {most}",
    severity="info",
    bad=[
        "Agency: dpa\nSlug: {Norway/banking/trade unions/}\n\nOslo (dpa) - The bank cut 40 jobs.",
        "Agency: AAP\nSlug: {Harbour bridge closure update}\n\nSYDNEY, Oct 12 AAP - The bridge is closed.",
        "Agency: Australian Associated Press\nSlug: {Harbour bridge closure update}\n\nThe bridge is closed.",
        "Agency: AP\nSlug: {BC-NO--Bank-Jobs-Union-Talks}\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
    ],
    good=[
        "Agency: dpa\nSlug: Norway/banking/\n\nOslo (dpa) - The bank cut 40 jobs.",
        "Agency: AP\nSlug: BC-NO--Bank-Jobs 1stLd-Writethru\n\nOSLO, Norway (AP) — The bank cut 40 jobs.",
        "Agency: Harbour News\nSlug: Harbour bridge closure update\n\nThe bridge is closed.",
        "Slug: Harbour bridge closure update\nHeadline: Bridge closed\n\nThe bridge is closed.",
    ],
)
def long_slug(story: Story) -> Iterator[Hit]:
    """A slug that is longer than the agency's field is cut in some systems, and two stories get the same one."""
    slug, agency = story.meta.get("slug"), story.meta.get("agency")
    most = _MOST.get(agency.string.lower(), 0) if agency is not None else 0
    if slug is None or agency is None or not most:
        return
    size = len(slug.string.partition(" ")[0] if agency.string == "AP" else slug.string)  # AP: the mark of the version stands behind it
    if size > most:
        yield Hit(0, size, words={"size": str(size), "agency": agency.string, "most": str(most)}, meta="slug")
