"""100 km (82 miles); 40 degrees Celsius (140 Fahrenheit)."""

from __future__ import annotations

from itertools import chain, pairwise

from wirelint import Hit, rule
from wirelint.amounts import MEASURES, ONE, UNITS, value_of, written
from wirelint.near import beginning
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.numbers import Number

_GAP = compiled(
    r"(?:-?\w*| (?!to\b|and\b|or\b|from\b|in\b|by\b|than\b)[\p{Ll}-]+| (?:high|long|wide|deep|tall|an hour|per hour|of \p{Ll}+)){0,2}(?: \((?:or |around |about |some |nearly |roughly |just over |over |more than )?(?:minus )?|, or (?:about |some |nearly )?)"
)
# What leads from a measure to its conversion, which begins with a figure.
_OPENS = compiled(r"(?: \((?:[a-z]+ ){0,2}|, or (?:about |some |nearly )?)(?=\d[\d,.]*+(?: (?:million|billion|thousand))?[ -]?[^\W\d])")
# The usual pair, which begins as far before its bracket as `_NEAR` at most.
_USUAL = compiled(r"(?<!\S)(\d[\d,]*+)[ -](\p{L}+)(?P<opens>) \((\d[\d,]*+)[ -](\p{L}+)\)")
_NEAR = 24
_REACH = 70  # characters before a bracket in which the measure begins
_ENDS = compiled(r"[).;,]")
_SLACK = 0.06  # beside rounding
_NAUTICAL = 1.15078  # a sea mile in miles: "200 miles (370 km) off the coast"
_AT_SEA = compiled(
    r"\b(?:off (?:the|\p{Lu})|offshore|at sea|out to sea|to sea|waters|ships?|vessels?|boats?|economic zone|EEZ|maritime|shipping|sail\w*|navy)\b"
)
_IMPERIAL = 1.20095  # an imperial gallon in American ones


_CLOSED = [
    f"{EDGE}{name})"
    for name in ("miles", "mile", "km", "kilometers", "kilometres", "feet", "ft", "foot", "meters", "metres", "meter", "metre", "inches", "inch", "cm", "centimeters", "centimetres", "centimeter", "millimeters", "millimetres", "mm", "yards", "mph", "kph", "km/h",
                 "acres", "hectares", "square feet", "square metres", "square meters", "square miles", "square kilometers", "square kilometres", "sq ft", "pounds", "lb", "lbs", "kg", "kilograms", "kilos", "ounces", "grams", "gallons", "liters", "litres", "barrels", "fahrenheit",
                 "celsius", "f", "c", "m", "per hour", "an hour")
]  # fmt: skip


@rule(
    message="{stated} is {right}, not {given}: check the two",
    trigger=[*_CLOSED, *(f", or {digit}" for digit in range(1, 10)), ", or about ", ", or some ", ", or nearly "],
    bad=[
        "The town is {100 km (82 miles)} away.",
        "It fell to minus {30 Celsius (minus 10 Fahrenheit)}.",
        "It was {40 degrees Celsius (140 degrees Fahrenheit)} in the shade.",
        "The wave was {30 feet (19 meters)} high.",
        "It burned {1,250 hectares (1,090 acres)} of woodland.",
        "It has {23,000 square metres (2,475 square feet)} of floor.",
        "He weighs {90 kilograms (148 pounds)}. The pipe is {12 inches (50 centimeters)} wide.",
        "Winds reached {120 kph (95 mph)}.",
        "The dam holds {3,000 liters (7,900 gallons)} more.",
    ],
    good=[
        "The town is 100 km (62 miles) away.",
        "It fell to minus 30 Celsius (minus 22 Fahrenheit). It was minus 12 degrees Fahrenheit (minus 24 Celsius) at dawn.",
        "It was 40 degrees Celsius (104 degrees Fahrenheit) in the shade.",
        "It is 2 degrees Celsius (3.6 Fahrenheit) warmer.",
        "It is about 100 km (60 miles) off; some 5 miles (8 km) on.",
        "It sold 300 litres (66 gallons) and 300 liters (79 gallons).",
        "He paid 90 kilograms (200 pounds).",
        "A 6-foot (1.8-meter) wall fell.",
        "The ship was 200 miles (370 km) off Cornwall. Territorial waters reach 12 miles (22 km) from the coast.",
        "Keep 25 yards (25 meters) away.",
        "It does 90 miles per gallon (38 kilometers per liter).",
        "It rose 10 miles (20 km by road).",
        "He ran 10 kilometres (2 miles of them in the dark).",
    ],
)  # fmt: skip
def conversion_mismatch(story: Story) -> Iterator[Hit]:
    """A measure and its conversion stand side by side and do not agree; one of them is wrong by more than rounding."""
    for one, two in chain.from_iterable(map(pairwise, _bracketed(story))):
        if two.start - one.end > 40 or not _pair(one, two) or not _beside(story.text, one.end, two):
            continue
        if (
            right := _heat(one, two)
            if one.unit in "CF"
            else _size(one, two, sea=_AT_SEA.search(story.text, *_around(one, two)) is not None)
        ):
            stated, given = story.text[one.start : one.end], story.text[two.start : two.end]
            end = two.end + story.text.startswith(")", two.end)
            yield Hit(one.start, end, words={"stated": stated, "right": right + given.lstrip("0123456789,."), "given": given})


