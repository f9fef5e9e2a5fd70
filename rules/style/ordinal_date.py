"""June 28th."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.house import severity
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_MONTHS = frozenset(
    "January February March April May June July August September October November December Jan. Feb. Aug. Sept. Oct. Nov. Dec.".split()
)
_DAY = compiled(r"[0-9](?:st|nd|rd|th)\b(?! \p{Lu})")


@rule(
    message="no ending on the day: write {fix}",
    trigger=["1st", "2nd", "3rd", *(f"{digit}th" for digit in range(10))],
    bad=[
        "The vote is on {June 28th -> June 28}.",
        "It opened on {May 1st -> May 1}, 2019, and shut on June 2nd.",
        "He left on {Oct. 3rd -> Oct. 3}.",
        "profile: ap\n\nOSLO (AP) — The fund grew until {May 31st -> May 31}.",
        "The {March 22nd -> March 22} vote is off.",
    ],
    good=[
        "The vote is on June 28.",
        "The June 28th Movement marched.",
        "On the 28th floor it was quiet.",
        "The 28th of June was hot.",
        "He is the May 1st Group's head.",
    ],
    quotes="skip",
)
def ordinal_date(story: Story) -> Iterator[Hit]:
    """American and British wires alike write June 28 or 28 June; the ending is spoken, not written."""
    found = list(_dates(story.text))
    if found:
        (start, end), others = found[0], found[1:]
        yield Hit(
            start, end, story.text[start : end - 2], related=[Related(*span, "also here") for span in others], severity=severity(story)
        )


def _dates(text: str) -> Iterator[tuple[int, int]]:
    for match in _DAY.finditer(text):
        before = text[max(0, match.start() - 14) : match.start()].rsplit("\n", maxsplit=1)[-1].split(" ")
        month = before[-2].lstrip('(“"') if len(before) > 1 else ""
        if month in _MONTHS and (not before[-1] or before[-1] in "123"):
            yield match.start() - len(before[-1]) - 1 - len(month), match.end()
