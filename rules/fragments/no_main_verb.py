from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@rule(
    view="fragments",
    message="sentence without a main verb: say what the subject did",
    quotes="skip",
    bad=[
        "{This renewed interest, but on the condition that the army keeps the town.}",
        "{This growing interest, but on the condition that taxes fall.}",
        "Talks go on. {A long truce, but only if the prisoners are freed.}",
        "{The new plan, but without a date when it starts.}",
        "{The march, called by three unions and joined by bakers in Sund.} It ended at noon.",
        "{The mayor, accompanied by six clerks.} Inspected the flooded mill.",
        "{Chile, the largest exporter of cherries in the world.} It sold 900 tons in May.",
        "The road is shut. {The bridge, built in 1931 and closed since May.}",
        "{His open support, although on the condition that the law is changed.}",
        "{The drought, the worst in 60 years, in the hills of Sund.}",
        "{About 200 guards, backed by drones from Lund.}",
    ],
    good=[
        "This renewed interest, but on the condition that taxes fall, has surprised the council.",
        "The talks failed, but on the condition that they resume he stayed.",
        "The march, called by three unions, ended. The bridge, shut in May, was sold. The mayor left, followed by guards.",
        "Ana Brook, the mayor. Tom Marsh, the clerk. Chile, the largest exporter, sold 900 tons.",
        "This interest is new, but only if taxes fall will it last.",
        "“This interest, but on the condition that taxes fall.”",
        "The deal collapsed, but only after he had left.",
        "A long, but in the end fruitless, search ended.",
        "The boat, an old trawler, in the port of Sund was sold. About 200 guards, backed by drones, left.",
    ],
)
def no_main_verb(story: Story) -> Iterator[Hit]:
    """The only verb stands in a side clause; what the subject did was lost."""
    for found in story.fragments:
        if found.kind == "nouns":
            related = [Related(*found.home, "after this sentence")] if found.home else []
            yield Hit(found.start, found.end, related=related, severity=None if found.loud else "info")
