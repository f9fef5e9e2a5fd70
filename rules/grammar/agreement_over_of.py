"""Parts of the city has sunk: the verb goes with the word beside it."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_HEADS = (
    "Parts|Dozens|Hundreds|Thousands|Residents|Members|Officials|Leaders|Supporters|Relatives|Victims|Survivors|Streets|Employees|Workers|Representatives|Opponents|Critics|"
    "Inhabitants|Citizens|Soldiers|Students|Fans|Players"
).split("|")
# What is one amount, and what may open a clause of its own, in which the verb has another subject.
_NOT = (
    r"what|which|that|who|whose|where|when|how|whom|and|or|but|as|it|he|she|this|there|dollars|euros|pounds|tons|tonnes|hours|days|years|miles|yen|yuan|rupees|work|money|water|food|aid|"
    r"say|says|said|think|thinks|believe|know|knew|feel|felt|hope|fear|claim|argue|agree|insist|warn|want|deny|told|now|once|\p{Ll}+ed"
)
_FORM = compiled(
    rf"(?:^|(?<=\n)|(?<=[\p{{Ll}}\d)%]{{2}}[.!?][\"”]? ))(?:{'|'.join(_HEADS)}) of (?:(?:the|its|his|her|their|this|an?) )?(?:(?!(?:{_NOT})\b)[\p{{L}}’'-]+ ){{1,2}}"
    r"(?:(?P<hit>has) (?!(?:to|nothing|more|little|a|the|an)\b)\p{Ll}|(?P<hit>was|is) (?:told|held|sent|\p{Ll}+(?:ed|ing)|in|at|on|not|still)\b)"
)
_RIGHT = {"has": "have", "was": "were", "is": "are"}


@rule(
    message="several: write {fix}",
    severity="warning",
    quotes="skip",
    trigger=[f"{head} of " for head in _HEADS],
    bad=[
        "Parts of north Jakarta {has -> have} sunk by two meters.",
        "The road is shut. Hundreds of residents {has -> have} left the town.",
        "Members of the committee {was -> were} told on Monday.",
        "Officials of the ministry {is -> are} not at work.",
        "Leaders of the union {has -> have} called a strike. Relatives of the dead {was -> were} told first.",
    ],
    good=[
        "Parts of the city have sunk. Hundreds of dollars was stolen. Thousands of tons was lost. Hundreds of thousands of dollars was paid.",
        "Members of what was once a sect left. Parts of what is now a park burned. Leaders of the union that has called a strike met.",
        "Officials of a ministry which is under fire left. Victims of the man who was jailed wept. Leaders of the group said it has lost. Members of the team say the city has paid.",
        "The number of residents of the town has grown. One of the leaders of the union was held. A list of members of the club is kept.",
        "“Residents of Evil” is a film. Parts of Speech is a play. Fans of Lund the town has adopted cheered. Workers of the World has a new singer.",
        "Millions of euros is a lot. Dozens of hours was needed.",
    ],
)
def agreement_over_of(story: Story) -> Iterator[Hit]:
    """The verb goes with what stands before “of”, not with the word beside it."""
    for match in _FORM.finditer(story.text):
        yield Hit(*match.span("hit"), _RIGHT[match["hit"]])
