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

_PAPERS = "New York Times|Washington Post|Wall Street Journal|Financial Times|Daily Telegraph|Los Angeles Times|Jerusalem Post|Times of Israel|Moscow Times|Kyiv Independent|Sunday Times"
_PAPER = compiled(
    rf"\b(?:told|according to|interview with|reported by|published by) (?P<hit>(?P<name>{_PAPERS}))(?= (?:that|on|in an?|he|she|they|by|it|yesterday|last)\b|[.,;:”\"]|$)"
    rf"|(?<=[.!?”\"] |^)(?P<hit>(?P<name>{_PAPERS}))(?= (?:said|reports?|reported|wrote|writes|published|revealed|learned)\b)",
    MULTILINE,
)
_SECOND = compiled(r"(?:,? and |, )(?:the )?\p{Lu}")


@rule(
    message="the name keeps its article: {fix}",
    severity="warning",
    trigger=(
        "associated press",
        *(f"{lead} {name.lower()}" for lead in ("told", "to", "with", "by") for name in _PAPERS.split("|")),
        *(f"{name.lower()} {verb}" for verb in ("said", "report", "wr", "publ", "reveal", "learn") for name in _PAPERS.split("|")),
    ),
    bad=[
        "“It was late,” she told {Associated Press -> the Associated Press}.",
        "profile: ap\n\nHe told {Associated Press -> The Associated Press} that it was late.",
        "{Associated Press -> The Associated Press} reported the deal.",
        "The bridge was shut, according to {Associated Press -> the Associated Press}.",
        "The deal was dead, she told {Associated Press -> the Associated Press} on Friday.",
        "“It is over,” the general told {New York Times -> the New York Times}.",
        "The plan was dropped. {Washington Post -> The Washington Post} reported that two aides resigned.",
        "He said so in an interview with {Wall Street Journal -> the Wall Street Journal}.",
    ],
    good=[
        "Associated Press writer Ann Lee contributed to this report.",
        "She told The Associated Press so.",
        "An Associated Press photographer was there.",
        "He told Associated Press reporters so.",
        "The AP said so.",
        "He told New York Times reporters so. She told the Washington Post that it was late.",
        "He told New York Times, Washington Post and Guardian reporters so.",
        "New York Times reporters were there. A Washington Post report said so.",
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
    for match in _PAPER.finditer(story.text):
        start, end = match.span("hit")
        if story.role_at(start) in ("body", "quote") and not _SECOND.match(story.text, end):
            first = start == match.start()
            article = "The" if first or story.desk.profile.get("publication_article") == "The" else "the"
            yield Hit(start, end, f"{article} {match['name']}")
