"""Metadata that leaked into the head of a story: `date 2024-03-05`, `Updated: March 5, 2024 / 4:12 PM EST /`, header rows."""

from __future__ import annotations

from ..calendar import MONTHS, WEEKDAYS
from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from ..grammar.leaked import Leak
    from ..story import Story

_HEAD = 6  # blocks that can belong to the head
_HINT = compiled(r"\d\d|[:=|(]")
_FIRST_WORD = compiled(r"[\"“‘']|\p{L}+")
_NAMES = [name.lower() for name in (*MONTHS, *WEEKDAYS)]
# What a leak begins with, if it is a word at all.
_OPENINGS = frozenset(
    """last first originally date article story page dated datetime time timestamp pub pubdate published updated posted modified created
    uploaded publication publish release by written reported edited author source ap afp upi ani pti ians tass menafn mena cna cns cgtn
    cnn bbc rt xinhua reuters bloomberg kyodo editor reporter writer photographer responsible category section tag tags keywords url word
    input entered registered registration edit modify modification revised revision correction final approval news
    world economy politics business finance sports sport culture society local national international health science technology opinion europe asia africa americas middle breaking latest top home
    stand status data datum dato fecha as дата время 时间 来源 來源 出处 ngày tarih aktualisiert veröffentlicht erstellt erschienen letzte zuletzt publié mis mise modifié dernière posté créé publicado actualizado actualización última
    atualizado pubblicato aggiornato ultimo opublikowano aktualizacja dodano ostatnia güncelleme giriş son oluşturulma yayınlanma yayın eklenme опубликовано обновлено изменено создано последнее опубліковано оновлено публикувано
    обновена 发布时间 發布時間 发布于 更新时间 更新時間 发表时间 发表于 公開日 更新日 掲載 掲載日 配信 配信日 更新 公開 입력 수정 등록 송고 승인 기사입력 최종수정 تاريخ آخر نشر تم تحديث تاریخ פורסם עודכן diterbitkan diperbarui diupdate terbit
    dipublikasikan cập đăng uppdaterad publicerad publisert oppdatert publiceret opdateret udgivet gepubliceerd bijgewerkt laatst publikováno aktualizováno vydáno zveřejněno aktualizované zverejnené közzétéve frissítve
    megjelent publicat actualizat δημοσιεύτηκε δημοσίευση ενημερώθηκε objavljeno ažurirano zadnja julkaistu päivitetty atnaujinta paskelbta publicēts avaldatud issued
    datepublished datemodified datecreated lastmod og dateline location place
    publicada domingo lunes martes miércoles jueves viernes sábado lundi mardi mercredi jeudi vendredi samedi dimanche montag dienstag mittwoch donnerstag freitag samstag sonntag lunedì martedì mercoledì giovedì venerdì sabato domenica pazartesi salı sali çarşamba perşembe cuma cumartesi pazar poniedziałek wtorek środa czwartek piątek sobota niedziela senin selasa rabu kamis jumat sabtu maandag dinsdag woensdag donderdag vrijdag zaterdag zondag pondělí úterý středa čtvrtek pátek neděle luni marți miercuri joi vineri sâmbătă duminică
    guid canonical slug permalink lang articleid edited sept tues wednes thurs thur satur""".split()
) | {name[:length] for name in _NAMES for length in (3, len(name))}
_STAMPED = ("Updated", "Published", "Posted", "Issued on", "Modified", "UPDATED", "PUBLISHED")
_NEAR = 60  # characters in which a stamp within a dateline stands
_CLOCK = compiled(r"\d[./-] ?\d{1,4}\.?,? ?[-–—|]? ?\d\d:\d\d")
_FAR = 340  # characters in which a stamp in the middle of the copy begins


def view(story: Story) -> list[Leak]:
    """The leaked stretches at the head, in order: at the starts of its blocks, and stamps in the middle of the first two."""
    text = story.text
    spans = [(start, end) for start, end in head(story) if _may_leak(text, start, end)]
    if not spans:
        return []
    from ..grammar.leaked import leaks

    return [leak for start, end in spans for leak in leaks(text, start, end)]


def _may_leak(text: str, start: int, end: int) -> bool:
    """A quick look: whether a block opens as leaks do, or has a word of a stamp in it."""
    word = _FIRST_WORD.match(text, start, end)
    if word is not None and word[0].lower() not in _OPENINGS:
        piece = text[start : min(end, start + _FAR)]
        if not any(key in piece for key in _STAMPED) and not (":" in piece[:_NEAR] and _CLOCK.search(piece, 0, _NEAR)):
            return False
    return _HINT.search(text, start, min(end, start + 120)) is not None


def head(story: Story) -> list[tuple[int, int]]:
    """The blocks of the head: up to the first one of the body that is longer than a line of metadata."""
    spans = []
    for start, end, role in story.blocks[:_HEAD]:
        spans.append((start, end))
        if role == "body" and end - start > 100:
            break
    return spans
