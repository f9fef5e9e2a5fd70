"""8 million crowns, 25 percent less than the 10 million of last year; 900,000, against 600,000 a year ago, a rise of a third."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ONE, SCALES, UNITS, step_of, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SCALE = r"thousand|million|billion|trillion"
# The second names no measure: what it does not say, it shares with the first.
_SUM = (
    r"(?<![\w.,$€£-])(?P<@_sign>US\$|[$€£¥₹])?(?P<@>(?!(?:19|20)\d\d\b(?!,))\d{1,3}(?:,\d{3})++(?:\.\d++)?|\d++(?:\.\d++)?)(?![\w:/%-]|[.,]\d| ?(?:percent|per cent)\b)"
    rf"(?: (?P<@_scale>{_SCALE})\b)?(?: (?P<@_unit>\p{{Ll}}{{2,}}))?"
)
_A, _B = _SUM.replace("@", "a"), _SUM.replace("@", "b")
_HEDGE = r"(?P<hedge>(?:about|almost|nearly|roughly|around|some|more than|over|well over|just over|less than|just under|at least|close to|up to) )?"
_SHARE = rf"{_HEDGE}(?:(?P<share>\d++(?:\.\d++)?) ?(?:%|percent|per cent)|(?P<part>a third|a quarter|a fifth|a tenth|half|two[- ]thirds|three[- ]quarters))"
_PARTS = {
    "a third": 100 / 3,
    "a quarter": 25.0,
    "a fifth": 20.0,
    "a tenth": 10.0,
    "half": 50.0,
    "two thirds": 200 / 3,
    "three quarters": 75.0,
}
_UP = r"(?P<up>more|higher|larger|bigger|greater|longer|taller|heavier|dearer|above|up|rise|increase|gain|jump|growth)"
_DOWN = r"(?P<down>less|lower|fewer|smaller|cheaper|shorter|lighter|below|down|fall|drop|decrease|decline|cut|reduction|loss)"
_WHICH = r"(?:which (?:is|was)|that is|or|already|now|still)"
_THE = r"(?:the |its |their |his |her |last year[’']s |a previous |an earlier |the previous |the earlier |the usual |the original )?"
_NO = r"[^\d.;:%\n]{0,50}?"
_WHEN = r"(?:,? (?:an? (?:year|month|week|decade) (?:ago|earlier|before)|the (?:year|month|week) before|(?:in|on) (?:the )?[\p{Lu}\d][\w.]*(?: \d+)?|last (?:year|month|week|season)|[\p{L}]+ years (?:ago|earlier)))?"
_THAN = compiled(rf"{_A}{_NO}(?:,| [—–]| \([^()\n]{{3,24}}\),?) (?:{_WHICH} )?{_SHARE} (?:{_UP}|{_DOWN})(?: than| from| on)? {_THE}{_B}")
_STEP = compiled(
    rf"{_A}{_NO},? (?:against|compared (?:with|to)|up from|down from|from|instead of) {_THE}{_B}{_WHEN}(?:,| [—–]) (?:or )?(?:an? )?(?:{_UP}|{_DOWN}) (?:of |by )?{_SHARE}(?=[.,;:)]| [—–]| in\b| over\b|$)"
)
_MILLION = 10**6
_LATER = frozenset(
    "it he she they that in of last at for a paid spent recorded earned needed we this who to seen sold from per year".split()
)
_THAN_WORDS = tuple(
    f" {word} than " for word in "more higher larger bigger greater less lower fewer smaller cheaper longer shorter".split()
)
_STEP_WORDS = (" against ", " compared with ", " compared to ", " up from ", " down from ", " instead of ")


@rule(
    message="from {before} to {after} is {right}: check the three figures",
    severity="warning",
    trigger=[f"percent {way} than " for way in ("less", "more", "lower", "higher", "fewer")]
    + [f"per cent {way} than " for way in ("less", "more", "lower", "higher", "fewer")]
    + [f"% {way} than " for way in ("less", "more", "lower", "higher", "fewer")]
    + [f"{part} {way} than " for part in ("third", "quarter", "fifth", "half", "tenth", "thirds") for way in ("less", "more", "lower", "higher", "fewer")]
    + [f" {step} of {end}" for step in ("rise", "fall", "drop", "increase", "decrease", "decline", "gain", "cut", "jump") for end in (*"123456789", "a ", "half", "two", "about", "nearly", "more", "almost", "some")],
    bad=[
        "The prize is worth 6 million euros, which is {25 percent less than the 10 million} paid last year.",
        "It sold 900 tickets, {20% fewer than the 1,200} it sold in May.",
        "The fine is 3,000 euros, {half more than the 1,200} she was told.",
        "A loaf now costs 90 pence, against {60 pence a year ago, a rise of 30 percent}.",
        "The grant is 900,000 pounds, up from {600,000 last year, an increase of a third}, the fund said.",
        "The fund has $80 million, {a quarter less than the $120 million} it had in 2019.",
        "The mill employs 450 people, compared with {900 a decade ago, a drop of 40 percent}.",
    ],
    good=[
        "The prize is worth 8 million euros, which is 20 percent less than the 10 million paid last year.",
        "It sold 900 tickets, 25% fewer than the 1,200 it sold in May, and 6 percent more than the 2 percent it feared.",
        "The grant is 900,000 pounds, up from 600,000 last year, an increase of a half.",
        "He has 12 shops, 20 percent more than the 2 rivals have. It pays 300 euros, 10 percent less than the 20 dollars a day.",
        "Output was 2.1 million tons, against 2 million, a rise of 5.6 percent. It lent $4 billion, 30 percent more than a year ago.",
        "The team scored 30 goals, against 20 in May, a rise of half. Sales were 90 million, compared with 60 million in 2019, a rise of 12 percent at constant prices.",
        "The fund has $80 million, 10 percent more than the $120 million in debts it had paid.",
        "The town has 3,000 people, about a third fewer than the 4,200 it had.",
    ],
)  # fmt: skip
def percent_than(story: Story) -> Iterator[Hit]:
    """Two amounts, and by which share the one is more or less than the other: one of the three is wrong."""
    found = [*matches(_THAN, story.text, _THAN_WORDS, 130, 50), *matches(_STEP, story.text, _STEP_WORDS, 70, 110)]
    for match in sorted(found, key=lambda match: match.start()):
        if _alike(match) and not _ADJUSTED.match(story.text, match.end()) and (right := _right(match)):
            told = max(match.start("share"), match.start("part"))
            first = match.start("b_sign") if match["b_sign"] else match.start("b")
            begin, end = (first, match.end()) if first < told else (told, max(match.end("b_scale"), match.end("b")))
            related = [Related(match.start(), match.end("a"), "the other amount")]
            yield Hit(begin, end, words={"before": match["b"], "after": match["a"], "right": right}, related=related)


_ADJUSTED = compiled(r"[^.;\n]{0,40}\b(?:constant|like-for-like|comparable|adjusted|real terms|inflation|organic|currenc)")


_IN_THEN = compiled(r"(?: (?:thousand|million|billion|trillion))? in (?:\d|\p{Lu}|the )")


def _alike(match: regex.Match[str]) -> bool:
    """Whether both are of one unit."""
    if (match["a_sign"] or "") != (match["b_sign"] or "") or bool(match["a_scale"]) < bool(match["b_scale"]):
        return False
    if match["b_unit"] == "in" and not _IN_THEN.match(match.string, match.end("b")):
        return False  # "the $120 million in debts"
    one, other = (match["a_unit"] or ""), (match["b_unit"] or "")
    return other in ("", one) or (other not in UNITS and other in _LATER)


def _right(match: regex.Match[str]) -> str:
    """What the change is, where it is not what is stated."""
    scales = [SCALES[match[f"{name}_scale"]] if match[f"{name}_scale"] else 1 for name in "ab"]
    if scales[0] > scales[1] and value_of(match["b"]) < 1000 * ONE:
        return ""  # 8 million, and 10: of what?
    this, other = (value_of(match[name]) * scale for name, scale in zip("ab", scales, strict=True))
    if not this or not other:
        return ""
    stated = float(match["share"]) if match["share"] else _PARTS[match["part"].replace("-", " ")]
    change = 100 * (this - other) / other
    off = sum(_rounding(match[name], scale) for name, scale in zip("ab", scales, strict=True))
    slack = 100 * off * max(1.0, this / other) + (0.6 if match["share"] else 4.0) + (max(stated / 6, 2.0) if match["hedge"] else 0)
    wanted = stated if match["up"] else -stated
    if abs(change - wanted) <= slack:
        return ""
    return f"{written(round(abs(change) * ONE))}% {'more' if change > 0 else 'less'}"


def _rounding(figure: str, scale: int) -> float:
    """Which share of it a figure may have lost in rounding: a count none; with a share behind it, it is hardly rounded to one digit, but in billions."""
    if scale == 1 and "." not in figure and value_of(figure) < 1000 * ONE:
        return 0
    off = step_of(figure) / (2 * value_of(figure))
    return min(off, 0.1) if scale > _MILLION else min(off, 0.0125)
