"""Cut to 14% on Thursday. The rate was 19% before the cuts began, so it has come down by four points."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED
from wirelint.calendar import number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SHARE = r"(?: ?%| percent\b| per cent\b| pct\b)"
_FIGURE = rf"(?<![\w.,$€£-])(?P<figure>\d{{1,2}}(?:\.\d++)?){_SHARE}(?! (?:or|to) \d)"
_ANY = compiled(_FIGURE)
_WAS = r"(?:was|is|were|are|stood at|stands at|had been|has been|had stood at|was at|is at|had reached|had peaked at|peaked at|started at|began at|used to be|ran at|came to|reached)"
_STEP = rf"(?P<hedge>(?:about|nearly|almost|roughly|some|more than|over|less than|just over|just under|at least|a full|around) )?(?P<n>\d{{1,2}}(?:\.\d++)?|(?i:{COUNTED})|half an?)[ -](?P<unit>(?:percentage[ -])?points?|basis[ -]points?)\b"
_MOVE = r"(?:(?:come|came|gone|went|go|been brought|brought|moved) (?:down|up)|fallen|fell|risen|rose|dropped|climbed|increased|decreased|declined|been cut|been raised|been lowered|shrunk|grown|grew)(?: by)?"
_KIND = r"(?:rise|increase|jump|gain|climb|fall|drop|cut|decline|decrease|reduction|loss|difference|change|slide|improvement|swing|total)"
# "It was 19% in May, so that it has come down by four points", behind a sentence that has the other figure.
_SINCE = compiled(
    rf"(?<=[.;”\"] |\n)(?:But |And |Yet )?(?:(?:A (?:year|month|week|decade) (?:ago|earlier|before),? |[IO]n [\p{{L}}\d., ]{{3,24}}?,? |Before that,? )?(?i:it|that|this|they|turnout|support|unemployment|inflation|the (?:rate|figure|share|ratio|level|proportion|number|tax|levy|yield)))"
    rf" {_WAS} {_FIGURE}(?:(?!{_SHARE})[^.;\d\n]|\b(?:19|20)\d\d\b|\.(?= [\d\p{{Ll}}])|(?<= )\d{{1,2}}(?=[ ,])){{0,110}}?(?:\b{_MOVE} |\b(?:an? )?(?:\p{{Ll}}+ )?{_KIND} of |, (?:or )?(?:up|down) (?:by )?|\b(?:is|are|was|,) (?:now )?(?=(?:\S+ ){{1,3}}?(?:percentage )?points? (?:lower|higher|less|more|cheaper|dearer|down|up))){_STEP}"
    r"(?= since[.,;]|[.,;)]|$)(?!,? (?:more|less|higher|lower|fewer|ahead)[\p{L} ]{0,12} than)"
)  # fmt: skip
_ELSE = compiled(r"\b(?:index|shares|stocks?|Dow|among|women|men|when|while|whereas|forecast|target|average)\b")
_BACK = 240  # characters in front of the sentence in which the other figure may stand


@rule(
    message="{stated} points do not lie between {before}% and any of the figures before it: check them",
    severity="warning",
    trigger=["points", "percentage point", "basis point"],
    bad=[
        "The bank cut its rate to 14 percent on Thursday. {It was 19 percent before the cuts began in September, so that it has now come down by four percentage points}.",
        "The bank lowered the rate from 8.5% to 8.25%. {The rate stood at 10.5% in January, and has fallen by 3.25 points} since.",
        "Unemployment was 9.1 percent in September, the office said. {It had been 11.3 percent a year earlier, a drop of 3.2 percentage points}.",
        "Turnout was 61 percent. {In 2019 it was 72 percent, a difference of nine points}.",
        "The levy is to be 22 percent. {It is 19 percent now, so it is to go up by five points}.",
    ],
    good=[
        "The bank cut its rate to 14 percent on Thursday. It was 19 percent before the cuts began in September, so that it has now come down by five percentage points.",
        "Unemployment was 9.1 percent in September, the office said. It had been 11.3 percent a year earlier, a drop of 2.2 percentage points.",
        "Turnout was 61 percent. In 2019 it was 72 percent, a rise of nine points from 2015.",
        "The rate is 4.25 percent. It was 5 percent in May, and has fallen by 75 basis points.",
        "Support for the plan was 61 percent. It was 55 percent among women, and has fallen by two points since May, when it was 57.",
        "The rate is 14 percent. It was 19 percent in May, and has come down by two points in each of the last meetings. Turnout was 61 percent. In 2019 it was 72 percent, a fall of five points for the young.",
        "Margins fell to 8 percent. The rate was 10 percent in May, when the index lost 30 points.",
    ],
)  # fmt: skip
def points_since(story: Story) -> Iterator[Hit]:
    """A share in one sentence, what it was in the next, and by how many points it moved: one of the three is wrong."""
    for match in matches(_SINCE, story.text, (" point", "-point"), 330, 60, beside=("%", "cent", "pct")):
        start = max(0, match.start() - _BACK, story.text.rfind("\n", 0, match.start() - 2) + 1)
        others = [float(one["figure"]) for one in _ANY.finditer(story.text, start, match.start())]
        step, slack = _step(match)
        if (
            others
            and 0 < step < 100
            and not _ELSE.search(match[0])
            and not any(abs(abs(one - float(match["figure"])) - step) <= slack for one in others)
        ):
            words = {"stated": match["n"], "before": match["figure"]}
            yield Hit(*match.span(), words=words, related=[Related(*match.span("figure"), "what it was")])


def _step(match: regex.Match[str]) -> tuple[float, float]:
    """The step in points, and what rounding can take of it."""
    told = match["n"].lower()
    step = 0.5 if told.startswith("half") else float(told) if told[0].isdigit() else float(number_of(told))
    if match["unit"].startswith("basis"):
        step /= 100
    whole = "." not in match["n"] and "." in match["figure"]
    return step, (0.51 if whole else 0.101) + (max(0.5, step / 5) if match["hedge"] else 0)
