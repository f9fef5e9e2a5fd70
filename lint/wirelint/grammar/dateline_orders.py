"""The orders in which other languages put place, date and agency at the head of a story."""

from __future__ import annotations

from ..patterns import compiled
from ..views.odd_orders import AGENCY

_PLACE = r"\p{Lu}[\p{L}’'.-]+(?:[ /]\p{Lu}[\p{L}’'.-]+){0,3}?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?"
_MONTH = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH})(?:,? (?:19|20)\d\d)?"
_FIGURES = r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d\d))?"
_SEAM = r"[-–—:=]"
_PERSIAN = r"(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Bahman|Esfand|Muharram|Safar|Rabi al-\w+|Rajab|Sha'?ban|Ramadan|Shawwal|Dhu al-\w+)"
# Agencies that stand between round brackets, and nothing else.
_ROUND = r"(?:Reuters|REUTERS|AP|AFP|dpa|DPA|Xinhua|Yonhap|EFE)"
#: Each begins the copy; what is between a name and its seam differs.
ODD = (
    # Damascus - AP: / Cairo: MENA - / Gaza | AFP |
    compiled(rf"{_PLACE} ?(?:[-–—:|]|[-–—] ?\() ?{AGENCY}(?:[,/ ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|=]+ (?=[\p{{Lu}}\"“‘\d])"),
    # AP - Damascus: / Reuters, Kyiv -
    compiled(rf"{AGENCY} ?[-–—,/|] ?{_PLACE}(?:[, ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    # KHARTOUM (Reuters) - April 17 Air strikes
    compiled(rf"{_PLACE} (?P<hit>\({AGENCY}\) ?{_SEAM}{{1,2}} {_DATE},?) (?:[-–—:] )?(?=[\p{{Lu}}\"“‘])"),
    # BEIJING (AP) — (June 25th) A probe
    compiled(rf"{_PLACE}(?:, {_DATE})? \({AGENCY}\) ?{_SEAM}{{0,2}} ?(?P<hit>[(\[](?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th))[)\]])"),
    # Kherson. June 7th. Ukrinform -
    compiled(rf"{_PLACE}(?:\. {_DATE}|[,:]? (?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th) {_MONTH}))(?:[.,:]| [-–—]) ?{AGENCY} ?(?:{_SEAM}|\. )"),
    # (Seoul = Yonhap News) Reporter Park = / [Wajima = Kyodo] January 5th -
    compiled(rf"[\[(【〔]{_PLACE}(?:[,/ ]+(?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th)?))? ?[=＝|/·,] ?{AGENCY}[\])】〕](?: Reporters?(?: [\p{{Lu}}][\p{{L}}-]+){{1,4}})?(?: {_DATE})?(?: ?{_SEAM})?"),
    # BERLIN, 10. Aug (Reuters) -
    compiled(rf"{_PLACE},? (?P<hit>\d{{1,2}}\. ?{_MONTH})(?:,? \d{{4}})? \({AGENCY}\)"),
    # PORTO ALEGRE, 05/13 - / ISTANBUL - Daily News / 24.06.2019 -
    compiled(rf"{_PLACE}(?: ?[-–—|/,.] ?(?:\p{{Lu}}[\p{{L}}’'.]+ ?){{1,4}})? ?[,.(/|-]? ?{_FIGURES}\)? ?(?:\({AGENCY}(?:/{AGENCY})?\) ?)?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    compiled(rf"{_PLACE}[,.]? (?P<hit>{_FIGURES},?) \((?:{AGENCY}|{AGENCY}/{AGENCY})\)"),
    # TEHRAN, Tir 24 (AP) --
    compiled(rf"{_PLACE},? (?P<hit>(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}}(?:th|st|nd|rd)? (?:of )?{_PERSIAN})(?:,? 1[34]\d\d)?) \({AGENCY}\)"),
    # MOSCOW, March the 5th (Reuters) - / BEIJING, on March 5 (Xinhua) -- / ANKARA, 5 March 2023 year (AP) -
    compiled(rf"{_PLACE},? (?P<hit>on (?:the )?{_DATE}|{_MONTH} the \d{{1,2}}(?:st|nd|rd|th)?|{_MONTH}, ?\d{{1,2}}(?:st|nd|rd|th)?|{_DATE} year|\d{{1,2}}-{_MONTH}|{_MONTH}-\d{{1,2}}),? \({AGENCY}\)"),
    # MOSCOW, 5 March /Reuters/ -
    compiled(rf"{_PLACE},? {_DATE},? (?P<hit>[/|]{_ROUND}[/|]) ?{_SEAM}"),
    # KYIV, 14 September. /Reuters/ Shells fell
    compiled(rf"{_PLACE},? {_DATE}[.,] ?(?P<hit>[/|]{_ROUND}[/|])[.:]? ?(?=[\p{{Lu}}\"“])"),
    # Paris (AFP), 17 April 2019 (AFP) - / Warsaw (PAP)/12.12./ - / Berlin (dpa) / 10.03.2023 -
    compiled(rf"{_PLACE} (?P<hit>\({AGENCY}\) ?[,/|] ?(?:{_DATE}|{_FIGURES}\.?) ?/?(?: ?\({AGENCY}\))?) ?[-–—:]"),
    # New Delhi, Jun 10 (Agency).
    compiled(rf"{_PLACE}, {_DATE} (?P<hit>\((?:(?:The )?Agency|(?:News |Web )?Desk|Bureau)\)[.:]?)"),
    # China News Service, Wuzhou, March 22 (Huang Lei)
    compiled(rf"(?:China News (?:Service|Network)|CCTV News|People['’]s Daily(?: Online)?),? {_PLACE}, {_DATE}(?: \([^()\n]{{3,40}}\))?(?: ?[-–—:]+)? ?(?=[\p{{Lu}}\"“])"),
    # (Reuters) SEOUL, March 5 -
    compiled(rf"(?P<hit>\({_ROUND}\),? \p{{Lu}}{{2}}[\p{{Lu}} ’'.-]{{1,30}}(?:, \p{{Lu}}\p{{L}}+)?, {_DATE}) ?[-–—]"),
    # SEOUL, March 5 (Yonhap) =
    compiled(rf"{_PLACE}(?:, {_DATE})? (?P<hit>\({_ROUND}\) ?[=＝]) ?(?=[\p{{Lu}}\"“])"),
    # MADRID, March 5 (Reuters) - (Reuters) -
    compiled(rf"{_PLACE}(?:, {_DATE})? (?P<hit>\((?P<again>{AGENCY})\) ?[-–—]{{1,2}} ?[(/](?P=again)[)/] ?[-–—]{{1,2}}) "),
    # SEOUL, SEOUL, March 5 (Reuters) -
    compiled(rf"(?P<hit>(?P<again>(?!NEW YORK|SINGAPORE|LUXEMBOURG|MEXICO|GUATEMALA|PANAMA|KUWAIT|DJIBOUTI|MONACO|QUEBEC|SAN MARINO)\p{{Lu}}{{2}}[\p{{Lu}} ’'.-]{{1,30}}),? (?P=again)),? {_DATE} \({AGENCY}\)"),
)  # fmt: skip
