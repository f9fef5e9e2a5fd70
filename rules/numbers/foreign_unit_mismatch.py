"""50 mu (13 hectares); 300m rials, or 300m tomans; 50 crore rupees (5 billion)."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.amounts import ONE, SCALES, value_of, written
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

#: A measure, and how many of each of those that it is converted to make one of it (by law or by custom of the trade).
_UNITS: dict[str, dict[str, float]] = {
    "mu": {"hectare": 1 / 15, "acre": 0.1647},
    "dunam": {"hectare": 0.1, "acre": 0.2471},
    "feddan": {"hectare": 0.42, "acre": 1.038},
    "rai": {"hectare": 0.16, "acre": 0.3954},
    "li": {"km": 0.5, "mile": 0.3107},
    "verst": {"km": 1.0668, "mile": 0.6629},
    "pood": {"kg": 16.38, "pound": 36.11},
    "jin": {"kg": 0.5, "pound": 1.102},
    "pyeong": {"sq m": 3.306, "sq ft": 35.58},
    "tsubo": {"sq m": 3.306, "sq ft": 35.58},
    "quintal": {"kg": 100, "tonne": 0.1},
    "knot": {"km/h": 1.852, "mph": 1.1508},
    "fathom": {"m": 1.8288, "ft": 6},
    "furlong": {"m": 201.2},
    "rial": {"toman": 0.1},
    "toman": {"rial": 10},
}
_TO = {
    "hectare": "hectares?|ha", "acre": "acres?", "km": "km|kms|kilomet(?:er|re)s?", "mile": "miles?", "kg": "kg|kilos?|kilogram(?:me)?s?", "pound": "pounds?|lbs?",
    "sq m": "(?:square|sq) met(?:er|re)s?|sq m", "sq ft": "(?:square|sq) feet|sq ft", "tonne": "tonnes?|(?:metric )?tons?", "km/h": "km/h|kph|kmh|kilomet(?:er|re)s (?:an|per) hour", "mph": "mph|miles (?:an|per) hour",
    "m": "m|met(?:er|re)s?", "ft": "ft|feet|foot", "toman": "tomans?", "rial": "rials?",
}  # fmt: skip
_N = r"(?P<@>\d++(?:,\d{3})*+(?:\.\d++)?)(?:[ -]?(?P<@_scale>thousand|million|billion|trillion|m|bn)\b(?= ))?"
_LINK = r"(?: \((?:or )?|,? or |, which is |, that is |, equal to |, equivalent to |, i\.e\. |; )(?P<hedge>about |around |some |roughly |nearly |almost |approximately |more than |over |less than |just over |just under )?"


def _form(one: str, two: str) -> regex.Pattern[str]:
    a, b = (_N.replace("@", name) for name in "ab")
    return compiled(
        rf"(?<![\w.,$€£-]){a}[ -](?:{one})\b(?: of (?:\p{{Ll}}+ )?\p{{Ll}}+)?{_LINK}{b}[ -](?:{two})(?=[),.;]|\s|$)(?! (?:with|for|more|less|by|an?|per|each|than|plus|including|farther|further)\b)"
    )


_FORMS = [(unit, unit, other, _form(f"{unit}s?", _TO[other]), size) for unit, others in _UNITS.items() for other, size in others.items()]
_FORMS += [
    (unit, other, unit, _form(_TO[other], f"{unit}s?"), 1 / size)
    for unit, others in _UNITS.items()
    for other, size in others.items()
    if unit not in _TO
]
# What is a number of rupees in two ways of counting: no sign of another currency stands there.
_CRORE = compiled(
    rf"(?<![\w.,$€£-])(?P<a>\d++(?:,\d+)*+(?:\.\d++)?) (?P<unit>lakh crore|crore|lakh)s?(?: (?:rupees|people|taka|voters|families|farmers|women|children|workers|jobs))?{_LINK}(?P<b>\d++(?:,\d+)*+(?:\.\d++)?)(?: (?P<b_scale>thousand|million|billion|trillion))?(?: (?:rupees|people|taka|voters|families|farmers|women|children|workers|jobs))?(?=[),.;]|$)"
)
# "300m rials (£6,500). For those who count in tomans, that is 300m tomans".
_TOMANS = compiled(
    rf"(?<![\w.,$€£-]){_N.replace('@', 'a')} rials\b[^\n]{{1,170}}?(?:that is|which is|this is|it is|equals?|equivalent to|equal to) (?P<hedge>about |around |some )?{_N.replace('@', 'b')} tomans\b"
)
_SLACK = 0.12  # beside rounding: these are seldom exact
_SCALES = {"m": 10**6, "bn": 10**9} | SCALES


@rule(
    message="{stated} is {right}, not {given}: check the two",
    trigger=[f"{sign}{unit}{end}" for unit in ("mu", "dunam", "feddan", "rai", "li", "verst", "pood", "jin", "pyeong", "tsubo", "quintal", "knot", "fathom", "furlong", "crore", "lakh") for sign in " -" for end in (" ", "s ", ", ", "s, ", ")", "s)")]
    + ["tomans", "tomans)", "toman)", "rials)"],
    bad=[
        "The farm has {150 mu (30 hectares}) of rice.",
        "The scheme has lent {50 crore rupees (5 billion}) in all.",
        "It gives loans of {200m rials ($5,700). To most, who count in tomans, that is 200m tomans}.",
        "The settlers took {1,200 dunams (300 hectares}) of the village's land.",
        "They took {300 hectares (300 dunams}) of it. The mill has {12 acres (10 mu}) of land.",
        "Winds of {50 knots (130 kph}) were forecast.",
        "The temple lies {30 li, or 30 kilometers}, to the west.",
    ],
    good=[
        "The farm has 150 mu (10 hectares) of rice.",
        "The scheme has lent 50 crore rupees (500 million) in all, and 50 crore rupees ($6 million) abroad.",
        "It gives loans of 200m rials ($5,700). To most, who count in tomans, that is 20m tomans.",
        "The settlers took 1,200 dunams (120 hectares; 300 acres) of the village's land.",
        "They took 30 hectares (300 dunams), and 2 acres (12 mu).",
        "The farm has 150 mu (30 hectares with the orchard), and lies 30 li, or 20 kilometers by road, to the west. Winds of 50 knots, or 40 kph more than forecast, hit.",
        "Winds of 50 knots (93 kph, 58 mph) were forecast.",
        "The temple lies 30 li, or some 15 kilometers, to the west. Mr Li, 30, has 50 crore, or 3 million more than he had.",
    ],
)  # fmt: skip
def foreign_unit_mismatch(story: Story) -> Iterator[Hit]:
    """A measure of one country and its conversion stand side by side and do not agree; one has a nought too many, or was never converted."""
    there = [unit for unit in _UNITS if f" {unit}" in story.text or f"-{unit}" in story.text]
    for unit, one, two, form, size in _FORMS if there else ():
        for match in matches(form, story.text, (f" {unit}", f"-{unit}"), 24 if one == unit else 90, 90) if unit in there else ():
            yield from _checked(match, size, f"{match['a']}{_scale_of(match, 'a')} {one}", two)
    for match in matches(_TOMANS, story.text, (" rials",), 24, 230):
        yield from _checked(match, 0.1, f"{match['a']}{_scale_of(match, 'a')} rials", "tomans")
    for match in matches(_CRORE, story.text, (" crore", " lakh"), 24, 90):
        size = SCALES[match["unit"]]
        if value_of(match["b"]) >= 1000 * ONE or match["b_scale"]:
            yield from _checked(match, size, f"{match['a']} {match['unit']}", "")


def _checked(match: regex.Match[str], size: float, stated: str, other: str) -> Iterator[Hit]:
    right, given = (value_of(match[name]) * _SCALES.get(_scale_of(match, name).strip(), 1) for name in "ab")
    right = int(right * size)
    if right <= 0 or given <= 0 or abs(given / right - 1) <= _SLACK + (0.1 if match["hedge"] else 0):
        return
    words = {"stated": stated, "right": f"{_short(right)} {other}".strip(), "given": f"{match['b']}{_scale_of(match, 'b')}"}
    yield Hit(match.start(), match.end(), words=words)


def _scale_of(match: regex.Match[str], name: str) -> str:
    """The scale behind a figure, with its space."""
    scale = match[f"{name}_scale"] if f"{name}_scale" in match.re.groupindex else None
    return f" {scale}" if scale else ""


def _short(value: int) -> str:
    """In words of a scale where it is large."""
    scale = next((name for name in ("trillion", "billion", "million") if value >= SCALES[name] * ONE), "")
    return f"{written(value // SCALES[scale])} {scale}" if scale else written(value)
