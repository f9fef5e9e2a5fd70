"""Fell from 3.1% to 3.4%."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SCALE = {"thousand": 3, "million": 6, "mln": 6, "billion": 9, "bln": 9, "bn": 9, "trillion": 12}
_SIZE = rf"(?: (?P<{{0}}scale>{'|'.join(_SCALE)})\b)?"
_SHARE = r"(?: ?(?P<{0}share>%|per ?cent\b))?"
_AMOUNT = r"(?P<{0}sign>[$€£])?(?P<{0}>\d[\d,]*+(?:\.\d+)?)"


def _amount(name: str) -> str:
    return (_AMOUNT + _SIZE + _SHARE).format(name)


_DOWN = r"fell|dropped|declined|decreased|slipped|slid|shrank|plunged|tumbled|sank|slowed|eased|dipped|dwindled|narrowed|contracted"
_UP = r"rose|increased|climbed|grew|jumped|surged|soared|leaped|leapt|accelerated|quickened|widened|swelled"
_HOW = "slightly|sharply|again|further|steadily|to a record"
_BEFORE, _AFTER = 35, 120  # characters around "from" that a change can take
_CHANGE = compiled(
    rf"\b(?:(?P<down>{_DOWN})|(?P<up>{_UP})) (?:(?:{_HOW}) )?"
    rf"from {_amount('a')}(?P<when>(?: (?!to\b)[\w-]+){{0,5}}),? to {_amount('b')}"
)

# "Fell to 3.4% from 3.1%", "the death toll has risen to 31 from 47".
_TURNED = compiled(
    rf"\b(?:(?P<down>{_DOWN}|fallen|shrunk)|(?P<up>{_UP}|risen|grown|gone up)) (?:(?:{_HOW}) )?(?:(?:by )?[\d.]+ ?(?:percent|per cent|%) )?"
    rf"to {_amount('b')}(?P<when>(?: (?!from\b)[\w-]+){{0,5}}),? from {_amount('a')}(?![\w/:-]|[.,]\d)"
)
# "The rate was cut by a quarter point to 5 percent from 4.75 percent".
_RATE = compiled(
    r"\b(?P<verb>cut|lowered|reduced|raised|lifted|hiked)(?: (?:its|the|their) (?:[\w-]+ ){1,3}rate)?(?: by (?:a |half a )?[\w.]+(?: (?:of a )?(?:percentage |basis )?points?| percent)?)? to (?P<b>\d[\d.]*+) ?(?:%|per ?cent),? from (?P<a>\d[\d.]*+) ?(?:%|per ?cent)"
)
_TOLL = compiled(
    r"\b(?:[Dd]eath toll|[Tt]oll|[Nn]umber of (?:dead|deaths|victims|wounded|missing|cases|infections)|[Dd]eaths|[Ii]nfections) (?:\w+ ){0,3}?(?:has |have |had )?$"
)


# The share is of another measure than the sums ("organic sales grew 5% to 3.1 billion from 3.2 billion").
_ADJUSTED = compiled(
    r"\b(?i:organic\w*|adjust\w*|like-for-like|comparable|constant|underlying|same-store|excluding|in real terms|inflation-\w+|local currenc\w+)\b"
)


@rule(
    message="“{verb}” but the figures go the other way: check verb and figures",
    trigger=["point to ", "points to ", "cut to ", "lowered to ", "raised to ", "rate to "]
    + [f"{word} from " for word in (*_DOWN.split("|"), *_UP.split("|"), *_HOW.split("|"))]
    + [f"{word} to " for word in (*_DOWN.split("|"), *_UP.split("|"), *_HOW.split("|"), "fallen", "shrunk", "risen", "grown", "up", "percent", "per cent", "%")],
    bad=[
        "Inflation {fell from 3.1% to 3.4%}.",
        "Unemployment {rose from 9 percent in May to 8.5 percent} in June.",
        "Sales {dropped from $900 million to $1.2 billion}.",
        "The jobless rate {fell to 9.5 percent in May from 8.5 percent} in April.",
        "The death toll has {risen to 31 from 47}, officials said.",
        "The number of dead {rose from 31 to 13} overnight.",
        "Inflation {slowed to 9 percent from 7 percent} in May.",
        "The gap {widened to 2.1 percent from 2.4 percent}.",
        "The rate was {cut by a quarter point to 5 percent from 4.75 percent}.",
        "Gold {rose to $1,250 from $1,300} an ounce.",
        "Output {grew from 3.4 million tons to 3.1 million} tons.",
        "The deficit {declined sharply from 2 billion euros to 2.3 billion} euros.",
    ],
    good=[
        "Inflation fell from 3.4% to 3.1%.",
        "Sales rose from $900 to $1.2 million.",
        "The yen fell from 130.1 to 131.4 to the dollar.",
        "The club rose from 15th to 3rd.",
        "The jobless rate fell to 8.5 percent in May from 9.5 percent in April. Gold rose to $1,300 from $1,250.",
        "The death toll has risen to 47 from 31. The club rose to 3rd from 15th, and she rose to 9 from 15 in the ranking.",
        "The tower rose to 300 feet from 20 acres of rubble. He grew to fame from 1990. It fell to $5 a share from $4 billion in all.",
        "The yen rose to 130 from 131 to the dollar. Sales rose to 40,000 from March to 20,000.",
        "Organic sales grew 5% to 3.1 billion francs from 3.2 billion francs. Adjusted for inflation, wages fell 2% to $30 an hour from $29.",
        "She climbed from 15 to 9 in the ranking.",
        "Growth fell from minus 2 percent to minus 3 percent.",
        "Sales rose from 900,000 to 1.2 million.",
    ],
)  # fmt: skip
def wrong_direction(story: Story) -> Iterator[Hit]:
    """A verb that goes down with figures that go up: one of the three is wrong. Only shares and large sums are compared: ranks and rates of exchange run the other way."""
    for match in _RATE.finditer(story.text) if " from " in story.text else ():
        before, after = float(match["a"].rstrip(".")), float(match["b"].rstrip("."))
        if before != after and (before < after) == match["verb"].startswith(("cut", "low", "red")):
            yield Hit(*match.span(), words={"verb": match["verb"]})
    for match in _changes(story.text):
        before, after = _readings(match)
        if not (before or after):
            before, after = _plain(story.text, match)
        if _ADJUSTED.search(story.text, max(0, match.start() - 110, story.text.rfind(". ", 0, match.start())), match.start()):
            continue
        if (match["down"] and before < after) or (match["up"] and before > after):
            yield Hit(match.start(), match.start() + len(match[0].rstrip(",")), words={"verb": match["down"] or match["up"]})


def _changes(text: str) -> Iterator[regex.Match[str]]:
    """Where a verb goes "from" one figure "to" another; only what stands around a "from" is read."""
    at = text.find(" from ")
    while at >= 0:
        match = _CHANGE.search(text, max(0, at - _BEFORE), min(len(text), at + _AFTER)) or _TURNED.search(
            text, max(0, at - 2 * _BEFORE), min(len(text), at + _BEFORE)
        )
        if match:
            yield match
            at = max(at, match.end() - 1)
        at = text.find(" from ", at + 1)


def _readings(match: regex.Match[str]) -> tuple[float, float]:
    """Both amounts in one unit; equal where they cannot be compared."""
    shares = bool(match["ashare"]) + bool(match["bshare"])
    if shares == 2 or (shares and match["bshare"] and not match["ascale"] and not match["asign"]):
        return _value(match["a"], None), _value(match["b"], None)
    if shares or not match["bscale"] or bool(match["asign"]) != bool(match["bsign"]):
        return 0, 0
    if match["ascale"]:
        return _value(match["a"], match["ascale"]), _value(match["b"], match["bscale"])
    return 0, 0


def _plain(text: str, match: regex.Match[str]) -> tuple[float, float]:
    """Both counts of a toll, or both sums of money without a scale."""
    bare = not any(match[f"{name}{part}"] for name in "ab" for part in ("scale", "share"))
    money = match["asign"] and match["asign"] == match["bsign"] and match.start("b") < match.start("a")
    if bare and (money or (not match["asign"] and not match["bsign"] and _TOLL.search(text, max(0, match.start() - 60), match.start()))):
        return _value(match["a"], None), _value(match["b"], None)
    return 0, 0


def _value(figure: str, scale: str | None) -> float:
    return float(figure.replace(",", "")) * 10.0 ** _SCALE.get(scale or "", 0)
