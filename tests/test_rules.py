"""Every example of every rule is a test: the text is re-marked from the rule's own hits and compared."""

import pytest

from wirelint.places import RULES
from wirelint.rulebook import packs
from wirelint.rulebook.examples import parse
from wirelint.rulebook.trial import trials, verdict

ALL = packs.read([RULES])
pytestmark = pytest.mark.parametrize("name", ALL)


def test_examples(name):
    told = [text for trial in trials(*ALL[name]) if (text := verdict(trial))]
    assert not told, "\n".join(told)


def test_fixed_examples_are_clean(name):
    """What a rule offers, it must itself accept."""
    rule, page = ALL[name]
    fixed = [parse(example) for example in page.bad]
    fixed = [example for example in fixed if example.fixed != example.text]
    again = page._replace(bad=[], todo=[], good=[_with_settings(example) for example in fixed])
    left = [trial for trial in trials(rule, again) if " -> " in trial.got]
    assert not left, [trial.got for trial in left]


def _with_settings(example):
    head = "".join(f"{key}: {value}\n" for key, value in example.settings.items())
    return head + ("\n" if head else "") + example.fixed.replace("{", "{{").replace("}", "}}")


def test_has_enough_examples(name):
    rule, page = ALL[name]
    least = 3 if rule.severity == "info" else 5
    assert len(page.bad) >= least, "bad"
    assert len(page.good) >= least, "good"


def test_is_told_in_plain_words(name):
    rule, page = ALL[name]
    assert len(page.why.split()) >= 6, "why"
    assert rule.message[0].islower() or rule.message[0] in "“{", "messages begin like the rest of a line"
    assert not rule.message.endswith("."), "messages are no sentences"
    assert len(rule.message) <= 120
