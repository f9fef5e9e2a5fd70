"""Rule: the code of a bank in place of a currency's name."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.spans import within

if TYPE_CHECKING:
    from collections.abc import Iterator

# Code (ISO 4217, and RMB as it is used): how copy writes it, and how else the story may say it.
_NAMES = {
    "USD": ("dollars", "dollars?"), "EUR": ("euros", "euros?"), "GBP": ("pounds", "pounds?"), "JPY": ("yen", "yen"), "CNY": ("yuan", "yuan"),
    "RMB": ("yuan", "yuan"), "KRW": ("won", "won"), "RUB": ("rubles", "rou?bles?"), "RUR": ("rubles", "rou?bles?"), "UAH": ("hryvnias", "hryvnias?"),
    "PLN": ("zlotys", "zlotys?"), "CZK": ("crowns", "crowns|korunas?"), "HUF": ("forints", "forints?"), "RON": ("lei", "lei"), "BGN": ("leva", "leva?"),
    "BRL": ("reais", "reais|reals?"), "MXN": ("pesos", "pesos?"), "ARS": ("pesos", "pesos?"), "CLP": ("pesos", "pesos?"), "COP": ("pesos", "pesos?"),
    "EGP": ("pounds", "pounds?"), "SAR": ("riyals", "riyals?"), "AED": ("dirhams", "dirhams?"), "INR": ("rupees", "rupees?"),
    "PKR": ("rupees", "rupees?"), "THB": ("baht", "baht"), "IDR": ("rupiah", "rupiahs?"), "VND": ("dong", "dong"), "KZT": ("tenge", "tenge"),
    "CHF": ("francs", "francs?"), "SEK": ("crowns", "crowns|kronor"), "NOK": ("crowns", "crowns|kroner"), "DKK": ("crowns", "crowns|kroner"), "ILS": ("shekels", "shekels?"),
    "ZAR": ("rand", "rand"), "NGN": ("naira", "naira"), "KES": ("shillings", "shillings?"),
}  # fmt: skip
_SIGNS = {"USD": "$", "EUR": "€", "GBP": "£"}
_CODE = "|".join(_NAMES)
_SUM = compiled(
    rf"(?<![\w.,/$€£-])(?P<sum>\d[\d,]*(?:\.\d+)?(?: (?:hundred|thousand|million|billion|trillion))?)[ \xa0](?P<code>{_CODE})(?![\w/=-]|\.\w)"
    rf"|(?<![\w/-])(?!COP[ \xa0][1-3]\d(?![\d,.]))(?P<code>{_CODE})[ \xa0](?P<sum>\d[\d,]*(?:\.\d+)?(?: (?:thousand|million|billion|trillion))?)(?![\w/=%-]|[.,]\d)"
)


@rule(
    message="a bank's code for the currency: write {fix}",
    trigger=[f" {code.lower()}{EDGE}" for code in _NAMES],
    roles=["body", "headline", "subhead"],
    bad=[
        "Shares fell to {407,500 KRW -> 407,500 won}. The firm lost 3 billion won in May.",
        "The dam cost {40 million EUR -> €40 million}.",
        "It owes {PLN 3,000 -> 3,000 zlotys}. The bank wants it in zlotys.",
        "They paid {USD 40 million -> $40 million}.",
        "The fine is {90,000 RUB -> 90,000 rubles}.",
        "It froze {EUR 200 billion -> 200 billion euros}, and wants 1.3 trillion euros more.",
    ],
    good=[
        "The pair EUR/USD rose to 1.10, and USD fell.",
        "The bank quotes USD/JPY 110.50.",
        "It cost 40 million euros. At COP 28 in Dubai, and at COP29, he wept.",
        "It is listed as KRW-2040.",
        "The flight EUR 30A was late, and the notice ran to RON-4.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Codes are for tables and banks; copy says dollars, won, zlotys. A warning where the story itself says so elsewhere: then the code was
    left from another source.
    """
    same: dict[str, list[Related]] = {}
    for match in _SUM.finditer(story.text):
        if within(story.speech, *match.span()):
            continue
        code = match["code"]
        if code not in same:
            same[code] = list(_named(story.text, code))
        sign, (name, _) = _SIGNS.get(code, ""), _NAMES[code]
        fix = f"{sign}{match['sum']}" if sign and (sign in story.text or not same[code]) else f"{match['sum']} {name}"
        yield Hit(*match.span(), fix, related=same[code], severity=None if same[code] else "info")


def _named(text: str, code: str) -> Iterator[Related]:
    """Where the story first says it in another way."""
    sign = _SIGNS.get(code, "")
    signed = rf"|[{sign}]\d" if sign else ""
    found = compiled(rf"(?i)\d(?: (?:thousand|million|billion|trillion))? (?:{_NAMES[code][1]})(?!\w){signed}").search(text)
    if found:
        yield Related(*found.span(), "here")
