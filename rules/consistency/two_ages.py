"""Jorge Salcedo, 54; further down Salcedo, 45."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_NAME = r"\p{Lu}[\p{L}\p{M}’'-]+"
# From the figure backwards: names are everywhere.
_AGED = compiled(rf", (?P<age>[1-9]\d)(?=,|\.(?:\s|$))(?!, (?:19|20)\d\d|, \d)(?<=(?<![\w’'-])(?P<name>{_NAME}(?: {_NAME}){{0,3}}), \d\d)")
_YEARS_OLD = compiled(
    rf"(?<![\w,.-])(?P<age>[1-9]\d)-year-old (?:(?!and\b)\p{{Ll}}[\p{{Ll}}-]+,? ){{0,3}}(?P<name>{_NAME} {_NAME})(?! {_NAME}|,? (?:said|says|told|added|wrote)\b)"
)
# Words by which an age may be that of another day, a score or a page.
_OTHER = compiled(
    r"\b(?:then|when|at the time|died|dead|would have|turned|turns|born|late|ago|later|earlier|(?:19|20)\d\d|points?|goals?|runs?|seats?|votes?|pages?|room|flight|route|highway|interstate|apollo)\b",
    IGNORECASE,
)
_MONTHS = frozenset(
    "Jan Feb Mar March April May June July Aug August Sept September Oct October Nov November Dec December January February".split()
)
_TITLE = compiled(r"(?:\b(?:Mrs|Ms|Miss|Mr|Dr|Sr|Jr)\.? |\b(?:wife|husband|son|daughter|brother|sister|father|mother|named|called),? )$")
_LEAST = 2  # years: one may be a birthday between two takes
_MOST = 60  # ages in a story; more of them are a list of people


@rule(
    message="{name} is {age} here and {other} elsewhere in the story: check",
    trigger=["-year-old ", *(f", {age}{mark}" for age in range(10, 100) for mark in ",.")],
    bad=[
        "Jorge Salcedo, 54, was shot at his farm. {Salcedo, 45}, grew coffee.",
        "Police held Anna Brandt, 31, on Monday. {Anna Brandt, 37}, is a nurse.",
        "The {54-year-old farmer Jorge Salcedo} was shot. Jorge Salcedo, 45, grew coffee. Salcedo, 45, was alone.",
        "A 61-year-old teacher, Omar Beit, fell. {Beit, 67}, broke a leg.",
        "Li Wen, 62, left. A judge let {Li Wen, 26}, go.",
        "Olena Marchuk, 19, swam. Nobody beat {Marchuk, 91}, a student.",
    ],
    good=[
        "Jorge Salcedo, 54, and his son Luis Salcedo, 25, grew coffee. Salcedo, 25, fled.",
        "Jorge Salcedo, 54, was shot. Salcedo, 55, grew coffee.",
        "Jorge Salcedo, 54, was shot. When Salcedo, 45, bought the farm, it was poor.",
        "Jorge Salcedo, 54, was shot. His wife, Ana Salcedo, 45, was not.",
        "Jorge Salcedo, 54, was shot. Next to him Salcedo, 38, ran.",
        "Police shot a 61-year-old teacher, Omar Beit said. Beit, 67, is a judge. Omar Beit, 67, left.",
        "Jorge Salcedo, 54, was shot. Mrs. Salcedo, 45, was not.",
        "Brandt, 31, held the serve. In 1999 Anna Brandt, 21, won. On May 12, 21 people came.",
    ],
)
def two_ages(story: Story) -> Iterator[Hit]:
    """One person has one age in a story. The figures of an age get swapped, or one of the two is another's."""
    text = story.text
    found = [(m.start("name"), m.end(), m["name"], m["age"]) for m in _AGED.finditer(text)]
    if "-year-old " in text:
        found = sorted([*found, *((m.start(), m.end(), m["name"], m["age"]) for m in _YEARS_OLD.finditer(text))])
    found = [one for one in found if one[2].split()[-1] not in _MONTHS and one[2].split()[0] not in _MONTHS]
    if not _LEAST <= len(found) <= _MOST:
        return
    full = {name for _, _, name, _ in found if " " in name and _person(story, name)}
    ages: dict[str, list[tuple[int, int, int]]] = {}
    for start, end, name, age in found:
        whose = name if name in full else _only(text, full, name) if not _titled(text, start) else ""
        if whose and not _OTHER.search(text, *sentence_of(story, start)):
            ages.setdefault(whose, []).append((start, end, int(age)))
    for name, places in ages.items():
        yield from _odd(name, places)


def _odd(name: str, places: list[tuple[int, int, int]]) -> Iterator[Hit]:
    """The ages that are not the usual one, or not the first of two."""
    every = [years for _, _, years in places]
    usual = max(every, key=lambda years: (every.count(years), -every.index(years)))
    there = places[every.index(usual)]
    for start, end, years in places:
        if abs(years - usual) >= _LEAST and _slip(str(years), str(usual)):
            words = {"name": name, "age": str(years), "other": str(usual)}
            yield Hit(start, end, words=words, related=[Related(there[0], there[1], "here")])


def _slip(one: str, other: str) -> bool:
    """Whether the figures are swapped, or one of them is another: other ages are those of another person."""
    return one == other[::-1] or any(a == b for a, b in zip(one, other, strict=True))


def _person(story: Story, name: str) -> bool:
    """Whether it is no place with a number behind it: two words or three, none of them of a unit or a road."""
    return 2 <= len(name.split()) <= 4 and name not in story.desk.know("dateline_places")["places"]


def _only(text: str, full: set[str], name: str) -> str:
    """The one full name of the story that ends in this family name."""
    whose = [one for one in full if one.split()[-1] == name]
    others = {match[0] for match in compiled(rf"{_NAME} {name}\b").finditer(text)} - {" ".join(one.split()[-2:]) for one in whose}
    return whose[0] if len(whose) == 1 and not others else ""


def _titled(text: str, start: int) -> bool:
    """Whether a word of a title or a relative stands before the name."""
    return _TITLE.search(text, max(0, start - 14), start) is not None
