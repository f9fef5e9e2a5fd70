"""Amounts: the words, signs and measures in which a story states them, and how two are compared.

Values are whole millionths, so that sums and comparisons are exact.
"""

from __future__ import annotations

from .calendar import NUMBER, number_of

#: One, in the unit of values.
ONE = 1_000_000
#: What a figure, or a number in words, is multiplied by.
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "k": 1000, "lakh": 10**5, "lakhs": 10**5, "million": 10**6, "mln": 10**6, "m": 10**6,
    "crore": 10**7, "crores": 10**7, "billion": 10**9, "bln": 10**9, "bn": 10**9, "b": 10**9, "trillion": 10**12, "trn": 10**12, "tn": 10**12,
    "hundred thousand": 10**5, "hundred million": 10**8, "hundred billion": 10**11, "thousand million": 10**9, "lakh crore": 10**12,
}  # fmt: skip
#: Scales so short that they count only after a currency's sign or glued to their figure.
SHORT = frozenset(("k", "m", "b"))
SIGNS = {
    "$": "USD", "US$": "USD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NZ$": "NZD", "HK$": "HKD", "S$": "SGD", "NT$": "TWD",
    "R$": "BRL", "€": "EUR", "£": "GBP", "¥": "¥", "₹": "INR", "₽": "RUB", "₴": "UAH", "₺": "TRY", "₩": "KRW", "₪": "ILS", "₦": "NGN",
}  # fmt: skip
#: A pound may be money or weight: what stands beside it tells.
POUND = "pound"
_CURRENCIES = {
    "USD": "dollar dollars", "EUR": "euro euros", POUND: "pound pounds lb lbs", "GBP": "sterling", "JPY": "yen", "CNY": "yuan renminbi",
    "RUB": "ruble rubles rouble roubles", "UAH": "hryvnia hryvnias hryvnya", "INR": "rupee rupees", "KRW": "won", "TRY": "lira liras",
    "PLN": "zloty zlotys zloties", "CHF": "franc francs", "SEK": "crown crowns krona kronor krone kroner", "BRL": "real reais",
    "MXN": "peso pesos", "ZAR": "rand", "THB": "baht", "VND": "dong", "IDR": "rupiah", "NGN": "naira", "IRR": "rial rials", "SAR": "riyal riyals",
    "AED": "dirham dirhams", "IQD": "dinar dinars", "ILS": "shekel shekels", "HUF": "forint forints", "DEM": "mark marks",
}  # fmt: skip
#: A measure's kind and its size in the kind's smallest unit (micrometres, hundredths of a square millimetre, ten micrograms, nanolitres).
MEASURES = {
    "mm": ("length", 10**3), "cm": ("length", 10**4), "m": ("length", 10**6), "km": ("length", 10**9), "in": ("length", 25_400),
    "ft": ("length", 304_800), "yd": ("length", 914_400), "mile": ("length", 1_609_344_000), "nm": ("length", 1_852_000_000),
    "km/h": ("speed", 10**9), "mph": ("speed", 1_609_344_000),
    "ha": ("area", 10**12), "sq m": ("area", 10**8), "sq km": ("area", 10**14), "sq ft": ("area", 9_290_304),
    "acre": ("area", 404_685_642_240), "sq mile": ("area", 258_998_811_033_600),
    "g": ("mass", 10**5), "kg": ("mass", 10**8), "oz": ("mass", 2_834_952), POUND: ("mass", 45_359_237), "stone": ("mass", 635_029_318), "tonne": ("mass", 10**11),
    "ml": ("volume", 10**6), "litre": ("volume", 10**9), "gallon": ("volume", 3_785_411_784), "barrel": ("volume", 158_987_294_928),
    "C": ("heat", 0), "F": ("heat", 0),
}  # fmt: skip
_NAMES = {
    "%": "% percent per-cent pct pc", "points": "percentage-point percentage-points points point basis-points",
    "mm": "mm millimeter millimetre", "cm": "cm centimeter centimetre", "m": "m meter metre", "km": "km kilometer kilometre kms",
    "in": "inch inches", "ft": "ft foot feet", "yd": "yard", "mile": "mile mi", "nm": "nautical-mile",
    "km/h": "km/h kph kmh kilometers-per-hour kilometres-per-hour kilometers-an-hour kilometres-an-hour km-per-hour", "mph": "mph miles-per-hour miles-an-hour",
    "ha": "ha hectare", "sq m": "sq-m square-meter square-metre sqm", "sq km": "sq-km square-kilometer square-kilometre square-km",
    "sq ft": "sq-ft square-foot square-feet", "acre": "acre", "sq mile": "sq-mile square-mile",
    "g": "g gram gramme", "kg": "kg kilogram kilogramme kilo kgs", "oz": "oz ounce", "stone": "stone",
    "ml": "ml millilitre milliliter", "litre": "liter litre", "gallon": "gallon", "barrel": "barrel",
    "C": "c °c degrees-celsius degrees-c celsius degrees-centigrade", "F": "f °f degrees-fahrenheit degrees-f fahrenheit", "degrees": "degrees degree °",
    "ton": "ton", "tonne": "tonne", "year": "year", "month": "month", "week": "week", "day": "day", "hour": "hour", "minute": "minute", "second": "second",
    "MW": "mw megawatt", "GW": "gw gigawatt",
}  # fmt: skip
_TAKES_S = frozenset(
    "mm cm m km yd mile nm ha acre g kg oz ml litre gallon barrel ton tonne year month week day hour minute second MW GW sq".split()
)


