"""The engine on real copy: what the prefilter finds is what plainly running every rule finds."""

from importlib import import_module
from pathlib import Path

import pytest

from wirelint.desk import Desk
from wirelint.engine.parted import DOCUMENT, EXACT, STRUCTURAL, TRIGGERED
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.places import RULES
from wirelint.profiles import load as load_profile
from wirelint.readers import read
from wirelint.rulebook import packs
from wirelint.rulebook.coded import load
from wirelint.rulebook.examples import parse
from wirelint.rulebook.kinds.find import finder
from wirelint.rulebook.rule import Rule
from wirelint.story import READ

ROOT = Path(__file__).parents[1]
READ_IN = packs.read([RULES])
ALL = [rule for rule, _ in READ_IN.values()]


def fail(_, error):
    raise error


def texts():
    """The seeds, and all examples of all rules in one text after another."""
    for path in sorted((ROOT / "seeds").iterdir()):
        yield path.name, path.read_text("utf8")
    for name, (_, page) in READ_IN.items():
        yield f"2024-03-05-{name.replace('/', '-')}.txt", "\n\n".join(parse(example).text for example in (*page.bad, *page.good))


def plainly(rule, story):
    """The hits of a rule that is run without looking for its literals first."""
    roles = frozenset(rule.roles) or READ
    if rule.kind == "code":
        return [hit for hit in load(rule.path).check(story) if hit.meta or story.role_at(hit.start) in roles]
    kind = import_module(f"wirelint.rulebook.kinds.{rule.kind}")
    if rule.kind in ("find", "rewrite"):
        finders = [finder(body) for body in (kind.parts(rule.body) if rule.kind == "rewrite" else [rule.body])]
        blocks = [block for block in story.blocks if block.role in roles]
        return [hit for find in finders for block in blocks for hit in find(story.text, block.start, block.end)]
    if rule.kind == "consistent":
        return [hit for hit in kind.check(rule.body, story) if story.role_at(hit.start) in roles]
    return None


@pytest.fixture(scope="module")
def stories():
    """By profile: rules of a house's settings are held to a house that has them all."""
    desks = {"neutral": Desk(keep=False), "ap": Desk(load_profile("ap"), keep=False)}
    return {profile: [story for name, text in texts() for story in read(text, name, desk)[1]] for profile, desk in desks.items()}


@pytest.mark.parametrize("rule", [rule for rule in ALL if rule.kind not in ("swap", "reader")], ids=lambda rule: rule.name)
def test_no_hit_is_lost(rule, stories):
    scanner = Scanner(build([rule]))
    for story in stories["ap" if rule.house_setting else "neutral"]:
        found = sorted((hit.start, hit.end, hit.fix or "") for _, hit in scanner.hits(story, fail))
        assert found == sorted((hit.start, hit.end, hit.fix or "") for hit in plainly(rule, story)), story.name


def test_an_automaton_for_one_story_is_enough_for_it(stories):
    plan = build(ALL)
    whole = Scanner(plan)
    whole.prepare()
    for story in stories["neutral"]:
        assert sorted(Scanner(plan).hits(story, fail), key=repr) == sorted(whole.hits(story, fail), key=repr), story.name


def test_no_built_in_rule_is_tried_on_every_paragraph():
    plan = build(ALL)
    rules = memoryview(plan.rule_of).cast("I")
    assert not [plan.rules[number][0] for number, kind in zip(rules, plan.classes, strict=True) if kind == STRUCTURAL]


def make(name, kind, body, trigger=()):
    return Rule(name, "m", "warning", "t", (), "check", (), True, kind, body, trigger, "")


def test_rules_sort_themselves():
    find = import_module("wirelint.rulebook.kinds.find")
    rules = [
        make("exact", "swap", [("Kiev", "Kyiv")]),
        make("triggered", "find", find.read({"pattern": "Kiev-[a-z]+"})),
        make("structural", "find", find.read({"pattern": r"\d\d"})),
        make("document", "code", None, ("kiev",)),
    ]
    plan = build(rules)
    assert list(plan.classes) == [EXACT, TRIGGERED, STRUCTURAL, DOCUMENT]
    assert plan.always == [2]


def test_a_rule_that_lives_on_a_view_is_not_loaded_without_it(story):
    rule = make("t", "code", None)._replace(path="/nowhere.py", view="quotations")
    made = story("Nobody said a word.\n")
    assert Scanner(build([rule])).hits(made, fail) == []
