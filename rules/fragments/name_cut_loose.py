from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="name cut loose from the words before it: join it with a comma",
    quotes="skip",
    bad=[
        "The minister met his counterpart. {Sergei Ivanov.} They spoke for an hour.",
        "She was received by the president. {Ana Brook.}",
        "He left the firm to his son. {Tom Marsh.}",
        "The letter is signed by the new governor. {Li Wen.}",
        "They praised the team’s captain. {Jo Hill.}",
        "The envoy dined with the other side's negotiator. {Marek Zielonka.}",
    ],
    good=[
        "Who is the new governor? Li Wen.",
        "The minister met his counterpart, Sergei Ivanov.",
        "He came to New York. Tom Marsh was there.",
        "The team won. Jo Hill scored.",
        "He lost to an old rival. Roger Marsh. And then came the captain. Steven Orel.",
        "She was received by the president.\n\nAna Brook",
    ],
)
def name_cut_loose(story: Story) -> Iterator[Hit]:
    """The stop stands between a person and the name."""
    for found in story.fragments:
        if found.kind == "name":
            related = [Related(*found.home, "it belongs to this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
