"""850 million US dollars in a story that writes $3.4 billion."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SUM = compiled(
    r"(?<![\w.,$-])(?P<sum>\d[\d,]*(?:\.\d+)?(?: (?:million|billion|trillion))?) (?:(?:US|U\.S\.|American) dollars\b|(?P<american>American dollar)\b(?=[,.;:)]| (?:and|or|in|on|at|for|to|from|by|with|of|a year|per|was|were|is|are|each)\b))"
)
_SIGN = compiled(r"(?<![A-Za-z])\$ ?\d")
_OTHER = compiled(
    r"\b(?:Canadian|Australian|Hong Kong|Singapore|New Zealand|Taiwan|Zimbabwean?|Liberian|Jamaican|local) dollars?\b|[A-Z]\$"
)


@rule(
    message="write {fix}",
    trigger=["us dollars", "u.s. dollars", "american dollar"],
    bad=[
        "Sales rose to $3.4 billion. The plant cost {850 million US dollars -> $850 million}.",
        "It sold {2.3 billion U.S. dollars -> $2.3 billion} of oil, $50 a barrel.",
        "The fine is {4,000 US dollars -> $4,000}; the fee is $20.",
        "It cost {12 million American dollars -> $12 million}, against $9 million in May.",
        "The plant cost {850 million US dollars -> $850 million}.",
        "The rescue cost about {20 million American dollar -> $20 million}, a third of it met by donors.",
    ],
    good=[
        "The plant cost $850 million.",
        "The price is in US dollars.",
        "It sold US dollars worth 3 billion rupees.",
        "The fund held $5 of US dollars.",
        "It bought 5 billion yuan with US dollars.",
    ],
)
def us_dollars(story: Story) -> Iterator[Hit]:
    """Every house writes the sign before the sum; “US dollars” after it is the Chinese, Korean and Turkish order. Where the story has no other sum in dollars, or another country's dollar, it is only a note."""
    mixed = _SIGN.search(story.text) is not None and _OTHER.search(story.text) is None
    for match in _SUM.finditer(story.text):
        yield Hit(*match.span(), f"${match['sum']}", severity=None if mixed or match["american"] else "info")
