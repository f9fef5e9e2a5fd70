"""At every Summer Games since Beijing in 2008, which makes Paris his fourth."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import ORDINAL, ordinal, ordinal_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_GAMES = r"(?:(?P<kind>Summer|Winter) (?:Olympics|Olympic Games|Games)|(?P<kind>Olympics|Olympic Games|World Cup|Paralympics|Games))"
_SINCE = compiled(
    rf"\b(?:[Ee]very|[Ee]ach|[Aa]ll) (?:of the )?{_GAMES} since (?:\p{{Lu}}[\p{{L}}. ]{{2,20}}?,? (?:in )?)?(?P<year>(?:19|20)\d\d)(?!-)[^.;\d\n]{{0,60}}?\b(?:his|her|their|its|a) (?P<nth>{ORDINAL})(?=[.,;)]|$| (?:Games|Olympics|Olympic Games|World Cup|Paralympics)\b)"
)
_OTHER = {"Winter": "Summer", "Summer": "Winter"}
_WARS = {1916, 1940, 1942, 1944, 1946}


@rule(
    message="those since {year} make this one the {right}: check the count",
    trigger=["games since", "olympics since", "world cup since", "paralympics since"],
    bad=[
        "date: 2024-07-28\n\nVarga has shot at every Summer Games since Beijing in 2008, which makes Paris his {fourth}.",
        "date: 2022-12-01\n\nThe team has been to every World Cup since 1998, and this is its {sixth}.",
        "date: 2018-02-12\n\nShe skied at every Winter Olympics since Turin in 2006, and Pyeongchang is her {third}.",
        "date: 2021-07-28\n\nHe has rowed at each Olympic Games since 2004, and Tokyo makes it his {third}.",
        "date: 2024-07-28\n\nLenz, at every Summer Olympics since London 2012, is now at her {third}.",
    ],
    good=[
        "date: 2024-07-28\n\nVarga has shot at every Summer Games since Beijing in 2008, which makes Paris his fifth.",
        "date: 2022-12-01\n\nThe team has been to every World Cup since 1998, and this is its seventh.",
        "date: 2018-02-12\n\nShe skied at every Winter Olympics since Turin in 2006, and Pyeongchang is her fourth.",
        "date: 2023-07-28\n\nHe has rowed at every Summer Games since 2008, and Paris will be his fifth.",
        "date: 2024-07-28\n\nShe has worked at every Olympics since 2004, and Paris will be her 11th Games. He has coached at every Olympics since 2000, with Paris his fourth as head coach.",
        "date: 2024-07-28\n\nLenz, at every Summer Olympics since London 2012, won her third medal.",
    ],
)
def nth_games(story: Story) -> Iterator[Hit]:
    """Every one since a year can be counted: they come every four years. Between two of them the next one may be meant."""
    day = story.day.date
    for match in matches(_SINCE, story.text, (" since ",), 40, 120) if day else ():
        first, kind = int(match["year"]), match["kind"]
        years = _years(kind if kind in ("Winter", "World Cup") else _kind_of(first), day.year)
        count = len([year for year in years if first <= year])
        # Of plain Games those of both seasons may be meant.
        both = count + len([year for year in _years(_OTHER[_kind_of(first)], day.year) if first <= year]) if kind not in _OTHER else 0
        if first in years and ordinal_of(match["nth"]) not in (count, count + (day.year not in (*years, 2021)), both, both + 1):
            words = {"year": str(first), "right": ordinal(count, figures=match["nth"][0].isdigit())}
            yield Hit(*match.span("nth"), words=words)


def _kind_of(year: int) -> str:
    """Of plain Games: which ones were held in the year."""
    return "Winter" if year >= 1994 and year % 4 == 2 else "Summer"


def _years(kind: str, last: int) -> list[int]:
    """Years of the games up to the last; those of 2020 were held a year late."""
    if kind == "Winter":
        years = [*range(1924, 1993, 4), *range(1994, last + 1, 4)]
    else:
        years = [*range(1930 if kind == "World Cup" else 1896, last + 1, 4)]
    return [year for year in years if year <= (last - 1 if year == 2020 else last) and year not in _WARS]
