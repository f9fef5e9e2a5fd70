"""Three books for 60 euros each, or 240 euros in all; 71 votes, 20 short of the 86 needed; 500 tons a day, a 26-day strike, 1,300 tons lost."""

from __future__ import annotations

from itertools import combinations

from wirelint import Hit, Related, rule
from wirelint.amounts import ANY_COUNT, COUNT, ONE, before_count, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_FIGURE = r"(?:\d{1,3}(?:,\d{3})++|\d+)(?:\.\d+)?"
_NO = rf"(?:(?!{ANY_COUNT}|[.!?] |\n).)"
_MONEY = r"(?: ?(?:euros?|dollars?|pounds?|won|yuan|rubles?|rupees?|lira|kwacha|pesos|francs|kronor|zlotys|yen))"
_SUM = rf"(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?![\d,.]*\d| (?:million|billion|thousand))"
_ONE = rf"(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?![\d,.]*\d| (?:million|billion|thousand))"
_EACH = (
    compiled(rf"(?<![\w.,$€£-])(?P<count>{COUNT}) {_NO}{{1,70}}?(?:for|at|of|worth|cost|paid) {_ONE}{_MONEY}? (?:each|apiece),? (?:or|for|a total of|making|in all,?) (?:a total of )?(?P<hit>{_SUM}{_MONEY}?) (?:in all|in total|altogether|all told)"),
    compiled(rf"(?P<hit>{_SUM}{_MONEY}?) {_NO}{{0,60}}?from (?P<count>{COUNT}) {_NO}{{1,40}}?, an average of (?:about |some |nearly )?{_ONE}{_MONEY}? (?:each|apiece|a head)"),
)  # fmt: skip
_EVERY = compiled(
    rf"\b[Ee]ach of the (?P<count>{COUNT}) {_NO}{{1,50}}?(?:got|gets|received|receives|paid|pays|gave|gives|won|was given|will get|will receive|was paid|earns|costs?) (?:about )?{_ONE}{_MONEY}?,? (?:or |for |making |in all,? )?(?:a total of )?(?P<hit>{_SUM}{_MONEY}?) (?:in all|in total|altogether|all told)"
)
_RATES = compiled(
    rf"\b(?:loan|debt|fine|grant|sum|price|contract|credit|bill|fee|penalty|ransom) of (?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<scale> million| billion)?(?:{_MONEY})?{_NO}{{1,70}}? in (?P<count>{COUNT}) (?:equal |yearly |monthly |annual |weekly |quarterly )*(?:installments|instalments|payments|tranches|rates|parts) of (?P<hit>(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<size> million| billion)?)"
)
# "300 buses a month, or about 2,400 a year".
_PER = compiled(
    rf"(?<![\w.,])(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<scale> million| thousand)?(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,3}} (?:a|per|each|every) (?P<from>day|week|month),? (?:or|making|that is|which is|\() ?(?P<about>about |some |nearly |around |roughly |almost |more than |over )?(?P<hit>(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<size> million| thousand)?)(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,2}} (?:a|per|each|every) (?P<to>week|month|year)\b"
)
# "15 million dollars a day in lost fees, or 90 million over six days"
_OVER = compiled(
    rf"(?<![\w.,])(?P<sign>[$€£]?)(?P<one>{_FIGURE})(?P<scale> million| billion| thousand)?(?: (?!percent|per\b|a\b)[\p{{Ll}}-]+){{0,3}} (?:a|per|each|every) (?P<unit>day|week|month|year)(?:[^.;:,\d$€£\n]{{0,40}})?,? (?:or|making|that is) (?P<about>about |some |nearly |around |roughly |almost |more than |over )?(?P<hit>(?P<sign>[$€£]?)(?P<total>{_FIGURE})(?P<size> million| billion| thousand)?)(?: \p{{Ll}}+)?,? (?:over|in|for|during) (?:the )?(?P<count>{COUNT}) (?P=unit)s\b"
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
_ANY = compiled(rf"(?<![\w.,$€£-]){COUNT}")
_SHORT = compiled(
    rf"(?<![\w.,$€£-])(?P<got>{COUNT}) (?:votes|seats|signatures|points|ballots)(?:(?!\b(?:leav\w+|left|coalition|bloc|alliance|together|combined|allies|government|partners?|total)\b){_NO}){{0,60}}?,? (?P<hit>{COUNT})(?: votes| seats)? (?P<way>short of|shy of|fewer than|more than|above) the (?P<need>{COUNT})(?: \p{{Ll}}+)? (?:(?:he|she|it|they) )?(?:need\w*|required|necessary|wanted)"
)
_UNIT = r"tons|tonnes|barrels|ounces|vehicles|cars|units|passengers|flights|bales|cases|litres|liters|bottles|containers"
_DAILY = compiled(rf"(?P<one>{_FIGURE}) (?P<unit>{_UNIT})(?: of \p{{Ll}}+)? (?:a|per|each|every) day")
_STRIKE = compiled(r"\b(?P<days>\d{1,3})-day(?:-old)? (?:strike|stoppage|walkout|shutdown|lockout|blockade|closure|outage|halt)")
_LOST = compiled(
    rf"\b(?:lost|cost|loss of|lose|forgone|missed)(?: [\p{{L}}’']+){{0,4}}? (?P<total>{_FIGURE}) (?P<unit>{_UNIT})\b(?! a day| per day)"
)
_YEARLY = compiled(
    rf"(?P<total>{_FIGURE})(?P<scale> million| thousand)? (?P<unit>{_UNIT})(?: of \p{{Ll}}+)? (?:last year|a year|per year|in (?:19|20)\d\d),? or (?:about |some |nearly |around |roughly )?(?P<hit>(?P<one>{_FIGURE}) (?:(?:{_UNIT}) )?(?:a|per) day)"
)


@rule(
    message="by the other figures it is {right}: check them",
    trigger=[" each, or ", " each, for ", " each, a total", " each, making", " each, in all", " apiece, ", "a month, or", "a week, or", "a month or", "a week or", "a month (", "a week (", "installments of", "instalments of", "payments of", "tranches of", " in all", "in total", "all told", "altogether", " each or ", " each for ", ", an average of "]
    + before_count("short of the ", "shy of the ", "fewer than the ", "more than the ", "above the ")
    + [f"-day{old} {halt}" for old in ("", "-old") for halt in ("strike", "stoppage", "walkout", "shutdown", "lockout", "blockade", "closure", "outage", "halt")]
    + [f"{comma} or {hedge}" for comma in (" year,", " year") for hedge in ("", "about ", "some ", "nearly ", "around ", "roughly ")]
    + [f", or {hedge}{sign}" for hedge in ("", "about ", "some ", "nearly ", "around ", "more than ") for sign in "$€£"],
    bad=[
        "He sold three bells for 60 euros each, or {240 euros} in all.",
        "They raised {£81,200} from 306 households, an average of £200 each.",
        "Maric got 71 votes, {20} short of the 86 he needed.",
        "The bill won 75 votes in the first round, {five} more than the 66 needed.",
        "The pit makes 500 tonnes of copper a day. A 26-day strike ended. It had lost {1,300 tonnes} by Monday.",
        "The plant makes 300 buses a month, or about {2,400} a year. He earned €400 a week, or {€45,000} a year.",
        "Each of the 14 villages got 2,000 dollars, {24,000} in all.",
        "The closure cost Egypt about $15 million a day in lost fees, or {$900 million} over six days.",
        "The loan of 90 million zlotys is to be paid back in six yearly installments of {18 million}.",
        "It made 365,000 tons last year, or about {100 tons a day}.",
    ],
    good=[
        "It cost $15 million a day in lost fees, or about $90 million over six days. It lost $3 million a day in May, or $900 million over six years.",
        "The plant makes 300 buses a month, or about 3,500 a year. He earned €400 a week, or €20,000 a year. It makes 40 a day, or 12,000 a year.",
        "Each of the 14 villages got 2,000 dollars, 28,000 in all. The loan of 90 million zlotys is to be paid back in five installments of 18 million.",
        "He sold three bells for 60 euros each, or 180 euros in all. Two men paid $5 each, $12 in all with the tip.",
        "Seven vans were paid for by churches and five by a raffle, at an average of $32,000 each, or $384,000 in all. Of the 12 it paid for five, at $2 each, or $24 in all.",
        "It won 46 seats, leaving the outgoing coalition two short of the 88 needed.",
        "They raised £61,200 from 306 households, an average of £200 each.",
        "Maric got 71 votes, 15 short of the 86 he needed.",
        "The bill won 75 votes in the first round, nine more than the 66 needed.",
        "The pit makes 500 tonnes of copper a day. A 26-day strike ended. It had lost 13,000 tonnes by Monday.",
        "It made 182,000 tons last year, or about 500 tons a day. It made 300,000 tons last year, or 1,000 tons a day when it ran.",
        "The mill makes 500 tonnes a day. It lost 900 tonnes in a fire before the 26-day strike.",
    ],
)  # fmt: skip
def sum_of_each(story: Story) -> Iterator[Hit]:
    """What one costs and how many there are give the whole; so do what was got and what was missing."""
    for pattern in _EACH:
        for match in matches(pattern, story.text, (" each", " apiece", " a head"), 160, 60):
            right, total = value_of(match["count"]) * value_of(match["one"]) // ONE, value_of(match["total"])
            slack = right // 40 if pattern is _EACH[1] else 0
            if len(set(match.captures("sign"))) == 1 and abs(right - total) > slack and not _of_others(story, match, total):
                yield Hit(*match.span("hit"), words={"right": written(right)})
    for match in matches(_SHORT, story.text, ("short of the ", "shy of the ", "fewer than the ", "more than the ", "above the "), 120, 60):
        got, given, need = (value_of(match[name]) for name in ("got", "hit", "need"))
        right = need - got if match["way"] in ("short of", "shy of", "fewer than") else got - need
        if right > 0 and given != right:
            yield Hit(*match.span("hit"), words={"right": written(right)})
    yield from _daily(story)
    yield from _every(story.text)
    yield from _per(story.text)


def _every(text: str) -> Iterator[Hit]:
    """So much to each of so many; a loan that is paid back in so many parts."""
    for match in matches(_EVERY, text, ("ach of the ",), 2, 160):
        right = value_of(match["count"]) * value_of(match["one"]) // ONE
        if len(set(match.captures("sign"))) == 1 and right != value_of(match["total"]):
            yield Hit(*match.span("hit"), words={"right": written(right)})
    for match in matches(
        _RATES, text, ("nstallments of ", "nstalments of ", "payments of ", "tranches of ", "rates of ", "parts of "), 150, 30
    ):
        same = match["scale"] == match["size"] and len(set(match.captures("sign"))) == 1
        right, total = value_of(match["count"]) * value_of(match["one"]) // ONE, value_of(match["total"])
        if same and abs(right - total) > total // 50 and total // 3 < right < 3 * total:
            yield Hit(*match.span("hit"), words={"right": f"{written(right)}{match['scale'] or ''}"})


def _per(text: str) -> Iterator[Hit]:
    """So many a month make so many a year."""
    for match in matches(_PER, text, (" a year", " a month", " a week", " per year", " per month"), 90, 10):
        low, high = _RANGES.get((match["from"], match["to"]), (0, 0))
        sizes = [_SCALES.get(match[name] or "", 1) for name in ("scale", "size")]
        one, total = value_of(match["one"]) * sizes[0], value_of(match["total"]) * sizes[1]
        if low and one and len(set(match.captures("sign"))) == 1 and not low * 0.85 <= total / one <= high * 1.18:
            yield Hit(*match.span("hit"), words={"right": f"{written(round(one * low, -6))} to {written(round(one * high, -6))}"})

    for match in matches(_OVER, text, (" days", " weeks", " months", " years"), 150, 10):
        one, total = (value_of(match[name]) * _SCALES.get(match[size] or "", 1) for name, size in (("one", "scale"), ("total", "size")))
        right = one * value_of(match["count"]) // ONE
        if right and len(set(match.captures("sign"))) == 1 and not 0.85 <= total / right <= 1.18:
            yield Hit(*match.span("hit"), words={"right": f"some {match['sign']}{written(right)}"})


def _of_others(story: Story, match: regex.Match[str], total: int) -> bool:
    """Whether another count of the sentence, or two of them together, gives the whole: "seven by churches and five by a raffle, at $32,000 each"."""
    one, start = value_of(match["one"]), sentence_of(story, match.start("count"))[0]
    counts = [value_of(found[0]) for found in _ANY.finditer(story.text, start, match.start("one"))]
    return any(count * one // ONE == total for count in (*counts, *(left + right for left, right in combinations(counts, 2))))


def _daily(story: Story) -> Iterator[Hit]:
    """Output of a day, times the days of a strike; that of a year, by its days."""
    for match in matches(_YEARLY, story.text, (" a day", " per day"), 110, 10):
        scale = _SCALES.get(match["scale"] or "", 1)
        right = value_of(match["total"]) * scale // 365
        if not 0.6 < value_of(match["one"]) / max(right, 1) < 1.7:
            yield Hit(*match.span("hit"), words={"right": f"some {written(round(right, -8))} a day"})
    daily, strike = _DAILY.search(story.text), _STRIKE.search(story.text)
    if daily is None or strike is None:
        return
    right = value_of(daily["one"]) * int(strike["days"])
    for lost in _LOST.finditer(story.text):
        ratio = value_of(lost["total"]) / max(right, 1)
        if lost["unit"][:3] == daily["unit"][:3] and (0.08 < ratio < 0.125 or 8 < ratio < 12.5):
            related = [Related(*daily.span(), "a day"), Related(*strike.span(), "the days")]
            yield Hit(lost.start("total"), lost.end("unit"), words={"right": f"some {written(right)}"}, related=related)
