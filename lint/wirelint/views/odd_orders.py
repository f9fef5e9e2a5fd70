"""Datelines in an order that no English house has: `Damascus - AP:`, `Kherson. June 7th. Ukrinform -`, `(Seoul = Yonhap News)`, `OSLO, 10. May (AFP) -`."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..grammar.datelines import Form
    from ..story import Story

_NAMES = (
    r"AP|Associated Press|Reuters|REUTERS|AFP|dpa|DPA|Xinhua|UPI|EFE|Yonhap|Interfax(?:-Ukraine)?|INTERFAX(?:[.-][A-Z]+)?|UKRINFORM|TASS|Tass|Ukrinform|"
    r"Anadolu|AA|ANSA|Ansa|Kyodo|Jiji|PTI|ANI|IANS|MENA|Bernama|BERNAMA|XINHUA|YONHAP|KYODO|KUNA|SPA|WAM|IRNA|KCNA|VNA|PAP|Lusa|LUSA|CNA|UNIAN|RIA Novosti|Sputnik|SANA|Petra|QNA|BTA|"
    r"Antara|INA|WAFA|SUNA|NNA|ONA|BNA|CTK|ČTK|TASR|Tanjug|TANJUG|FENA|SRNA|BelTA|ISNA|DHA|ANKA|Newsis|News1|NAN|AVN|ANDINA|SABA|Saba|MAP|TAP|APS|KazTAG|"
    r"Télam|Telam|APP|BSS|UNB|RSS|ENA|GNA|NAMPA|ANGOP|AZERTAC|Azertac|Armenpress|ARMENPRESS|HINA|Hina|Belga|BELGA|Ritzau|STT|ELTA|LETA|BNS|ANP|NTB|KPL|"
    r"Montsame|MONTSAME|Bakhtar|Pajhwok|Tasnim|TASNIM|MOLDPRES|Moldpres|Agerpres|AGERPRES|MTI|Prensa Latina"
)
#: Agencies as such heads name them.
AGENCY = rf"(?:{_NAMES})(?: News(?: Agency)?| Agency)?"
_QUICK = compiled(r"[\[(【〔\p{Lu}*+/>=~_-]|\d{1,2}\.\d")
# What one of the odd heads has, asked of all heads: words first, which is quicker than any pattern.
_WORD = compiled(r"\w+")
_AGENCIES = frozenset(name.partition(" ")[0].partition("(")[0] for name in _NAMES.split("|"))
_PRESS = frozenset("cctv cnr xinhuanet overseas electric correspondent correspondents reporter reporters daily".split())
_DESKS = frozenset("agency agencies desk bureau team representative newspaper".split())
_DESK = compiled(
    r"\((?:Agency|(?:News |Web )?Desk|Bureau|Agencies)\)|\b(?:bureau|desk|team|representative|newspaper|agency|agencies)[.,:|”\"»]",
    IGNORECASE,
)
_FIGURED = compiled(
    r"\d(?:[:./-]\d|\., | \([a-z]{2,8}\)|\d{3}\.? (?:[a-z]{3}|\d)| (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ?[-–—])"
    r"|(?<=\b(?:the|le) )\d|(?<=, [a-z]{3,11} )\d{1,2} ?: ",
    IGNORECASE,
)
_MARKED = compiled(r"[=＝\]]|[“\"«]A(?:l-|sharq)|From [A-Z]\w+,? in |China News", IGNORECASE)
# What follows a usual dateline where the date stands in the wrong place.
_DATE = compiled(r"[(\[\d]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec", IGNORECASE)

_REACH = 90  # letters of a head
_FIGURES, _NEAR = compiled(r"\d[./-]\d"), 50


def view(story: Story) -> list[tuple[int, int]]:
    """The stretch of the first that is there, half-open."""
    text, form = story.text, story.dateline_form
    if (
        form is not None
        and form.usual
        and not (_twice(text, form) or _DATE.match(text, form.end) or _FIGURES.search(text, form.end, form.end + _NEAR))
    ):
        return []
    for start, end in head(story)[:3]:
        if _QUICK.match(text, start, end) and _may(text, start, min(end, start + _REACH)):
            from ..grammar.dateline_orders import ODD  # a dozen long patterns, for few heads

            for pattern in ODD:
                if match := pattern.match(text, start, end):
                    return [_trimmed(text, *match.span("hit" if "hit" in pattern.groupindex else 0))]
    return []


def _may(text: str, start: int, end: int) -> bool:
    """Whether the stretch has a word, a figure or a mark that an odd head has."""
    words = _WORD.findall(text, start, end)
    if not _AGENCIES.isdisjoint(words) or _FIGURED.search(text, start, end) or _MARKED.search(text, start, end):
        return True
    small = {word.lower() for word in words}
    return not _PRESS.isdisjoint(small) or (not _DESKS.isdisjoint(small) and _DESK.search(text, start, end) is not None)


def _twice(text: str, form: Form) -> bool:
    """Whether the place stands there as its own region, or place or agency once more behind it: SEOUL, SEOUL; (Reuters) - Reuters -."""
    for span in (form.place, form.agency):
        if span is not None:
            name = text[slice(*span)]
            behind = text[form.end : form.end + len(name) + 2]
            if behind[:-2].upper() == name.upper() and behind[-2] in " :-–—" and behind[-1] in " -–—":
                return True
    return form.place is not None and form.region is not None and text[slice(*form.region)].endswith(f" {text[slice(*form.place)]}")


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    return start, start + len(text[start:end].rstrip())
