"""The orders in which other languages put place, date and agency at the head of a story."""

from __future__ import annotations

from ..patterns import compiled
from ..views.odd_orders import AGENCY

_PLACE = r"\p{Lu}[\p{L}’'.-]+(?:[ /]\p{Lu}[\p{L}’'.-]+){0,3}?(?:, \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)?"
_MONTH = r"(?i:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
_DATE = rf"(?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?\.? (?:of )?{_MONTH})(?:,? (?:19|20)\d\d)?"
_FIGURES = r"\d{1,2}[./-]\d{1,2}(?:[./-](?:\d{4}|\d\d))?"
_SEAM = r"[-–—:=]"
_PERSIAN = (
    r"(?:Farvardin|Ordibehesht|Khordad|Tir|Mordad|Shahrivar|Mehr|Aban|Azar|Bahman|Esfand|Muharram|Safar|Rabi al-\w+|Rajab|Sha'?ban|Ramadan|Shawwal|Dhu al-\w+|Jumada (?:al-)?\w+|Rabi I{1,2}|Jumada I{1,2}"
    r"|Hamal|Sawr|Jawza|Saratan|Asad|Sonbola|Mizan|Aqrab|Qaws|Jadi|Dalw|Hut|Baisakh|Jestha|Asar|Shrawan|Bhadra|Asoj|Kartik|Mangsir|Poush|Magh|Falgun|Chaitra|Boishakh|Ashwin"
    r"|Meskerem|Tikimt|Hidar|Tahsas|Yekatit|Megabit|Miyazya|Ginbot|Sene|Hamle|Nehase|Tishrei|Cheshvan|Kislev|Tevet|Shevat|Adar|Nisan|Iyar|Sivan|Tammuz|Elul)"
)
# The years of other calendars.
_ERA = r"(?:(?:Juche|Reiwa|Heisei|Minguo) ?\d{1,3}|1[34]\d\d(?: ?(?:A\.?)?H\.?)?|57\d\d|20[78]\d(?: ?BS| ?B\.S\.)?|25[67]\d(?: ?BE)?)"
_TOWN = r"\p{Lu}[\p{L}’'.-]+(?:[ /]\p{Lu}[\p{L}’'.-]+){0,3}?"
# Agencies that stand between round brackets, and nothing else.
_ROUND = r"(?:Reuters|REUTERS|AP|AFP|dpa|DPA|Xinhua|Yonhap|EFE)"
# Whatever may be an agency between brackets, a month in capitals, the day of the week, the words of a head that no dateline has.
_ANY = r"(?:dpa(?:[/-][\p{L}]{2,5})?|\p{Lu}[\p{L}.-]{1,14}(?: \p{Lu}[\p{L}-]{1,14})?)"
_CAPS = r"(?:JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEPT?|OCT|NOV|DEC)"
_WEEKDAY = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_NO_PLACE = r"(?!(?:On|In|By|At|Since|Until|From|Late|Early|After|Before|Between|For|The|Of|To|As|Is|About)\b)"
_CHINESE = r"(?:Xinhuanet|Xinhua(?: News Agency)?|China News (?:Service|Network)|China (?:Youth|Daily|Economic|National Radio)(?: Net(?:work)?| Daily)?|CNR|CCTV(?: News| Network)?|People['’]s (?:Daily|Network)(?: Online)?|Overseas (?:Net|Network)|Global (?:Times|Network)|Guangming Daily|Science and Technology Daily|(?:This|Our) (?:news)?paper)"
_WIRED = r"(?:[Ee]lectric(?:ity)?|[Tt]elegram|[Tt]elegraph|[Pp]ower|[Dd]ispatch|[Nn]ews|[Rr]eport)"
_CALLER = r"[(\[](?:(?:[Oo]ur|[Ss]taff|[Ss]pecial|[Ii]ntern|[Tt]rainee) )?(?:[Rr]eporters?|[Cc]orrespondents?)\b[^()\[\]\n]{2,60}[)\]]"
_NTH = r"(?:st|nd|rd|th)"
_DESK = r"(?:[Cc]orrespondent|[Rr]eporter|[Bb]ureau|[Dd]esk|[Rr]epresentative|[Tt]eam|[Nn]ews [Nn]etwork)s?"
#: Each begins the copy; what is between a name and its seam differs.
ODD = (
    # Damascus - AP: / Cairo: MENA - / Gaza | AFP |
    compiled(rf"{_PLACE} ?(?:[-–—:|]| / |[-–—] ?\() ?{AGENCY}(?:[,/ ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|=]+ (?=[\p{{Lu}}\"“‘\d])"),
    # AP - Damascus: / Reuters, Kyiv -
    compiled(rf"{AGENCY} ?[-–—,/|] ?{_PLACE}(?:[, ]+(?:{_DATE}|{_FIGURES}))? ?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    # KHARTOUM (Reuters) - April 17 Air strikes
    compiled(rf"{_PLACE} (?P<hit>\({AGENCY}\) ?{_SEAM}{{1,2}} {_DATE},?) (?:[-–—:] )?(?=[\p{{Lu}}\"“‘])"),
    # BEIJING (AP) — (June 25th) A probe
    compiled(rf"{_PLACE}(?:, {_DATE})? \({AGENCY}\) ?{_SEAM}{{0,2}} ?(?P<hit>[(\[](?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th))[)\]])"),
    # Kherson. June 7th. Ukrinform -
    compiled(rf"{_PLACE}(?:\. {_DATE}|[,:]? (?:{_MONTH} \d{{1,2}}(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th) {_MONTH}))(?:[.,:]| [-–—]) ?{AGENCY} ?(?:{_SEAM}|\. )"),
    # (Seoul = Yonhap News) Reporter Park = / [Wajima = Kyodo] January 5th -
    compiled(rf"(?!\([^()\n]*/ ?{AGENCY}\)(?! ?{_SEAM}))[\[(【〔]{_PLACE}(?:[,/ ]+(?:{_DATE}|{_FIGURES}|\d{{1,2}}(?:st|nd|rd|th)?))? ?[=＝|/·,] ?{AGENCY}[\])】〕](?: Reporters?(?: [\p{{Lu}}][\p{{L}}-]+){{1,4}})?(?: {_DATE})?(?: ?{_SEAM})?"),
    # BERLIN, 10. Aug (Reuters) -
    compiled(rf"{_PLACE},? (?P<hit>\d{{1,2}}\. ?{_MONTH})(?:,? \d{{4}})? \({AGENCY}\)"),
    # PORTO ALEGRE, 05/13 - / ISTANBUL - Daily News / 24.06.2019 -
    compiled(rf"{_PLACE}(?: ?[-–—|/,.] ?(?:\p{{Lu}}[\p{{L}}’'.]+ ?){{1,4}})? ?[,.(/|-]? ?{_FIGURES}\)? ?(?:\({AGENCY}(?:/{AGENCY})?\) ?)?[-–—:|]+ (?=[\p{{Lu}}\"“‘\d])"),
    compiled(rf"{_PLACE}[,.]? (?P<hit>{_FIGURES}\.?,?) \((?:{AGENCY}|{AGENCY}/{AGENCY})\)"),
    # TEHRAN, Tir 24 (AP) --
    compiled(rf"{_PLACE},? (?P<hit>(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}}(?:th|st|nd|rd)? (?:of )?{_PERSIAN})(?:,? {_ERA})?),? \({AGENCY}\)"),
    # DUBAI, Oct. 12 / 9 Rabi II (WAM) - / PYONGYANG, October 12 Juche 113 (KCNA) --
    compiled(rf"{_PLACE},? (?P<hit>(?:{_DATE} ?[/|,(-] ?)(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}} {_PERSIAN})(?:,? {_ERA})?\)?),? \({AGENCY}\)"),
    compiled(rf"{_PLACE},? (?P<hit>{_DATE},? \(?{_ERA}\)?|{_ERA},? {_DATE}),? \({AGENCY}\)"),
    # MOSCOW, March the 5th (Reuters) - / BEIJING, on March 5 (Xinhua) -- / ANKARA, 5 March 2023 year (AP) -
    compiled(rf"{_PLACE},? (?P<hit>on (?:the )?{_DATE}|{_MONTH} the \d{{1,2}}(?:st|nd|rd|th)?|{_MONTH}, ?\d{{1,2}}(?:st|nd|rd|th)?|{_DATE} year|\d{{1,2}}-{_MONTH}|{_MONTH}-\d{{1,2}}),? \({AGENCY}\)"),
    # MOSCOW, 5 March /Reuters/ -
    compiled(rf"{_PLACE},? {_DATE},? (?P<hit>[/|]{_ROUND}[/|]) ?{_SEAM}"),
    # WARSAW Sept 14 PAP Rivers / Caracas 23 January /EFE/ Thousands / (UrduPoint) 2022-08-29 - KARACHI: Water
    compiled(rf"(?=\p{{Lu}}{{2}}){_PLACE},? {_DATE} {AGENCY}(?= \p{{Lu}}\p{{Ll}})"),
    compiled(rf"{_NO_PLACE}{_PLACE},? {_DATE},? (?P<hit>[/|]{_ROUND}[/|]) ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"\({_ANY}\) ?(?:{_FIGURES}|\d{{4}}-\d\d-\d\d|{_DATE}) ?[-–—] ?{_PLACE} ?[:–—-] ?(?=[\p{{Lu}}\"“])"),
    # KYIV, 14 September. /Reuters/ Shells fell
    compiled(rf"{_PLACE},? {_DATE}[.,] ?(?P<hit>[/|]{_ROUND}[/|])[.:]? ?(?=[\p{{Lu}}\"“])"),
    # Paris (AFP), 17 April 2019 (AFP) - / Warsaw (PAP)/12.12./ - / Berlin (dpa) / 10.03.2023 -
    compiled(rf"{_PLACE} (?P<hit>\({AGENCY}\) ?[,/|] ?(?:{_DATE}|{_FIGURES}\.?) ?/?(?: ?\({AGENCY}\))?) ?[-–—:]"),
    # New Delhi, Jun 10 (Agency).
    compiled(rf"{_PLACE}, {_DATE} (?P<hit>\((?:(?:The )?Agency|(?:News |Web )?Desk|Bureau)\)[.:]?)"),
    # Xinhuanet, Wuzhou, March 22 electric (reporter Huang Lei) / Overseas Network, March 22 -
    compiled(rf"{_CHINESE},? {_PLACE},? {_DATE},? (?:{_WIRED}|{_CALLER})(?: ?{_CALLER})?[:,.]? ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_CHINESE},? {_DATE}(?:,? {_WIRED})?(?: ?{_CALLER}| ?[-–—:])[:,.]? ?(?=[\p{{Lu}}\"“])"),
    # Wuzhou, March 22 electric / Wuzhou, March 22 (Xinhua) electric
    compiled(rf"{_PLACE},? {_DATE},? (?:\({_ANY}\) )?(?:electric|telegram|telegraph)\b(?: ?\([^()\n]{{3,50}}\))?[:,.]?(?: [-–—]+)? ?(?=[\p{{Lu}}\"“])"),
    # (Reporter Huang Lei) / [Coast Daily special correspondent in Zambia Huang Lei] / [Coast Daily comprehensive report]
    compiled(r"[(\[【](?!The )(?:(?:[Oo]ur|[Ss]taff|\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}) )?(?:(?:special )?(?:correspondent|reporter)s? (?:in \p{Lu}\p{L}+ )?\p{Lu}|[Rr]eporters? \p{Lu}|comprehensive report)[^()\[\]【】\n]{0,50}[)\]】] ?(?=[\p{Lu}\"“])"),
    # *** LISBON, March 5 (Lusa) -
    compiled(rf"(?P<hit>(?:[*+/>=~_-]{{1,5}}|\(\d{{1,2}}\)) ?)(?={_PLACE}(?:, {_DATE})?,? \({_ANY}\) ?[-–—.])"),
    # Hamburg (dpa/lno) -
    compiled(rf"{_PLACE}(?:, {_DATE})?,? (?P<hit>\(dpa/(?:l[a-z]{{2}}|bb|th|sn|sa|mv|sh|tmn)\)) ?[-–—:]"),
    # Staff correspondent, Patna. / Patna, Staff Correspondent. / Agency, New Delhi.
    compiled(rf"(?:(?!The |[^,\n]*(?:University|Institute|Research))(?:\p{{Lu}}[\w.-]* ){{0,3}}{_DESK},|(?:News )?(?:Agency|Agencies),) (?:New )?\p{{Lu}}\p{{Ll}}+ ?[.:|-] ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_NO_PLACE}(?:New )?\p{{Lu}}\p{{Ll}}+, (?:(?:Staff|Our|State|Office|City|Special|\p{{Lu}}\p{{L}}+) |(?=\p{{Lu}})){_DESK} ?[.:|] ?(?=[\p{{Lu}}\"“])"),
    # Khartoum 20-6-2019 (SUNA) - / Szeged, 2008.10.02. (MTI) -
    compiled(rf"{_NO_PLACE}{_PLACE}(?: ?[-–—])?[,.]? (?P<hit>\d{{1,2}}[./-]\d{{1,2}}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-] ?\d{{1,2}}[./-] ?\d{{1,2}}\.?),? (?:\({_ANY}\)|{AGENCY}) ?[-–—:.]"),
    # Szeged, 2008. October 2., Monday (MTI) - / Szeged, October 2., 2008 (MTI) -
    compiled(rf"{_PLACE},? (?P<hit>(?:19|20)\d\d\.? ?{_MONTH} \d{{1,2}}(?:\.,|[.,])?(?: {_WEEKDAY},?)?|{_MONTH} \d{{1,2}}\.,?(?: (?:19|20)\d\d)?(?:, {_WEEKDAY})?|\d{{1,2}} {_MONTH}\.,(?: (?:19|20)\d\d)?) ?(?:\({_ANY}\) ?[-–—:.]|[-–—] (?=\p{{Lu}}))"),
    # Khartoum 5 June (SUNA) -
    compiled(rf"{_NO_PLACE}(?P<hit>{_PLACE} \d{{1,2}} {_MONTH}(?:,? (?:19|20)\d\d)?) \((?!Reuters|AP\)|AFP){_ANY}\) ?[-–—:]"),
    # AMMAN, March 5 (Petra)-- (Petra) The
    compiled(rf"{_PLACE}(?:,? {_DATE})? (?P<hit>\((?P<again>{_ANY})\)\.? ?[-–—]{{0,3}} ?(?:[(/](?P=again)[)/]|(?P=again)(?= ?[-–—:]))(?: ?[-–—:]{{1,2}})?)"),
    # BARI, 19 NOV -
    compiled(rf"(?:\(ANSA\) ?[-–—] ?)?(?=\p{{Lu}}{{2}}){_PLACE}, (?P<hit>\d{{1,2}} {_CAPS}\.?) ?[-–—] (?=[\p{{Lu}}\"“])"),
    # Tripoli - “Agencies”: / London: “Al-Wasat”
    compiled(rf"{_PLACE} ?[-–—:/|]+ ?[(“\"«'‘]?(?:News )?(?:Agencies|agencies|Wires)[)”\"»'’]? ?[-–—:|]+ ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_PLACE} ?[-–—:/|]+ ?[“\"«'‘](?:(?:Asharq )?Al-\p{{Lu}}\w+(?: \w+)?|(?:News )?Agencies|[\p{{Lu}}]\w+ (?:Net|Online|Agency|Newspaper|Press))[”\"»'’] ?[-–—:|]* ?(?=[\p{{Lu}}\"“])"),
    # OMSK, 5 Oct — RIA Novosti, Ilya Dorn. / Minsk, 5 October /Corr. BelTA/.
    compiled(rf"{_PLACE}, {_DATE} ?[-–—] ?(?:{AGENCY}|PRIME|Prime)(?:, \p{{Lu}}\p{{L}}+(?: \p{{Lu}}\p{{L}}+)?)?\. ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_PLACE},? {_DATE}[.,]? ?(?P<hit>[/(](?:[Cc]orr|[Cc]orrespondent|[Ss]pec\. ?corr)\.? [^/()\n]{{2,40}}[/)][.:]?)"),
    # Moscow. TASS. / Caracas, 05 May. AVN.-
    compiled(rf"(?!{AGENCY}\b){_NO_PLACE}{_PLACE}(?:, {_DATE})?\. {AGENCY}\. ?(?:[-–—] ?)?(?=[\p{{Lu}}\"“])"),
    # Buenos Aires, 5 (NA).-
    compiled(rf"{_PLACE}, (?P<hit>\d{{1,2}}) \({_ANY}\) ?\.[-–—]"),
    # Conakry, the 5 March 2018 (AGP) -
    compiled(rf"{_PLACE},? (?P<hit>(?:on )?(?:the|le) \d{{1,2}}{_NTH}? {_MONTH}(?:,? (?:19|20)\d\d)?),? \({_ANY}\)"),
    # Deniz AYDIN / VAN, (DHA) -
    compiled(r"(?P<hit>(?:\p{Lu}[\p{L}]+ ){1,3}[/–—-] ?)\p{Lu}{2}[\p{Lu} ]{1,20},? ?\((?:AA|DHA|IHA|İHA|ANKA)\) ?[-–—]"),
    compiled(rf"{_PLACE}(?P<hit>, \((?:AA|DHA|IHA|İHA|ANKA)\)) ?[-–—]"),
    # Busan=Newsis] Reporter Han Mi-ra = / Osaka 5th =
    compiled(rf"{_PLACE} ?[=＝] ?\p{{Lu}}[\w ]{{1,20}}\][^=＝\n]{{0,40}}[=＝]"),
    compiled(rf"{_NO_PLACE}{_PLACE},? \d{{1,2}}{_NTH} ?[=＝] ?(?=\p{{Lu}})"),
    # IRNA, Shiraz, 5 Mehr -
    compiled(rf"(?:{AGENCY}, )?{_PLACE},? (?P<hit>(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}} {_PERSIAN})(?:,? 1[34]\d\d)?) ?[-–—]"),
    # Almaty. May 5. KazTAG - / /KazTAG/ The / Aden (Saba) 12-11-2016: / Sousse/Our Correspondent:
    compiled(rf"{_PLACE}\. {_DATE}\. {_ANY} ?[-–—] (?=[\p{{Lu}}\"“])"),
    compiled(r"/(?!PR|GLOBE|EIN|TASS)\p{Lu}[\p{L}-]{2,14}/[.:]? (?=[\p{Lu}\"“])"),
    compiled(rf"{_PLACE} (?P<hit>\({_ANY}\),? {_FIGURES}) ?[-–—:]"),
    compiled(rf"{_NO_PLACE}\p{{Lu}}\p{{Ll}}+(?: \p{{Lu}}\p{{Ll}}+)? ?[/:|] ?(?:Our |Staff |Special |State |City )?(?:Correspondent|Reporter|Bureau|Representative)s? ?: ?(?=[\p{{Lu}}\"“])"),
    compiled(r"\(\p{Lu}\p{L}+\) ?Reporter \p{Lu}[^=\n]{2,40}[=＝]"),
    # From UOL, in Recife
    compiled(r"From (?:the )?\p{Lu}[\w.]*(?: \p{Lu}[\w.]*){0,3},? in \p{Lu}[\p{L}’'-]+(?:(?: d[aeo]s?)? \p{Lu}[\p{L}’'-]+){0,2}(?: \([A-Z]{2}\))?(?:\s*$|\. (?=\p{Lu}))"),
    # China News Service, Wuzhou, March 22 (Huang Lei)
    compiled(rf"(?:China News (?:Service|Network)|CCTV News|People['’]s Daily(?: Online)?),? {_PLACE}, {_DATE}(?: \([^()\n]{{3,40}}\))?(?: ?[-–—:]+)? ?(?=[\p{{Lu}}\"“])"),
    # (Reuters) SEOUL, March 5 -
    compiled(rf"(?P<hit>\({_ROUND}\),? \p{{Lu}}{{2}}[\p{{Lu}} ’'.-]{{1,30}}(?:, \p{{Lu}}\p{{L}}+)?, {_DATE}) ?[-–—]"),
    # SEOUL, March 5 (Yonhap) =
    compiled(rf"{_PLACE}(?:, {_DATE})? (?P<hit>\({_ROUND}\) ?[=＝]) ?(?=[\p{{Lu}}\"“])"),
    # MADRID, March 5 (Reuters) - (Reuters) -
    compiled(rf"{_PLACE}(?:, {_DATE})? (?P<hit>\((?P<again>{AGENCY})\) ?[-–—]{{1,2}} ?[(/](?P=again)[)/] ?[-–—]{{1,2}}) "),
    # SEOUL, SEOUL, March 5 (Reuters) -
    compiled(rf"(?P<hit>(?P<again>(?!NEW YORK|SINGAPORE|LUXEMBOURG|MEXICO|GUATEMALA|PANAMA|KUWAIT|DJIBOUTI|MONACO|QUEBEC|SAN MARINO|PAGO|WALLA|BORA|PHI\b|WAGGA|PUKA)\p{{Lu}}{{2}}[\p{{Lu}} ’'.-]{{1,30}}),? (?P=again))(?=(?:, \p{{Lu}}\p{{L}}+(?: \p{{Lu}}\p{{L}}+)?)?(?:,? {_DATE})? \({AGENCY}\))"),
    # NAIROBI, Kenya, Kenya (AP) — / NAIROBI, Kenya (AP), Kenya — / LISBON, Portugal, March 3, Portugal (Lusa) -
    compiled(rf"{_TOWN}, (?P<hit>(?P<again>\p{{Lu}}\p{{Ll}}[\p{{L}}.]*(?: \p{{Lu}}[\p{{L}}.]+){{0,2}}),? (?P=again))(?=,? (?:\(|[–—-]|{_DATE}))"),
    compiled(rf"(?=\p{{Lu}}{{2}}){_TOWN}, (?P<again>\p{{Lu}}\p{{Ll}}[\p{{L}}.]*(?: \p{{Lu}}[\p{{L}}.]+){{0,2}})(?:,? {_DATE}(?P<hit>, (?P=again)) ?\(| (?P<hit>\({AGENCY}\), (?P=again)) ?[-–—])"),
    # LISBON, March 3, March 3 (Lusa) - / LISBON, March March 3 (Lusa) - / LISBON, March 3 3 (Lusa) -
    compiled(rf"{_PLACE},? (?P<hit>(?P<again>{_DATE}),? (?P=again)|(?P<again>{_MONTH}) (?P=again) \d{{1,2}}|\d{{1,2}} (?P<again>{_MONTH}) (?P=again)|{_MONTH} (?P<again>\d{{1,2}}),? (?P=again)),? \({_ANY}\)"),
    # LISBON, March 3 (Lusa) - March 3 (Lusa) - / LISBON, March 3 (ReutersReuters) -
    compiled(rf"{_PLACE}(?:,? {_DATE})? (?P<hit>\({AGENCY}\) ?{_SEAM}{{1,2}} {_DATE},? \({AGENCY}\)|\((?P<again>{AGENCY})[ /,]*(?P=again)\))"),
    # LISBON, March 3 (Reuters) - Lisbon - Rain
    compiled(rf"(?P<again>{_TOWN})(?:, \p{{Lu}}\p{{Ll}}+)?(?:,? {_DATE})? (?P<hit>\({AGENCY}\) ?[-–—]{{1,2}} (?P=again) ?[-–—:]{{1,2}})(?= \p{{Lu}})"),
    # [Coast Economy] Reporter Han Mi-ra = / (AFP) – (AFP) – / Agency report, KAMPALA: / Damascus, AFP- / BUCHAREST March 9/Agerpres/
    compiled(r"[\[(【][^\[\]()【】\n]{2,30}[\])】] ?(?:[Ss]taff |[Ii]ntern )?(?:[Rr]eporters?|[Cc]orrespondent) [^=＝\n]{2,40}[=＝]"),
    compiled(rf"(?P<hit>\((?P<again>{AGENCY})\) ?[-–—]{{1,2}} ?\((?P=again)\)) ?[-–—:]"),
    compiled(rf"(?:News )?(?:Agency|Agencies|Agencies'|Wire) (?:[Rr]eports?|[Dd]esk|[Dd]ispatch(?:es)?),? {_TOWN} ?[:.–—-] ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_NO_PLACE}{_TOWN}, {_ROUND} ?[-–—:]{{1,2}} ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_NO_PLACE}(?=\p{{Lu}}{{2}}){_TOWN} {_DATE} ?/{AGENCY}/[.:]? ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"[\[【]{_TOWN}(?:, {_TOWN})?[\]】] ?\({AGENCY}\)(?: ?[-–—])?"),
    # PARIS, May 3 (AFP) (Bureau) - / PARIS, 3May (AFP) - / PARIS , May 3 (AFP) - / PARIS, Tuesday (AFP) - / PARis, May 3 (AFP) -
    compiled(rf"{_PLACE}(?:,? {_DATE})? (?P<hit>\({AGENCY}\) ?\((?:Bureau|Desk|Agency|Staff|News|Correspondent|Reporter|Monitoring)\))"),
    compiled(rf"{_PLACE},? ?(?P<hit>\d{{1,2}}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{{L}}*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\p{{Ll}}*\d{{1,2}}),? \({AGENCY}\)"),
    compiled(rf"(?P<hit>(?=\p{{Lu}}{{2}}){_TOWN}(?: ,|,(?=[^ ])))(?:\p{{Lu}}\p{{L}}+, ?)? ?{_DATE},? \({AGENCY}\)"),
    compiled(rf"(?=\p{{Lu}}{{2}}){_PLACE}, (?P<hit>{_WEEKDAY}),? \({AGENCY}\)"),
    compiled(rf"(?!Mc|Mac|Ma?c\p{{Lu}}|DE\p{{Lu}}|LA\p{{Lu}})(?P<hit>\p{{Lu}}{{2,}}\p{{Ll}}{{2,}})(?:, \p{{Lu}}\p{{Ll}}+)?(?:,? {_DATE})?,? \({AGENCY}\) ?[-–—]"),
    # Web Desk: PARIS - / PARIS: (Web Desk)
    compiled(rf"(?:Web|News|Monitoring|City|Sports|Foreign|International) [Dd]esk ?[:|-] ?{_TOWN} ?[:–—-] ?(?=[\p{{Lu}}\"“])"),
    compiled(rf"{_TOWN} ?: ?(?P<hit>\((?:(?:Web|News|Monitoring|Special|Staff|Our) )?(?:[Dd]esk|[Bb]ureau|[Rr]eport|[Cc]orrespondent|[Rr]eporter|Agencies|Agency)\)) ?[-–—:]? ?(?=[\p{{Lu}}\"“])"),
    # Kathmandu, Falgun 21:
    compiled(rf"{_TOWN}, (?P<hit>{_PERSIAN} \d{{1,2}}|\d{{1,2}} {_PERSIAN}) ?: "),
    # LISBON, March 3 Lusa) - / (LISBON, March 3 Lusa) The / Lusa 03/03/2021 09:12 AM LISBON: / Lusa LISBON, March 3 (Lusa) -
    compiled(rf"{_PLACE}(?:,? {_DATE})?,? (?P<hit>{AGENCY}\)) ?{_SEAM}{{1,2}} "),
    compiled(rf"\({_PLACE},? {_DATE},? {AGENCY}\)(?: ?{_SEAM}{{1,2}})? (?=[\p{{Lu}}\"“])"),
    compiled(rf"(?P<hit>\(?{AGENCY}\)?,? (?:{_FIGURES}|(?:19|20)\d\d[./-]\d{{1,2}}[./-]\d{{1,2}})(?: \d{{1,2}}:\d\d(?: ?[AaPp]\.?[Mm]\b\.?)?)?) (?=\p{{Lu}}{{2}})"),
    compiled(rf"(?P<hit>\({AGENCY}\) (?=\p{{Lu}}{{2}}){_TOWN},? {_FIGURES}) ?{_SEAM}"),
    compiled(rf"(?P<hit>(?P<again>{AGENCY}) )(?=\p{{Lu}}{{2}}[\p{{Lu}} ’'.-]*,[^()\n]{{3,40}}\((?P=again)\))"),
    # LISBON, March 3, 09:12 The / LISBON (Lusa) 03.03.2021 The / LISBON / Lusa / The
    compiled(rf"(?=\p{{Lu}}{{2}}){_TOWN},? {_DATE},? (?P<hit>\d{{1,2}}[:.]\d\d)(?= [\p{{Lu}}\"“])"),
    compiled(rf"{_PLACE} (?P<hit>\({AGENCY}\),? \d{{1,2}}\.\d{{1,2}}\.\d{{4}}\.?)(?= [\p{{Lu}}\"“])"),
    compiled(rf"{_PLACE} ?/ ?{AGENCY} ?/ (?=[\p{{Lu}}\"“])"),
    # Drafting Lisbon, March 3 (EFE).- / 3.5.Gdansk (PAP) - / SHIRAZ - Monday, Tir 24 - ISNA -
    compiled(rf"(?P<hit>(?:Drafting|Redaction|Newsroom|Writing|Editorial(?: Office| Staff| Department)?|Central (?:Desk|Newsroom))[,:]? )(?={_TOWN}(?:, {_DATE})? \({AGENCY}\))"),
    compiled(rf"(?P<hit>\d{{1,2}}\.\d{{1,2}}\.(?:\d{{2,4}}\.?)? ?)(?={_TOWN} ?\({_ANY}\) ?[-–—])"),
    compiled(rf"{_TOWN} ?[-–—,] ?(?:{_WEEKDAY},? )?(?:{_PERSIAN} \d{{1,2}}|\d{{1,2}} {_PERSIAN}|(?<=[-–—] ?(?:{_WEEKDAY},? )?){_DATE}(?= ?[-–—]))(?:,? {_ERA})? ?[-–—,] ?{AGENCY} ?[-–—:]{{1,2}} ?(?=[\p{{Lu}}\"“])"),
    # (Reuters) LISBON, March 3 (Reuters) -
    compiled(rf"(?P<hit>\((?P<again>{AGENCY})\),? ?[-–—]? ?)(?=\p{{Lu}}{{2}}[\p{{Lu}} ’'.-]*(?:,? {_DATE})? \((?P=again)\))"),
)  # fmt: skip
