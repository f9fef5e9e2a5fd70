"""$5.3 billion in a story that writes $13.2bn."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUM = compiled(r"(?<![\w(])(?:[$€£¥]|(?:US|A|C|NZ|HK|R)\$)(?P<n>\d[\d.,]*\d|\d)(?: (?P<word>million|billion)|(?P<short>m|mn|bn))\b(?!-)")
_SHORT = {"million": "m", "billion": "bn"}
_WORDS = {"m": "million", "mn": "million", "bn": "billion"}
_USUAL = 2  # of the one form that a single one of the other is a slip beside
_ROLES = frozenset({"body", "list"})


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
    found = [
        match
        for match in _SUM.finditer(story.text)
        if story.role_at(match.start()) in _ROLES and not within(story.quotations, match.start(), match.end())
    ]
    words, short = [match for match in found if match["word"]], [match for match in found if match["short"]]
    few, many = sorted((words, short), key=len)
    if len(few) == 1 and len(many) >= _USUAL:
        match = few[0]
        end = match.end("n")
        scale = _SHORT[match["word"]] if match["word"] else f" {_WORDS[match['short']]}"
        yield Hit(*match.span(), f"{story.text[match.start() : end]}{scale}", related=[Related(*many[0].span(), "here so")])
