"""1.000,50, 1 234 567, 45'000, €45.000 and %67: figures set as other languages set them."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_COUNTED = (
    "people|euros|pesos|rubles|roubles|zlotys|hryvnias?|dollars|inhabitants|residents|voters|hectares|tons|tonnes|votes|crowns|kronor|kroner|forints|francs|lei|"
    "leva|levs|tenge|soums|copies|cars|tourists|passengers|barrels|signatures|homes|jobs|employees|Swiss francs|visitors|cases|workers|refugees|soldiers|students"
)
_NUMBERED = r"(?<!(?:[Cc]all|[Rr]oom|[Pp]hone|number|tel\.?|[Tt]elephone|line|[Cc]ode|[Nn]o\.) )"
_DECIMALS = compiled(r"(?<![\w.,])(?P<sum>\d{1,3}(?:\.\d{3})+),(?P<part>\d\d)(?![\d,]|\.\d)")
_SPACED = compiled(rf"(?<![\w.,+-])(?<!\d ){_NUMBERED}(?P<sum>\d{{1,3}}(?:[ \xa0\u202f]\d{{3}}){{2,3}})(?=[ \xa0](?:{_COUNTED})\b)")
_RAISED = compiled(r"(?<![\w.,°'’])(?P<sum>[1-9]\d{0,2}(?:['’]\d{3})+)(?= \p{Ll}{3,}|[.,;)](?:\s|$))")
_MONEY = compiled(r"(?P<sign>[€£])(?P<sum>[1-9]\d{0,2}(?:\.000)+)(?![\d.,]*\d)")
_PERCENT = compiled(r"(?<=[ (])%[ \xa0]?(?P<sum>\d{1,3}(?:[.,]\d+)?)(?= [\p{Ll}(]|[.,;)](?:\s|$))")
_PARTS = str.maketrans(dict.fromkeys(".\xa0\u202f' ’", ","))


@rule(
    message="a figure as another language sets it: write {fix}",
    severity="error",
    trigger=[
        *(f"{one}{mark}{two}" for one in range(10) for two in range(10) for mark in (",", " ", "\xa0", "\u202f", "'", "’")),
        *(f"{before}%{mark}{digit}" for digit in range(10) for before in " (" for mark in ("", " ")),
        ".000",
    ],
    bad=[
        "He was fined {1.000,50 -> 1,000.50} euros. The bill is {1.234.567,89 -> 1,234,567.89} lei.",
        "It cost {1 234 567 -> 1,234,567} euros.",
        "The town has {45'000 -> 45,000} inhabitants, who owe {1'250'000 -> 1,250,000} francs.",
        "The loan is for {€45.000 -> €45,000}.",
        "Inflation was {%67.07 -> 67.07%} in May, and {% 58 -> 58%} in June.",
        "Turnout was {% 67 -> 67%}. The rate ({%4.5 -> 4.5%}) held. Prices rose {%12,5 -> 12,5%} in a year. About {%70 -> 70%} of them left.",
    ],
    good=[
        "He was fined 1,000.50 euros. Version 1.000,5 ran. In 2015 345 people left.",
        "Call 555 123 456 now. Room 1 234 567 people was shut.",
        "The '45 300 men fought in. It was 45' long.",
        "It costs €1.50, €3.459 a litre or €12.00.",
        "Of the 5% 3 are left. Growth of 5 % 2024 saw was rare. It costs 5%. The code %d is printed.",
        "The path is a%20b. Inflation was 67%. The sign % means percent.",
    ],
)  # fmt: skip
def european_figure(story: Story) -> Iterator[Hit]:
    """Dots, blanks and raised commas part thousands abroad, a comma the decimals; Turkish sets the percent sign first."""
    text = story.text
    for match in _DECIMALS.finditer(text):
        yield Hit(*match.span(), f"{match['sum'].translate(_PARTS)}.{match['part']}")
    for match in (match for form in (_SPACED, _RAISED) for match in form.finditer(text)):
        yield Hit(*match.span("sum"), match["sum"].translate(_PARTS))
    for match in _MONEY.finditer(text):
        yield Hit(*match.span(), f"{match['sign']}{match['sum'].translate(_PARTS)}")
    for match in _PERCENT.finditer(text):
        yield Hit(*match.span(), f"{match['sum']}%")
