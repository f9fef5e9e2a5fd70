"""Datelines in an order that no English house has: `Damascus - AP:`, `Kherson. June 7th. Ukrinform -`, `(Seoul = Yonhap News)`, `OSLO, 10. May (AFP) -`."""

from __future__ import annotations

from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING
from .leaks import head

if TYPE_CHECKING:
    from ..story import Story

_QUICK = compiled(r"[\[(【〔\p{Lu}]")
_PLACE = r"\p{Lu}[\p{L}’'.-]+(?:[ /]\p{Lu}[\p{L}’'.-]+){0,3}?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?"
_AGENCY = (
    r"(?:AP|Associated Press|Reuters|REUTERS|AFP|dpa|DPA|Xinhua|UPI|EFE|Yonhap|Interfax(?:-Ukraine)?|TASS|Tass|Ukrinform|Anadolu|AA|ANSA|Ansa|Kyodo|Jiji|PTI|ANI|IANS"
    r"|MENA|Bernama|KUNA|SPA|WAM|IRNA|KCNA|VNA|PAP|Lusa|LUSA|CNA|UNIAN|RIA Novosti|Sputnik|SANA|Petra|QNA|BTA|Antara)(?: News(?: Agency)?| Agency)?"
)
_MONTH = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH})(?:,? (?:19|20)\d\d)?"
_FIGURES = r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d\d))?"
_SEAM = r"[-–—:=]"
_PERSIAN = r"(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Bahman|Esfand|Muharram|Safar|Rabi al-\w+|Rajab|Sha'?ban|Ramadan|Shawwal|Dhu al-\w+)"
#: Each begins the copy; what is between a name and its seam differs.
_ODD = (
    # Damascus - AP: / Cairo: MENA - / Gaza | AFP |
    compiled(rf"{_PLACE} ?(?:[-–—:|]|[-–—] ?\() ?{_AGENCY}(?:[,/ ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|=]+ (?=[\p{{Lu}}\"“‘\d])"),
    # AP - Damascus: / Reuters, Kyiv -
    compiled(rf"{_AGENCY} ?[-–—,/|] ?{_PLACE}(?:[, ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    # KHARTOUM (Reuters) - April 17 Air strikes
    compiled(rf"{_PLACE} (?P<hit>\({_AGENCY}\) ?{_SEAM}{{1,2}} {_DATE},?) (?:[-–—:] )?(?=[\p{{Lu}}\"“‘])"),
    # BEIJING (AP) — (June 25th) A probe
    compiled(rf"{_PLACE}(?:, {_DATE})? \({_AGENCY}\) ?{_SEAM}{{0,2}} ?(?P<hit>[(\[](?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th))[)\]])"),
    # Kherson. June 7th. Ukrinform -
    compiled(rf"{_PLACE}(?:\. {_DATE}|[,:]? (?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th) {_MONTH}))(?:[.,:]| [-–—]) ?{_AGENCY} ?(?:{_SEAM}|\. )"),
    # (Seoul = Yonhap News) Reporter Park = / [Wajima = Kyodo] January 5th -
    compiled(rf"[\[(【〔]{_PLACE}(?:[,/ ]+(?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th)?))? ?[=＝|/·,] ?{_AGENCY}[\])】〕](?: Reporters?(?: [\p{{Lu}}][\p{{L}}-]+){{1,4}})?(?: {_DATE})?(?: ?{_SEAM})?"),
    # BERLIN, 10. Aug (Reuters) -
    compiled(rf"{_PLACE},? (?P<hit>\d{{1,2}}\. ?{_MONTH})(?:,? \d{{4}})? \({_AGENCY}\)"),
    # PORTO ALEGRE, 05/13 - / ISTANBUL - Daily News / 24.06.2019 -
    compiled(rf"{_PLACE}(?: ?[-–—|/,.] ?(?:\p{{Lu}}[\p{{L}}’'.]+ ?){{1,4}})? ?[,.(/|-]? ?{_FIGURES}\)? ?(?:\({_AGENCY}(?:/{_AGENCY})?\) ?)?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    compiled(rf"{_PLACE}[,.]? (?P<hit>{_FIGURES},?) \((?:{_AGENCY}|{_AGENCY}/{_AGENCY})\)"),
    # TEHRAN, Tir 24 (AP) --
    compiled(rf"{_PLACE},? (?P<hit>(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}}(?:th|st|nd|rd)? (?:of )?{_PERSIAN})(?:,? 1[34]\d\d)?) \({_AGENCY}\)"),
)  # fmt: skip
_MAY = compiled(rf"[^\n]{{0,70}}(?:\b{_AGENCY}\b|\d[./-]\d)", IGNORECASE)


def view(story: Story) -> list[tuple[int, int]]:
    """The stretch of the first that is there, half-open."""
    for start, end in head(story)[:3]:
        if _QUICK.match(story.text, start, end) and _MAY.match(story.text, start, end):
            for pattern in _ODD:
                if match := pattern.match(story.text, start, end):
                    return [_trimmed(story.text, *match.span("hit" if "hit" in pattern.groupindex else 0))]
    return []


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    return start, start + len(text[start:end].rstrip())
