"""What the pieces of a story's head look like, in all the forms in which other languages and pages write them."""

from __future__ import annotations

from ..patterns import compiled

_MONTH = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
_CAPITALS = r"(?:JAN|FEB|MAR|APR|MAY(?= \d{4}| ?[(-])|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)\b"
_YEAR = r"(?:19|20)\d\d\b"
_DAY = r"\d{1,2}(?!\d|:\d)"
_NTH = r"\d{1,2}(?:st|nd|rd|th)\b"
# Months of the Iranian, Afghan, Islamic, Nepali, Bengali, Ethiopian and Jewish calendars.
_FOREIGN = (
    r"(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Dey|Bahman|Esfand|Muharram|Safar|Rabi (?:al-\w+|I{1,2})|Rajab|Sha'?ban|Ramadan|Shawwal|Dhu al-\w+|Jumada (?:al-\w+|I{1,2})"
    r"|Hamal|Sawr|Jawza|Saratan|Asad|Sonbola|Mizan|Aqrab|Qaws|Jadi|Dalw|Hoot|Hut|Baisakh|Jestha|Asar|Shrawan|Bhadra|Asoj|Kartik|Mangsir|Poush|Magh|Falgun|Chaitra|Boishakh|Ashwin"
    r"|Meskerem|Tikimt|Hidar|Tahsas|Yekatit|Megabit|Miyazya|Ginbot|Sene|Hamle|Nehase|Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tammuz|Elul)\b"
)
# The years of other calendars.
_ERA = r"(?:(?:Juche|Reiwa|Heisei|Minguo) ?\d{1,3}|1[34]\d\d(?: ?(?:A\.?)?H\.?)?|57\d\d|20[78]\d(?: ?BS| ?B\.S\.)?|25[67]\d(?: ?BE)?)(?!\d)"
_PLAIN = rf"(?:{_MONTH} {_DAY}(?:st|nd|rd|th)?(?:,? {_YEAR})?|{_DAY} {_MONTH}(?:,? {_YEAR})?)(?!\w|/\d|-\w)"
# Dates as no head has them: with ordinals, stops and hyphens, the day told, a month doubled, figures only, of another calendar.
_ODD = (
    rf"(?:on )?(?:(?:the|le) )?(?:(?P<month>{_MONTH}) (?P=month) {_DAY}|{_MONTH},? ?(?:the )?(?:{_NTH}|{_DAY})\.?(?:,? {_YEAR})?|(?:{_NTH}|{_DAY})(?:\. ?|-| ?)(?:of )?{_MONTH},?(?:,? {_YEAR}(?: year\b)?)?"
    rf"|{_YEAR}\.? ?{_MONTH} {_DAY}\.?|{_MONTH}-{_DAY}|\d{{1,2}}{_MONTH})(?![\w/]|-\w)"
)
_CALENDARS = rf"(?:{_FOREIGN} {_DAY}|(?:{_NTH}|{_DAY}) (?:of )?{_FOREIGN})(?:,? {_ERA})?|1[34]\d\d[./-]\d{{1,2}}[./-]\d{{1,2}}|{_ERA}"
_FIGURES = rf"(?:{_YEAR}[./-] ?\d{{1,2}}[./-] ?\d{{1,2}}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:{_YEAR}|\d\d)|\d{{1,2}}[./]\d{{1,2}})\.?(?: ?[rRгj]\.)?(?![\d:])(?! \p{{Ll}})|{_NTH}"
_NAMES = r"(?:[ :]+(?:in )?\p{Lu}[\p{L}\p{M}.’'-]*(?:,| and)?){0,6}"
_CALLED = r"(?i:(?:our|staff|special|state|city|intern|trainee|office|own) )*(?i:correspondents?|reporters?|representatives?|corr\b\.?)"

