"""58% for, 47% against."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_SHARE = r"(?P<part>\d{1,3}(?:\.\d+)?)(?: ?%| percent| per cent)"
_WHO = r"(?: of (?:the )?(?:[\w’'-]+ ){0,2}?(?:voters|respondents|people|members|those|them|votes|the vote|adults|[A-Z]\w+)(?: (?:polled|asked|surveyed|questioned))?)?"
_FOR = r"(?:for|in favou?r|yes|voted (?:for|yes|in favou?r)|said (?:yes|they (?:backed|supported|approved))|supported|support|backed|back|approved?|agreed?|(?:were|are) (?:for|in favou?r)|wanted|want|would vote (?:for|to))\b"
_OTHER = r"(?:against|no|voted (?:against|no)|said (?:no|they (?:opposed|disapproved|rejected))|opposed|oppose|rejected|reject|disapproved?|disagreed?|(?:were|are) (?:against|opposed)|did not|do not)\b"
_SPLIT = compiled(
    rf"(?<![\w.,$€£-]){_SHARE}{_WHO} {_FOR}[^.;!?\d\n]{{0,60}}?(?:,? (?:and|while|with|against|to|but) |, )(?:[\p{{L}} ]{{0,20}})?(?<![\w.,-])(?P<hit>{_SHARE}{_WHO} {_OTHER})"
)


@rule(
    message="for and against come to {sum}%: check the figures",
    trigger=["against", "oppose", "disapprove", "reject", "disagree", "% no", "percent no", "said no", "voted no"],
    bad=[
        "The vote was 58% for, {47% against}.",
        "Some 61 percent voted for the plan and {49 percent voted against} it.",
        "In the poll 52% approve of him, while {58% disapprove}.",
        "Among members, 70 percent of respondents backed the strike, and {40 percent opposed} it.",
        "It found that 55% support the tax and {47% oppose} it.",
    ],
    good=[
        "The vote was 58% for, 42% against.",
        "In the poll 52% approve of him, while 48.5% disapprove.",
        "In Ghent 58% voted for it. In Lille 47% voted against it.",
        "It rose 58% for the year, and 47% against the euro.",
        "Some 70 percent of men supported it, and 60 percent of women opposed it.",
        "While 61% want a deal, 55% do not trust him.",
    ],
)
def over_hundred(story: Story) -> Iterator[Hit]:
    """Those for and those against are parts of one whole: together they are at most all."""
    for match in matches(_SPLIT, story.text, ("%", "percent", "per cent"), 8, 220):
        total = sum(float(part) for part in match.captures("part"))
        if total > 101.01 and not _two_groups(match[0]):
            yield Hit(*match.span("hit"), words={"sum": f"{total:g}"})


_GROUPS = compiled(
    r"\b(?:men|women|Democrats|Republicans|Labour|Tor(?:y|ies)|Conservatives?|independents|whites?|blacks?|north|south|year-olds|euro|dollar|year|trust|know|think|believe)\b"
)


def _two_groups(text: str) -> bool:
    """Whether two groups, or two questions, are told of."""
    return _GROUPS.search(text) is not None
