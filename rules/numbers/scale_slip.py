"""3.25 million euros, and further on 3.25 billion euros."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import SCALES, step_of, value_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SUM = compiled(
    r"(?<![\w.,-])(?P<sign>(?:[A-Z]{1,2})?[$€£¥])?(?P<figure>\d++(?:,\d{3})*+(?:\.\d++)?)[ -](?P<scale>million|billion|trillion)(?! cubic)(?:[ -](?P<unit>(?!(?:and|but|for|from|the|were|was|are|with|who|that|than|this|more|last|over|after|have|had|has|since|when|while|which|each)\b)[a-z]{3,}))?"
)


@rule(
    message="{this} here, {other} elsewhere in the story: is it one sum with two scales?",
    severity="info",
    trigger=["billion", "trillion"],
    bad=[
        "The plant will cost 3.25 million euros.\n\nThe sum of {3.25 billion euros} is the largest yet.",
        "Net income was $312 million.\n\nThe {$3.12 billion} was a record.",
        "It pumps 12.5 billion liters a year.\n\nThe {12.5 million liters} go south.",
        "A loan of $1.85 billion was agreed.\n\nThe {$185 million} will build roads.",
        "The army has 1.35 million men.\n\nThe {1.35 billion men} are paid late.",
    ],
    good=[
        "The plant will cost 3.25 billion euros.\n\nThe 3.25 billion euros are public money.",
        "It sold 3.25 million cars for 3.25 billion euros.",
        "It lost $3 million in May and $3 billion in June.",
        "It has 1.2 million men and 1.2 billion rupees.",
        "It has 1.25 million and not 1.25 billion and more.",
        "It cost $2.5 million, not $2.5 billion.",
        "Sales rose from $312 million to $3.25 billion.",
    ],
)
def scale_slip(story: Story) -> Iterator[Hit]:
    """The same three digits of the same unit with another million or billion: translation from languages with other scales loses noughts. Chance seldom does it."""
    first: dict[tuple[int, str], regex.Match[str]] = {}
    for match in matches(_SUM, story.text, ("million", "billion", "trillion"), 16, 24):
        digits = value_of(match["figure"]) // step_of(match["figure"])
        what = match["sign"] or match["unit"]
        if digits < 100 or not what:
            continue
        other = first.setdefault((digits, what), match)
        if _size(other) != _size(match):
            words = {name: one.string[slice(*_span(one))] for name, one in (("this", match), ("other", other))}
            yield Hit(*_span(match), words=words, related=[Related(*_span(other), "elsewhere")])


def _span(match: regex.Match[str]) -> tuple[int, int]:
    return match.start(), match.end("scale") if match["sign"] else match.end()


def _size(match: regex.Match[str]) -> int:
    return value_of(match["figure"]) * SCALES[match["scale"]]
