"""President Karim, and further on Prime Minister Karim."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_PAST = compiled(
    r"(?i)\b(?:former|then|ex|late|vice|deputy|acting|future|incoming|outgoing|elected|as|was|were|been|became|when|19\d\d|20\d\d)\b"
)


@rule(
    message="“{text}” here, “{other}” elsewhere in the story: which office?",
    severity="info",
    view="two_offices",
    bad=[
        "President Aziz Karim spoke on Monday. {Prime Minister Karim} left at noon.",
        "Chancellor Ilse Brandt spoke. {President Brandt} did not say more.",
        "Foreign Minister Jan Koval came. In May, {Defense Minister Jan Koval} left.",
    ],
    good=[
        "President Aziz Karim spoke. Former Prime Minister Karim left.",
        "President Aziz Karim met Prime Minister Omar Karim.",
        "President Karim, then-Prime Minister Karim, signed it in 2010.",
        "Prime Minister Karim spoke. Premier Karim left.",
        "President Aziz Karim was Prime Minister Karim when the dam broke.",
        "President Karim spoke. Prime Minister Koval left.",
    ],
)
def two_offices(story: Story) -> Iterator[Hit]:
    """One person with two offices: the translator guessed one, or two people were run into one."""
    text = story.text
    for one, other in story.two_offices:
        places = [next(iter(compiled(rf"(?<!-){escape(title)}\b(?!['’-]?\w)").finditer(text)), None) for title in (one, other)]
        first, last = sorted((place for place in places if place), key=lambda place: place.start()) if all(places) else (None, None)
        if (
            first
            and last
            and not any(_PAST.search(text, max(0, place.start() - 60), min(len(text), place.end() + 40)) for place in (first, last))
        ):
            yield Hit(*last.span(), words={"other": first[0]}, related=[Related(*first.span(), "here so")])
