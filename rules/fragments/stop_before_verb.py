from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 3  # of a story: more of them is a way of writing


@rule(
    view="small_starts",
    message="full stop in the middle of a sentence: take it out",
    quotes="skip",
    bad=[
        "The governor of Lund. Aki {Moreland. visited -> Moreland visited} the camp at noon.",
        "The clerk Ana {Brook. said -> Brook said} that nobody was hurt.",
        "The bridge near the {mill. was -> mill was} closed on Monday.",
        "The union of bakers in {Oldport. rejected -> Oldport rejected} the offer.",
        "The man, a guard at the {prison. who -> prison who} was hurt, is 40.",
    ],
    good=[
        "The governor visited the camp. Visited last was the mill.",
        "Smith Bros. said it would sue. Approx. were the sums. A firm in Irvine, Calif. was sold.",
        "He lives in the U.S. and said so. Dr. said, Mr. told, etc. was used.",
        "“The mill. was it shut?” he asked.",
        "It is named Hello. it is a shop.",
    ],
)
def stop_before_verb(story: Story) -> Iterator[Hit]:
    """A machine takes the stop of an abbreviation, or of a column in the source, for the end of a sentence."""
    going_on = [one for one in story.small_starts if one.goes_on]
    for start, end, _ in going_on[:_MOST]:
        first = story.text.rfind(" ", 0, start - 1) + 1
        found = story.text[first:end]
        yield Hit(first, end, found.replace(". ", " "))
