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
# A major who is one, and no mayor.
_TWO = compiled(
    r"(?i)\b(?:army|air force|navy|marines?|police|brigade|battalion|regiment|infantry|soldiers?|officer|troops|unit|corps|guards?|commander|brother|sister|husband|wife|son|daughter|father|mother|cousin|uncle|nephew|no relation)\b"
)
_NEAR = 90


@rule(
    message="“{text}” here, “{other}” elsewhere in the story: which office?",
    view="two_offices",
    bad=[
        "President Aziz Karim spoke on Monday. {Prime Minister Karim} left at noon.",
        "Chancellor Ilse Brandt spoke. {President Brandt} did not say more.",
        "Mayor Aziz Karim spoke. {Major Karim -> Mayor Karim} left at noon.",
        "The town's leader, Mayor Lena Orta, spoke. {Major Lena Orta -> Mayor Lena Orta} said it rained.",
        "Foreign Minister Jan Koval came. In May, {Defense Minister Jan Koval} left.",
    ],
    good=[
        "President Aziz Karim spoke. Former Prime Minister Karim left.",
        "President Aziz Karim met Prime Minister Omar Karim.",
        "President Karim, then-Prime Minister Karim, signed it in 2010.",
        "Prime Minister Karim spoke. Premier Karim left.",
        "President Aziz Karim was Prime Minister Karim when the dam broke.",
        "President Karim spoke. Prime Minister Koval left.",
        "Mayor Lena Orta spoke. Her brother, Major Orta, left.",
        "Major Aziz Karim fought. Mayor Karim spoke. Mayor Ana Koval met Major Jan Koval.",
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
            slip = {first[0].split()[0], last[0].split()[0]} == {"Mayor", "Major"}
            fix = f"Mayor{last[0][5:]}" if slip and last[0].startswith("Major") else None
            if (fix and not _TWO.search(text, max(0, last.start() - _NEAR), last.end() + _NEAR)) or not slip:
                severity = None if fix else "info"
                yield Hit(*last.span(), fix, {"other": first[0]}, [Related(*first.span(), "here so")], severity)
