from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OUT = frozenset("canceled cancelled withheld withhold killed kill deleted delete removed recalled retracted withdrawn".split())


@rule(
    view="meta",
    message="the feed has withdrawn the story ({text}): do not publish it",
    severity="error",
    bad=[
        "Sent: 2024-03-05T10:00:00Z\nStatus: {canceled}\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nStatus: {stat:withheld}\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nStatus: {Killed}\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nStatus: {CANCELLED}\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nStatus: {pubstatus:retracted}\nLanguage: de\n\nDie Bank streicht Stellen.",
    ],
    good=[
        "Sent: 2024-03-05T10:00:00Z\nStatus: usable\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nStatus: stat:usable\n\nThe bank cut jobs.",
        "Headline: Strike is canceled\nStatus: embargoed\n\nThe strike was canceled.",
        "Headline: Bank cuts jobs\nStatus: published\n\nThe story was killed, he said.",
        "Headline: Bank cuts jobs\nNote: canceled\n\nThe bank cut jobs.",
    ],
)
def withdrawn(story: Story) -> Iterator[Hit]:
    """A status such as canceled or withheld means that the story must not run, whatever its text is like."""
    status = story.meta.get("status")
    if status is not None and status.string.lower().replace("/", ":").rpartition(":")[2].strip() in _OUT:
        yield Hit(0, len(status), meta="status")
