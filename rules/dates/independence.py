"""Ukraine's 30th anniversary of independence in 2023; Kenya won independence in 1964."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.calendar import NUMBER, ORDINAL, number_of, ordinal, ordinal_of, whole_years
from wirelint.days import date
from wirelint.patterns import IGNORECASE, compiled
from wirelint.records import TYPE_CHECKING
from wirelint.views.events import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex

    from wirelint.story import Story

_FROM = r"(?: (?:from|of) (?:the )?(?:(?:British|French|Portuguese|Dutch|Spanish|Belgian|Russian|Ottoman|colonial|Soviet) )*(?:\p{Lu}[\w.]+(?: \p{Lu}\w+)?|rule|empire))?"
_GOT = r"(?:declar(?:ed|ing)|w[oi]n(?:ning)?|gain(?:ed|ing)|got|achiev(?:ed|ing)|proclaim(?:ed|ing)|regain(?:ed|ing)|secur(?:ed|ing)|obtain(?:ed|ing)|attain(?:ed|ing)) (?:its |their )?(?:full )?independence|(?:became|becoming|was|been|declared itself) independent"
# The year of independence.
_YEAR = compiled(
    rf"\b(?:{_GOT}|[Ii]ndependence){_FROM},? in (?:early |late |mid-)?(?:\p{{Lu}}\p{{L}}+ )?(?P<year>(?:1[89]|20)\d\d)(?![\w–-])"
)
# Counts up to the story's own day.
_COUNT = compiled(
    rf"\b(?P<nth>{ORDINAL})[ -](?:anniversary of (?:the )?(?P<of>[\w'’]+ ){{0,2}}(?:declaration of |proclamation of )?independence\b|independence anniversary\b|(?P<day>independence day)\b)"
    rf"|\b(?:mark|celebrat|commemorat)(?:e|es|ed|ing|s)? (?P<count>{NUMBER}) years (?:of|since|after) (?P<of>[\w'’]+ ){{0,2}}independence\b",
    IGNORECASE,
)
_NOW = compiled(r"\b(?:mark|celebrat|commemorat|observ|honou?r)(?:e|es|ed|ing|s)?\b|day\b|\btoday\b", IGNORECASE)
_NAME = compiled(r"\p{Lu}[\p{L}.-]+(?:(?: and| of(?: the)?)? \p{Lu}[\p{L}-]+)*")
_OTHERS = compiled(
    r"\b(?:referendum|bid|vote|war|fight|struggle|plan|sought|seek\w*|demand\w*|call\w*|support\w*|party|movement|Scotland|Scottish|Catal\w+|Texas|Biafra|Tibet\w*|Kurd\w*|judicial|central bank|energy)\b"
)
# "Kenya, which became independent": no bank of it.
_OWN = compiled(
    r"(?<! (?:of|in|at) )(?:\b\p{Lu}[\p{L}-]+)(?:,? (?:which|that|it|has|had|first|finally|only|formally|and))* $|\b(?:country|nation|republic|it) (?:(?:first|finally|formally) )?$"
)
_SLIPS = frozenset((1, 2, 3, 10, 20, 100))
_CLOSE, _FAR = 14, 40  # days from an anniversary to a story that is about it; years by which a count is a slip


@rule(
    message="{country} has been independent since {right}: check the {what}",
    trigger=("independence", "independent in", "independent from", "independent of"),
    severity="error",
    bad=[
        "date: 2023-08-24\n\nUkraine marked the {30th -> 32nd} anniversary of its independence on Thursday.",
        "date: 2024-03-06\n\nGhana celebrated its {60th -> 67th} independence anniversary on Wednesday.",
        "date: 2021-07-09\n\nSouth Sudan marked {five -> 10} years of independence on Friday.",
        "date: 2022-08-15\n\nIndia celebrated its {65th} Independence Day on Monday.",
        "Kenya won independence from Britain in {1964 -> 1963}.",
        "Since it gained independence from Portugal in {1976 -> 1975}, Angola has had three presidents.",
        "Algeria's independence from France in {1963 -> 1962} changed the town.",
        "Ukraine, which became independent in {1990 -> 1991}, has had six presidents.",
    ],
    good=[
        "date: 2023-08-24\n\nUkraine marked the 32nd anniversary of its independence on Thursday. India celebrated its 77th Independence Day.",
        "date: 2024-05-26\n\nGeorgia marked the 106th anniversary of its independence on Sunday.",
        "Ukraine marked the 30th anniversary of its independence.",
        "date: 2023-08-24\n\nAt the 30th anniversary of Ukraine's independence in 2021, he sang. Ukraine and Moldova marked 30 years of independence.",
        "Kenya won independence from Britain in 1963, and Uganda in 1962. Catalonia sought independence in 2017. The bank of Ghana became independent in 1958.",
        "Scotland's bid for independence in 2014 failed. Latvia regained independence in 1991. Kenya's fight for independence in 1952 was hard.",
        "date: 2023-11-24\n\nUkraine will mark the 33rd anniversary of its independence next year.",
        "date: 2021-05-24\n\nEritrea marked the 30th anniversary of its independence on Monday. Lithuania regained its independence in 1991. Peru won independence in 1824.",
    ],
)
def independence(story: Story) -> Iterator[Hit]:
    """Since when a country is independent is a matter of record; counts of years are taken from last year's copy."""
    for match in _YEAR.finditer(story.text):
        country, known = _country(story, match)
        if "independent" in match[0] and not _OWN.search(story.text, max(0, match.start() - 60), match.start()):
            continue
        year, years = int(match["year"]), [day.year for day in known]
        start, _ = sentence_of(story, match.start())
        if known and year not in years and not _OTHERS.search(story.text, start, match.end()) and abs(years[0] - year) in _SLIPS:
            words = {"country": country, "right": str(years[0]), "what": "year"}
            yield Hit(*match.span("year"), str(years[0]), words)
    day = story.day.date
    for match in _COUNT.finditer(story.text) if day is not None else ():
        yield from _counted(story, match, day)