#: Words of the wire: "May 8 electric".
WIRED = compiled(r"(?:[Ee]lectric(?:ity)?|[Tt]elegram|[Tt]elegraph|[Dd]ispatch)(?= ?[(:,.–—-]| \p{Lu})")
#: A date as heads have it.
DATE = compiled(_PLAIN)
#: The pieces by their kinds, in the order in which they are tried: X marks before the head, C a reporter between brackets, c without,
#: K a desk, T a time, W a weekday, D a date as heads have it, d as they do not, n an ordinal, f of another calendar, E a word of the wire.
PATTERNS = (
    ("X", compiled(r"(?:[*+>=~_]{1,5}|\(\d{1,2}\))(?= ?\p{Lu})")),
    ("C", compiled(rf"[(\[【/](?:[\p{{Lu}}][\w.]* ){{0,3}}?(?:{_CALLED}{_NAMES}|comprehensive report)[)\]】/]")),
    ("C", compiled(r"From (?:the )?\p{Lu}[\w.]*(?: \p{Lu}[\w.]*){0,3},? in \p{Lu}[\p{L}’'-]+(?:(?: d[aeo]s?)? \p{Lu}[\p{L}’'-]+){0,2}(?: \([A-Z]{2}\))?(?=\s*$|\. \p{Lu}| ?[-–—] \p{Lu})")),
    ("c", compiled(rf"(?:\p{{Lu}}[\w.]* ){{0,3}}?{_CALLED}{_NAMES}(?= ?[=＝:,./–—-])")),
    ("K", compiled(r"(?P<open>[(\[“\"«])(?i:the |news |web |monitoring )?(?:[Aa]gency|[Dd]esk|[Bb]ureau|[Ww]ires|[Nn]ewsroom|[Ss]taff)[)\]”\"»]")),
    ("K", compiled(r"(?:(?i:web|news|monitoring|city|sports?|foreign|international|central) )?(?:Agency|Agencies|[Dd]esk|Bureau|Drafting|Redaction|[Nn]ewsroom|Editorial(?: Office| Staff)?)(?: [Rr]eports?| [Dd]ispatch(?:es)?)?(?= ?[:.,/|–—-]| \p{Lu})")),
    ("d", compiled(rf"[(\[](?:{_PLAIN}|{_ODD}|{_FIGURES})[)\]](?= ?[\p{{Lu}}\"“])")),
    ("d", compiled(rf"\d{{1,2}} {_CAPITALS}(?:,? {_YEAR})?")),
    ("D", DATE),
    ("f", compiled(_CALENDARS)),
    ("n", compiled(rf"{_NTH} {_MONTH}(?:,? {_YEAR})?(?![\w/]|-\w)")),
    ("d", compiled(rf"{_ODD}|{_FIGURES}")),
    ("T", compiled(r"\d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?(?: ?(?:GMT|hours|hrs|IST|local time)\b)?")),
    ("W", compiled(r"(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b")),
    ("E", WIRED),
)  # fmt: skip
#: What stands between marks, and what of it may be an agency: letters, a service of dpa, one or two words, a paper.
MARKED = compiled(
    r"(?P<open>\()\s?(?P<name>[^()\n]{2,36}?)\s?\)|(?P<open>\[)\s?(?P<name>[^\[\]\n]{2,36}?)\s?\]|(?P<open>/)\s?(?P<name>[^/()\n]{2,24}?)\s?/|(?P<open>[“\"«])(?P<name>[^“”\"«»\n]{2,24}?)[”\"»]"
)
AGENCY_LETTERS = compiled(r"\p{Lu}{2,9}")
AGENCY_WORD = compiled(r"\p{Lu}[\p{L}-]{1,15}(?: \p{Lu}\p{L}+)?")
SERVICE = compiled(r"dpa/(?:l[a-z]{2}|bb|th|sn|sa|mv|sh|tmn)")
NAMED = compiled(r"\p{Lu}{2,9}|\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?")
PAPER = compiled(r"(?:Asharq )?Al-\p{Lu}\w+(?: \w+)?|(?:News )?[Aa]gencies|\p{Lu}\w+ (?:Net|Online|Agency|Newspaper|Press)")
#: Agencies and sites of China as translations name them at the head.
CHINESE = compiled(
    r"(?:Xinhuanet|China News (?:Service|Network)|China (?:Youth|Daily|Economic|National Radio)(?: Net(?:work)?| Daily)?|CNR|CCTV(?: News| Network)?|People['’]s (?:Daily|Network)(?: Online)?|Overseas (?:Net|Network)|Global (?:Times|Network)|Guangming Daily|Science and Technology Daily)(?=,)"
)
_WORD = r"(?:(?i:st|mt|ft)\.|\p{Lu}(?:[\p{L}\p{M}’']|-(?=\p{L}))+|(?:\p{Lu}\.){1,3})"
#: A place, greedily, and where in it something else begins.
PLACE = compiled(rf"{_WORD}(?:[ /](?:(?:de|del|la|el|al|am|an|do|da|du|le|sur|upon|of) )?{_WORD}){{0,4}}")
STOP = compiled(rf"(?<= )(?:{_MONTH}(?= ?\d)|(?i:(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|{_FOREIGN})")
