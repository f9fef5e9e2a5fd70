"""Makes ../alphabets.tsv: letters beside a-z that the languages of the tables are written with. Run by hand, never when linting.

    npm pack cldr-misc-full@48.0.0 && tar xzf cldr-misc-full-48.0.0.tgz
    python rules/tables/build/alphabets.py package/main --checked 2026-11-24

Needs nothing but that folder: Unicode CLDR as JSON (Unicode License v3).
"""

from __future__ import annotations

import argparse
import json
import os
import re
import string
import unicodedata
from typing import TYPE_CHECKING

from table import column, write

if TYPE_CHECKING:
    from collections.abc import Iterator

#: Locales with another script by default, or by another name in CLDR.
LOCALES = {"sr": "sr-Latn", "bs": "bs-Latn", "az": "az-Latn", "uz": "uz-Latn"}
NOTES = """\
# Letters per language (ISO 639 code), for the languages named in the other tables that are written in Latin script.
# letters: lower-case letters outside a-z that may occur (CLDR main and auxiliary exemplars; digraphs are taken apart,
# combining marks that have no letter of their own are left out). plain: letters of a-z that are in neither list.
# A letter that is not listed is unusual, not impossible: a foreign name may bring any letter.
# Source: Unicode CLDR {version}, characters.json (Unicode License v3). Made by build/alphabets.py; do not edit by hand."""
_ITEM = re.compile(r"\\u([0-9A-Fa-f]{4})|\\(.)|\{([^}]*)\}|(\S)-(\S)|(\S)", re.DOTALL)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="`main` of an unpacked cldr-misc-full")
    parser.add_argument("--checked", required=True, help="today, YYYY-MM-DD")
    options = parser.parse_args()
    with open(os.path.join(options.folder, "..", "package.json"), encoding="utf-8") as file:
        version = json.load(file)["version"].split(".")[0]
    rows = [
        (language, letters, plain, f"CLDR {version}", options.checked)
        for language in languages()
        for letters, plain in found(options.folder, language)
    ]
    write("alphabets", NOTES.format(version=version), ("language", "letters", "plain", "source", "checked"), rows)


def languages() -> list[str]:
    """Languages of officials' names, of people, of foreign forms of places, and of the calendar."""
    places = {value.rpartition(" ")[2] for value in column("places", "wrong")}
    return sorted({*column("countries", "languages"), *column("people", "language"), *column("calendar", "language"), *places})


def found(folder: str, language: str) -> Iterator[tuple[str, str]]:
    """The two cells of a language, if CLDR knows it and it is written in Latin script."""
    for name in (LOCALES.get(language, language), language):
        path = os.path.join(folder, name, "characters.json")
        if os.path.exists(path):
            break
    else:
        return
    with open(path, encoding="utf-8") as file:
        (locale,) = json.load(file)["main"].values()
    usual = letters(locale["characters"]["exemplarCharacters"])
    if usual.isdisjoint(string.ascii_lowercase):
        return
    every = usual | letters(locale["characters"].get("auxiliary", "[]"))
    plain = set(string.ascii_lowercase)
    yield "".join(sorted(every - plain)), "".join(sorted(plain - every))


def letters(exemplars: str) -> set[str]:
    """The single lower-case letters of a set as CLDR writes it: `[a-z á {dž} \\u02BC]`."""
    chars = "".join(characters(exemplars[1:-1]))
    return {char for char in chars if unicodedata.category(char) in ("Ll", "Lo", "Lm")}


def characters(inside: str) -> Iterator[str]:
    for code, escaped, several, first, last, single in _ITEM.findall(inside):
        if code:
            yield chr(int(code, 16))
        elif first:
            yield from map(chr, range(ord(first), ord(last) + 1))
        else:
            yield unicodedata.normalize("NFC", escaped or several or single)


if __name__ == "__main__":
    main()
