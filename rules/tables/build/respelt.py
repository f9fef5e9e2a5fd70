"""Makes ../respelt.tsv: names of ../people.tsv as a translator writes them who read them in another alphabet. Run by hand, never when linting.

    python rules/tables/build/respelt.py --checked 2026-11-29

Morawiecki becomes Cyrillic, and comes back as Moravetsky: for each language the rules below say how its letters come back, the likeliest way
first. A form has the likeliest ways throughout, or one other way in one place. Forms that are right of anybody in people.tsv, or that
it has already, are left out, and so are those in KEPT, which somebody else has, and names of which only a doubled letter or an accent differs.
"""

from __future__ import annotations

import argparse
import re
import unicodedata
from itertools import product

from respelt_rules import ENGLISH, RULES, SAME
from table import rows, values, write

NOTES = """\
# Names of people.tsv as they come back from another alphabet by the letter: written in Cyrillic, and put into Latin letters from there.
# name: as in people.tsv. wrong: whole names only; the family name alone may be somebody else's.
# Source: the rules of letters in build/respelt_rules.py, as the handbooks of transcription have them.
# Made by build/respelt.py; do not edit by hand."""
#: Forms that are names of others.
KEPT = frozenset(
    "Peter Magyar; Ivan Rakitich; Mamadi Doumbouya; Elisabeth Born; Elisabet Borne; Eva Kopacz; Gerard Pike; Herard Pike; Gerta Mueller; Gerta Muller; "
    "Kherta Muller; Elena Jankovic; Elena Yankovich; Yelena Yankovich; Philipp Lam; Filipp Lahm; Tomas De Maiziere; Karin Jean-Pierre; "
    "Isabell Huppert; Ozgur Ezel".split("; ")
)
_WHOLE = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i"})
#: Whose names are of another language than their countries write.
NOT = frozenset(
    "Keiko Fujimori; Alberto Fujimori; Bassirou Diomaye Faye; Felix Tshisekedi; Alassane Ouattara; Laurent Gbagbo; Alejandro Giammattei; Arsene Wenger; Mohamed Bazoum; "
    "Philippe Coutinho; Philippe Lazzarini; Gabriel Garcia Marquez; Nancy Faeser; Mahamadou Issoufou; Johan Cruyff; Faure Gnassingbe; Manuel Neuer; Teddy Riner".split(
        "; "
    )
)
_GIVEN, _FAMILY = 3, 6  # spellings of a given and of a family name at most


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checked", required=True, help="today, YYYY-MM-DD")
    checked = parser.parse_args().checked
    people = rows("people")
    taken = {_key(form) for row in people for form in _right(row)} | {form for row in people for form in values(row["wrong"])} | KEPT
    owners: dict[str, list[str]] = {}
    for row in people:
        for form in _respelt(row):
            if form not in taken and _key(form) not in taken:
                owners.setdefault(form, []).append(row["name"])
    found: dict[str, list[str]] = {}
    for form, names in owners.items():
        if len(names) == 1:
            found.setdefault(names[0], []).append(form)
    write(
        "respelt",
        NOTES,
        ("name", "wrong", "source", "checked"),
        ((n, "; ".join(w), "rules of letters", checked) for n, w in sorted(found.items())),
    )


def _right(row: dict[str, str]) -> list[str]:
    """The forms that a row calls right."""
    houses = [item.partition("=")[2] for item in values(row["houses"])]
    return [row["name"], row["native"], *houses, *values(row["aka"])]


def _key(form: str) -> str:
    """A form without accents, case, hyphens and doubled letters."""
    bare = unicodedata.normalize("NFD", form.translate(_WHOLE).lower())
    return re.sub(r"(.)\1", r"\1", "".join(char for char in bare if not unicodedata.combining(char)).replace("-", " "))


def _respelt(row: dict[str, str]) -> list[str]:
    """The whole name in its other spellings."""
    name, native = row["name"], row["native"] or row["name"]
    if name in ENGLISH:
        return [form.strip() for form in ENGLISH[name].split(",")]
    rules = RULES.get(SAME.get(row["language"], row["language"]))
    words = native.split(" ")
    if rules is None or name in NOT or len(words) < 2 or len(words) > 3 or len(name.split(" ")) != len(words):
        return []
    plain = name.split(" ")
    ways = [_ways(word, rules, _FAMILY if at == len(words) - 1 else _GIVEN) for at, word in enumerate(words)]
    return [form for form in map(" ".join, product(*ways)) if _key(form) != _key(" ".join(plain))] + _mixed(plain, ways)


def _mixed(plain: list[str], ways: list[list[str]]) -> list[str]:
    """The first names as they are right, the family name in its other spellings; and the reverse."""
    left = [" ".join((*plain[:-1], way)) for way in ways[-1]]
    return left + [" ".join((*first, plain[-1])) for first in product(*ways[:-1])]


def _ways(word: str, rules: list[tuple[re.Pattern[str], list[str]]], most: int) -> list[str]:
    """The spellings of a word, the likeliest first."""
    parts = [part for piece in re.split(r"(-)", word.lower()) for part in _parts(piece, rules)]
    usual = [outs[0] for _, outs in parts]
    found = ["".join(usual)]
    for rule, outs in dict.fromkeys((rule, tuple(outs)) for rule, outs in parts):
        found += ["".join(out if own == rule else first for (own, _), first in zip(parts, usual, strict=True)) for out in outs[1:]]
    capital = ["-".join(part[:1].upper() + part[1:] for part in form.split("-")) for form in dict.fromkeys(found)]
    return [form for form in capital if len(form) > 1][:most]


def _parts(piece: str, rules: list[tuple[re.Pattern[str], list[str]]]) -> list[tuple[int, list[str]]]:
    """(rule, ways) for each letter or group of letters; a letter without a rule stays as it is, without its accent."""
    found, at = [], 0
    while at < len(piece):
        for index, (pattern, outs) in enumerate(rules):
            if match := pattern.match(piece, at):
                found.append((index, outs))
                at = match.end()
                break
        else:
            found.append((-1, [_bare(piece[at])]))
            at += 1
    return found


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter.translate(_WHOLE))[0]


if __name__ == "__main__":
    main()
