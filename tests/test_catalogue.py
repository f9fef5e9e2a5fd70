"""The table of checks, held to the rules that it names, and both to what was left out."""

from __future__ import annotations

import csv
from collections import Counter
from pathlib import Path

import pytest

from wirelint.places import RULES
from wirelint.rulebook import packs

RULES_THERE = {name: rule for name, (rule, _) in packs.read([RULES]).items()}
OWN = "our own"
# Their views are empty where the profile does not choose; all other rules of house style name the setting.
HOUSE = "severity=severity(story)"  # loud only in the house's own copy
BY_PROFILE = {"names/house-form", "style/house-spelling"}


def rows(name: str) -> list[dict[str, str]]:
    with open(f"{RULES}/{name}.tsv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader((line for line in file if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))


CHECKS = rows("catalogue")


def outcome(name: str) -> str:
    rule = RULES_THERE[name]
    if rule.house_setting or not rule.default or name in BY_PROFILE:
        return "off"
    return "info" if rule.severity == "info" or HOUSE in Path(rule.path).read_text("utf8") else "loud"


@pytest.mark.parametrize("row", CHECKS, ids=lambda row: f"{row['group']}: {row['check']} {row['rule']}")
def test_the_outcome_is_that_of_the_loudest_rule(row):
    names = row["rule"].split("; ")
    assert not set(names) - RULES_THERE.keys()
    assert row["outcome"] == min(map(outcome, names), key=("loud", "info", "off").index)


def test_every_rule_is_named_by_a_check_or_is_our_own():
    by_check = {name for row in CHECKS if row["check"] != OWN for name in row["rule"].split("; ")}
    own = Counter(row["rule"] for row in CHECKS if row["check"] == OWN)
    assert set(own.values()) <= {1}
    assert not by_check & own.keys()
    missing = [f"{name.split('/')[0]}\t{OWN}\t{name}\t{outcome(name)}" for name in RULES_THERE.keys() - by_check - own.keys()]
    assert not missing, "rows for rules/catalogue.tsv:\n" + "\n".join(sorted(missing))
    assert not (by_check | own.keys()) - RULES_THERE.keys()


def test_a_check_stands_once_and_is_not_left_out_too():
    done = Counter((row["group"], row["check"]) for row in CHECKS if row["check"] != OWN)
    left = Counter((row["group"], row["check"]) for row in rows("left_out"))
    assert set(done.values()) | set(left.values()) == {1}
    assert not done.keys() & left.keys()


def test_what_is_left_out_has_its_reason():
    assert all(row["reason"] and row["group"] for row in rows("left_out"))


def test_what_was_read_is_of_rules_that_are_there():
    found = rows("measured")
    assert {row["rule"] for row in found} <= RULES_THERE.keys()
    assert [row["rule"] for row in found] == sorted({row["rule"] for row in found})
    assert all(int(row["true"]) <= int(row["hits"]) for row in found)
