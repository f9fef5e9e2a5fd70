from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SEAM = compiled(r"[\w’'-]+\.\s+[^\s.]+")


@rule(
    view="fragments",
    message="full stop between the verb and its object: take it out",
    quotes="skip",
    bad=[
        "The divers {found. Two} anchors near the pier.",
        "Mexico {extradited. 26} men to Texas.",
        "The council {approved. The} budget for next year.",
        "Storms {left. Thousands} of homes without power.",
        "Chile exported 900 tons of cherries {to. China}.",
        "Vandals {damaged. Eleven} graves in the old cemetery.",
        "Police are looking {for. Two} men in a white van.",
        "The ferry was {carrying. About} 60 passengers and crew.",
    ],
    good=[
        "What police found. Two coins in a box.",
        "The team lost. The coach wept.",
        "The two men met. His brother was there.",
        "The wreck was found. Six bodies lay on board.",
        "Nobody knew what they had found. Two coins lay in the sand.",
        "The council approved. The budget passed in May.",
        "The rebels attacked. The army fled.",
        "He was the man they had looked for. The police let him go.",
        "The mayor left. The others stayed.",
    ],
)
def stop_after_verb(story: Story) -> Iterator[Hit]:
    """A verb that wants an object, a stop, and the object by itself: the two are one sentence."""
    for found in story.fragments:
        if found.kind == "object":
            last = story.text.rfind(" ", found.start, found.end) + 1
            seam = _SEAM.match(story.text, last)
            if seam:
                yield Hit(*seam.span(), severity=None if found.loud else "info")
