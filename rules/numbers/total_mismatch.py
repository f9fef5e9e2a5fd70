"""Six planes and 24 helicopters, 20 aircraft in all."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_WORDS = {word: number for number, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)}
_COUNT = rf"(?:\d{{1,3}}(?:,\d{{3}})+|\d+|{'|'.join(_WORDS)})(?![.,]\d)"
_PART = rf"(?P<part>(?i:{_COUNT}))(?: (?!million|billion|and\b|percent)[\w-]+){{1,3}}?"
_PHRASE = compiled(r" (?:in all|in total|altogether|all told)\b")
_BEFORE = 400  # characters before the phrase that six parts and their total can take
_SUM = compiled(
    rf"(?<![\w.,$€£-]){_PART}(?:, {_PART}){{0,4}},? and {_PART}"
    rf"(?:,| [—–-]+) (?:or )?(?P<hit>(?:a total of )?(?P<total>{_COUNT})(?: [\w-]+){{0,2}}? (?:in all|in total|altogether|all told))\b"
)


@rule(
    message="the parts come to {sum}: check the figures",
    trigger=["in all", "in total", "altogether", "all told"],
    bad=[
        "Some {50 hostages and 150 prisoners — 250 people in all} — will go.",
        "{Six planes, 24 helicopters and 92 trucks, 112 vehicles in all}, were sent.",
        "It lost {three tanks and four guns, eight vehicles in total}.",
        "The club sold {1,200 seats and 300 boxes, 1,600 in all}.",
        "He has {two sons and three daughters, six children in all}.",
    ],
    good=[
        "Some 50 hostages and 150 prisoners — 200 people in all — will go.",
        "Six planes, 14 helicopters and 92 trucks, 112 vehicles in all, were sent.",
        "It lost 3 tanks. Four guns and 5 trucks, nine in all, burned.",
        "It spent $4 million and 3 months, 5 in all.",
        "It has 12 mills and two ports, and they have 40 workers in all.",
    ],
)
def total_mismatch(story: Story) -> Iterator[Hit]:
    """The parts stand beside their total, so they can be added up; one of the figures is wrong."""
    for match in _sums(story.text):
        parts = sum(_count(part) for part in match.captures("part"))
        if parts != _count(match["total"]):
            yield Hit(*match.span(), words={"sum": f"{parts:,}"})


def _sums(text: str) -> Iterator[regex.Match[str]]:
    """Where parts stand before their total; only the words that lead up to a phrase such as "in all" are read."""
    free = 0
    for phrase in _PHRASE.finditer(text):
        if match := _SUM.search(text, max(free, phrase.start() - _BEFORE), phrase.end()):
            yield match
            free = match.end()


def _count(figure: str) -> int:
    return _WORDS.get(figure.lower()) or int(figure.replace(",", ""))
