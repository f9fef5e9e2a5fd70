from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="meta",
    message="embargoed until {text}: do not publish before",
    bad=[
        "Sent: 2024-03-05T10:00:00Z\nEmbargo: {2024-03-06T06:00:00Z}\n\nThe bank cut jobs.",
        "Sent: Tue, 5 Mar 2024 10:00:00 +0100\nEmbargo: {Wed, 6 Mar 2024 00:01:00 +0100}\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00+01:00\nEmbargo: {2024-03-05T09:30:00Z}\n\nThe bank cut jobs.",
        "Sent: 20240305T100000Z\nEmbargo: {20240305T230000Z}\n\nThe bank cut jobs.",
        "Created: 2024-03-05\nEmbargo: {2024-03-07}\nHeadline: Bank cuts jobs\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00Z\nEmbargo: {2024-03-06T06:00:00Z}\nLanguage: de\n\nDie Bank streicht Stellen.",
    ],
    good=[
        "Sent: 2024-03-05T10:00:00Z\nEmbargo: 2024-03-05T09:00:00Z\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00+01:00\nEmbargo: 2024-03-05T09:00:00Z\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00Z\nEmbargo: none\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nEmbargo: 2024-03-06\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00Z\nEmbargo: 2024-03-05\n\nThe bank cut jobs.",
    ],
)
def embargoed(story: Story) -> Iterator[Hit]:
    """The feed itself says that the story is not to be published yet when it sends it."""
    told = story.meta.get("embargo")
    sent = story.meta.get("sent") or story.meta.get("created")
    until, at = (stamp(value.string) if value else None for value in (told, sent))
    if told is not None and until is not None and at is not None and until.after(at):
        yield Hit(0, len(told), meta="embargo")
