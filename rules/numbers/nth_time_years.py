"""For only the fourth time; it did so before in 2010, 2011, 2012 and 2022."""

from __future__ import annotations

from wirelint import Hit, Related, rule
from wirelint.calendar import ORDINAL, ordinal, ordinal_of
from wirelint.near import matches
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story

_TIME = compiled(rf"\b(?P<lead>for|is|was|only|just|marks|be|a) (?:only |just )?(?:the )?(?P<nth>(?i:{ORDINAL})) (?P<what>time|term)\b")
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_YEARS = compiled(
    rf"\b(?:[Pp]revious\w*|[Ee]arlier|before|[Pp]rior|past|[Tt]he others?|after|followed|won|wins|did so|done so|had) (?:[\p{{L}}’'-]+ ){{0,7}}?(?:in|of|from) {_YEAR}(?:, {_YEAR})*,? and {_YEAR}\b(?!-)"
    rf"|\b(?:in|of) {_YEAR}(?:, {_YEAR})*,? and {_YEAR} (?:before|previously|earlier)\b"
)
_NAMES = ("in 19", "in 20", "of 19", "of 20", "from 19", "from 20")
_FAR = 700


@rule(
    message="{count} years are named before this one, which makes it the {right}: check the count",
    trigger=[f"{nth} {what}" for nth in ("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "2nd", "3rd", "4th", "5th", "6th", "7th") for what in ("time", "term")],
    bad=[
        "date: 2024-09-27\n\nThe state will buy rice abroad for only the {fourth} time. It previously did so in 2010, 2011, 2012 and 2022.",
        "date: 2024-09-27\n\nIt is the {third} time the lake has dried up. Previous droughts of that kind were in 2001, 2009 and 2015.",
        "date: 2024-09-27\n\nThe mayor was elected for a {third} term, after wins in 2008, 2012 and 2016.",
        "date: 2024-09-27\n\nIt is the {fifth} time the bank has failed. It had failed before in 1998 and 2009.",
        "date: 2024-09-27\n\nIt is just the {second} time the fair was put off; it was shut in 1940 and 1943 before.",
    ],
    good=[
        "date: 2024-09-27\n\nThe state will buy rice abroad for only the fifth time. It previously did so in 2010, 2011, 2012 and 2022.",
        "date: 2024-09-27\n\nIt is the third time the lake has dried up. It had done so in 2001, 2009 and 2024.",
        "date: 2024-09-27\n\nIt is the third time the lake has dried up. The village had new roads in 2001, 2009 and 2015, among other years.",
        "date: 2024-09-27\n\nIt is the third time this year. Elections had been held in 2001, 2009 and 2015.",
        "date: 2024-09-27\n\nIt is the third time in a row. The club won in 2001, 2009 and 2015.",
        "It is the third time the lake has dried up. It dried up in 2001 and 2015.",
    ],
)  # fmt: skip
def nth_time_years(story: Story) -> Iterator[Hit]:
    """A count, and the years of those before: one more than these."""
    day = story.day.date
    if day is None:
        return
    for match in _TIME.finditer(story.text):
        stated = ordinal_of(match["nth"])
        end = min(len(story.text), match.end() + _FAR)
        years = next(iter(matches(_YEARS, story.text[match.end() : end], _NAMES, 90, 60)), None)
        if years is None or stated < 2 or _narrower(story.text, match.end()) or "among other" in story.text[match.end() : end]:
            continue
        named = {int(year) for year in years.captures("year")}
        right = len(named) + (day.year not in named)
        if max(named) <= day.year and stated != right and (day.year in named or _tells(years[0])):
            words = {"count": str(len(named)), "right": ordinal(right, figures=match["nth"][0].isdigit())}
            related = [Related(match.end() + years.start(), match.end() + years.end(), "the years")]
            yield Hit(*match.span("nth"), words=words, related=related)


def _narrower(text: str, end: int) -> bool:
    """Whether only those of one year, or those in a row, are counted."""
    clause = text[end : end + 60].split(".", maxsplit=1)[0].replace("this century", "")
    return any(
        word in clause
        for word in (
            " this ",
            " in a row",
            " since ",
            " in as many",
            " in two",
            " in three",
            " straight",
            " consecutive",
            " in the past",
            " in a ",
        )
    )


def _tells(text: str) -> bool:
    """Whether the years are told to be those before."""
    return any(word in text.lower() for word in ("previous", "earlier", "before", "prior", "after wins", "did so", "done so"))
