"""Rule: a body that was set up, without its article."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_KINDS = (
    "working task special contact joint crisis support rescue new separate coordination monitoring research parliamentary trust state expert assistance emergency investigative "
    "interim independent international advisory"
).split()
_BODIES = "group commission committee team center centre fund panel council".split()
_PLACES = "plant factory hospital office bridge branch museum consulate warehouse refinery shipyard store".split()
_FOUND = compiled(
    rf"\b(?:[Ss]et(?:s|ting)? up|[Ee]stablish(?:ed|es|ing)|[Cc]reat(?:ed|es|ing)|[Ff]orm(?:ed|s|ing)) (?P<hit>(?:{'|'.join(_KINDS)}) (?:{'|'.join(_BODIES)}))"
    r"(?=[.,;]| (?:to|for|and|in|on|with|under|headed|led|that|which|at)\b)"
    rf"|\b(?:[Oo]pen(?:ed|s|ing)|[Bb]uilds?|[Bb]uilding|[Bb]uilt|[Cc]los(?:ed|es|ing)) (?P<hit>(?:new |large |second |joint )?(?:{'|'.join(_PLACES)}))"
    r"(?= in (?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)\p{Lu}\p{Ll}+)"
)


@rule(
    message="an article is missing: write “{fix}”",
    roles=["body", "list", "caption"],
    quotes="skip",
    trigger=[*(f" {kind} {body}" for kind in _KINDS for body in _BODIES), *(f"{place} in " for place in _PLACES)],
    bad=[
        "The airline set up {assistance group -> an assistance group} for relatives.",
        "The ministry has created {working group -> a working group} on grain.",
        "The firm opened {plant -> a plant} in Ohio last year.",
        "The city formed {crisis team -> a crisis team} and shut its schools.",
        "The bank is closing {branch -> a branch} in Lyon.",
    ],
    good=[
        "The airline set up assistance groups. They formed task force units.",
        "They set up a working group, and created the joint committee.",
        "It opened plants in Ohio. It opened school doors in Ohio.",
        "The state established special commission rules.",
        "Police set up emergency headquarters in a school. The rebels established new headquarters at the airport.",
        "The plant opened office space in May. It built bridge parts in Ohio.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A commission that is new to the reader is one of several: “set up a commission”. Languages without articles leave the a out."""
    for match in _FOUND.finditer(story.text):
        name = match["hit"]
        yield Hit(*match.span("hit"), f"{'an' if name[0] in 'aeiou' else 'a'} {name}")