def _units() -> dict[str, str]:
    found = {name: unit for unit, names in _CURRENCIES.items() for name in names.split()}
    for unit, names in _NAMES.items():
        for name in names.split():
            spaced = name.replace("-", " ")
            found[spaced] = unit
            if unit.split()[0] in _TAKES_S and len(spaced.split()[-1]) > 2 and not name.endswith("s"):
                found[f"{spaced}s"] = unit
    return found


#: Every name of a unit, in lower case, with its unit: "%", "points", a currency's code, a measure, a stretch of time.
UNITS = _units()
#: Words that make the amount after them inexact, or a bound.
HEDGES = (
    "about", "around", "some", "nearly", "almost", "roughly", "approximately", "more than", "over", "at least", "up to", "as many as", "as much as",
    "less than", "fewer than", "under", "below", "above", "close to", "estimated", "an estimated", "just over", "just under", "well over",
    "no more than", "not more than", "exceeding", "upwards of", "at most", "circa", "an average of", "an average",
)  # fmt: skip


def value_of(figure: str) -> int:
    """Millionths of a figure ("1,250.5") or a number in words ("twenty-one"); -1 for anything else."""
    if not figure[:1].isdigit():
        number = number_of(figure)
        return number * ONE if number >= 0 else -1
    whole, _, part = figure.replace(",", "").partition(".")
    return int(whole) * ONE + int(part[:6].ljust(6, "0") or 0)


def step_of(figure: str) -> int:
    """How finely a figure is stated, in millionths: the place of its last digit that is not a nought (1,250 to ten, 2.5 to a tenth)."""
    whole, _, part = figure.replace(",", "").partition(".")
    if part:
        return int(10 ** (6 - min(len(part), 6)))
    if not whole.isdigit():
        return ONE
    return ONE * int(10 ** (len(whole) - len(whole.rstrip("0")))) if whole.strip("0") else ONE


def written(value: int) -> str:
    """A value in figures, with as few decimals as it needs (at most two): "1,250", "2.5"."""
    whole, part = divmod((value + 5000) // 10_000, 100)
    return f"{whole:,}" + (f".{part:02}".rstrip("0") if part else "")


_BEGINNINGS = (
    *"123456789",
    *"one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty sixty hundred".split(),
)
#: The pattern of a number in words (calendar.NUMBER without figures), and that without the article, which counts nothing.
WORDED = NUMBER.replace(r"\d{1,3}|", "", 1)
COUNTED = WORDED.replace("|an?", "")
#: The pattern of a count, in figures or words in any case: no part of a larger figure, no percentage, no amount with a scale.
COUNT = (
    rf"(?:\d{{1,3}}(?:,\d{{3}})++|\d{{1,4}}|(?i:{COUNTED}))"
    r"(?![\w,.:/%-]*\d|[\w%]| (?:percent|per cent|million|billion|thousand)\b)"
)
#: What must not begin in a stretch in which nothing is counted.
ANY_COUNT = rf"(?:\d|\b(?i:{COUNTED})\b)"


def before_count(*leads: str) -> list[str]:
    """Triggers: each of the words with what a count begins with behind it, a figure or a word: "the other 1", "the other two"."""
    return [f"{lead}{sign}" for lead in leads for sign in _BEGINNINGS]
