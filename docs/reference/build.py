#!/usr/bin/env python3
"""Builds the rule reference: a searchable site, one page a rule, from the rules as they are.

    pip install -e ".[docs]"
    python docs/reference/build.py site      # then open site/html/index.html

Sources are written into site/source and built by Sphinx (MyST, Furo); a warning is an error. Nothing of it is committed.
"""

from __future__ import annotations

import csv
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import index_pages
import rule_page
from rule_page import Measured

from wirelint import profiles
from wirelint.places import RULES
from wirelint.rulebook import packs

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from wirelint.rulebook.rule import Rule

HERE = Path(__file__).parent
GUIDES = ("guide.md", "configuration.md", "files.md", "report.md", "formats.md", "watch.md", "architecture.md")
BESIDE = ("report.schema.json", "report.png", "github-action.yml")


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a table of the rules, without its head."""
    with open(Path(RULES) / name, encoding="utf8", newline="") as file:
        lines = [row for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE) if not row[0].startswith("#")]
    yield from lines[1:]


def sources() -> Iterator[tuple[str, str]]:
    """(name, text) of every page."""
    known = packs.read([RULES])
    rules = {name: rule for name, (rule, _) in known.items()}
    measured = {name: Measured(int(hits), int(true), where) for name, hits, true, where in rows("measured.tsv")}
    houses = houses_of(rules)
    yield "index.md", index_pages.FRONT
    yield "by-pack.md", index_pages.by_pack(rules)
    yield "by-severity.md", index_pages.by_severity(rules)
    yield "by-profile.md", index_pages.by_profile(rules, houses)
    yield "left-out.md", index_pages.left_out(rows("left_out.tsv"))
    for name, (rule, page) in known.items():
        under = [profile for profile, names in houses.items() if name in names]
        yield f"rules/{name}.md", rule_page.page(rule, page, measured.get(name), under)


def houses_of(rules: Mapping[str, Rule]) -> dict[str, list[str]]:
    """The rules that need a setting, by the profiles that have it."""
    needing = {name: rule.house_setting for name, rule in sorted(rules.items()) if rule.house_setting}
    return {house: [name for name, setting in needing.items() if setting in profiles.load(house)] for house in profiles.names()}


def write(folder: Path) -> int:
    """Write all sources; returns how many."""
    shutil.rmtree(folder, ignore_errors=True)
    made = 0
    for name, text in sources():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, "utf8")
        made += 1
    for name in (*GUIDES, *BESIDE):
        shutil.copy(HERE.parent / name, folder / name)
    return made


def main(out: Path) -> int:
    from sphinx.cmd.build import build_main

    print(f"{write(out / 'source')} pages")
    return int(
        build_main(["-q", "-W", "--keep-going", "-j", "auto", "-b", "html", "-c", str(HERE), str(out / "source"), str(out / "html")])
    )


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(Path(sys.argv[1])))
