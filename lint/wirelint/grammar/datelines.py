"""The pieces of a dateline, and the usual dateline: `PLACE, Region, Month 5, 2024 (Agency) - `, taken to pieces by one quick pattern.

Nine datelines in ten are of this form. Any other is left to the long pattern of `wirelint.grammar.any_dateline`, which gives the
same pieces for this one too.
"""

from __future__ import annotations

from ..calendar import longest, month_of
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

Span = tuple[int, int]

#: A weekday, small words in names of places, and agencies whose names stand in datelines without any mark (`regex` syntax).
WEEKDAY = r"(?i:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
LINK = r"(?:de|del|de la|la|el|al|am|an|der|do|da|du|le|sur|upon|on|of|the|es)"
AGENCY = (
    r"(?:AP|Associated Press|Reuters|REUTERS|AFP|dpa|DPA|Xinhua(?: News Agency)?|UPI|EFE|Yonhap|Interfax(?:-Ukraine)?|Bloomberg|TASS|I[Tt][Aa][Rr]-T[Aa][Ss][Ss]|Ukrinform"
    r"|AA|Anadolu(?: Agency)?|ANSA|Kyodo(?: News)?|Jiji|PTI|ANI|IANS|AAP|MENA|Bernama|KUNA|SPA|WAM|IRNA|KCNA)"
)
_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|March|Mar|April|Apr|May|June|Jun|July|Jul|Aug(?:ust)?|Sept(?:ember)?|Sep|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
# Groups: 1 place, 2 region, 3 month, 4 day, 5 year, 6 agency, 7 seam. What follows must not go on with a mark or a date.
_USUAL = compiled(
    r"(\p{Lu}[\p{Lu}.' -]*\p{Lu}|ST\. \p{Lu}+)(, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})?"
    rf"(?:, ({_MONTH})\.? ([1-9]|[12]\d|3[01])(?:, ((?:19|20)\d\d))?)?"
    r"(?: \((AP|Reuters|AFP|dpa|Xinhua|UPI|EFE|Yonhap)\))?( (?:—|–|--?) )"
    rf"(?![ .:/_=–—،-]|(?:{WEEKDAY}[.,]* +)?\p{{L}}*\.? ?\d)(?=[\p{{L}}\"“‘'$€£])"
)
# A long name that begins so may be a big American city with a letter wrong (`dateline/misspelt-place`).
_LONG, _UNLIKE = 9, "ACHIMPST"
_CREDIT = compiled(AGENCY)
_NO_PLACE = compiled(rf"\b(?:{WEEKDAY}|{AGENCY})\b", IGNORECASE)


class Form(Record):
    """Half-open offsets in the story's text; None where there is no such piece.

    `month` is its number (0: it names none), `near` the month that it is a misspelling of, `foreign` whether the word is of another
    language; `mark` what the agency stands between (`()`, `//`, `(`, `` for nothing); `agency_form` is how strict the agency's form is;
    `usual`: nothing of it can be wrong but the date, beside the story's day.
    """

    start: int
    end: int
    block: int
    first: Span | None
    place: Span | None
    region: Span | None
    weekday: Span | None
    month_at: Span | None
    day_at: Span | None
    year_at: Span | None
    numeric: Span | None
    agency: Span | None
    sep: Span
    month: int
    near: int
    foreign: bool
    day: int
    year: int
    bare_day: bool
    of: bool
    mark: str
    agency_name: str
    agency_form: str
    second: Form | None
    usual: bool = False


def usual(text: str, at: int, end: int, block: int, known: Mapping[str, Any]) -> Form | None:
    """The usual dateline at this offset of a block, with a place that may stand there; None for any other (`known`: knowledge of datelines)."""
    match = _USUAL.match(text, at, end)
    if match is None:
        return None
    place, region, month, day, year, agency, _ = match.groups()
    number = month_of(month or "")
    if not _stands(place, region, known) or (agency is None and _CREDIT.match(text, match.end())):
        return None
    if day and int(day) > (28 if number == 2 else longest(number)):
        return None
    spans = [(span if span[0] >= 0 else None) for span in map(match.span, range(7))]
    return Form(
        at, match.end(), block, None, spans[1], spans[2], None, spans[3], spans[4], spans[5], None, spans[6], match.span(7),
        number, 0, False, int(day or 0), int(year or 0), False, False, "()" if agency else "", agency or "",
        "strict" if agency else "", None, True,
    )  # fmt: skip


def _stands(place: str, region: str | None, known: Mapping[str, Any]) -> bool:
    """Whether a place is known, or need not be: small American towns stand with their state."""
    if region is not None and _NO_PLACE.search(region):
        return False
    if f"\n{place}\n" in known["places"].get(place[0], ""):
        return True
    if len(place) >= _LONG and place[0] in _UNLIKE:
        return False
    return region is not None and f"\n{region[2:].lower()}\n" not in known["abroad"] and not _NO_PLACE.search(place)
