"""What leaks into the head of a story, form by form: keys, stamps, bylines with stamps, rows of a page, fields of a data base.

The patterns are long: they are loaded only for a head that may hold one (`wirelint.views.leaks`).
"""

from __future__ import annotations

from .. import days
from ..patterns import IGNORECASE, compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    import regex


class Leak(Record):
    """Half-open offsets; `date`: the day it gives; `whole`: whether nothing that belongs to the story lies in the stretch
    and all that leaked does, so that it can be deleted.
    """

    start: int
    end: int
    date: days.date | None
    whole: bool


_MONTH = r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)"
_WEEKDAY = r"(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day)?\.?,? +)"
_ZONE = r"(?:GMT|UTC|BST|IST|CES?T|EES?T|[ECMP][SD]?T|AE[SD]T|SGT|HKT|JST|KST|MSK|PKT|WIB|Z)\b"
_CLOCK = rf"\d{{1,2}}[:.]\d\d(?::\d\d(?:[.,]\d+)?)?(?: ?[AaPp]\.?[Mm]\b\.?)?(?: ?[+-]\d\d:?\d\d\b| ?\(?{_ZONE}\)?(?: ?[+-]\d{{1,2}}(?::\d\d)?\b)?)?"
_ISO = r"(?P<year>(?:19|20)\d\d)(?P<cut>[-/.])(?P<month>0?[1-9]|1[0-2])(?P=cut)(?P<day>[12]\d|3[01]|0?[1-9])(?!\d)"
_SPELLED = rf"{_WEEKDAY}?(?:(?P<name>{_MONTH})\.? +(?P<day>\d{{1,2}})(?:st|nd|rd|th)?|(?P<day>\d{{1,2}})(?:st|nd|rd|th)?[ -](?P<name>{_MONTH})\.?),?[ -]+(?P<year>(?:19|20)\d\d)\b"
_FIGURES = r"\b(?P<one>\d{1,2})(?P<cut2>[-/.])(?P<two>\d{1,2})(?P=cut2)(?P<year>(?:19|20)\d\d)(?!\d)"
_AT = r"(?:[T ]|,? +(?:at|@) +|[,.]? *[|/•·–—-]? +|, ?)"
_STAMP = rf"(?:(?P<before>{_CLOCK})(?:,| on|,? [|/•·–—-])? +(?:{_ISO}|{_SPELLED}|{_FIGURES})|(?:{_ISO}|{_SPELLED}|{_FIGURES})(?P<after>{_AT}(?:at )?{_CLOCK})?)"
_KEY = (
    r"(?:(?:last|first|originally|date|article|story|page) )?(?:(?:article:|og:)?(?:published|updated|modified|created|posted)_?(?:at|on|time|date)|date_?(?:published|modified|created|updated|posted)|lastmod|date|dated|datetime|time|pub-?date|time ?stamp|published|updated?|posted|modified|created|uploaded"
    r"|issued|date of (?:publication|issue|posting|release|creation|entry|update)|(?:publication|posting|upload|creation) date|publish(?:ed)? (?:date|time)|release date|date published"
    r"|(?:article |news )?(?:input|entered|regist(?:ered|ration)|edit(?:ed)?|modif(?:y|ication)|revis(?:ed|ion)|(?:final )?(?:edit|approval)|correct(?:ed|ion)(?=[ :.]+\d{4}))(?: date| time)?)(?: on| at| date)?"
)
_BUTTONS = r"(?: *[|/•·] *(?:Share|Save|Print|E-?mail|Comments?|Listen|Follow|Tweet)\b)*"
_SEAM = r"(?: *[|/•·–—:-]+(?=\s|$))?"
_NAMES = r"(?:\p{Lu}[\w.’'-]*|and|of|in|for|&)(?:,? (?:\p{Lu}[\w.’'-]*|and|of|in|for|&)){0,7}?"
_NEXT = r"(?=\s*$|\s+[\"“‘'(\[]?(?:\p{Lu}|\d))"
_KEYED = compiled(rf"(?P<key>{_KEY})\b(?P<colon> ?[:=|]| ?[–—-] )? *{_STAMP}(?P<tail>{_BUTTONS}{_SEAM})", IGNORECASE)
_BARE = compiled(rf"[\[(]?{_STAMP}[\])]?(?P<tail>{_BUTTONS}{_SEAM})")
_SIGNED = compiled(
    rf"(?P<by>(?:By|BY|by|Written by|Reported by|Edited by|Story by|Author:|Source:) {_NAMES}|\(?(?:AP|AFP|UPI|ANI|PTI|IANS|TASS|MENAFN|MENA|CNA|CNS|CGTN|CNN|BBC|RT|Xinhua|Reuters|Bloomberg|Kyodo)(?:[ -][\w .]{{1,30}})?\)?)"
    rf"(?: *[|,/•·–—-])? +(?P<keyed>(?i:{_KEY}) ?:? *)?{_STAMP}(?P<tail>{_BUTTONS}{_SEAM})"
)
_RELAY = compiled(r"\((?:MENAFN|APO|EIN Presswire)[^()\n]{0,60}\) *(?:[–—-]+ )?")
_ROWS = compiled(
    r"(?:\s*[|/]?\s*(?:Source|Editor|Author|Reporter|Writer|Photographer|Responsible editor|Edited by|Category|Section|Tags?|Keywords|URL|Word count) ?: ?(?:https?://\S+|\p{Lu}[\w.’'-]*(?: (?!\w+ ?:|(?:The|An?|In|On|At|It|For)\b)\p{Lu}[\w.’'-]*)?)){1,5}"
)
_FIELD = compiled(
    r"(?:(?:source_?)?url|guid|canonical|slug|permalink|article_?id) ?[:=] ?\S+(?:\s+|$)|(?:timestamp|time|date) ?[:=] ?\d{9,13}(?:\s+|$)|(?:keywords|tags|author|lang) ?[:=] ?[^\n.!?]{1,160}$"
)
# The row of a form that was joined to the copy: "dateline: GENEVA time: 09:41".
_LINED = compiled(
    rf"(?:dateline|location|place)(?:_name)? ?[:=|] ?\p{{Lu}}[\p{{L}} ,.’'-]{{1,40}}?(?:[|,;]? *(?:(?:date|time|day) ?[:=|] ?|\| ?)(?:{_STAMP}|{_CLOCK}))(?P<tail>{_SEAM})",
    IGNORECASE,
)
_INSIDE = compiled(
    rf"(?<=[\s|])(?P<key>(?:Last |First )?(?:Updated|Published|Posted|Issued|Modified|UPDATED|PUBLISHED))(?: on(?=:))?(?P<colon>:| on| at)? +{_STAMP}(?P<tail>{_SEAM})"
)
# Section of the page before a stamp: "Economy 21.03.2024 - 14:26".
_SECTION = compiled(
    rf"(?i:world|economy|politics|business|finance|news|sports?|culture|society|local|national|international|health|science|technology|opinion|europe|asia|africa|americas|middle east|breaking(?: news)?|latest|top stories|home)"
    rf"(?P<mark> ?[|/•·>›–—:-])? *{_STAMP}(?P<tail>{_BUTTONS}{_SEAM})"
)
# Stamps that a translation left in another language: their keys, their dates, what stands behind the time of day.
_ABROAD = (
    r"(?:Stand|Status|Data|Datum|Dato|Fecha|As of|Дата|Время|时间|来源|來源|出处|Ngày|Tarih)(?=(?: (?:[\p{Ll}]+ )?[\p{L}]+)? ?[:：])"
    r"|Aktualisiert|Veröffentlicht|Erstellt|Erschienen|Letzte Aktualisierung|Zuletzt aktualisiert|Publié|Mis(?:e)? à jour|Modifié|Dernière mise à jour|Posté|Créé|Publicad[oa]|Actualizado|Actualización|Última actualización"
    r"|Atualizado|Última atualização|Pubblicato|Aggiornato|Ultimo aggiornamento|Opublikowano|Aktualizacja|Dodano|Ostatnia aktualizacja|Data (?:publikacji|dodania|utworzenia)|Güncelleme|Giriş|Son [Gg]üncelleme|Oluşturulma|Yayınlanma"
    r"|Yayın|Eklenme|Опубликовано|Обновлено|Изменено|Создано|Последнее обновление|Опубліковано|Оновлено|Публикувано|Обновена|Дата публикации|发布时间|發布時間|发布于|更新时间|更新時間|发表时间|发表于|公開日|更新日|掲載日?|配信日?|更新|公開"
    r"|입력|수정|등록|송고|승인|기사입력|최종수정|تاريخ النشر|آخر تحديث|نشر في|تم النشر(?: في)?|تحديث|تاریخ انتشار|פורסם|עודכן|Diterbitkan|Diperbarui|Diupdate|Terbit|Dipublikasikan|Cập nhật|Đăng|Uppdaterad|Publicerad|Publisert|Oppdatert"
    r"|Publiceret|Opdateret|Udgivet|Gepubliceerd|Bijgewerkt|Laatst bijgewerkt|Publikováno|Vytvořeno|Vložené|Pridané|Přidáno|Zapisano|Utworzono|Skapad|Oprettet|Opprettet|Aangemaakt|Criado|Creato|Yayım|Yüklenme|Добавлено|Створено|Aktualizováno|Vydáno|Zveřejněno|Aktualizované|Zverejnené|Közzétéve|Frissítve|Megjelent|Publicat|Actualizat|Δημοσιεύτηκε|Δημοσίευση|Ενημερώθηκε"
    r"|Objavljeno|Ažurirano|Zadnja izmjena|Julkaistu|Päivitetty|Atnaujinta|Paskelbta|Publicēts|Avaldatud|प्रकाशित|अपडेट"
)
_THERE = r"(?:(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}日?|\d{1,2} ?[-./] ?\d{1,2} ?[-./] ?(?:19|20)\d\d|\d{1,2}\.? (?:de |di )?\p{L}[\p{L}\p{M}]{2,11}\.?,? (?:de |del )?(?:19|20)\d\d|\p{L}[\p{L}\p{M}]{2,11}\.? \d{1,2},? (?:19|20)\d\d)"
_THEN = r"(?:(?:[.,]| ?[-–—|/])? ?(?:à|às|as|um|at|ore|alle|ora|la|o|klo|kl\.?|в|о|om|ob|u|a las|г\.,?|года)? ?\d{1,2} ?[:.hH] ?\d\d(?::\d\d)?(?: ?(?:Uhr|o['’]clock|h|hrs?|min|Z|MSK|МСК|\(?[A-Z]{3,4}\)?)(?![\p{L}]))?)"
_FOREIGN = compiled(
    rf"(?P<key>{_ABROAD})(?: (?:[Tt]arihi|am|le|el|em|en|il|la|on|op|den|dne|pada|от|от:|na|pe|la data de|den))? ?[:：]? *(?:(?:\p{{Lo}}|\p{{L}}){{2,10}} )?(?:{_THERE}{_THEN}?|(?:alle |às |à )?\d{{1,2}}[:.h]\d\d (?:del |do |du |de )?{_THERE})"
    rf"(?P<tail>\.?(?: ?\p{{Hangul}}+)?{_SEAM})"
    rf"|(?:(?:19|20)\d\d年\d{{1,2}}月\d{{1,2}}日|\d{{1,2}} \p{{Cyrillic}}{{3,9}} (?:19|20)\d\d(?: ?г\.?| года)?){_THEN}?(?P<tail>{_SEAM})|(?:19|20)\d\d[-./]\d{{1,2}}[-./]\d{{1,2}}{_THEN}? ?\p{{Hangul}}{{2,6}}(?P<tail>{_SEAM})"
)
# A date in another language, with or without its weekday.
_WEEKDAY_THERE = r"(?:domingo|lunes|martes|miércoles|jueves|viernes|sábado|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|pazartesi|salı|sali|çarşamba|perşembe|cuma|cumartesi|pazar|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|senin|selasa|rabu|kamis|jumat|sabtu|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|pondělí|úterý|středa|čtvrtek|pátek|neděle|luni|marți|miercuri|joi|vineri|sâmbătă|duminică)"
_MONTH_THERE = r"(?:januar|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|ocak|şubat|mart|nisan|mayıs|mayis|haziran|temmuz|ağustos|agustos|eylül|ekim|kasım|aralık|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|januari|februari|maart|mei|augustus|augusti|ianuarie|februarie|martie|iunie|iulie|septembrie|octombrie|noiembrie|decembrie|ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince|január|február|március|április|május|június|július|augusztus|szeptember|október)"
_DATED_THERE = compiled(
    rf"(?:{_WEEKDAY_THERE}(?:-feira)?,? )?(?:le |el |il |den |dne )?\d{{1,2}}\.?(?:er|º|°)? (?:de |di )?{_MONTH_THERE},? (?:de |del )?(?:19|20)\d\d(?:,? {_WEEKDAY_THERE})?{_THEN}?(?P<tail>\.?{_SEAM})",
    IGNORECASE,
)
# Within a dateline: "ANKARA - 21.03.2024 14:26 -".
_STAMPED = compiled(
    r"(?<=\p{Lu}{3}[)]?[,.]? (?:[-–—|] ?)?)(?P<stamp>(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}),? ?[-–—|]? ?\d\d:\d\d(?::\d\d)?)(?=[ )]*(?:[-–—(|]|$))"
)
# A few words of any language with a date in figures and the time of day; the time of day before a place.
_ANY_KEY = compiled(
    rf"(?P<words>(?:[\p{{L}}\p{{M}}’'/-]+[:：]? ?){{1,4}}?)[ :：]*(?:\d{{1,2}}\. ?\d{{1,2}}\. ?(?:19|20)\d\d|\d{{1,2}}[/-]\d{{1,2}}[/-](?:19|20)\d\d|(?:19|20)\d\d[./-] ?\d{{1,2}}[./-] ?\d{{1,2}}\.?){_THEN}(?P<tail>\.?{_SEAM})"
)
_EARLY = compiled(
    rf"\d{{1,2}}[:.]\d\d(?: ?(?:{_ZONE}|Uhr|h|hrs|hours|LT))?,?(?: [-–—|])? (?=\p{{Lu}}{{3}}[\p{{Lu}} ’'-]*(?:, \p{{Lu}}[\p{{L}} ]+)?(?: ?[-–—]| ?\(|, ?\p{{Lu}}\p{{Ll}}+\.? \d))"
)
_BY_DAY = compiled(r"(?:By|by) (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
_MONTHS = {name: number for number, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


def leaks(text: str, start: int, end: int) -> Iterator[Leak]:
    """The leaked stretches of a block: at its start, and stamps in the middle of its first lines."""
    at = start
    while leak := _at(text, at, end, first=at == start):
        yield leak
        at = leak.end
        if at >= end:
            return
    for match in _INSIDE.finditer(text, at, min(end, at + 300)):
        if match["colon"] == ":" and (match["before"] or match["after"]):
            yield Leak(match.start(), match.end(), _date(match), whole=False)
            return
    if stamped := _STAMPED.search(text, at, min(end, at + 90)):
        yield Leak(*stamped.span("stamp"), None, whole=False)


def _at(text: str, at: int, end: int, *, first: bool) -> Leak | None:
    """What leaked at this offset, with the blanks behind it."""
    if match := _KEYED.match(text, at, end):
        found = match if _keyed(match, text, end) else None
    elif match := _SIGNED.match(text, at, end):
        found = match if _signed(match, text, end) else None
    elif match := _BARE.match(text, at, end):
        found = match if _bare(match, text, end) else None
    elif match := _SECTION.match(text, at, end):
        found = match if _bare(match, text, end) or (match["mark"] and _opens(match, text, end)) else None
    else:
        match, found = None, None
    if found is None:
        abroad = _FOREIGN.match(text, at, end)
        if abroad is not None:
            return _leak(text, at, abroad.end(), end, None, whole=True) if _opens(abroad, text, end) else None
        return (_of_day(text, at, end) or _plain(text, at, end)) if first else None
    rows = _ROWS.match(text, found.end(), end)
    return _leak(text, at, rows.end() if rows else found.end(), end, _date(found), whole=rows is None)


def _of_day(text: str, at: int, end: int) -> Leak | None:
    """A stamp behind words that no table has, or only the time of day."""
    match = _ANY_KEY.match(text, at, end)
    if match and (_opens(match, text, end) and not match["words"].isupper()):
        return _leak(text, at, match.end(), end, None, whole=True)
    if (there := _DATED_THERE.match(text, at, end)) and _opens(there, text, end):
        return _leak(text, at, there.end(), end, None, whole=True)
    if early := _EARLY.match(text, at, end):
        return _leak(text, at, early.end(), end, None, whole=True)
    return None


def _plain(text: str, at: int, end: int) -> Leak | None:
    """A prefix of a relay, or a field of a data base on a line of its own."""
    if match := _RELAY.match(text, at, end):
        return _leak(text, at, match.end(), end, None, whole=True)
    if (match := _LINED.match(text, at, end)) and _opens(match, text, end):
        return _leak(text, at, match.end(), end, None, whole=True)
    if match := _FIELD.match(text, at, end):
        return _leak(text, at, match.end(), end, None, whole=True)
    if (match := _ROWS.match(text, at, end)) and match[0].count(":") > 1:
        return _leak(text, at, match.end(), end, None, whole=match.end() == end)
    return None


def _leak(text: str, start: int, stop: int, end: int, date: days.date | None, *, whole: bool) -> Leak:
    while stop < end and text[stop] in " \t\xa0|":
        stop += 1
    return Leak(start, stop, date, whole)


def _opens(match: regex.Match[str], text: str, end: int) -> bool:
    """Whether a sentence, or nothing, begins behind the match: a capital, a figure, a mark."""
    rest = text[match.end() : min(end, match.end() + 4)].lstrip(" \xa0")
    return not rest or (match["tail"] != "" and not rest[0].islower()) or rest[0] in "\"“‘'([|/" or rest[0].isupper()


def _keyed(match: regex.Match[str], text: str, end: int) -> bool:
    if not _opens(match, text, end):
        return bool(match["colon"]) and text[match.end() : match.end() + 1] == " "
    return True


def _bare(match: regex.Match[str], text: str, end: int) -> bool:
    """A stamp without a key: figures, or a date with the time of day. (`Dec. 7, 1941, 7:48 a.m.` may set a scene.)"""
    clock = match["before"] or match["after"] or ""
    if not _opens(match, text, end) or clock.rstrip().endswith("m."):
        return False
    return bool(clock) or bool(match["cut"] or match["cut2"])


def _signed(match: regex.Match[str], text: str, end: int) -> bool:
    """A byline or agency with a stamp; on a line of its own, or without the time of day, it is only a byline."""
    clock = match["before"] or match["after"]
    if not _opens(match, text, end) or _BY_DAY.match(match["by"]):
        return False
    if not match["by"].lower().startswith(("by ", "written", "reported", "edited", "story")):
        return bool(clock or match["cut"] or match["keyed"])
    return match.end() < end if not clock else True


def _date(match: regex.Match[str]) -> days.date | None:
    """The day of a stamp; figures such as 05/03/2024 only where they can be read in one way."""
    year = int(match["year"])
    if match["name"]:
        month, day = _MONTHS[match["name"][:3].lower()], int(match["day"])
    elif match["cut"]:
        month, day = int(match["month"]), int(match["day"])
    else:
        one, two = int(match["one"]), int(match["two"])
        if one != two and one <= 12 and two <= 12:
            return None
        month, day = (one, two) if one <= 12 else (two, one)
    try:
        return days.date(year, month, day)
    except ValueError:
        return None