def _bracketed(story: Story) -> Iterator[list[Number]]:
    """The numbers around each place where a conversion may begin."""
    for match in beginning(_OPENS, story.text, (" (", ", or ")):
        if _plainly_right(story.text, match.start()):
            continue
        from wirelint.views.numbers import within  # the numbers of most conversions need no closer look

        first = max(match.start() - _REACH, story.text.rfind("\n", 0, match.start()) + 1)
        yield within(story, first, match.end() + 1)


def _plainly_right(text: str, opens: int) -> bool:
    """Whether a usual pair around the bracket at `opens` agrees: "100 km (62 miles)"."""
    match = _USUAL.search(text, max(0, opens - _NEAR), opens + _NEAR)
    if match is None or match.start("opens") != opens:
        return False
    one, unit, two, other = match.group(1, 2, 4, 5)
    of, to = (MEASURES.get(UNITS.get(name.lower(), ""), ("", 0)) for name in (unit, other))
    return of[0] == to[0] and of[1] > 0 < value_of(one) and abs(value_of(two) * to[1] / (value_of(one) * of[1]) - 1) <= _SLACK


def _beside(text: str, end: int, two: Number) -> bool:
    return _GAP.fullmatch(text, end, two.start) is not None and _ENDS.match(text, two.end) is not None


def _pair(one: Number, two: Number) -> bool:
    kinds = MEASURES.get(one.unit), MEASURES.get(two.unit)
    return bool(kinds[0] and kinds[1] and kinds[0][0] == kinds[1][0] and one.unit != two.unit)


def _around(one: Number, two: Number) -> tuple[int, int]:
    return max(0, one.start - 80), two.end + 60


def _size(one: Number, two: Number, *, sea: bool) -> str:
    """What the first is in the unit of the second, in figures; "" where the two agree."""
    factor = MEASURES[one.unit][1] / MEASURES[two.unit][1]
    right = one.low * factor
    if not one.low or not two.low:
        return ""
    slack = _SLACK + sum(min(number.step / 2 / number.low, 0.05) + (0.08 if number.hedge else 0) for number in (one, two))
    if (
        sea
        and {one.unit, two.unit} == {"mile", "km"}
        and abs(two.low / right / (_NAUTICAL if one.unit == "mile" else 1 / _NAUTICAL) - 1) <= slack
    ):
        return ""
    other = _IMPERIAL if two.unit == "gallon" else 1 / _IMPERIAL if one.unit == "gallon" else 1.0
    if any(abs(two.low / value - 1) <= slack for value in (right, right / other)) or abs(two.high / (one.high * factor) - 1) <= slack:
        return ""
    return _rounded(right)


def _rounded(value: float) -> str:
    """Three figures are enough."""
    place = 10 ** max(len(str(int(value))) - 3, 0)
    return written(round(value / place) * place)


def _heat(one: Number, two: Number) -> str:
    """Degrees of the other scale, as a point on it or as a step along it; "" where the two agree."""
    warmth, stated = one.low / ONE, two.low / ONE
    step = warmth * 9 / 5 if one.unit == "C" else warmth * 5 / 9
    point = step + 32 if one.unit == "C" else (warmth - 32) * 5 / 9
    below = 32 - warmth * 9 / 5 if one.unit == "C" else (-warmth - 32) * 5 / 9  # "minus" stands before the figure
    slack = 3 + (4 if one.hedge or two.hedge else 0)
    if any(abs(abs(value) - stated) <= slack for value in (point, step, below)):
        return ""
    return f"{point:.0f}"
