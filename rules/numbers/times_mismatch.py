"""430,000 visitors, half as many as in 2019, when there were 86 million; 12,000 tons, twice the 9,500 of May."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import ONE, SCALES, UNITS, value_of, written
from wirelint.calendar import number_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_PARTS = {"half": 1 / 2, "one-third": 1 / 3, "a third": 1 / 3, "two-thirds": 2 / 3, "two thirds": 2 / 3, "a quarter": 1 / 4, "three-quarters": 3 / 4, "three quarters": 3 / 4, "a fifth": 1 / 5, "a tenth": 1 / 10}  # fmt: skip
_TIMES = {"twice": 2.0, "double": 2.0, "triple": 3.0, "treble": 3.0, "quadruple": 4.0}
_SMALL = "two|three|four|five|six|seven|eight|nine|ten|[2-9]|1\\d|20"
_HEDGE = (
    r"(?P<hedge>(?:about|almost|nearly|roughly|around|some|more than|over|well over|just over|less than|just under|at least|close to) )?"
)
_HOW = rf"{_HEDGE}(?P<times>{'|'.join((*_PARTS, *_TIMES))}|(?P<n>{_SMALL})(?:[ -]and[ -]a[ -]half)? times)"
_MANY = r"(?:many|much|high|large|big|long|heavy|expensive|fast|old|tall|deep|far|great)"
_SCALE = r"thousand|million|billion|trillion"
_SUM = (
    r"(?<![\w.,$€£-])(?P<@_sign>US\$|[$€£¥₹])?(?P<@>(?!(?:19|20)\d\d\b(?!,))\d{1,3}(?:,\d{3})++(?:\.\d+)?|\d++(?:\.\d++)?)(?![\w:/-]|[.,]\d)(?: (?P<@_scale>"
    + _SCALE
    + r")\b)?(?: (?P<@_unit>(?:Swiss |Czech |U\.S\. )?\p{Ll}{2,}))?"
)
_A, _B = _SUM.replace("@", "a"), _SUM.replace("@", "b")
_NO = r"(?:\b[Ii]n (?:19|20)\d\d\b|[^\d.;:\n]){0,@}?"
_GAP = r"(?:\b[Ii]n (?:19|20)\d\d\b|[^\d.;:%\n]){0,50}?"
_BETWEEN, _AFTER = _NO.replace("@", "60"), _NO.replace("@", "40")
_FORMS = (
    compiled(rf"{_A}{_BETWEEN}, {_HOW} as {_MANY} as {_AFTER}(?:\bwhen (?:there|it|they|he|she) \p{{Ll}}+(?: \p{{Ll}}+)? |\b(?:the|its|their) ){_B}"),
    compiled(rf"{_A}{_BETWEEN}, {_HOW} (?:the|last year[’']s|its earlier|its previous) {_B}"),
)  # fmt: skip
# "1.1 million in May and 3.5 million in June, twice as many": behind the second figure, with nothing after it.
_BEHIND = compiled(
    rf"{_A}{_GAP}(?:,? (?:and|but|while|against|compared (?:with|to)|up from|down from|to|whereas)\b|;|,)(?=[ ]){_GAP}{_B}(?: (?:last|this) (?:year|month|week)| in [\p{{Lu}}\d][\w.]*(?: \d+)?)?(?:,| [—–-]| \() ?(?:or |which is |that is |already |now )?{_HOW} (?:as {_MANY}|(?:that|the) (?:number|figure|amount|sum|total))(?=[.,;)—–]| [—–]|$)"
)
_ESTIMATE = compiled(
    rf"{_A}(?: \p{{Ll}}+)?(?: \([^()\n]{{2,40}}\))?[^.;\n]{{0,60}}?, (?P<hit>{_HOW} (?:its|the|their) (?P<which>high|upper|top|low|lower|highest|lowest|pre-sale|presale|reserve|asking)?(?: end of (?:its|the))? ?(?P<what>estimate|asking price|reserve price|starting price))\b"
)
_GIVEN = {
    "estimate": compiled(
        rf"\b(?:estimate[sd]?\b(?: (?:price|value|it|them|range))? (?:of|at|was|had been|to (?:sell|fetch|bring)(?: for)?|between)|(?:expected|estimated|forecast|tipped|hoped|valued) (?:(?:it|them|the [\p{{Ll}}]+) )?to (?:sell for|go for|fetch|bring in|bring|make|raise))(?: between)? (?P<low_sign>[$€£])?(?P<low>\d[\d,]*(?:\.\d+)?)(?: (?P<low_scale>{_SCALE}))?(?: (?:\p{{L}}+ )?(?:\p{{Ll}}+))?(?: ?[-–] ?| to | and )(?P<high_sign>[$€£])?(?P<high>\d[\d,]*(?:\.\d+)?)(?: (?P<high_scale>{_SCALE}))?"
    ),
    "price": compiled(rf"\b(?:asking|reserve|starting) price (?:of|was|had been) (?P<high_sign>[$€£])?(?P<high>\d[\d,]*(?:\.\d+)?)(?: (?P<high_scale>{_SCALE}))?"),
}  # fmt: skip
_SHOWN = 60  # characters of a stretch that still shows where to look
_WORDS = (
    " as many as ",
    " as much as ",
    " as high as ",
    " as large as ",
    "twice the ",
    "double the ",
    "triple the ",
    "times the ",
    "half the ",
    "thirds the ",
    "third the ",
)

_ENDS = (" as many", " as much", " as large", " as high", " as long", " that number", " that figure", " that amount", " that sum", " the number", " the figure", " the amount")  # fmt: skip


@rule(
    message="{this} is {right} times {other}, not {stated}: check the three",
    trigger=[
        "half as ", "twice as ", "times as ", "third as ", "quarter as ", "thirds as ", "twice the ", "double the ", "triple the ", "times the ", "half the ",
        "times its ", "twice its ", "double its ", "times their ", "twice that ", "double that ", "times that ", "half that ", "double the ",
    ],
    bad=[
        "The fort drew 430,000 visitors last year, half as many as in 2019, when there were {86 million}.",
        "The mill made {12,000 tons of flour in May, twice the 9,500} of April.",
        "It has {900 beds, three times as many as the 450} it opened with.",
        "Profit was {$48 million, nearly double the $40 million} of a year earlier.",
        "The town has {6,000 people, a third as many as in 1950, when it had 12,000}.",
        "The watch sold for 1.9 million Swiss francs ($2.2 million), {almost five times its upper estimate}. It had been expected to fetch between 300,000 and 500,000 francs.",
        "Police counted 1.1 million marchers and the union {3.5 million, twice as many}.",
        "The mill sold 400 tons in May, and in June {900, three times as many}; the miners sold none.",
        "It has 60 beds, against {240, half that number}.",
        "The port moved 300,000 containers, twice as many as in 2011, when it handled {90,000}.",
        "The cup went for $60,000, {ten times its high estimate}, at a sale in Lyon. It carried an estimate of $1,500 to $2,000.",
    ],
    good=[
        "The fort drew 430,000 visitors last year, half as many as in 2019, when there were 860,000.",
        "The mill made 12,000 tons of flour in May, twice the 6,100 of April. It made 19,000 tons, about twice the 9,500 of May.",
        "It has 900 beds, three times as many as the 300 it opened with. It has 900 beds, twice as many as in 2010, and 40 doctors.",
        "Profit was $78 million, nearly double the $40 million of a year earlier, and more than three times the $25 million of 2010.",
        "The town has 6,000 people, half as many as in 1950, when 12 shops stood on its square.",
        "The watch sold for 1.9 million francs, almost four times its upper estimate. It had been estimated at 300,000 to 500,000 francs.",
        "He paid $50, twice the 10 percent that others paid. The car does 90 mph, twice the 70 km of a tram.",
        "The plant has 400 workers, twice as many as in 2010, when it made 90,000 cars.",
        "Police counted 1.1 million marchers and the union 2.2 million, twice as many. It has 12 shops and 90 workers, twice as many.",
        "It has 40 beds, against 80 at the old clinic, twice that number. It had 40 beds in May and 60 in June, twice as many as planned.",
        "The 12 were freed. It is a tenth the 40 others had.",
    ],
)  # fmt: skip
def times_mismatch(story: Story) -> Iterator[Hit]:
    """Two amounts, and how many times one is the other: one of the three is wrong."""
    for pattern in _FORMS:
        for match in matches(pattern, story.text, _WORDS, 130, 110):
            if _alike(match) and (right := _off(match, _value(match, "a"), _value(match, "b"))):
                this, other = _shown(match, "a"), _shown(match, "b")
                words = {"this": this, "other": other, "right": right, "stated": match["times"]}
                start, last = _start(match, "a"), _end(match, "b")
                related = [Related(start, _end(match, "a"), "the other amount")]
                yield Hit(start if last - start <= _SHOWN else _start(match, "b"), last, words=words, related=related)
    yield from _behind(story)
    if "estimate" in story.text or " price" in story.text:
        yield from _estimates(story)


def _behind(story: Story) -> Iterator[Hit]:
    """Two amounts of one thing and how many times the one is the other, behind both: whichever is meant, neither fits."""
    for match in matches(_BEHIND, story.text, _ENDS, 150, 30):
        one, other = match["a_unit"] or "", match["b_unit"] or ""
        this, that = _value(match, "a"), _value(match, "b")
        if match["b_scale"] and not match["a_scale"] and this < 1000 * ONE:
            this *= SCALES[match["b_scale"]]  # 1.1 and 3.5 million
        alike = other in ("", one, "in", "last", "this", "at") and (match["a_sign"] or "") == (match["b_sign"] or "")
        if alike and one not in ("percent", "per") and (right := _off(match, that, this)) and _off(match, this, that):
            words = {"this": _shown(match, "b"), "other": _shown(match, "a"), "right": right, "stated": match["times"]}
            yield Hit(_start(match, "b"), match.end(), words=words, related=[Related(_start(match, "a"), _end(match, "a"), "the other")])


def _estimates(story: Story) -> Iterator[Hit]:
    """What it went for, and how many times its estimate that is, which stands elsewhere in the story."""
    for match in matches(_ESTIMATE, story.text, (" estimate", " price"), 150, 20):
        given = list(_GIVEN["estimate" if match["what"] == "estimate" else "price"].finditer(story.text))
        if len(given) != 1 or (match["what"] == "estimate" and match["which"] in (None, "presale", "pre-sale")):
            continue
        name = "low" if (match["which"] or "").startswith("low") and "low" in given[0].re.groupindex else "high"
        other = _value(given[0], name)
        scale = given[0][f"{name}_scale"] or given[0]["high_scale"]
        other = value_of(given[0][name]) * (SCALES[scale] if scale else 1)
        if (right := _off(match, _value(match, "a"), other)) and (match["a_sign"] or "") == (given[0][f"{name}_sign"] or ""):
            words = {"this": _shown(match, "a"), "other": given[0][name], "right": right, "stated": match["times"]}
            yield Hit(*match.span("hit"), words=words, related=[Related(*given[0].span(), "the estimate")])


def _value(match: regex.Match[str], name: str) -> int:
    scale = match[f"{name}_scale"]
    return value_of(match[name]) * (SCALES[scale] if scale else 1)


def _shown(match: regex.Match[str], name: str) -> str:
    return f"{match[f'{name}_sign'] or ''}{match[name]}{' ' + match[f'{name}_scale'] if match[f'{name}_scale'] else ''}"


def _start(match: regex.Match[str], name: str) -> int:
    return match.start(f"{name}_sign") if match[f"{name}_sign"] else match.start(name)


def _end(match: regex.Match[str], name: str) -> int:
    return max(match.end(name), match.end(f"{name}_scale"))


def _alike(match: regex.Match[str]) -> bool:
    """Whether both are of one unit, and neither is a year."""
    if (match["a_sign"] or "") != (match["b_sign"] or ""):
        return False
    one, other = ((match[f"{name}_unit"] or "") for name in "ab")
    units = [UNITS.get(unit.lower(), "") for unit in (one, other)]
    if other in ("percent", "per", "shops", "times") or (units[1] and units[0] != units[1]):
        return False
    if other and other == one:
        return True
    behind = match.string[_end(match, "b") :][:2]
    return bool(match["b_sign"] or behind[:1] in ".,;)" or other in ("of", "in", "a", "it", "that", "he", "she", "they", "last", "who", "at", "for", "from", "who", "for", "seen", "recorded", "counted", "sold"))  # fmt: skip


def _off(match: regex.Match[str], this: int, other: int) -> str:
    """How many times the one is of the other, where that is not what is stated."""
    if this <= 0 or other <= 0:
        return ""
    times, hedge, ratio = match["times"], (match["hedge"] or "").strip(), this / other
    stated = _PARTS.get(times) or _TIMES.get(times) or float(number_of(match["n"]) + (0.5 if "half" in times else 0))
    slack = 0.16 * stated if stated <= 2 else max(0.5, 0.12 * stated)
    low, high = stated - slack, stated + slack
    if hedge in ("almost", "nearly", "less than", "just under", "close to"):
        low, high = (stated - max(0.4, 0.2 * stated) if stated > 1 else 0.75 * stated), stated + 0.06 * stated
    elif hedge in ("more than", "over", "well over", "just over", "at least"):
        low, high = stated * 0.97, stated * 1.7
    elif hedge:
        low, high = stated - 1.8 * slack, stated + 1.8 * slack
    return "" if low <= ratio <= high else written(round(ratio * ONE)) if ratio >= 0.01 else f"{ratio:.1g}"
