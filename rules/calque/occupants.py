from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OCCUPANTS = compiled(
    r"(?:\b(?P<whose>Russian|[Ee]nemy|Muscovite) |\b[Tt]he )(?P<hit>occupants)\b(?! (?:of|in|inside|on board|aboard|to)\b)"
)
_WAR = compiled(r"\b(?:Ukrain|Russia|Kremlin|Moscow)")
_ARMS = compiled(r"\b(?:[Dd]rones?|[Mm]issiles?|[Ss]hell(?:s|ed|ing)|troops|air raid|artillery|occupied|front line)\b")
# Whoever sits in a car or lives in a house.
_PLACE = compiled(
    r"\b(?:cars?|vehicles?|trucks?|buses|bus|van|minibus|boat|plane|aircraft|helicopter|houses?|homes?|apartments?|flats?|buildings?|rooms?|cells?|residence|tower|seats?|property|premises|ambulances?|taxis?|cabs?|trains?|dormitor(?:y|ies)|shelters?|tents?|camps?|carriages?|ships?|tanks?|bunkers?|hostels?)\b"
)


@rule(
    message="an occupant sits in a car or a house: write “occupiers”",
    quotes="check",
    trigger=["occupants\0"],
    bad=[
        "The Russian {occupants -> occupiers} shelled the town near Kyiv, Ukraine, with drones.",
        "Ukraine said troops held the line.\n\n“The {occupants -> occupiers} are waiting for the cold,” he said.",
        "Russian missiles hit the port. The {occupants -> occupiers} fired at the rescuers too.",
        "Drones flew over Ukraine. The enemy {occupants -> occupiers} left at night.",
        "Villagers in Ukraine hid from shelling by the {occupants -> occupiers}.",
    ],
    good=[
        "Ukraine shot down nine drones. The occupants of two houses were moved.",
        "Drones hit a car in Ukraine, and the occupants were killed.",
        "The car stopped and the occupants fled.",
        "Russian troops left. The house was old; its occupants had gone.",
        "A missile hit a bus near Kyiv, Ukraine. The occupants were unhurt.",
        "The Russian occupiers shelled the town.",
    ],
)
def occupants(story: Story) -> Iterator[Hit]:
    """Ukrainian okupanty are occupiers; in English an occupant is whoever is in a car or a house."""
    if not (_WAR.search(story.text) and _ARMS.search(story.text)):
        return
    indoors: dict[int, bool] = {}
    for match in _OCCUPANTS.finditer(story.text):
        at = story.block_at(match.start())
        if at not in indoors:
            indoors[at] = _PLACE.search(story.text, story.blocks[at].start, story.blocks[at].end) is not None
        if match["whose"] or not indoors[at]:
            yield Hit(*match.span("hit"), "occupiers")
