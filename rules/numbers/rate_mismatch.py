"""4.8 million pounds ($7.8 million), and then 2 million pounds ($32 million)."""

from __future__ import annotations

from itertools import chain, pairwise

from wirelint import Hit, Related, rule
from wirelint.amounts import POUND, SIGNS, UNITS
from wirelint.near import beginning
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING
from wirelint.shadow import EDGE
from wirelint.views.numbers import within

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story
    from wirelint.views.numbers import Number

_GAP_OPENS = r" \((?:or |about |around |some |nearly |over |more than |worth )?"
_GAP = compiled(_GAP_OPENS)
_MONEY = frozenset(SIGNS.values()) | {
    UNITS[name]
    for name in (
        "euros",
        "yen",
        "yuan",
        "rubles",
        "hryvnias",
        "rupees",
        "won",
        "lira",
        "zlotys",
        "francs",
        "kronor",
        "pesos",
        "rand",
        "baht",
        "riyals",
        "dirhams",
        "sterling",
    )
}
_OPENS = compiled(_GAP_OPENS + r"(?=[^\w\s]|US\$|\d)")
_REACH = 40  # characters before a bracket in which the sum begins
_SIGN = 5  # characters in which its first figure is
_FAR = 2.5  # rates of one story that lie farther apart than that cannot both be right


@rule(
    message="{this} is not the rate of exchange of {other}: check the sums and their millions",
    trigger=[f"({sign}" for sign in ("$", "€", "£", "us$", "about $", "about €", "about £", "or $", "some $", "around $", "nearly $")]
    + [f"{EDGE}{word})" for word in ("dollars", "euros", "pounds")],
    bad=[
        "He took £4.8 million ($7.8 million) and lost {£2 million ($32 million)}.",
        "It cost 500 million yen ($3.3 million), and the land {200 million yen ($13 million)}.",
        "The fee is €50 ($55), the fine {€2 million ($2.2 billion)}.",
        "He paid 30 yuan ($4) for it and sold it for {900 yuan ($12)}.",
        "A loan of 10 billion rupees ($120 million) and one of {50 million rupees ($60 million)} were paid.",
    ],
    good=[
        "He took £4.8 million ($7.8 million) and lost £2 million ($3.2 million).",
        "It cost 500 million yen ($3.3 million), and the land 200 million yen ($1.3 million).",
        "The fee is €50 ($55).",
        "In 1990 it was worth £2 ($3.5); today £2 ($2.5).",
        "He paid £20 (a $5 note was lost) and £400 ($500).",
        "It cost €100 ($110); he gave €50 ($55 million was lost).",
        "He has €20 ($22) and £20 ($25).",
    ],
)
def rate_mismatch(story: Story) -> Iterator[Hit]:
    """Two sums with their conversions imply a rate of exchange each; where these lie far apart a figure, or a million, is wrong."""
    if story.text.count(" (") < 2:
        return
    seen: dict[tuple[str, str], list[tuple[float, Number, Number]]] = {}
    around = [within(story, max(0, match.start() - _REACH), match.end() + _SIGN) for match in beginning(_OPENS, story.text, (" (",))]
    for one, two in chain.from_iterable(map(pairwise, around)):
        if (
            _unit(one) in _MONEY
            and _unit(two) in _MONEY
            and one.low
            and _GAP.fullmatch(story.text, one.end, two.start)
            and story.text[two.end : two.end + 1] == ")"
        ):
            seen.setdefault((_unit(one), _unit(two)), []).append((two.low / one.low, one, two))
    for pairs in seen.values():
        usual = sorted(rate for rate, _, _ in pairs)[(len(pairs) - 1) // 2] if len(pairs) > 2 else pairs[0][0]
        sound = next(pair for pair in pairs if pair[0] == usual)
        for rate, one, two in pairs:
            if not 1 / _FAR < rate / usual < _FAR:
                words = {"this": story.text[one.start : two.end], "other": story.text[sound[1].start : sound[2].end]}
                yield Hit(
                    one.start,
                    two.end + 1,
                    words={name: f"{text})" for name, text in words.items()},
                    related=[Related(sound[1].start, sound[2].end, "another rate")],
                )


def _unit(number: Number) -> str:
    return "GBP" if number.unit == POUND else number.unit
