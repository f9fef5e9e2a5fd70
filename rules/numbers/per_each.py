"""80 square metres for 240,000 euros, or 4,000 a square metre; 3,200 euros for each of the 50,000 inhabitants, or 16 million."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, ONE, SCALES, step_of, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_SCALE = r"thousand|million|billion|trillion"
_COINS = r"euros?|dollars?|pounds?|francs?|crowns?|kronor|kroner|yen|yuan|rubles?|hryvnias?|zlotys?|rupees?|pesos?|lira|tenge|forints?|won|shekels?"
_SUM = rf"(?:(?P<@_sign>US\$|[$€£])(?P<@>\d++(?:,\d{{3}})*+(?:\.\d++)?)(?: (?P<@_scale>{_SCALE})\b)?|(?<![\w.,$€£-])(?P<@>\d++(?:,\d{{3}})*+(?:\.\d++)?)(?: (?P<@_scale>{_SCALE})\b)? (?P<@_coin>{_COINS})\b)(?: \([^()\n]{{2,30}}\))?"
_ALL, _ONE = _SUM.replace("@", "all"), _SUM.replace("@", "one")
_HEDGE = (
    r"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|less than|just over|just under|an average of|at least|up to) )?"
)
_N = rf"(?<![\w.,$€£-])(?P<n>\d{{1,3}}(?:,\d{{3}})++|\d++(?:\.\d+)?|(?i:{COUNTED}))(?: (?P<n_scale>{_SCALE})\b)?(?![\w/:%-]|[.,]\d)"
_NO = r"(?:(?!\d|\b(?:each|per|monthly|annual|month|week|more|extra|another|fine|than)\b)[^.;:\n]){0,60}?"
_UNIT = r"(?P<unit>square met(?:re|er)|sq m|met(?:re|er)|kilomet(?:re|er)|mile|hectare|acre|ton|tonne|kilo|kg|lit(?:re|er)|barrel|head|person|inhabitant|resident|share|ticket|car|copy|page|bottle|pupil|student|worker|employee|voter|vote|family|household|member|plane|ship|house|flat|night|hour)"
_HAS = {"head": "people|inhabitants|residents", "person": "people|inhabitants|residents", "kilo": "kg|kilos?|kilograms?", "kg": "kg|kilos?|kilograms?", "copy": "copies", "family": "families"}  # fmt: skip
_PER = r"(?:an? |per |for each |for every |each |for an? )"
_FORMS = (
    # "Measures 80 square metres and costs 240,000 euros, or 4,000 euros a square metre".
    compiled(rf"{_N} (?P<what>[\p{{L}}]+(?: [\p{{L}}]+)?){_NO}{_ALL}(?: (?:a|per|every) year)?{_NO},? (?:or|that is|which is|at|an average of|averaging) {_HEDGE}{_ONE},? {_PER}{_UNIT}(?=[.,;)]|$)"),
    # "3,200 euros for each of the 50,000 inhabitants, or 16 million euros".
    compiled(rf"{_ONE} (?:to|for) (?:each|every one) of (?:the |its |their |his |her ){_N} [\p{{L}}]+(?:(?!\d)[^.;:,\n]){{0,40}}, (?:or |that is |which is |a total of |in all )?{_HEDGE}{_ALL}(?: in all| in total| altogether)?(?=[.,;)]|$)"),
)  # fmt: skip
_MORE = compiled(r"\b(?:deposit|plus|interest|including|excluding|fee|down payment|tax)\b")


@rule(
    message="{n} times {one} is {right}, not {all}: check the figures",
    severity="warning",
    trigger=[f"{way}{unit}" for way in (" a ", " per ", " an ", "for each ", "for every ") for unit in ("square met", "sq m", "hectare", "acre", "ton", "kilo", "kg", "lit", "barrel", "head", "person", "inhabitant", "resident", "share", "ticket", "car", "copy", "page", "bottle", "pupil", "student", "worker", "employee", "voter", "family", "household", "member", "plane", "house", "flat")]
    + ["to each of ", "for each of ", "to every one of ", "for every one of "],
    bad=[
        "The flat measures 80 square metres and costs 240,000 euros, or {4,000 euros a square metre}.",
        "The town has 4,000 people and spends 12 million crowns a year on its school, or {300 crowns a head}.",
        "The debt is {3,200 euros for each of the 50,000 inhabitants, or 16 million euros}.",
        "The jury awarded {$4 million to each of the three families, $16 million in all}.",
        "Police seized 30 kg of cocaine worth 3 million euros, or {10,000 euros a kilo}.",
        "It sold 300 cars for 6 million euros, an average of {40,000 euros per car}.",
    ],
    good=[
        "The flat measures 80 square metres and costs 240,000 euros, or 3,000 euros a square metre.",
        "The town has 4,000 people and spends 12 million crowns a year on its school, or 3,000 crowns a head.",
        "The debt is 3,200 euros for each of the 50,000 inhabitants, or 160 million euros.",
        "It sold 300 cars for 6 million euros, or about 1,500 euros a ton of steel. It has 300 cars and 6 million euros, at 2 euros a ticket.",
        "He paid $4 million to each of the three families, and $16 million to the town.",
        "The flat measures 80 square metres and costs 240,000 euros, or 4,000 euros a square metre of living space. The firm sold 300 cars for $6 million, or at $40,000 a car at list price.",
        "The mine has 900 workers and earned 3 million euros, or 12 euros a share.",
    ],
)  # fmt: skip
def per_each(story: Story) -> Iterator[Hit]:
    """How many there are, how much for one and how much for all: one of the three is wrong."""
    first = [match for match in matches(_FORMS[0], story.text, _PLACES, 170, 30) if _same(match)]
    for match in (*first, *matches(_FORMS[1], story.text, (" each of ", " every one of "), 60, 120)):
        signs = {(match[f"{name}_sign"] or match[f"{name}_coin"] or "").rstrip("s") for name in ("all", "one")}
        if len(signs) == 1 and not _MORE.search(match[0]) and (right := _right(match)):
            words = {"n": match["n"], "one": _shown(match, "one"), "right": right, "all": _shown(match, "all")}
            start = match.start("one_sign") if match["one_sign"] else match.start("one")
            yield Hit(start, match.end(), words=words, related=[Related(*match.span("n"), "how many")])


_PLACES = (" or $", " or €", " or £", *(f" {way} {digit}" for way in ("or", "is", "at", "averaging", "of", "about", "nearly", "some") for digit in range(1, 10)))  # fmt: skip


def _same(match: regex.Match[str]) -> bool:
    """Whether what is counted is what the price is for."""
    unit, what = match["unit"], match["what"]
    names = _HAS.get(unit, unit + "s?").split("|")
    return any(compiled(rf"{name}\b").match(what) or compiled(rf"(?:[\p{{L}}]+ )?{name}$").fullmatch(what) for name in names)


def _right(match: regex.Match[str]) -> str:
    """How much for all, where it is not what is stated."""
    n, one, total = (
        value_of(match[name]) * (SCALES[match[f"{name}_scale"]] if match[f"{name}_scale"] else 1) for name in ("n", "one", "all")
    )
    product = n * one // ONE
    if not product or not total:
        return ""
    slack = sum(min(0.08, step_of(match[name]) / (2 * value_of(match[name]))) for name in ("n", "one", "all")) + (
        0.15 if match["hedge"] else 0.02
    )
    return "" if 1 - slack <= total / product <= 1 + slack else written(product)


def _shown(match: regex.Match[str], name: str) -> str:
    return " ".join(filter(None, (f"{match[f'{name}_sign'] or ''}{match[name]}", match[f"{name}_scale"], match[f"{name}_coin"])))
