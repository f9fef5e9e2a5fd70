"""9 thousand people; two million and 400 thousand euros."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SMALL = {word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_FIGURE = compiled(
    rf"(?<![\w.,$€£/-])(?:(?P<million>\d{{1,3}}|{'|'.join(_SMALL)}) million (?:and )?)?(?P<thousand>\d{{1,3}}(?:\.\d)?) thousand\b(?!-)"
)


@rule(
    message="write {fix}",
    trigger=[" thousand"],
    bad=[
        "The town has {9 thousand -> 9,000} people.",
        "More than {639 thousand -> 639,000} people died.",
        "The prize is {500 thousand -> 500,000} rubles.",
        "It cost {two million and 400 thousand -> 2.4 million} euros.",
        "It drew {1.5 thousand -> 1,500} fans.",
    ],
    good=[
        "The town has 9,000 people.",
        "A thousand people came.",
        "It is a 3 thousand-year-old temple.",
        "He raised $22 thousand.",
        "Nine thousand people came.",
    ],
)
def thousand_in_words(story: Story) -> Iterator[Hit]:
    """Russian, Polish and Turkish put the word after a figure; in English 9 thousand is 9,000, and the thousands of a million are its decimals."""
    for match in _FIGURE.finditer(story.text):
        whole = round(float(match["thousand"]) * 1000)
        yield Hit(*match.span(), _with_million(match["million"], whole) if match["million"] else f"{whole:,}")


def _with_million(million: str, rest: int) -> str:
    count = _SMALL.get(million) or int(million)
    return f"{count}{f'{rest / 1_000_000:.6f}'[1:].rstrip('0')} million"
