"""Rose 6% to $3.4 billion from $3.0 billion; from 5 to 3, up 40%."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE, SCALES, step_of, value_of, written
from wirelint.explained import other_counts
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SCALE = r"thousand|million|billion|trillion|mln|bln|bn|m(?!\w)"
_NOUN = r"(?:(?: (?:euros?|dollars|pounds|francs|yuan|yen|rubles|pesos))? (?:an?|per) (?:ton|tonne|barrel|kilo|kilogram|litre|liter|share|head|month|year|ounce|bushel|bag|square met(?:er|re))\b)?(?: (?!to\b|from\b|and\b|or\b|in\b|on\b|of\b|a\b|an\b|up\b|down\b|per\b|at\b|for\b)[\p{L}/-]+){0,2}?"
_AMOUNT = rf"(?:about |some |around |nearly |almost )?(?P<@_sign>[$€£])?(?P<@>\d++(?:,\d{{3}})*+(?:\.\d++)?)(?![\w/:-]|\.\d)(?: ?(?P<@_scale>{_SCALE}))?(?P<@_noun>{_NOUN})(?: \([$€£][^()\n]{{1,24}}\))?"
_A, _B = _AMOUNT.replace("@", "a"), _AMOUNT.replace("@", "b")
_WHEN = r"(?:,? (?:a year (?:ago|earlier|before)|(?:in|on) [\p{Lu}\d][\w.]*(?: \d+)?|last (?:year|month|week)))?"
_UP = r"(?P<up>up|rose|rise|risen|rises|grew|growth|gain(?:ed)?|jump(?:ed)?|climb(?:ed)?|surged?|soared|increased?|advanced)"
_DOWN = (
    r"(?P<down>down|fell|fall|fallen|falls|drop(?:ped)?|declined?|decreased?|slid|slide|slump(?:ed)?|shrank|plunged?|tumbled|sank|slipped)"
)
_MOVE = rf"(?:{_UP}|{_DOWN})"
_SHARE = r"(?:about |some |around |nearly |almost |a |an |by )*(?P<share>\d++(?:,\d{3})*+(?:\.\d++)?)(?P<percent> ?%| percent\b| per cent\b| pct\b)"
_FORMS = (
    compiled(rf"\b{_MOVE} {_SHARE}(?: \w+)?,? to {_B}{_WHEN},? from {_A}"),
    compiled(rf"\b{_MOVE} {_SHARE},? from {_A}{_WHEN},? to {_B}"),
    compiled(rf"\bfrom {_A}{_WHEN},? to {_B}{_WHEN}(?:,| [—–-]) (?:or {_SHARE}(?! of\b)|(?:an? )?{_MOVE} (?:of |by )?{_SHARE}|an? {_SHARE} {_MOVE})"),
    compiled(rf"(?<![\w.,$€£-]){_B}(?:\.? of [\p{{L}}-]+(?: (?!in\b|on\b|last\b|a\b|this\b)[\p{{L}}-]+)?)?{_WHEN},? (?:which is |a )?{_MOVE} (?:of |by )?{_SHARE} (?:from|on) {_A}"),
    compiled(rf"(?:\b{_MOVE} to {_B}|(?<![\w.,$€£-]){_B},? {_MOVE}){_WHEN},? from {_A}{_WHEN}(?:,| [—–-]) (?:or {_SHARE}(?! of\b)|(?:an? )?{_MOVE} (?:of |by )?{_SHARE}|an? {_SHARE} {_MOVE})"),
    compiled(rf"(?<![\w.,$€£-]){_B}(?: (?!from\b|to\b)[\p{{L}}-]+){{0,5}}?(?: (?:in|on) [\p{{Lu}}\d]\w*|last (?:year|month))?(?:\. (?:That|This|It|The (?:figure|number|total)) (?:was|is|were|represents|represented|marked|marks)|, (?:which|that) (?:was|is)|,) (?:a )?{_MOVE} (?:of |by )?{_SHARE} (?:from|on) (?:the )?{_A}"),
)  # fmt: skip
_POINTS = compiled(
    rf"\b{_MOVE} (?:by )?(?P<points>\d++(?:\.\d++)?) (?:percentage )?points?,? (?:to (?P<b>\d++(?:\.\d++)?)(?: ?%| percent| per cent) from (?P<a>\d++(?:\.\d++)?)(?: ?%| percent| per cent)?|from (?P<a>\d++(?:\.\d++)?)(?: ?%| percent| per cent)? to (?P<b>\d++(?:\.\d++)?)(?: ?%| percent| per cent))(?!\w)"
)
# "71 percent, down five points from 68".
_WORDED_POINTS = compiled(
    rf"(?<![\w.,])(?P<b>\d++(?:\.\d++)?)(?: ?%| percent| per cent), (?:{_UP}|{_DOWN}) (?:by )?(?P<points>\d++(?:\.\d++)?|one|two|three|four|five|six|seven|eight|nine|ten) (?:percentage )?points? from (?P<a>\d++(?:\.\d++)?)(?: ?%| percent| per cent)?(?![\w.]*\d)"
)
_BASIS = compiled(
    r"\bby (?P<n>\d{1,3}) basis points?,? to (?P<b>\d++(?:\.\d++)?) ?(?:%|per ?cent),? from (?P<a>\d++(?:\.\d++)?) ?(?:%|per ?cent)"
)
_FROM = compiled(r"\b[Ff]rom (?:about |some |around |nearly |almost )?[$€£]?(?!(?:19|20)\d\d\b(?!,))\d|\bon [$€£]\d")
_YEARLY = compiled(r",? (?:an?|per|each|every) |,? (?:annually|yearly|on average)\b")
_LONG = 66  # characters of a stretch that still shows where to look
_PERCENT = compiled(r"\d ?(?:%|percent|per cent|pct)")
_ROUNDED = 0.51 + 0.1  # points that rounding can take
# Not the change between the two figures, but what is left of it.
_ADJUSTED = compiled(
    r"(?i:constant (?:exchange rates?|currenc)|like-for-like|\borganic|comparable|same-store|adjusted for|in real terms|underlying|left out|excluding|stripped out|\bcurrenc|exchange rate)"
)
_HEDGE = compiled(r"\b(?:more than|over|less than|under|at least|up to|as much as|nearly|almost|about|some|around)\b")


@rule(
    message="from {before} to {after} is {right}: check the three figures",
    trigger=["point from", "points from"]
    + [f"{end} from " for end in ("%", "percent", "per cent")]
    + [" from $", " from €", " from £", *(f"from {digit}" for digit in range(10))],
    bad=[
        "Sales {rose 16% to $3.4 billion from $3.2 billion}.",
        "Turnout {fell by 5 points, from 61 percent to 52 percent}.",
        "Support {rose 3 percentage points to 47% from 41%}.",
        "Staff numbers went {from 5 to 3, up 40%}.",
        "Profit {fell 20 percent to 120 million euros from 100 million} euros.",
        "Output is {2.4 million tons, down 30% from 2.6 million}.",
        "Staff {fell to 900 from 1,000, a decline of 20%}.",
        "It sold 1.1 million tons of rice last year, down {40 percent} from 2.2 million in 2010.",
        "The bank raised its rate {by 50 basis points to 7 percent from 6.25 percent}.",
        "Profit was 1.2 million euros, down from 1.5 million a year earlier, a fall of {35 percent}.",
        "The fleet {grew 10% from 200 ships to 300}.",
        "Wheat {rose to 240 euros a ton from 200, a gain of 30 percent}.",
        "Turnout was {71 percent, down five points from 68 percent} in 2019.",
        "Profit fell to 84 million pounds ($111 million) from 105 million a year earlier, a drop of {25 percent}.",
        "Some 12 million cars were sold in 2020. That was down {28%} from 14.65 million the year before.",
        "Arrivals went {from 40,000 in May to 50,000, an increase of 45 percent}.",
    ],
    good=[
        "Sales rose 6% to $3.4 billion from $3.2 billion.",
        "Staff numbers went from 5 to 3, down 40%. Profit fell to 84 million pounds ($111 million) from 105 million a year earlier, a drop of 20 percent.",
        "Inflation rose 2% to 8% from 6%. Turnout fell by 9 points, from 61 percent to 52 percent. It rose 0.2 points to 5.6% from 5.4%.",
        "Profit fell 17 percent to 100 million euros from 120 million euros.",
        "It rose 3% to 75 cents from $10.",
        "Sales rose 16% to $3.4 billion from May 3.",
        "Shares fell 5 percent to 60 from 2 p.m. on.",
        "The index rose from 900 to 990, or 10%.",
        "The grant is 900,000 pounds, up from 600,000, a rise of 12 percent a year.",
        "Support rose 3 points to 47% from 41% in May and 44% last week. Sales rose 16% to $3.4 billion from $3.2 billion when stores opened in the year are left out.",
        "Loans rose from 50 million to 60 million, or 20% of all assets.",
        "Some 12 million cars were sold in 2020. That was down 18% from 14.65 million in 2019. He has 12 million fans. It was up 5% from 3 million.",
        "Shares rose 5% to $10 from 2019 to 2023.",
    ],
)
def change_mismatch(story: Story) -> Iterator[Hit]:
    """What it was, what it is and by how much it changed are all there, so they can be worked out; one of the three is wrong, or the verb."""
    for match in _POINTS.finditer(story.text) if " point" in story.text else ():
        before, after, points = (value_of(match[name]) / ONE for name in ("a", "b", "points"))
        others = (abs(one / ONE - after) for one in other_counts(match, ("a", "b", "points")))
        if abs(abs(after - before) - points) > _ROUNDED and not any(abs(one - points) <= _ROUNDED for one in others):
            yield Hit(
                match.start(),
                match.end(),
                words={"before": f"{match['a']}%", "after": f"{match['b']}%", "right": f"{abs(after - before):g} points"},
            )
    for match in _WORDED_POINTS.finditer(story.text) if " point" in story.text else ():
        before, after, points = (value_of(match[name]) / ONE for name in ("a", "b", "points"))
        if abs(after - before - points * (-1 if match["down"] else 1)) > _ROUNDED:
            words = {"before": f"{match['a']}%", "after": f"{match['b']}%", "right": f"{after - before:+g} points"}
            yield Hit(*match.span(), words=words)
    for match in _BASIS.finditer(story.text) if " basis point" in story.text else ():
        points = round(abs(float(match["b"]) - float(match["a"])) * 100)
        if abs(points - int(match["n"])) > 1:
            yield Hit(*match.span(), words={"before": f"{match['a']}%", "after": f"{match['b']}%", "right": f"{points} basis points"})
    seen: set[int] = set()
    for match in _changes(story.text):
        if (
            match.start() not in seen
            and not _YEARLY.match(story.text, match.end("percent"))
            and _comparable(match)
            and not _ADJUSTED.search(story.text, *sentence_of(story, match.start()))
            and (right := _other(match))
        ):
            seen.add(match.start())
            start, end = match.start(), max(_end(match), match.end("percent"))
            if end - start > _LONG:
                start, end = match.start("share"), match.end("percent")
            yield Hit(start, end, words=right)


def _changes(text: str) -> Iterator[regex.Match[str]]:
    """What has the shape of a change; only what stands around a "from" with a percentage near it is read."""
    for place in _FROM.finditer(text):
        start = max(0, place.start() - 110, text.rfind("\n", 0, place.start()) + 1)
        end = min(len(text), place.start() + 130)
        if _PERCENT.search(text, start, end):
            yield from (match for form in _FORMS if (match := form.search(text, start, end)))


def _end(match: regex.Match[str]) -> int:
    return max(match.end(f"{name}{part}") for name in "ab" for part in ("", "_scale"))


def _comparable(match: regex.Match[str]) -> bool:
    """Whether the two are amounts of one thing: scales and signs alike, no percentages, no years."""
    if bool(match["a_scale"]) != bool(match["b_scale"]) or match["a_sign"] != match["b_sign"]:
        return False
    if any(match.string[match.end(name) :].lstrip().startswith(("%", "per", "pct", "cent", "p.m", "a.m", "point")) for name in "ab"):
        return False
    return bool(match["a_scale"] or match["a_sign"]) or not any(_year(match[name]) for name in "ab")


def _year(figure: str) -> bool:
    return len(figure) == 4 and figure.isdigit() and figure[:2] in ("19", "20")


def _other(match: regex.Match[str]) -> dict[str, str]:
    """What the change really is; nothing where the three agree."""
    (before, off), (after, slip) = _figure(match, "a"), _figure(match, "b")
    share = value_of(match["share"]) / ONE
    hedged = _HEDGE.search(match[0]) is not None
    slack = min(step_of(match["share"]) / ONE, 100 if hedged else 5) / 2 + max(1.0, share * (0.2 if hedged else 0.08))
    wrong_way = (after > before and match["down"]) or (after < before and match["up"])
    least, most = (100 * (after + sign * slip) / (before - sign * off) - 100 for sign in (-1, 1))
    agrees = least - slack <= share <= most + slack or least - slack <= -share <= most + slack
    if before <= 0 or (agrees and not wrong_way):
        return {}
    change = 100 * after / before - 100
    share = f"{written(int(abs(change) * 10 + 0.5) * ONE // 10)}%"
    return {"before": _stated(match, "a"), "after": _stated(match, "b"), "right": f"{'up' if change > 0 else 'down'} {share}"}


def _stated(match: regex.Match[str], name: str) -> str:
    """The figure as it stands, with its sign and scale."""
    start = match.start(f"{name}_sign") if match[f"{name}_sign"] else match.start(name)
    return match.string[start : max(match.end(name), match.end(f"{name}_scale"))]


def _figure(match: regex.Match[str], name: str) -> tuple[float, float]:
    """A figure, and by how much it may have been rounded: half its last digit, more where it ends in noughts."""
    scale = SCALES[match[f"{name}_scale"].lower()] if match[f"{name}_scale"] else 1
    value = value_of(match[name])
    digit = min(step_of(match[name]), ONE if scale > 1 or value >= 1000 * ONE else 0)
    return value * scale, max(digit / 2, min(step_of(match[name]) / 2, value / 40) if value >= 1000 * ONE else 0) * scale
