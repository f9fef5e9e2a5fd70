"""Rule: a list with "and" before every member."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

_AND, _FAR = " and ", 60  # characters from the first "and" to the third
# Names that have an "and" inside, by their first and their last words: two of them in a row are right.
_PAIRED = (
    r"(?:Trinidad|Tobago|Bosnia|Herzegovina|Antigua|Barbuda|Kitts|Nevis|Turks|Caicos|Wallis|Futuna|Tyne|Wear|Perth|Kinross|Dumfries|Argyll|Bute|Simon|Garfunkel|Hall|Oates|Marks|Spencer|"
    r"Procter|Gamble|Johnson|Heckler|Koch|Smith|Wesson|Black|Decker|Dolce|Gabbana|Romeo|Juliet|Adam|Eve|Cain|Abel|Tom|Jerry|Hammersmith|Fulham|Kensington|Chelsea|Brighton|Hove)\b"
)
_LIST = compiled(rf"(?<!\p{{L}})(?:(?!{_PAIRED})\p{{Lu}}\p{{Ll}}+ and ){{3}}(?:the\b|(?!{_PAIRED})\p{{Lu}}\p{{Ll}}+)")


@rule(
    message="a list with “and” before every member: put commas, and “and” before the last",
    severity="warning",
    trigger=[_AND],
    bad=[
        "Help came from {Spain and Qatar and Britain and the} United Arab Emirates.",
        "The talks in Cairo brought together {Oman and Jordan and Lebanon and Kuwait}.",
        "He met the ministers of {Chad and Mali and Niger and Benin}.",
        "The storm hit {Zadar and Split and Sinj and Knin} in one night.",
        "Relief was sent to {Basra and Mosul and Kirkuk and the} marshes.",
    ],
    good=[
        "Help came from Spain, Qatar, Britain and the United Arab Emirates.",
        "Trinidad and Tobago and Antigua and Barbuda drew. Bosnia and Herzegovina and Serbia and Kosovo met.",
        "Simon and Garfunkel and Hall and Oates sang. The men of Tyne and Wear and Perth and Kinross met.",
        "He ran and ran and ran and ran.",
        "St. Vincent and the Grenadines and St. Kitts and Nevis voted.",
        "Marks and Spencer and Procter and Gamble rose.",
    ],
)
def and_and_and(story: Story) -> Iterator[Hit]:
    """Arabic, Hebrew, Persian and Amharic put "and" before every member of a list. English puts commas, and "and" before the last."""
    text = story.text
    found = [
        at for at in places(text, _AND) if text[at + len(_AND) : at + len(_AND) + 1].isupper() or text.startswith("the", at + len(_AND))
    ]
    for first, third in zip(found, found[2:], strict=False):
        match = _LIST.search(text, max(0, first - _FAR), third + _FAR) if third - first < _FAR else None
        if match is not None and match.start() + len(match[0].partition(" ")[0]) == first:
            yield Hit(*match.span())
