"""Organization where the house writes organisation, colour where it writes color."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="house style: {fix}",
    view="house_spellings",
    bad=[
        "profile: ap\n\nThey {organised -> organized} it.",
        "profile: bbc\n\nThey {organized -> organised} it.",
        "profile: guardian\n\nThe {color -> colour} of the harbor changed.",
        "profile: ap\n\nThe {labour -> labor} camp, in the harbour, was shut.",
        "profile: ap\n\nThe {centre -> center} was shut.",
        "profile: bbc\n\nThe flight was {canceled -> cancelled}.",
        "profile: bbc\n\nThe fair cost £400. Mr Holt said the flight was {canceled -> cancelled}.",
        "profile: ap\n\nThey moved {towards -> toward} the border whilst it rained.",
    ],
    good=[
        "They organised it in the center.",
        "profile: ap\n\nThey organized it in the center.",
        "profile: bbc\n\nThey organised it in the centre, and moved towards it and toward it.",
        "profile: reuters\n\nThey organised it in the centre.",
        "profile: ap\n\n“We organised it in the centre of town,” she said.",
    ],
    quotes="skip",
)
def house_spelling(story: Story) -> Iterator[Hit]:
    """British or American, -ise or -ize: the house has chosen. One note for a story, with the other words beside it."""
    found = story.house_spellings
    if not found:
        return
    first = found[0]
    related = [Related(word.start, word.end, f"here {word.other}") for word in found[1:]]
    lone = len(found) == 1 and first.kind in ("us", "uk") and _SIGNS[first.kind].search(story.text)
    yield Hit(first.start, first.end, first.other, related=related, severity="warning" if lone else severity(story))


# Signs that a story is written in the English of its house, if one word is not: by the kind of that word.
_SIGNS = {
    "us": compiled(r"£\d|\b(?:GMT|BST)\b|\b(?:Mr|Ms|Mrs|Dr) \p{Lu}|\bper cent\b|\b(?:metres|tonnes|councillors?|programme|kilometres)\b"),
    "uk": compiled(
        r"\bU\.S\.|\b(?:Mr|Ms|Mrs|Dr)\. \p{Lu}|\d percent\b|\b(?:a|p)\.m\.|\b(?:kilometers|meters|lawmakers)\b|\b(?:ET|EDT|EST)\b"
    ),
}
