"""From 7.75% to 12%, an increase of 5.25 percentage points; cut by 50 basis points from 5% to 4.75%."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import COUNTED, ONE
from wirelint.calendar import number_of
from wirelint.explained import other_counts
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SHARE = r"(?: ?%| percent\b| per cent\b| pct\b)"
_FIGURE = r"(?<![\w.,–-])(?P<@>\d{1,3}(?:\.\d++)?)(?![\d–-]|\.\d)"
_WHEN = r"(?: (?:an? (?:year|month|week|quarter) (?:ago|earlier|before)|(?:the )?(?:previous|last|preceding) (?:year|month|week|quarter)|(?:in|on|at|as of) (?:the )?[^.,;:%()\d\n]{2,30}(?: ?\d{4}| \d{1,2}(?:, \d{4})?)?|in \d{4}))?"
_A = _FIGURE.replace("@", "a") + rf"{_SHARE}?{_WHEN}"
_B = _FIGURE.replace("@", "b") + rf"{_SHARE}{_WHEN}(?! (?:to|or) \d)"
_PARTS = {"half a": 0.5, "half": 0.5, "a half": 0.5, "a quarter": 0.25, "a quarter of a": 0.25, "quarter": 0.25, "three-quarters of a": 0.75, "three quarters of a": 0.75}  # fmt: skip
_HEDGE = (
    r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|at least|a full|as much as) )?"
)
_STEP = (
    rf"{_HEDGE}(?P<n>\d{{1,4}}(?:\.\d++)?|(?i:{COUNTED})|{'|'.join(sorted(_PARTS, key=len, reverse=True))})[ -]"
    r"(?P<unit>(?:percentage[ -])?points?|basis[ -]points?|bps)\b"
)
_UP, _DOWN = (
    r"(?P<up>increase|rise|jump|gain|climb|leap|hike|growth|surge|up)",
    r"(?P<down>cut|drop|fall|decline|decrease|reduction|slide|loss|slump|plunge|down)",
)
_NEUTRAL = r"(?:difference|gap|change|move|swing|shift|step|improvement|spread|adjustment)"
_KIND = rf"(?:{_UP}|{_DOWN}|{_NEUTRAL})"
# "Up 3 points from May" is counted from something else.
_OWN = r"(?! (?:from|since|on|over|more|less|fewer|higher|lower|above|below|compared|ahead|behind|of|than|in (?:\p{Lu}|\d|two|three|a|one)|for the)\b)"
_BEHIND = rf"(?:,| [—–-]|;| \()(?: (?:or|that is|which is|which was|representing|marking))? ?(?:by |(?:an? )?(?:\p{{Ll}}+ )?{_KIND} (?:of |by )?|an? )?{_STEP}{_OWN}"
_WAS = r",? (?:from|compared (?:with|to)|against) "
_FORMS = (
    compiled(rf"\bfrom {_A},? to {_B}{_BEHIND}"),
    compiled(rf"\b(?:to|at|was|is|reached|hit) {_B}{_WAS}{_A}{_BEHIND}"),
    compiled(rf"\b(?:by )?{_STEP}(?: {_KIND})?,? from {_A},? to {_B}"),
    compiled(rf"\b(?:by )?{_STEP}(?: {_KIND})?(?:,| in [\p{{L}} ]{{3,30}})? to {_B},? from {_A}(?! to \d)"),
    compiled(rf"{_B}, (?:(?P<up>up)|(?P<down>down)) (?:by )?{_STEP} (?:from|on) (?:the )?{_A}{_SHARE}"),
    compiled(rf"{_B}, {_STEP} (?:(?P<up>higher|more|above|up)|(?P<down>lower|less|below|down)) (?:than|from|on) (?:the |its |a )?{_A}{_SHARE}"),
)  # fmt: skip
_WORDS = ("point", " bps")


@rule(
    message="from {before} to {after} is {right}, not {stated}: check the three figures",
    severity="warning",
    trigger=["percentage point", "percentage-point", "basis point", "basis-point", " bps", "-point ", " points", "a point"],
    bad=[
        "The lending rate rose from {6.5% to 9%, an increase of 3.5 percentage points}.",
        "Unemployment fell to {5.2% from 6.1%, a drop of 1.9 percentage points}, the office said.",
        "The bank cut its rate by {50 basis points, from 5% to 4.75}%.",
        "Turnout went from {61 percent in 2019 to 48 percent, down 23 points}.",
        "A {75-basis-point cut to 4.5% from 5}% followed in May.",
        "Support stood at {41.2%, 6 points higher than the 38.4}% of May.",
        "The yield fell from {3.2% to 2.9%, or 60 basis points}.",
        "The rate was raised from {4 to 4.75 percent, a half-point} rise.",
        "The tax was cut by {two percentage points from 21% to 17}%.",
    ],
    good=[
        "The lending rate rose from 6.5% to 9%, an increase of 2.5 percentage points.",
        "Unemployment fell to 5.2% from 6.1%, a drop of 0.9 percentage points. It was 61% in May and 58% in June, down two points.",
        "The bank cut its rate by 25 basis points, from 5% to 4.75%. It cut the target by 50 basis points to 4.75%-5%, from 5.25%-5.5%.",
        "Support rose from 31 percent to 34 percent, up 5 points from May. It rose to 34 percent from 31 percent, 9 points ahead of the Greens.",
        "The rate fell from 8% to 6%, the first cut of 25 basis points since 2010. It rose from 31 to 38 percent, a rise of about eight points.",
        "Support rose 3 points to 47% from 41% in May and 44% last week.",
        "The index rose from 4% to 5%, or 300 points. The yield rose from 61.4% to 63%, a rise of two points.",
    ],
)  # fmt: skip
def points_mismatch(story: Story) -> Iterator[Hit]:
    """Two percentages and the step between them in points are all there; one of the three is wrong, or the word for its way."""
    reached = 0
    found = [match for form in _FORMS for match in matches(form, story.text, _WORDS, 140, 110, beside=("%", "cent", "pct"))]
    for match in sorted(found, key=lambda match: match.start()):
        if match.start() >= reached and (right := _right(match)):
            reached = match.end()
            ends = [match.end(name) for name in ("a", "b", "unit")]
            starts = [match.start(name) for name in ("a", "b", "n")]
            words = {"before": f"{match['a']}%", "after": f"{match['b']}%", "right": right, "stated": f"{match['n']} {match['unit']}"}
            yield Hit(min(starts), max(ends), words=words)


def _right(match: regex.Match[str]) -> str:
    """The step between the two, where it is not what is stated."""
    basis = match["unit"].startswith(("basis", "bp"))
    step = _PARTS.get(match["n"].lower(), -1.0)
    step = float(match["n"]) if match["n"][0].isdigit() else step if step > 0 else float(number_of(match["n"]))
    if step <= 0 or (not basis and "percentage" not in match["unit"] and step > 100):
        return ""
    stated, gone = step / 100 if basis else step, float(match["b"]) - float(match["a"])
    finest = max((match["a"], match["b"]), key=lambda figure: len(figure.partition(".")[2]))
    slack = 2 * _half(finest) + (0.005 if basis or step < 1 else _half(match["n"]))
    if match["hedge"]:
        slack = slack + max(stated / 5, 0.5 if not basis else 0.05)
    wrong_way = ("up" in match.re.groupindex and match["up"] and gone < 0) or ("down" in match.re.groupindex and match["down"] and gone > 0)
    if abs(abs(gone) - stated) <= slack + 0.001 and not wrong_way:
        return ""
    others = [one / ONE for one in other_counts(match, "abn")]  # "to 47% from 41% in May and 44% last week"
    if any(abs(abs(float(match[name]) - one) - stated) <= slack for one in others for name in "ab"):
        return ""
    size = f"{abs(gone) * 100:.4g} basis points" if basis else f"{abs(gone):.4g} points"
    return f"{size} {'up' if gone > 0 else 'down'}"


def _half(figure: str) -> float:
    """Half the last digit: what rounding can take."""
    return 0.5 / float(10 ** len(figure.partition(".")[2]))
