from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import IGNORECASE, MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_BARE = compiled(
    r"(?:(?:\b(?:told|according to|by|said|reports?|reported|wrote) |(?:^|(?<=[.!?”\"] ))))(?<hit>Associated Press)(?= (?:said|reported|that|on|in|by|it|he|she|they|when|during)\b|[.,;:”\"’]|$)",
    MULTILINE | IGNORECASE,
)


@rule(
    message="the agency keeps its article: {fix}",
    severity="warning",
    trigger=("associated press",),
    bad=[
        "“It was late,” she told {Associated Press -> the Associated Press}.",
        "profile: ap\n\nHe told {Associated Press -> The Associated Press} that it was late.",
        "{Associated Press -> The Associated Press} reported the deal.",
        "The bridge was shut, according to {Associated Press -> the Associated Press}.",
        "The deal was dead, she told {Associated Press -> the Associated Press} on Friday.",
    ],
    good=[
        "Associated Press writer Ann Lee contributed to this report.",
        "She told The Associated Press so.",
        "An Associated Press photographer was there.",
        "He told Associated Press reporters so.",
        "The AP said so.",
        "Reuters, Associated Press and dpa were there.",
        "(Photo by Associated Press)",
        "Mill burns down\n\nBy ANN LEE and BO BERG\n\nAssociated Press\n\nOSLO, Norway (AP) — A mill burned down.",
    ],
)
def missing_article(story: Story) -> Iterator[Hit]:
    """The Associated Press, or the AP: every house gives the agency its article when it says something."""
    for match in _BARE.finditer(story.text):
        start, end = match.span("hit")
        if story.text[start:end] != "Associated Press" or story.role_at(start) in ("byline", "credit", "caption", "signoff"):
            continue
        block = story.blocks[story.block_at(start)]
        if (block.start, block.end) == (start, end):
            continue  # the second line of a byline
        first = start == match.start() or story.text[start - 2 : start - 1] in ".!?"
        house = story.desk.profile.get("publication_article") == "The"
        yield Hit(start, end, "The Associated Press" if first or house else "the Associated Press")