def _counted(story: Story, match: regex.Match[str], day: date) -> Iterator[Hit]:
    """A count that fits none of the country's days."""
    country, known = _country(story, match)
    start, end = sentence_of(story, match.start())
    stated = ordinal_of(match["nth"]) if match["nth"] else number_of(match["count"])
    if not known or any(one.year for one in story.dates.between(start, end)) or not _NOW.search(story.text, start, end):
        return
    right = {count for first in known for count in _counts(first, day, kept=bool(match["day"]))}
    if stated > 0 and stated not in right and abs(stated - whole_years(known[0], day)) <= _FAR:
        now = max(_counts(known[0], day, kept=False))
        near = len(_counts(known[0], day, kept=False)) == 1 and not match["day"]
        told = ordinal(now, figures=match["nth"][0].isdigit()) if match["nth"] else str(now)
        words = {"country": country, "right": str(known[0].year), "what": "count"}
        yield Hit(
            *match.span("nth" if match["nth"] else "count"), told if near else None, words, severity=None if story.day.sure else "info"
        )


def _counts(first: date, day: date, *, kept: bool) -> set[int]:
    """Counts that can be meant: about the day itself one; a day that is kept each year is counted from the first one, too."""
    whole = whole_years(first, day)
    gone = (day - first.replace(year=first.year + whole, day=min(first.day, 28))).days
    counts = {whole} if gone <= _CLOSE else {whole + 1} if gone >= 365 - _CLOSE else {whole - 1, whole, whole + 1, whole + 2}
    return counts | {count + 1 for count in counts} if kept else counts


def _country(story: Story, match: regex.Match[str]) -> tuple[str, list[date]]:
    """The one country of the sentence that has a day of independence, but for the one it became independent from."""
    start, end = sentence_of(story, match.start())
    table = story.desk.know("independence")["days"]
    every = [
        name
        for name in _NAME.finditer(story.text, start, end)
        if not story.text.endswith((" from ", " from the ", " against "), 0, name.start())
    ]
    found = {
        table[word]: word
        for name in every
        for word in (_plain(name[0]), _plain(name[0]).removeprefix("The "), name[0].removesuffix("s"))
        if table.get(word)
    }
    if len(found) != 1:
        return "", []
    ((known, country),) = found.items()
    return country, [date.fromordinal(one) for one in known]


def _plain(name: str) -> str:
    return name.removesuffix("'s").removesuffix("’s")
