"""$5.3 billion in a story that writes $13.2bn."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.odd_one import odd_one, told
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUM = compiled(r"(?<![\w(])(?:[$€£¥]|(?:US|A|C|NZ|HK|R)\$)(?P<n>\d[\d.,]*\d|\d)(?: (?P<word>million|billion)|(?P<short>m|mn|bn))\b(?!-)")
_SHORT = {"million": "m", "billion": "bn"}
_WORDS = {"m": "million", "mn": "million", "bn": "billion"}


@rule(
    message="the rest of the story writes such sums otherwise: write {fix}",
    severity="warning",
    trigger=[f"{digit}{scale}" for digit in range(10) for scale in ("bn", "m ", "m.", "m,", "m)", "mn")],
    bad=[
        "The authority expects revenue to rise from {$5.3 billion -> $5.3bn} to $13.2bn. It spent $8bn.",
        "It lost £3m in May, £2m in June and {£4 million -> £4m} in July.",
        "It paid €3 million and €2 million. The roof cost {€1m -> €1 million}.",
        "The fund has $1.2bn. It had {$1 billion -> $1bn} in May, and $900m in 2019.",
        "It cost $3 million. It won $2 million and {$7mn -> $7 million}.",
    ],
    good=[
        "Revenue rose to $13.2bn. It spent $8bn.",
        "It cost $800bn and $90bn, and will cost $8.2 trillion.",
        "It cost $5.3 billion and $2bn.",
        "It lost £3m and £2m. “We lost £4 million,” he said.",
        "It lost £3m and £2m. The town has 4 million people.",
        "It lost £3m and £2m\n\nThe £3-million fund is gone.",
    ],
)
def scale_form(story: Story) -> Iterator[Hit]:
    """British papers write $13.2bn, American ones $13.2 billion. A lone one in the other form came from another source."""
    found = list(told(story, _SUM))
    if two := odd_one([match for match in found if match["word"]], [match for match in found if match["short"]]):
        odd, usual = two
        scale = _SHORT[odd["word"]] if odd["word"] else f" {_WORDS[odd['short']]}"
        yield Hit(*odd.span(), f"{story.text[odd.start() : odd.end('n')]}{scale}", related=[Related(*usual.span(), "here so")])
