"""3.2 metres at dawn and 3.5 metres by noon, a rise of 3cm; 2.40 to 3.60 euros, or 60 cents."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.amounts import COUNTED, ONE, UNITS, step_of, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

# How many of the second are one of the first.
_IN = {
    ("m", "cm"): 100, ("m", "mm"): 1000, ("cm", "mm"): 10, ("km", "m"): 1000, ("kg", "g"): 1000, ("tonne", "kg"): 1000, ("litre", "ml"): 1000,
    ("ft", "in"): 12, ("yd", "ft"): 3, ("mile", "yd"): 1760, ("hour", "minute"): 60, ("minute", "second"): 60, ("year", "month"): 12, ("week", "day"): 7, ("day", "hour"): 24,
    ("money", "cents"): 100, ("%", "points"): 1, ("%", "basis"): 100, ("C", "degrees"): 1, ("F", "degrees"): 1,
}  # fmt: skip
_MONEY = r"euros?|dollars?|pounds?|francs?"
_LARGE = rf"metres?|meters?|m(?!\w)|cm\b|centimet(?:er|re)s?|kilomet(?:er|re)s?|km\b|kg\b|kilos?|kilograms?|tonnes?|lit(?:er|re)s?|feet|foot|yards?|miles?|hours?|minutes?|weeks?|degrees?|{_MONEY}"
_SMALL = r"centimet(?:er|re)s?|cm\b|millimet(?:er|re)s?|mm\b|met(?:er|re)s?|m(?!\w)|grams?|g\b|kilos?|kilograms?|kg\b|millilit(?:er|re)s?|ml\b|inch(?:es)?|feet|yards?|minutes?|seconds?|months?|days?|cents?|pence|degrees?"
_SIGN = r"(?:US\$|[$€£])"
_A = rf"(?<![\w.,$€£-])(?:(?P<sign>{_SIGN})(?P<a>\d++\.\d\d)(?!\d|,\d)|(?P<a>\d++(?:\.\d++)?)(?: ?(?P<a_unit>{_LARGE}))?(?!\w|,\d))"
_B = rf"(?:(?P=sign)(?P<b>\d++\.\d\d)(?! (?:million|billion|trillion))|(?<![\w.,$€£-])(?P<b>\d++(?:\.\d++)?)(?: ?(?P<b_unit>{_LARGE}))?(?!\w|,\d))"
_X = rf"(?P<hedge>(?:about|some|around|nearly|almost|roughly|more than|over|just over|less than|just under|at least|up to|only|just) )?(?P<x>\d++(?:\.\d++)?|(?i:{COUNTED})) ?(?P<x_unit>{_SMALL})(?!\w)"
_STEP = r"(?:rise|increase|gain|jump|growth|drop|fall|decline|decrease|loss|reduction|difference|gap|cut|improvement)"
_NO = r"(?:(?!\d)[^.;:\n]){0,60}?"
_FORM = compiled(
    rf"{_A}{_NO}(?: and|,| to|, but|, and|, against| from| compared (?:with|to)|; it was){_NO}{_B}(?:(?!\d)[^.;:,\n]){{0,40}}?(?:,| [—–])"
    rf"(?: or| which is| that is| now)? ?(?:an? (?:\p{{Ll}}+ )?{_STEP} of |by |up (?:by )?|down (?:by )?|rising (?:by )?|falling (?:by )?)?{_X}(?P<more> (?:more|less|higher|lower|taller|longer|shorter|up|down|deeper|faster|slower|heavier|lighter|dearer|cheaper))?"
)
_STEPS = tuple(
    f" {step} of "
    for step in "rise increase gain jump growth drop fall decline decrease loss reduction difference gap cut improvement".split()
)
_WAYS = tuple(
    f" {more}" for more in "more less higher lower taller longer shorter deeper faster slower heavier lighter dearer cheaper".split()
)
_BY = (", or by ", ", up ", ", down ", " rising by ", " falling by ", ", or ")
_PLACES = 3


@rule(
    message="between {one} and {two} lie {right} {unit}, not {stated}: check the three and their units",
    severity="warning",
    trigger=[f"{step} of " for step in "rise increase gain jump growth drop fall decline decrease loss reduction difference gap cut improvement".split()]
    + [f"{unit} {more}" for unit in ("centimetres", "centimeters", "cm", "millimetres", "millimeters", "mm", "inches", "seconds", "minutes", "cents", "pence", "grams", "kilos", "kg", "metres", "meters") for more in ("more", "less", "higher", "lower", "taller", "longer", "shorter", "deeper", "faster", "slower", "heavier", "lighter", "cheaper", "dearer")]
    + [", or by "],
    bad=[
        "A gauge showed {4.1 metres at midnight and 4.4 metres at noon, a rise of 3cm}.",
        "Snow lay {1.2 metres deep on Friday and 1.5 metres on Sunday, an increase of three centimetres}.",
        "The river stood at {2.1 metres in May and 2.6 metres in June, five centimetres} higher.",
        "The ticket went from {2.40 euros to 3.60 euros, or by 60 cents}.",
        "The bar was raised from {1.92 metres to 1.98 metres, a gain of 60 centimetres}.",
        "It fell from {31 degrees to 14 degrees in two hours, a drop of 27 degrees}.",
        "A litre costs {$1.40, against $1.65 in May, a fall of 15 cents}.",
    ],
    good=[
        "A gauge showed 4.1 metres at midnight and 4.4 metres at noon, a rise of 30cm.",
        "Snow lay 1.2 metres deep on Friday and 1.5 metres on Sunday, an increase of about 30 centimetres.",
        "The town had 2.1 metres of rain and 3.4 metres of snow, 40 centimetres more than in 2019.",
        "The ticket went from 2.40 euros to 3.60 euros, or by 1.20 euros. It was 1.8 metres long and 1.2 metres wide, 3cm less than the old one.",
        "It rose from 31 degrees to 34 degrees, a rise of 2 degrees on the day before was seen in Ghent.",
        "It fell from 31 degrees to 14 degrees, a drop of 10 degrees in the first hour. A litre costs $1.40, against $1.65 in May, a fall of 5 cents in each of five weeks.",
        "The path is 3 metres wide and 4 metres deep, 30 centimetres more on the left.",
        "The sea has risen from 1.2 metres to 1.4 metres, a rise of 3mm a year. He cleared 5.80 metres, then 5.90 metres, 5 centimetres more than his best.",
    ],
)  # fmt: skip
def step_unit(story: Story) -> Iterator[Hit]:
    """Two measures and the step between them, in a smaller unit: the step, or its unit, is wrong."""
    found = [
        *matches(_FORM, story.text, _STEPS, 170, 50),
        *matches(_FORM, story.text, _WAYS, 190, 20),
        *matches(_FORM, story.text, _BY, 150, 40),
    ]
    reached = -1
    for match in sorted(found, key=lambda match: match.start()):
        if match.start() >= reached and (right := _right(match)):
            reached = match.end()
            one, two, unit = match["a"], match["b"], match["x_unit"]
            words = {"one": one, "two": two, "right": right, "unit": unit, "stated": match["x"]}
            start = match.start("sign") if match["sign"] else match.start("a")
            yield Hit(start, match.end("x_unit"), words=words, related=[Related(*match.span("b"), "the other")])


def _right(match: regex.Match[str]) -> str:
    """The step, where it is not what is stated."""
    large, other, small = (_unit(match, name) for name in ("a_unit", "b_unit", "x_unit"))
    unit = large or other
    if (large and other and large != other) or not unit or _LEFT.match(match.string, match.end()):
        return ""
    times = 1 if unit == small and unit != "money" else _IN.get((unit, small), 0)
    if not times or (_THAN if match["more"] else _ON).match(match.string, match.end()):
        return ""
    one, two, step = (value_of(match[name]) for name in "abx")
    gone = abs(one - two) * times
    slack = sum(step_of(match[name]) // 2 * times for name in "ab" if "." in match[name] and len(match[name].partition(".")[2]) < _PLACES)
    slack = min(slack, gone // 2) + (step // 4 if match["hedge"] else ONE // 2)
    return "" if gone == 0 or abs(gone - step) <= slack else written(gone)


_LEFT = compiled(r"(?: (?:a|an|per|each|every|wide|deep|thick|tall)\b|-|/)")
_ON = compiled(r" (?:on|from|compared|over the|since|against|in|at|during|of|to|for|after)\b")
_THAN = compiled(r" (?:than|on|in|from|at)\b")


def _unit(match: regex.Match[str], name: str) -> str:
    word = (match[name] or "").lower()
    if name != "x_unit" and (match["sign"] or word in ("euro", "euros", "dollar", "dollars", "pound", "pounds", "franc", "francs")):
        return "money"
    if word in ("cent", "cents", "pence"):
        return "cents"
    return UNITS.get(word, word)
