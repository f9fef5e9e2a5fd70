"""Had 31 seats in the old chamber and has 38 now, a gain of nine; 212 in favour and 198 against: passed by 24 votes."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNT, ONE, step_of, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_NUMBER = rf"(?P<@_sign>[$€£])?(?<![\w.,-])(?P<@>{COUNT})(?! of\b)"
_A, _B, _X = (_NUMBER.replace("@", name) for name in "abx")
_NO = r"(?:(?!\d|\b(?:another|others?|each|respectively)\b)[^.;:\n]|\b(?:19|20)\d\d\b){0,60}?"
_STEP = r"(?:gain|loss|rise|fall|drop|increase|decrease|decline|cut|difference)"
_WAY = rf"(?:,| [—–]) (?:or )?(?:(?:an? (?:\p{{Ll}}+ )?{_STEP} of |up |down ){_X}|{_X} (?:more|fewer|less)(?=[.,;)]|$))(?! (?:percent|per cent|points?|from|on|since|in|over|at|during|this|last|than|of|a|per)\b|%)"
_FORMS = (
    # "Had 31 seats in the old chamber and has 38 now, a gain of nine".
    (compiled(rf"\b(?:had|held|employed|counted|owned|ran) {_A} (?P<unit>[\p{{L}}-]+){_NO}(?:,? and|;|, but|,)(?: (?:it|they|he|she))?(?: now| today)? (?:has|have|holds?|employs?|counts?|owns?|runs?) (?:now |only |just )?{_B}{_NO}{_WAY}"), 150, 70),
    # "12,000 more than in 2016, when it was 30,000"; "20 metres taller than the old one, which was 86 metres".
    (compiled(rf"(?<![\w.,-]){_A} (?P<unit>[\p{{L}}]+){_NO}, {_X}(?: (?P=unit))? (?:more|fewer|less|higher|lower|taller|longer|shorter|deeper|heavier|bigger) than (?:(?:in (?:19|20)\d\d|last year|(?:a|the) year (?:before|earlier)|in \p{{Lu}}\p{{Ll}}+),? when (?:it|there|they|he|she) (?:was|were|had|sold|made|earned|paid|took|counted)|(?:the|its|their) (?:old|previous|first|former|other|last) [\p{{Ll}}]+,? which (?:was|is|had|has|stood at|measured)) {_B}(?=(?: (?P=unit))?(?: (?:tall|long|deep|high|wide))?[.,;)]|$)"), 120, 110),
    # "The index lost 120 points to close at 7,880, from 8,100".
    (compiled(rf"\b(?:lost|shed|gained|added|fell|rose|dropped|climbed|slipped|jumped)(?: by)? {_X} points?,?(?: or [\d.]+(?: ?%| percent| per cent),?)? (?:to (?:close |end |finish )?(?:at )?|and (?:closed|ended|finished) at |closing at |ending at ){_B},? (?:from|against|compared with|after) (?:a close of |closing at )?{_A}(?=[.,;)]|$)"), 60, 120),
    # "With 212 in favour and 198 against, the bill passed by 24 votes".
    (compiled(rf"\b(?:[Ww]ith|[Bb]y) {_A} (?:votes? |lawmakers |deputies |members )?(?:in favou?r|for)(?: it)?,? (?:and|to) {_B} (?:votes? )?against[^.;:\d\n]{{0,60}}? (?:passed|carried|adopted|approved|won|survived|defeated|failed|lost)[^.;:\d\n]{{0,12}}? by {_X} votes?(?=[.,;)]|$)"), 180, 20),
)  # fmt: skip
_WORDS = (
    (" has ", " have ", " holds ", " employs ", " owns ", " runs ", " hold ", " employ "),
    (" more than ", " fewer than ", " less than ", " higher than ", " lower than ", "er than the "),
    (" points to ", " point to ", " points and ", " points, "),
    (" by ",),
)
_MEASURE = compiled(r" [\p{L}]+ (tall|long|deep|high|wide)\b")
_NEXT = compiled(r" ([\p{L}-]+)")
_SMALL = frozenset("now today left in at on after of this and under tall long deep high wide".split())
_HEDGES = ("about ", "some ", "around ", "nearly ", "almost ", "least ", "more than ", "over ", "roughly ", "up to ", "an estimated ")


@rule(
    message="between {one} and {two} lie {right}, not {stated}: check the three figures",
    severity="warning",
    trigger=[f"{step} of " for step in ("gain", "loss", "rise", "fall", "drop", "increase", "decrease", "decline", "cut")]
    + [" fewer.", " fewer,", " more.", " more,", " less.", " less,", "than in 1", "than in 2", "than the old ", "than the previous ", "than the first ", "than the other ", "than last year, when", "than a year earlier, when", "points to close at", "points to end at", "points to finish at", "points and closed at", " against, ", "points to 1", "points to 2", "points to 3", "points to 4", "points to 5", "points to 6", "points to 7", "points to 8", "points to 9"],
    bad=[
        "The centre had {31 seats in the old chamber and has 38 now, a gain of nine}.",
        "The firm employed {900 workers in 2010; it now has 600, or 400 fewer}.",
        "The tower is {96 metres tall, 20 metres taller than the old one, which was 86} metres.",
        "She earned {48,000 euros last year, 12,000 more than in 2016, when it was 30,000}.",
        "The index lost {120 points to close at 7,880, from 8,100}.",
        "With {212 in favour and 198 against, the bill passed by 24} votes.",
    ],
    good=[
        "The centre had 31 seats in the old chamber and has 38 now, a gain of seven.",
        "The firm employed 900 workers in 2010; it now has 600, or 300 fewer. It had 90 workers and has 60 ships, a gain of nine.",
        "The tower is 96 metres tall, 10 metres taller than the old one, which was 86 metres. It is 96 metres tall, 40 longer than the other bridge, which is 20 years old.",
        "She earned 48,000 euros last year, 18,000 more than in 2016, when it was 30,000. It sold 300 cars, 50 more than in 2016, when it had 40 shops.",
        "The index lost 120 points to close at 7,980, from 8,100. With 212 in favour and 198 against, the bill passed by 14 votes.",
        "The centre had 31 seats in the old chamber and has 38 now, a gain of nine since a by-election in May. The tower is 96 metres tall, 20 metres taller than the old one, which was 80 metres wide.",
        "With 212 votes for and 198 against, the motion failed by six votes to reach the 218 it needed. The index lost 120 points to end at 7,880, after 8,100 in morning trade.",
        "It had 20 ships and about 300 men; it has 12 ships, a loss of eight.",
    ],
)  # fmt: skip
def had_and_has(story: Story) -> Iterator[Hit]:
    """What it was, what it is and what lies between them stand in other words than "from" and "to"; one of the three is wrong."""
    for (form, before, after), words in zip(_FORMS, _WORDS, strict=True):
        for match in matches(form, story.text, words, before, after):
            one, two, step = (value_of(match[name]) for name in "abx")
            slack = sum(
                step_of(match[name]) // 2 for name in "abx" if value_of(match[name]) >= 10_000 * ONE and match[name].endswith("000")
            )
            near = abs(one - two) * 10 >= step and max(one, two) <= 20 * max(1, min(one, two))
            if one != two and near and abs(abs(one - two) - step) > slack // 2 and not _loose(match):
                words_ = {"one": match["a"], "two": match["b"], "right": written(abs(one - two)), "stated": match["x"]}
                spans = [match.span(name) for name in "abx"]
                start, end = min(start for start, _ in spans), max(end for _, end in spans)
                if end == match.end("x") and match.string.startswith((" fewer", " more", " less"), end):
                    end += len(match.string[end : end + 6].rstrip(".,;"))
                yield Hit(start, end, words=words_, related=[Related(*match.span("b"), "what it is now")])


def _loose(match: regex.Match[str]) -> bool:
    """Whether one of the three is inexact, or of another thing."""
    starts = [match.start(f"{name}_sign") if match[f"{name}_sign"] else match.start(name) for name in "abx"]
    signs = {match[f"{name}_sign"] or "" for name in "abx"}
    other = _NEXT.match(match.string, match.end("b"))
    measure = _MEASURE.match(match.string, match.end("b"))
    if measure and measure[1][:3] not in match[0]:
        return True  # "taller than the old one, which was 80 metres wide"
    if "unit" in match.re.groupindex and other and other[1] not in _SMALL and other[1] != match["unit"]:
        return True
    return len(signs) > 1 or any(match.string[max(0, start - 13) : start].lower().endswith(_HEDGES) for start in starts)
