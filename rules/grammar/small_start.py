"""Rule: a sentence that begins with a small letter."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST = 3  # of a story: more of them is a way of writing


@rule(
    view="small_starts",
    severity="warning",
    message="a sentence begins here: write {fix}",
    quotes="skip",
    bad=[
        "The mayor left on Monday. {the -> The} deputy stayed until noon, he said.",
        "{during -> During} a dispute between two groups of men, one fell onto the track.",
        "The mayor left on Monday.\n\n{according -> According} to the deputy, nobody had asked him to.",
        "Rain fell for two days. {it -> It} was the worst in a decade.",
        "He left the town at noon. {however -> However}, nobody saw him go.",
    ],
    good=[
        "The mayor left on Monday. The deputy stayed until noon, he said.",
        "The mayor said on Monday:\n\nthe deputy is to stay until noon in the hall.",
        "He said that the deputy, who had been in the hall since noon,\n\nthe council and the mayor had left.",
        "eBay and de Vries signed on Monday. iPhones sold well. al-Masri left.",
        "It sells to the U.S. in bulk, at approx. the same price, etc. in March.",
        "He works for the dept. of trade and for Smith Bros. in Oldport.",
        "the mayor",
        "- the deputy stays until noon in the hall.\n- the mayor leaves on Monday before noon.",
        "Well... the mayor left.",
    ],
)
def small_start(story: Story) -> Iterator[Hit]:
    """The capital was lost in translation, or two sentences came together from two places."""
    begun = [one for one in story.small_starts if not one.goes_on]
    for start, end, _ in begun[:_MOST]:
        word = story.text[start:end]
        yield Hit(start, end, word[0].upper() + word[1:])
