"""Goods entered our country; my country."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import at, within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_OURS = compiled(
    r"\b(?:[Mm]y country|[Oo]ur (?:country|troops|soldiers|citizens|compatriots|defenders|fighters|border guards|armed forces|servicemen|homeland|motherland|army|military|warriors|forces|pilots|people|republic|nation|state|athletes|fellow citizens))(?:['’]s)?\b"
)
# Someone speaks although no marks say so: another first person near by, a colon, dash or attribution, or a column or memoir.
_SPEAKER = compiled(
    r"\b(?:I|[Ww]e|us|me|[Mm]y|[Oo]ur|ours|myself|ourselves|said|says|told|tells|added|adds|noted|argued|wrote|vowed|tweeted|chanted|sang)\b|[:–—]| - |--"
)
_TELL = compiled(r"^ (?:said|say|reported|added) ")  # those of "our country" may say something themselves
_COLUMN = compiled(r"\b(?:I|I['’](?:m|ve|d|ll))\b(?! (?:and|or|War|of)\b)")


@rule(
    message="whose? name the country",
    trigger=["my country", "our country", "our troops", "our soldiers", "our citizens", "our compatriots", "our defenders", "our fighters",
             "our border guards", "our armed forces", "our servicemen", "our homeland", "our motherland", "our army", "our military",
             "our warriors", "our forces", "our pilots", "our people", "our republic", "our nation", "our state", "our athletes", "our fellow"],
    bad=[
        "Exports of chips to {my country} fell.",
        "Grain from {our country} reached Egypt.",
        "{Our troops} shot down nine drones overnight.",
        "Two of {our citizens} were hurt in the crash.",
        "The wildest rivers of {our country} are in the south.",
        "{Our defenders} said the road was cut.",
        "Three drones were shot down by {our forces} at dawn.",
    ],
    good=[
        '"Our troops shot down nine drones," he said.',
        "Our troops shot down nine drones, he said.",
        "We love our country.",
        "The minister: Our citizens are safe.",
        "I grew up by the sea. Two of our citizens were hurt.",
        "Our Country is a play of 1988.",
    ],
    quotes="skip",
    roles=["body", "list", "caption"],
)  # fmt: skip
def our_country(story: Story) -> Iterator[Hit]:
    """Chinese wo guo and the like: the report speaks as a citizen of one country, and the paper that prints it may be in another."""
    found = [match for match in _OURS.finditer(story.text) if not _said(story, match.start())]
    if not found or any(not _said(story, match.start()) for match in _COLUMN.finditer(story.text)):
        return
    for match in found:
        if not _SPEAKER.search(_around(story, *match.span())):
            yield Hit(*match.span())


def _said(story: Story, offset: int) -> bool:
    return within(story.quotations, offset, offset + 1)


def _around(story: Story, start: int, end: int) -> str:
    """The sentence with the stretch taken out."""
    sentence = at(story.sentences, start)
    if sentence is None:
        return ""
    rest = _TELL.sub(" ", story.text[end : sentence.end]) if start == sentence.start else story.text[end : sentence.end]
    return f"{story.text[sentence.start : start]}{rest}"
