"""Every example of every rule is a test: the text is re-marked from the rule's own hits and compared."""

import pytest

from wirelint.engine.parted import STRUCTURAL
from wirelint.engine.plan import build
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
    """What a rule offers, it must itself accept. (Some flag one place of several at a time.)"""
    rule, page = ALL[name]
    for example in map(parse, page.bad):
        left = example
        for _ in range(8):
            (trial,) = trials(rule, page._replace(bad=[_with_settings(left)], good=[], todo=[]))
            left = parse(trial.got)._replace(settings=example.settings)
            if " -> " not in trial.got:
                break
            left = left._replace(text=left.fixed)
        else:
            pytest.fail(f"never clean: {trial.got}")


def _with_settings(example):
    head = "".join(f"{key}: {value}\n" for key, value in example.settings.items())
    return head + ("\n" if head else "") + example.text.replace("{", "{{").replace("}", "}}")


def test_has_enough_examples(name):
    rule, page = ALL[name]
    least = 3 if rule.severity == "info" else 5
    assert len(page.bad) >= least, "bad"
    assert len(page.good) >= least, "good"


def test_is_not_tried_everywhere(name):
    """A pattern with no literal that it needs would be run over every paragraph of every story."""
    assert STRUCTURAL not in build([ALL[name][0]]).classes


def test_is_told_in_plain_words(name):
    rule, page = ALL[name]
    assert len(page.why.split()) >= 6, "why"
    assert not rule.message.endswith("."), "messages are no sentences"
    assert len(rule.message) <= 120
