"""The firm, founded in 1987; further down: founded in 1978, the firm."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_KINDS = "company|firm|bank|club|party|group|agency|museum|university|school|newspaper|charity|institute|orchestra|factory|plant|brewery|monastery|order|union|fund|magazine|theater|theatre|college"
_WHO = rf"(?P<who>(?:[Tt]he|[Tt]his) (?:{_KINDS})|\p{{Lu}}[\p{{L}}\p{{M}}’'-]+(?: (?:of )?\p{{Lu}}[\p{{L}}\p{{M}}’'-]+){{0,3}})"
_DONE = r"(?P<done>founded|established|created|born|set up)"
_IN = ("founded in ", "established in ", "created in ", "born in ", "set up in ")
_YEAR = r"(?P<year>(?:1[5-9]|20)\d\d)(?![\d-])"
_FORMS = (
    compiled(
        rf"{_WHO}(?:,| \([^()]{{1,12}}\),?)? (?:(?:which|who) )?(?:was |were )?{_DONE} in (?:\p{{Lu}}[\p{{L}}, ]{{2,30}}? in )?{_YEAR}"
    ),
    compiled(
        rf"\b(?i:{_DONE}) in (?:\p{{Lu}}[\p{{L}}, ]{{2,30}}? in )?{_YEAR},? {_WHO}(?=,| (?:is|was|has|had|makes|owns|employs|runs|won|grew|studied|began|moved)\b)"
    ),
)


@rule(
    message="{who} was {done} in {year} here and in {other} elsewhere in the story: check",
    trigger=_IN,
    bad=[
        "The company, founded in 1987, makes glass. {Founded in 1978, the company} has two plants.",
        "Marta Lindqvist was born in 1951 in Malmo. {Born in 1915, Marta Lindqvist} studied law.",
        "Halden Brewery, established in 1867, was sold. {Halden Brewery was established in 1876}, its owner said.",
        "The museum was founded in 1934 by a priest. The mayor said that {the museum, founded in 1943}, is broke.",
        "The party, set up in 2012, won. {The party was set up in 2021} by two brothers.",
    ],
    good=[
        "The company, founded in 1987, makes glass. Founded in 1987, the company has two plants.",
        "The company, founded in 1987, bought a rival founded in 1978.",
        "The club, founded in 1907, beat a club that was founded in 1970. The club, founded in 1899, is poor.",
        "The club, founded in 1901, is rich. The club, founded in 1905, is poor.",
        "Anna Berg was born in 1951. Her daughter Anna Berg Lind was born in 1975. Born in 1980, she sings.",
        "The bank was founded in 1901 and its fund set up in 1910. The fund was set up in 1910.",
    ],
)
def two_foundings(story: Story) -> Iterator[Hit]:
    """Whatever was founded, or was born, has one such year in a story; its figures get swapped or mistyped."""
    first: dict[tuple[str, str], tuple[int, int, str]] = {}
    found = sorted(
        {
            (*m.span(), m["who"], m["done"].lower(), m["year"])
            for form in _FORMS
            for m in matches(form, story.text, (*_IN, *map(str.capitalize, _IN)), 90, 90)
        }
    )
    for start, end, who, done, year in found:
        name = who.lower().removeprefix("the ").removeprefix("this ")
        other = first.setdefault((name, done), (start, end, year))
        if other[2] != year and _slip(other[2], year, same=who[0].isupper() and not who.startswith(("The ", "This "))):
            yield Hit(
                start, end, words={"who": who, "done": done, "year": year, "other": other[2]}, related=[Related(other[0], other[1], "here")]
            )


def _slip(one: str, other: str, *, same: bool) -> bool:
    """Whether two of the figures are swapped or, where it is the `same` by name, one of them is another."""
    changed = [at for at in range(4) if one[at] != other[at]]
    return (same and len(changed) == 1) or (len(changed) == 2 and sorted(one) == sorted(other))
