"""When movable feasts fall, near enough to tell next week from last week: by the moon, the sun and the rules of the churches."""

from __future__ import annotations

from ..days import date, timedelta
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

_NEW_MOON, _MONTH = 730_125.76, 29.530_588_853  # the new moon of Jan. 6, 2000, as an ordinal of `date`, and the mean time to the next
_ISLAMIC = 1_948_440 - 385 - 1_721_425  # from the days of the tabular Islamic calendar to those of `date`


def easter(year: int) -> date:
    """The Sunday of the western churches."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    ell = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * ell) // 451
    month, day = divmod(h + ell - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter(year: int) -> date:
    """The Sunday of the eastern churches, in our calendar (1900 to 2099)."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(13)


def _moon(first: date, *, full: bool) -> date:
    """The first new or full moon from a day on."""
    phase = _NEW_MOON + (_MONTH / 2 if full else 0)
    count = -((phase - first.toordinal()) // _MONTH)
    return date.fromordinal(int(phase + count * _MONTH))


def _hijri(month: int, day: int) -> Callable[[int], list[date]]:
    """All days of a year of ours on which that of the Islamic calendar falls, give or take two."""

    def of(year: int) -> list[date]:
        about = int((year - 622) * 33 / 32)
        found = []
        for h in range(about - 1, about + 3):
            days = (11 * h + 3) // 30 + 354 * h + 30 * month - (month - 1) // 2 + day + _ISLAMIC
            found.append(date.fromordinal(days))
        return [one for one in found if one.year == year]

    return of


def _weekday(year: int, month: int, weekday: int, nth: int) -> date:
    first = date(year, month, 1)
    return first + timedelta((weekday - first.weekday()) % 7 + 7 * (nth - 1))


#: {name: (days of a year, days before and after over which the feast goes)}.
FEASTS: dict[str, tuple[Callable[[int], list[date]], int, int]] = {
    "Easter": (lambda year: [easter(year), orthodox_easter(year)], 7, 7),
    "Good Friday": (lambda year: [easter(year) - timedelta(2), orthodox_easter(year) - timedelta(2)], 0, 0),
    "Orthodox Easter": (lambda year: [orthodox_easter(year)], 7, 7),
    "Holy Week": (lambda year: [easter(year), orthodox_easter(year)], 7, 0),
    "Pentecost": (lambda year: [easter(year) + timedelta(49), orthodox_easter(year) + timedelta(49)], 0, 1),
    "Thanksgiving": (lambda year: [_weekday(year, 11, 3, 4), _weekday(year, 10, 0, 2)], 1, 3),
    "Christmas": (lambda year: [date(year, 12, 25), date(year, 1, 7)], 2, 7),
    "New Year": (lambda year: [date(year, 1, 1), date(year, 12, 31)], 1, 7),
    "Halloween": (lambda year: [date(year, 10, 31)], 1, 1),
    "Nowruz": (lambda year: [date(year, 3, 20)], 2, 14),
    "Lunar New Year": (lambda year: [_moon(date(year, 1, 21), full=False)], 2, 15),
    "Lantern Festival": (lambda year: [_moon(date(year, 2, 3), full=True)], 1, 1),
    "Chuseok": (lambda year: [_moon(date(year, 9, 8), full=True)], 2, 3),
    "Qingming": (lambda year: [date(year, 4, 4)], 1, 2),
    "Diwali": (lambda year: [_moon(date(year, 10, 15), full=False)], 3, 3),
    "Passover": (lambda year: [_moon(date(year, 3, 26), full=True)], 1, 8),
    "Ramadan": (_hijri(9, 1), 0, 30),
    "Eid al-Fitr": (_hijri(10, 1), 1, 4),
    "Eid al-Adha": (_hijri(12, 10), 1, 4),
    "Ashura": (_hijri(1, 10), 0, 0),
    "Bastille Day": (lambda year: [date(year, 7, 14)], 1, 1),
    "Labor Day": (lambda year: [_weekday(year, 9, 0, 1), date(year, 5, 1)], 2, 4),
    "Songkran": (lambda year: [date(year, 4, 13)], 1, 4),
    "Epiphany": (lambda year: [date(year, 1, 6), date(year, 1, 19)], 0, 1),
    "Orthodox Christmas": (lambda year: [date(year, 1, 7)], 1, 2),
}  # fmt: skip
#: Other names of them.
ALSO = {
    "Spring Festival": "Lunar New Year", "Chinese New Year": "Lunar New Year", "Seollal": "Lunar New Year", "Tet": "Lunar New Year", "Mid-Autumn Festival": "Chuseok", "Mid-Autumn": "Chuseok",
    "Novruz": "Nowruz", "Norooz": "Nowruz", "Persian New Year": "Nowruz", "New Year's": "New Year", "Tomb-Sweeping Day": "Qingming", "Deepavali": "Diwali", "Pesach": "Passover",
    "Kurban Bayram": "Eid al-Adha", "Feast of Sacrifice": "Eid al-Adha", "Thanksgiving Day": "Thanksgiving", "Christmas Day": "Christmas", "Easter Sunday": "Easter", "Eid ul-Fitr": "Eid al-Fitr",
}  # fmt: skip


def spans(name: str, year: int) -> list[tuple[date, date]]:
    """First and last day of each feast of that name in a year."""
    days, before, after = FEASTS[ALSO.get(name, name)]
    return [(day - timedelta(before), day + timedelta(after)) for day in days(year)]
