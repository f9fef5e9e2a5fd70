"""58% for, 47% against."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.near import matches
from wirelint.patterns import IGNORECASE, compiled
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

# "Women hold 130 percent of the seats": nobody has more than all of them.
_ALL = compiled(
    r"\b(?:holds?|held|won|wins?|received|receives?|took|got|secured|makes? up|made up|accounts? for|accounted for|owns?|owned|controls?|controlled|represents?|represented) (?:about |some |nearly |around |almost |more than |over )?"
    r"(?P<hit>(?P<part>1[1-9]\d|10[1-9]|[2-9]\d\d)(?:\.\d+)?(?: ?%| percent| per cent)) of (?:the |all |its |their )?(?:[\w-]+ )?(?:seats|votes?|population|electorate|voters|respondents|shares|members|voting rights|households|ballots|inhabitants|workforce|land)\b(?! (?:of (?:his|her|its|their)|he|she|it|they|needed|required|on loan)\b)"
)
# "Half back the plan, 35 percent oppose it and 25 percent are undecided".
_THREE = compiled(
    rf"(?<![\w.,$€£-])(?:{_SHARE}|(?P<half>[Hh]alf)){_WHO}(?: of [\w-]+)? {_FOR}[^.;!?\d\n]{{0,60}}?(?:, (?:and )?(?:[\p{{L}}]+ )?|,? (?:and|while) )(?:(?:some|about) )?{_SHARE}{_WHO} {_OTHER}[^.;!?\d\n]{{0,40}}?(?:, (?:and )?|,? (?:and|while|with) )(?:(?:some|about|the other|another) )?(?P<hit>{_SHARE}{_WHO} (?:are|were|was|is|remain|remained|had no|have no|gave no|did not|do not|don['’]t|undecided|unsure)[^.;!?\d\n]{{0,20}}?(?:undecided|unsure|not sure|opinion|know|decided|answer))"
)

# "She won 53.4 percent of the vote. Her rival had 49.6 percent"; "54 percent to his 48"; two who stood against each other.
_WON = r"(?:won|got|took|received|polled|secured|drew|had|with)"
_RIVALS = (
    compiled(
        rf"\b{_WON} {_SHARE} of (?:the |all )?(?:votes?|ballots?)(?: cast)?(?: in [^.;!?\d\n%]{{3,60}})?[.;,] (?:and |while |but )?(?P<who>(?:(?! percent| per cent|%)[^.;!?\n]){{3,110}}?) (?:{_WON} )?(?P<hit>{_SHARE})(?=[.;,]| of the votes?\b)(?! of (?:men|women))"
    ),
    compiled(rf"\b{_WON} {_SHARE} of (?:the |all )?votes? (?P<who>to|and|against)(?: [\p{{L}}.’'-]+){{0,3}}? (?P<hit>{_SHARE})"),
    compiled(rf"\b(?:beat|defeated|led|leads|ahead of|edged out)(?: [\p{{Lu}}][\w.’'-]+){{1,4}},? (?:by |with )?{_SHARE} (?P<who>to|against) (?P<hit>{_SHARE})(?= of\b|[.,;]| in\b)"),
)  # fmt: skip
_ELSE = compiled(
    r"\b[Ii]n \p{Lu}[\w ]+,|\b(?:[Tt]urnout|[Ii]n (?:19|20)\d\d|earlier|previous\w*|last|run-?off|first round|second round|round|polls?|surveys?|districts?|provinces?|region|county|state|city|town|village|women|men|abroad|counted|ballots|parliament|party|list|approv\w+|support|among|seats|years?|ago|since|then|former\w* had|alliance|coalition|referendum)\b"
)
_CLAUSE = compiled(r", who [^,]*,")
# "Output fell by 120 percent": nothing falls by more than all of it, but what may turn to loss.
_FELL = compiled(
    r"\b(?:fell|fallen|dropped|declined|decreased|shrank|shrunk|plunged|tumbled|slumped|plummeted|collapsed|was cut|were cut|been cut|was reduced|were reduced)(?: by)?(?: about| nearly| almost| some| more than)? (?P<hit>(?P<part>1[0-9]\d|[2-9]\d\d)(?:\.\d+)?(?: ?%| percent| per cent))(?= (?:last|this|in|since|from|over|compared|on|year|between|to|during|within)\b|[.,;])"
)
_SIGNED = compiled(
    r"\b(?:profits?|earnings|income|margins?|cash|balance|surplus|results?|returns?|EBITDA?|growth|value added|gains?|temperature|deficit|loss\w*|equity|net|worth|accounts?|flows?|points)\b",
    IGNORECASE,
)


@rule(
    message="{sum}% is more than the whole: check the figures",
    trigger=[
        "against",
        "oppose",
        "disapprove",
        "reject",
        "disagree",
        "% no",
        "percent no",
        "said no",
        "voted no",
        "of the seats",
        "of all vote",
        "percent to ",
        "% to ",
        "per cent to ",
        *(
            f"{fall} {by}{digit}"
            for fall in (
                "fell",
                "fallen",
                "dropped",
                "declined",
                "decreased",
                "shrank",
                "shrunk",
                "plunged",
                "tumbled",
                "slumped",
                "plummeted",
                "collapsed",
                "cut",
                "reduced",
            )
            for by in ("by ", "")
            for digit in range(1, 10)
        ),
        "of the vote",
        "of the population",
        "of the electorate",
        "of the land",
        "of the shares",
    ],
    bad=[
        "The vote was 58% for, {47% against}.",
        "Some 61 percent voted for the plan and {49 percent voted against} it.",
        "In the poll 52% approve of him, while {58% disapprove}.",
        "Women hold {130 percent} of the seats in the new assembly.",
        "Half of voters back the plan, 35 percent oppose it and {25 percent are undecided}.",
        "Among members, 70 percent of respondents backed the strike, and {40 percent opposed} it.",
        "Mora won 54.2 percent of the vote. Her rival, Juan Pita, had {48.1 percent}.",
        "Mora won 54.2 percent of the vote in Sunday's election. Juan Pita, who had run the town for 16 years, had {48.1 percent}.",
        "Mora took 54 percent of the vote and Pita {48 percent}.",
        "Mora beat Juan Pita by 54 percent to {48 percent}.",
        "Output fell by {120 percent} last year.",
        "It found that 55% support the tax and {47% oppose} it.",
    ],
    good=[
        "The vote was 58% for, 42% against.",
        "In the poll 52% approve of him, while 48.5% disapprove.",
        "In Ghent 58% voted for it. In Lille 47% voted against it.",
        "Turnout was 130 percent of that in 1995. It won 130 percent of its target. The plant met 110 percent of the plan.",
        "Half back the plan, 35 percent oppose it and 15 percent are undecided. The fund holds 120 percent of what it owes.",
        "It rose 58% for the year, and 47% against the euro.",
        "Some 70 percent of men supported it, and 60 percent of women opposed it.",
        "Mora won 54.2 percent of the vote. Turnout was 48.1 percent. Mora won 54 percent of the vote. In 2010, Pita had 61 percent.",
        "Mora won 54.2 percent of the vote in the first round, and her rival had 61 percent in the runoff.",
        "Mora won 54.2 percent of the vote. Her rival, Juan Pita, had 45.8 percent. Profit fell 120 percent last year to a loss.",
        "In the first round 55% backed her, and in the second 60% rejected her. Last year 60 percent supported it, but now 55 percent oppose it.",
        "In Leeds 60% voted for it, and in York 55% against.",
        "He won 110% of the votes of his rivals. He received 120 percent of the votes he needed.",
        "While 61% want a deal, 55% do not trust him.",
    ],
)
def over_hundred(story: Story) -> Iterator[Hit]:
    """Those for and those against are parts of one whole: together they are at most all."""
    for match in matches(_SPLIT, story.text, ("%", "percent", "per cent"), 8, 220):
        total = sum(float(part) for part in match.captures("part"))
        if total > 101.01 and not _two_groups(match[0]) and not _TWO_TIMES.search(match[0]):
            yield Hit(*match.span("hit"), words={"sum": f"{total:g}"})
    for match in matches(_ALL, story.text, ("%", "percent", "per cent"), 60, 60):
        yield Hit(*match.span("hit"), words={"sum": match["part"]})
    for pattern in _RIVALS:
        for match in matches(pattern, story.text, ("%", "percent", "per cent"), 60, 260):
            total = sum(float(part) for part in match.captures("part"))
            end = min(len(story.text), match.end() + 40)
            if (
                100.6 < total < 140
                and not _ELSE.search(_CLAUSE.sub("", match["who"]))
                and not _ELSE.search(story.text[match.end() : end].split(".")[0])
            ):
                yield Hit(*match.span("hit"), words={"sum": f"{total:g}"})
    for match in matches(_FELL, story.text, ("%", "percent", "per cent"), 60, 20):
        start = max(story.text.rfind(". ", 0, match.start()), story.text.rfind("\n", 0, match.start()), match.start() - 160, 0)
        if float(match["part"]) > 100 and not _SIGNED.search(story.text, start, match.start()):
            yield Hit(*match.span("hit"), words={"sum": match["part"]})
    for match in matches(_THREE, story.text, ("undecided", "unsure", "not sure", "opinion", "know", "answer"), 240, 20):
        total = sum(float(part) for part in match.captures("part")) + (50 if match["half"] else 0)
        if total > 102.01 and not _two_groups(match[0].replace("know", "").replace("believe", "")):
            yield Hit(*match.span("hit"), words={"sum": f"{total:g}"})


_GROUPS = compiled(
    r"\b(?:men|women|Democrats|Republicans|Labour|Tor(?:y|ies)|Conservatives?|independents|whites?|blacks?|north|south|year-olds|euro|dollar|year|trust|know|think|believe)\b"
)


# "Last year 60 percent supported the war, but now 55 percent oppose it"
_TWO_TIMES = compiled(
    r"\b(?:now|today|then|second|round|later|earlier|ago|since|primary|general election|in \p{Lu}\w+|pensioners|young|old(?:er)?|others)\b"
)


def _two_groups(text: str) -> bool:
    """Whether two groups, or two questions, are told of."""
    return _GROUPS.search(text) is not None
