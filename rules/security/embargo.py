"""Rule: an embargo line in the copy."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LINE = compiled(
    r"(?m)^(?:[(\[*—–-]{0,3} ?)?(?:(?:STRICTLY|Strictly) )?(?:EMBARGOED|Embargoed|EMBARGO(?=:)|Embargo(?=:)|UNDER EMBARGO|Under embargo|NOT FOR RELEASE|Not for release"
    r"|HOLD FOR RELEASE|Hold for release|FOR RELEASE|For release)(?: ?[:—–-]| (?:UNTIL|until|FOR|for|TO|to|BEFORE|before|AT|at|ON|on)\b)[^\n]{2,160}$"
)
_TIME = compiled(r"\d|(?i:monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|noon|midday|immediate)")


@rule(
    message="embargo line: check that the time is past, and delete the line",
    severity="error",
    family="scrape",
    beats=["scrape/wire-advisory"],
    quotes="check",
    trigger=["embargo", "for release", "not for release"],
    bad=[
        "{EMBARGOED UNTIL 0900 GMT MARCH 6}\nThe board met.",
        "{Embargo: 00:01 GMT, Tuesday 6 March}\n\nThe board met.",
        "{STRICTLY EMBARGOED FOR 10 a.m. on 6 March}\n\nThe board met.",
        "{Not for release before Friday noon}\nThe board met.",
        "The board met.\n{(Embargoed until midnight on Sunday)}",
        "{FOR RELEASE AT 0600 EST}\nThe board met.",
        "{Under embargo until 14:00 CET on 6 March}\n\nThe board met.",
    ],
    good=[
        "The embargo on grain was lifted on 6 March.",
        "Embargo on arms to end in 2025\n\nThe board met.",
        "Embargoes for 12 months hurt the port.",
        "For release from jail, he paid 100 crowns.",
        "The text was under embargo until 9 a.m., he said.",
        "Embargo: a word that the port fears\n\nThe board met.",
        "For release on bail he must pay 100 crowns, the court said on Monday.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The line binds the desk, not the reader: published early it breaks a promise, published late it looks foolish."""
    for match in _LINE.finditer(story.text):
        if _TIME.search(match[0]) and not match[0].endswith((".", ",")):
            yield Hit(*match.span())
