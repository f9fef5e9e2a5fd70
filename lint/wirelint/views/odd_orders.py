"""Datelines in an order that no English house has: `Damascus - AP:`, `Kherson. June 7th. Ukrinform -`, `(Seoul = Yonhap News)`, `OSLO, 10. May (AFP) -`."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..datelines import Form
    from ..story import Story

#: Agencies as such heads name them.
AGENCY = (
    r"(?:AP|Associated Press|Reuters|REUTERS|AFP|dpa|DPA|Xinhua|UPI|EFE|Yonhap|Interfax(?:-Ukraine)?|INTERFAX(?:[.-][A-Z]+)?|UKRINFORM|TASS|Tass|Ukrinform|Anadolu|AA|ANSA|Ansa|Kyodo|Jiji|PTI|ANI|IANS"
    r"|MENA|Bernama|KUNA|SPA|WAM|IRNA|KCNA|VNA|PAP|Lusa|LUSA|CNA|UNIAN|RIA Novosti|Sputnik|SANA|Petra|QNA|BTA|Antara"
    r"|INA|WAFA|SUNA|NNA|ONA|BNA|CTK|ČTK|TASR|Tanjug|TANJUG|FENA|SRNA|BelTA|ISNA|DHA|ANKA|Newsis|News1|NAN|AVN|ANDINA|SABA|Saba|MAP|TAP|APS|KazTAG|Télam|Telam|APP|BSS|UNB|RSS|ENA|GNA|NAMPA|ANGOP|AZERTAC|Azertac|Armenpress|ARMENPRESS|HINA|Hina|Belga|BELGA|Ritzau|STT|ELTA|LETA|BNS|ANP|NTB|KPL|Montsame|MONTSAME|Bakhtar|Pajhwok|Tasnim|TASNIM|MOLDPRES|Moldpres|Agerpres|AGERPRES|MTI|Prensa Latina)(?: News(?: Agency)?| Agency)?"
)
_QUICK = compiled(r"[\[(【〔\p{Lu}*+/>=~_-]")
_MAY = compiled(
    rf"(?:\b(?-i:{AGENCY})\b|\d[./-]\d|\((?:Agency|(?:News |Web )?Desk|Bureau|Agencies)\)|China News|CCTV|CNR|Xinhuanet|People['’]s Daily|Overseas Net"
    r"|electric\b|correspondent|reporter|\b(?:bureau|desk|team|representative|newspaper|agency|agencies)[.,:|”\"»]|[“\"«]A(?:l-|sharq)|[=＝\]]|\d{4}\.? (?:[a-z]{3}|\d)|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) ?[-–—]|\d\., |\bthe \d|\ble \d|\d \([a-z]{2,8}\)|From [A-Z]\w+,? in |, [a-z]{3,11} \d{1,2} ?: )",
    IGNORECASE,
)
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
        if _QUICK.match(text, start, end) and _MAY.search(text, start, min(end, start + _REACH)):
            from ..grammar.dateline_orders import ODD  # a dozen long patterns, for few heads

            for pattern in ODD:
                if match := pattern.match(text, start, end):
                    return [_trimmed(text, *match.span("hit" if "hit" in pattern.groupindex else 0))]
    return []


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
