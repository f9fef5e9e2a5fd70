"""A won 52.3 percent of the vote, B 39.4 percent and C 14.1 percent; the left took 44 percent, the right 38 and the greens 23."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import COUNTED, ONE, value_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import paragraph_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SIGN = r"(?: ?%| percent\b| per cent\b)"
_FIRST = rf"(?P<part>\d{{1,2}}(?:\.\d++)?|(?i:{COUNTED})){_SIGN}"
_SHARE = rf"(?P<part>\d{{1,2}}(?:\.\d++)?)(?:{_SIGN}|(?=[,;]|\.(?!\d)| and\b| of\b))(?![\w-])"
_WHO = r"(?:(?!\b(?:of them|among|down|up|from|against|in|than|while|seats?|turnout|margin|women|men|who|which|aged?|last|earlier|previous\w*|compared|more|less|whom|older|younger|under|over|lead|approval|years?)\b)[^.;:\d%\n]){2,50}?"
_TOOK = r"(?:won|took|got|received|polled|secured|had|has|have|drew|gained|garnered|collected|came first with|leads with|led with|ahead with|with)"
_MORE = rf"(?:, (?:and |with ){{0,2}}{_WHO} {_SHARE}){{0,4}}?,? (?:and|while|with) {_WHO} (?P<hit>{_SHARE})(?=[.,;](?!\d)| of\b|$| to\b| after\b)(?! of (?:men|women|them))"
_VOTE = compiled(
    rf"\b{_TOOK} (?:about |some |nearly |almost )?{_FIRST}(?: of (?:the |all )?(?:votes?|ballots?|votes cast))?(?:, (?:to|against) |, (?:and )?(?:with )?|,? (?:followed by|ahead of) ){_WHO} {_SHARE}{_MORE}"
)
# "Sixty percent of those asked said yes, 28 percent no and 22 percent had no opinion".
_FOR = r"(?:said (?:yes|they (?:were|would|had|felt|backed|supported))|yes|approve\w*|agreed?|back\w*|support\w*|favou?r\w*|(?:were|are) (?:for|in favou?r|satisfied|happy)|in favou?r|want\w*|trust\w*)"
_AGAINST = r"(?:(?:said )?no\b|against|disapprov\w*|disagree\w*|oppos\w*|reject\w*|unhappy|dissatisfied|distrust\w*|(?:did|do|would) not|were against)"
_NEITHER = r"(?:(?:were |are |was )?(?:undecided|unsure|not sure|neutral|indifferent)|(?:had|have|gave|expressed|offered|with) no (?:opinion|answer|view)|did(?: not|n['’]t) (?:know|answer|care|say)|don['’]t know|do not know|abstain\w*|(?:could|would) not say|no opinion)"
_GAP = r"[^.;:\d%\n]{0,60}?"
_ASKED = compiled(
    rf"(?<![\w.,$€£-]){_FIRST}{_GAP} {_FOR}{_GAP}(?:,? and|,|;|,? while) {_SHARE} {_GAP}{_AGAINST}{_GAP}(?:,? and|,|;|,? while|,? with) (?P<hit>{_SHARE} {_GAP}{_NEITHER})"
)
_BALLOT = compiled(
    r"\b(?:votes?|voted|ballots?|elections?|poll(?:s|sters?|ed)?|electoral|exit poll|survey\w*|results?|counted|run-?off|parliament|seats|candidates?|asked|part(?:y|ies))\b"
)
_OTHER = compiled(
    r"\b(?:approval|more than one|multiple|several answers|respectively|answers?|turnout|growth|inflation|rose|fell|grew|interest|discount|tariffs?|unemployment|districts?|provinces?|region|each|both|second[- ]round|run-?off|preferen\w+)\b"
)
_PLACE = compiled(r" in (?:the )?\p{Lu}")
_MOST = 100.9


@rule(
    message="the shares come to {sum}%: check the figures",
    severity="warning",
    trigger=["percent", "per cent", "%"],
    bad=[
        "Moravec won 52.3 percent of the vote, Horak 39.4 percent and Stanek {14.1 percent}, the commission said.",
        "The left took 44 percent in Sunday's election, the commission said. Lenz had 44 percent, Torva 38 and the greens {23 percent}.",
        "Sixty percent of those asked said yes, 28 percent no and {22 percent had no opinion}.",
        "In the poll 48% backed the plan, 39% opposed it and {23% were undecided}.",
        "Partial results of the vote gave her the lead. She has 41.2 percent, with Novak on 33.8 percent, and Stanek at {31.5 percent}.",
    ],
    good=[
        "Moravec won 52.3 percent of the vote, Horak 33.6 percent and Stanek 14.1 percent, the commission said.",
        "Of those asked in the poll, 60 percent said yes, 28 percent no and 12 percent had no opinion.",
        "Sales rose: Ghent had 52 percent, Lyon 40 percent and Turin 30 percent more than last year.",
        "In the poll the mayor had 61 percent approval, his deputy 55 percent and the council 30 percent.",
        "She won 61 percent of the vote in Ghent, 55 percent in Lyon and 48 percent in Turin.",
        "In the election Moravec won 52 percent in Ghent, Horak 49 percent in Lyon and Stanek 44 percent in Turin.",
        "Moravec won 52.3 percent of the vote, Horak 39.4 percent and Stanek 14.1 percent in their strongholds.",
        "The party took 44 percent of the vote, up from 38 percent, and its ally 23 percent.",
    ],
)  # fmt: skip
def vote_shares(story: Story) -> Iterator[Hit]:
    """What each of three or more got of one vote, or gave as an answer, is at most all of it."""
    if not _BALLOT.search(story.text):
        return
    words = (" percent", " per cent", "%")
    for pattern in (_VOTE, _ASKED):
        for match in matches(pattern, story.text, words, 30, 260):
            total = sum(value_of(part) for part in match.captures("part")) / ONE
            if _MOST + 0.1 * len(match.captures("part")) < total < 160 and _one_vote(story, match):
                yield Hit(*match.span("hit"), words={"sum": f"{total:g}"})


def _one_vote(story: Story, match: regex.Match[str]) -> bool:
    """Whether the shares are all of one vote or one question."""
    start, end = paragraph_of(story, match.start())
    near = story.text[max(start, match.start() - 200) : min(end, match.end() + 60)]
    if story.text.startswith((" in ", " among "), match.end()):
        return False  # each in another place
    return _BALLOT.search(near) is not None and not _OTHER.search(near) and len(_PLACE.findall(match[0])) < 2
