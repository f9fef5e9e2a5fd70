from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.rulebook.rule import Related
from wirelint.stamps import stamp

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="meta",
    message="sent after its own expiry, {text}",
    bad=[
        "Sent: 2024-03-05T10:00:00Z\nExpiry: {2024-03-04T10:00:00Z}\n\nThe bank cut jobs.",
        "Sent: Tue, 5 Mar 2024 10:00:00 +0100\nExpiry: {2024-03-05T08:00:00Z}\n\nThe bank cut jobs.",
        "Sent: 20240305T100000Z\nExpiry: {20230306T100000Z}\n\nThe bank cut jobs.",
        "Created: 2024-03-05\nExpiry: {2024-03-01}\nHeadline: Bank cuts jobs\n\nThe bank cut jobs.",
        "Sent: 131137 GMT Nov 13\nExpiry: {2013-11-12}\n\nThe bank cut jobs.",
    ],
    good=[
        "Sent: 2024-03-05T10:00:00Z\nExpiry: 2024-04-05T10:00:00Z\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00+01:00\nExpiry: 2024-03-05T09:00:00Z\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00Z\nExpiry: 2024-03-05\n\nThe bank cut jobs.",
        "Headline: Bank cuts jobs\nExpiry: 2020-01-01\n\nThe bank cut jobs.",
        "Sent: 2024-03-05T10:00:00Z\nExpiry: never\n\nThe bank cut jobs.",
    ],
)
def expired(story: Story) -> Iterator[Hit]:
    """A story that had expired when it was sent has a wrong date in one of the two places, or should not have been sent."""
    told = story.meta.get("expiry")
    key = "sent" if "sent" in story.meta else "created"
    until, at = (stamp(value.string) if value else None for value in (told, story.meta.get(key)))
    if told is not None and until is not None and at is not None and at.after(until):
        yield Hit(0, len(told), related=[Related(0, len(story.meta[key]), "sent", key)], meta="expiry")
