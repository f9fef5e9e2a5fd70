#!/usr/bin/env python3
"""Tries to make rules slow: each rule on hostile texts that double in length.

    python bench/linear.py [RULE ...] [--length 20000]

A hostile text is one paragraph made of what a rule looks for, over and over: its literals, its examples, pieces
of them, runs of capitals, digits, marks and blanks. Time that grows more than threefold when the text doubles (and
is long enough to be measured) is not linear: exit code 1. What counts is the ratio within one run.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
from typing import TYPE_CHECKING

from wirelint.desk import Desk
from wirelint.engine import automaton
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.linting import Linter
from wirelint.places import RULES
from wirelint.readers import read
from wirelint.rulebook import packs
from wirelint.rulebook.examples import parse

if TYPE_CHECKING:
    from wirelint.rulebook.rule import Page, Rule

RUNS = (
    "a ",
    "A ",
    "Ab ",
    "Ab",
    "1",
    "1,",
    "1.",
    "12 ",
    "“",
    "”",
    '"',
    "'",
    "(",
    ")",
    "- ",
    "— ",
    ". ",
    "the ",
    "The ",
    "said ",
    "of ",
    ", ",
    "é",
    "é ",
    "&",
    "[",
    "*",
    "_",
    "/",
    "AB ",
    "A.",
    "A. ",
)
LONGEST = 3.2  # times as long for twice the text
LEAST = 0.05  # seconds below which a ratio means nothing


def seeds(rule: Rule, page: Page, chance: random.Random) -> list[str]:
    plan = build([rule])
    texts = [parse(example).text.replace("\n", " ") for example in (*page.bad, *page.good)]
    literals = [literal for literal, _ in automaton.literals(plan)][:40]
    pieces = [text[: chance.randrange(1, len(text) + 1)] for text in texts if text]
    mixed = [chance.choice(literals) + chance.choice(RUNS) * chance.randrange(1, 9) for _ in range(8)] if literals else []
    return [*texts[:6], *(f"{literal} " for literal in literals[:12]), *pieces[:6], *mixed, *chance.sample(RUNS, 8)]


def seconds(linter: Linter, text: str, desk: Desk) -> float:
    began = time.perf_counter()
    for story in read(text, "2024-03-05-a.txt", desk, "text")[1]:
        linter.scanner.scan([story])
    return time.perf_counter() - began


def hostile(seed: str, literals: list[str], length: int) -> str:
    """One paragraph of about that length; a literal at either end makes sure that the rule is tried."""
    ends = literals[0] if literals else ""
    return f"{ends} {seed * (length // len(seed) + 1)} {ends}"[: length + 200]


def grows(linter: Linter, seed: str, literals: list[str], length: int, desk: Desk) -> float:
    """How many times as long twice the text takes; 0 where neither takes long enough to tell."""
    short, long = hostile(seed, literals, length), hostile(seed, literals, 2 * length)
    if seconds(linter, long, desk) < LEAST:
        return 0.0
    ratios = [seconds(linter, long, desk) / max(seconds(linter, short, desk), 1e-6) for _ in range(3)]
    return sorted(ratios)[1]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rules", nargs="*")
    parser.add_argument("--length", type=int, default=20_000)
    options = parser.parse_args()
    chance, desk, slow = random.Random(5), Desk(), 0
    for name, (rule, page) in packs.read([RULES]).items():
        if options.rules and name not in options.rules:
            continue
        plan = build([rule])
        linter = Linter(Scanner(plan), desk)
        literals = [literal for literal, _ in automaton.literals(plan)]
        for seed in seeds(rule, page, chance):
            ratio = grows(linter, seed, literals, options.length, desk)
            if ratio > LONGEST:
                slow += 1
                print(f"{name}: {ratio:.1f} times as long for twice the text, made of {seed[:60]!r}", flush=True)
    print(f"{slow} texts on which a rule is not linear")
    return int(slow > 0)


if __name__ == "__main__":
    sys.exit(main())
