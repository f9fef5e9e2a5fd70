"""Makes ../calendar.tsv: months and weekdays in the languages that copy is translated from. Run by hand, never when linting.

    pip install babel==2.18.0
    python rules/tables/build/calendar.py --checked 2026-11-24

Babel carries Unicode CLDR (Unicode License v3); a newer Babel may bring new words: read them before they stay.
"""

from __future__ import annotations

import sys

# This file's folder would hide the standard library's `calendar` from Babel.
FOLDER = sys.path.pop(0)

import argparse  # noqa: E402
import unicodedata  # noqa: E402
from typing import TYPE_CHECKING  # noqa: E402

import babel  # noqa: E402
from babel import Locale, localedata  # noqa: E402
from babel.dates import get_day_names, get_month_names  # noqa: E402

sys.path.append(FOLDER)
from table import write  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator

LANGUAGES = "af az bs ca cs cy da de es et eu fi fil fr ga gl hr hu id is it lb lt lv ms mt nb nl nn pl pt ro sk sl so sq sr sv sw tk tr uz vi".split()
LATIN = {"az": "az_Latn", "bs": "bs_Latn", "sr": "sr_Latn", "uz": "uz_Latn"}
MONTHS = "January February March April May June July August September October November December".split()
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
ENGLISH = {word.lower() for word in (*MONTHS, *DAYS)} | {"sept"}
#: English words, and names that people in English copy have.
OTHERS = frozenset(
    "abril ahad anna aprile augusta augustus avril bazar beal chor domenica domingo déar freitag gener gush gwen jaan janeiro julie juli julio "
    "juma junie junio július június júlí khamis loka luan lundi lunes machi maggio maja mandag marca mardi maret mars mart martes marts marzo "
    "marți mayo medi montag mája månedag måndag märts márta nisan noll rugs sabado sabato samhain sesh shan sonntag sábado tach tammi tirs tors".split()
)
#: Levantine Arabic month names in the forms in which they are met in English copy; the others are names of people or of feasts.
LEVANTINE = (("ayloul", "ar", "September", "own"), ("aylul", "ar", "September", "own"))
NOTES = """\
# Names of months and weekdays in source languages, lower case: words that a translation into English leaves standing.
# One row per word and language. Left out: words of three letters or fewer, words that are English or are common given
# names or surnames in English copy, and words that mean different months or days in different languages.
# Sources: Unicode CLDR (Unicode License v3) through Babel {version}; Levantine month names by hand.
# Made by build/calendar.py; do not edit by hand."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checked", required=True, help="today, YYYY-MM-DD")
    options = parser.parse_args()
    source = f"CLDR (Babel {babel.__version__})"
    found = [(word, language, means, source) for language in LANGUAGES for word, means in sorted(words(language))]
    meanings: dict[str, set[str]] = {}
    for word, _, means, _ in found:
        meanings.setdefault(word, set()).add(means)
    clear = [row for row in found if len(meanings[row[0]]) == 1 and wanted(row[0])]
    rows = [(*row, options.checked) for row in sorted({*clear, *LEVANTINE})]
    write("calendar", NOTES.format(version=babel.__version__), ("word", "language", "means", "source", "checked"), rows)


def words(language: str) -> set[tuple[str, str]]:
    """Long and short names with what they mean, as they stand with a day and by themselves."""
    localedata._cache.clear()  # Babel 2.18 lets one locale's own forms leak into the next
    locale = Locale.parse(LATIN.get(language, language))
    return {(name.lower().strip("."), means) for name, means in _names(locale)}


def _names(locale: Locale) -> Iterator[tuple[str, str]]:
    for width in ("wide", "abbreviated"):
        for context in ("format", "stand-alone"):
            for number, name in get_month_names(width, context, locale).items():
                yield name, MONTHS[number - 1]
            for number, name in get_day_names(width, context, locale).items():
                yield name, DAYS[number]


def wanted(word: str) -> bool:
    """Whether a word of this shape can only be the month or day."""
    bare = "".join(char for char in unicodedata.normalize("NFD", word) if not unicodedata.combining(char))
    return len(word) > 3 and word.isalpha() and word not in OTHERS and bare not in ENGLISH


if __name__ == "__main__":
    main()
