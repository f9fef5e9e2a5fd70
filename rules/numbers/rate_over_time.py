"""500 tons a day, a 26-day strike, 1,300 tons lost; 300 buses a month, or 2,400 a year."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNT, ONE, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_FIGURE = r"(?:\d{1,3}(?:,\d{3})++|\d+)(?:\.\d+)?"
# With more behind it, it is of some of the time or of more than that: "a year with overtime", "a day at harvest".
_ALONE = r"(?=[.;)]|$|,(?! (?:as|because|with|when|since|for|while)\b))"
# "300 buses a month, or about 2,400 a year".
_PER = compiled(
    rf"(?<![\w.,])(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<scale> million| thousand)?(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,3}} (?:a|per|each|every) (?P<from>day|week|month),? (?:or|making|that is|which is|\() ?(?P<about>about |some |nearly |around |roughly |almost |more than |over )?(?P<hit>(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<size> million| thousand)?)(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,2}} (?:a|per|each|every) (?P<to>week|month|year){_ALONE}"
)
# "15 million dollars a day in lost fees, or 90 million over six days"
_OVER = compiled(
    rf"(?<![\w.,])(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<scale> million| billion| thousand)?(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,3}} (?:a|per|each|every) (?P<unit>day|week|month|year)(?:[^.;:,\d$€£\n]{{0,40}})?,? (?:or|making|that is) (?P<about>about |some |nearly |around |roughly |almost |more than |over )?(?P<hit>(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<size> million| billion| thousand)?)(?: \p{{Ll}}+)?,? (?:over|in|for|during) (?:the )?(?P<count>{COUNT}) (?P=unit)s{_ALONE}"
)
_SCALES = {" billion": 10**9, " million": 10**6, " thousand": 1000}
_RANGES = {
    ("day", "week"): (5, 7),
    ("day", "month"): (20, 31),
    ("day", "year"): (230, 366),
    ("week", "month"): (4, 4.5),
    ("week", "year"): (40, 53),
    ("month", "year"): (10, 12),
}
_UNIT = r"tons|tonnes|barrels|ounces|vehicles|cars|units|passengers|flights|bales|cases|litres|liters|bottles|containers"
_DAILY = compiled(rf"(?P<one>{_FIGURE}) (?P<unit>{_UNIT})(?: of \p{{Ll}}+)? (?:a|per|each|every) day")
_STRIKE = compiled(r"\b(?P<days>\d{1,3})-day(?:-old)? (?:strike|stoppage|walkout|shutdown|lockout|blockade|closure|outage|halt)")
_LOST = compiled(
    rf"\b(?:lost|cost|loss of|lose|forgone|missed)(?: [\p{{L}}’']+){{0,4}}? (?P<total>{_FIGURE}) (?P<unit>{_UNIT})\b(?! a day| per day| in | of (?:sales|orders))"
)
_YEARLY = compiled(
    rf"(?P<total>{_FIGURE})(?P<scale> million| thousand)? (?P<unit>{_UNIT})(?: of \p{{Ll}}+)? (?:last year|a year|per year|in (?:19|20)\d\d),? or (?:about |some |nearly |around |roughly )?(?P<hit>(?P<one>{_FIGURE}) (?:(?:{_UNIT}) )?(?:a|per) day){_ALONE}"
)


@rule(
    message="by the other figures it is {right}: check them",
    trigger=[f"a {unit}{way}" for unit in ("day", "week", "month") for way in (", or", " or", " (")]
    + [f"-day{old} {halt}" for old in ("", "-old") for halt in ("strike", "stoppage", "walkout", "shutdown", "lockout", "blockade", "closure", "outage", "halt")]
    + [f"{comma} or {hedge}" for comma in (" year,", " year") for hedge in ("", "about ", "some ", "nearly ", "around ", "roughly ")]
    + [f", or {hedge}{sign}" for hedge in ("", "about ", "some ", "nearly ", "around ", "more than ") for sign in "$€£"],
    bad=[
        "The pit makes 500 tonnes of copper a day. A 26-day strike ended. It had lost {1,300 tonnes} by Monday.",
        "The plant makes 300 buses a month, or about {2,400} a year. He earned €400 a week, or {€45,000} a year.",
        "The closure cost Egypt about $15 million a day in lost fees, or {$900 million} over six days.",
        "It made 365,000 tons last year, or about {100 tons a day}.",
        "The line carried 20,000 people a day, or about {14,000} a week.",
    ],
    good=[
        "It cost $15 million a day in lost fees, or about $90 million over six days. It lost $3 million a day in May, or $900 million over six years.",
        "The plant makes 300 buses a month, or about 3,500 a year. He earned €400 a week, or €20,000 a year. It makes 40 a day, or 12,000 a year.",
        "The pit makes 500 tonnes of copper a day. A 26-day strike ended. It had lost 13,000 tonnes by Monday.",
        "It made 182,000 tons last year, or about 500 tons a day. It made 300,000 tons last year, or 1,000 tons a day when it ran.",
        "He earned €400 a week, or €45,000 a year with overtime. The ferry carries 500 cars a day, or 60,000 a year as it runs from May to September. It made 365,000 tons last year, or 2,000 tons a day at harvest.",
        "The mill makes 500 tonnes a day. It lost 900 tonnes in a fire before the 26-day strike.",
    ],
)  # fmt: skip
def rate_over_time(story: Story) -> Iterator[Hit]:
    """So much in a day or a month, and how long it went on, give the whole."""
    yield from _per(story.text)
    yield from _over(story.text)
    yield from _of_year(story.text)
    yield from _of_strike(story)


def _per(text: str) -> Iterator[Hit]:
    """So many a month make so many a year."""
    for match in matches(_PER, text, (" a year", " a month", " a week", " per year", " per month"), 90, 10):
        low, high = _RANGES.get((match["from"], match["to"]), (0, 0))
        sizes = [_SCALES.get(match[name] or "", 1) for name in ("scale", "size")]
        one, total = value_of(match["one"]) * sizes[0], value_of(match["total"]) * sizes[1]
        if low and one and len(set(match.captures("sign"))) == 1 and not low * 0.85 <= total / one <= high * 1.18:
            yield Hit(*match.span("hit"), words={"right": f"{written(round(one * low, -6))} to {written(round(one * high, -6))}"})


def _over(text: str) -> Iterator[Hit]:
    """So much a day, over so many days."""
    for match in matches(_OVER, text, (" days", " weeks", " months", " years"), 150, 10):
        one, total = (value_of(match[name]) * _SCALES.get(match[size] or "", 1) for name, size in (("one", "scale"), ("total", "size")))
        right = one * value_of(match["count"]) // ONE
        if right and len(set(match.captures("sign"))) == 1 and not 0.85 <= total / right <= 1.18:
            yield Hit(*match.span("hit"), words={"right": f"some {match['sign']}{written(right)}"})


def _of_year(text: str) -> Iterator[Hit]:
    """What a year gave, and what that is a day."""
    for match in matches(_YEARLY, text, (" a day", " per day"), 110, 10):
        scale = _SCALES.get(match["scale"] or "", 1)
        right = value_of(match["total"]) * scale // 365
        if not 0.6 < value_of(match["one"]) / max(right, 1) < 1.7:
            yield Hit(*match.span("hit"), words={"right": f"some {written(round(right, -8))} a day"})


def _of_strike(story: Story) -> Iterator[Hit]:
    """Output of a day, times the days of a strike: told where it is out by a digit."""
    daily, strike = _DAILY.search(story.text), _STRIKE.search(story.text)
    if daily is None or strike is None:
        return
    right = value_of(daily["one"]) * int(strike["days"])
    for lost in _LOST.finditer(story.text):
        ratio = value_of(lost["total"]) / max(right, 1)
        if lost["unit"][:3] == daily["unit"][:3] and (0.08 < ratio < 0.125 or 8 < ratio < 12.5):
            related = [Related(*daily.span(), "a day"), Related(*strike.span(), "the days")]
            yield Hit(lost.start("total"), lost.end("unit"), words={"right": f"some {written(right)}"}, related=related)
