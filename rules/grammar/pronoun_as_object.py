"""Rule: he, she, they and we where something is done to them."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_OBJECT = {"he": "him", "she": "her", "they": "them", "we": "us"}
_PREPOSITIONS = "of with from about against between by at without towards toward".split()
_SURE = "of with between against about".split()  # they seldom end a relative clause
_VERBS = "told asked gave helped joined thanked urged accused sent met killed arrested allowed forced invited ordered".split()
# A clause that such a word opens may end in a preposition: "the town that she came from he never saw".
_CLAUSE = r"\b(?:[Ww]hom?|[Ww]hat|[Ww]hich|[Tt]hat|[Tt]hose|[Pp]eople|[Mm]en|[Ww]omen|man|woman)\b[^.,;:]{0,60}"
_SLIP = compiled(
    rf"(?<!{_CLAUSE})\b(?:(?:{'|'.join(_PREPOSITIONS)}) (?P<who>he|she|they|we)\b"
    r"(?=[.;!?]| (?:and|or) (?:his|her|their|him|them|the)\b| (?:work|country|city|team|family|party|government|area|office)\b)"
    rf"|(?:{'|'.join(_SURE)}) (?P<who>he|she|they|we)\b(?= (?!who\b|that\b)\p{{Ll}})"
    rf"|(?:{'|'.join(_VERBS)}) (?P<who>he|she|they|we)\b(?= (?:to|that|not|about|on|in|at|for)\b))"
)


@rule(
    message="pronoun in the wrong case: write {fix}",
    severity="warning",
    quotes="note",
    trigger=[f" {word} {who}{end}" for word in (*_PREPOSITIONS, *_VERBS) for who in _OBJECT for end in (" ", ".", ";")],
    bad=[
        "The end of {we -> us} is near, the mayor said.",
        "The police told {they -> them} to leave.",
        "The row between {he -> him} and his brother lasted for years.",
        "Nobody had spoken with {they -> them}.",
        "The council asked {she -> her} to stay.",
    ],
    good=[
        "The man of whom they spoke left. Of those he met, two were ill.",
        "Who he told she did not know. They told him that she had left.",
        "The fault lies with he who must rule. He spoke with they that came.",
        "That is what they dreamt of he said. The town that she came from he never saw.",
        "They laughed at what he said. It was between us and them.",
        "He gave. They took. She met; he left.",
    ],
)
def pronoun_as_object(story: Story) -> Iterator[Hit]:
    """Behind a preposition, and behind told, asked or gave, stand him, her, them and us."""
    for match in _SLIP.finditer(story.text):
        yield Hit(*match.span("who"), _OBJECT[match["who"]])
