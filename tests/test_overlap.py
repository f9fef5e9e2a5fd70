"""Only findings of one family compete for the same words."""

from wirelint.findings.finding import Finding
from wirelint.findings.overlap import resolve


def make(rule, start, end, severity="warning", beats=()):
    return Finding(start, end, rule, severity, "m", None, (), rule.split("/")[0], beats)


def test_different_families_may_mark_the_same_words():
    both = [make("a/x", 0, 5), make("b/x", 0, 5)]
    assert resolve(both) == both


def test_the_higher_severity_wins_then_who_beats_then_the_longer_then_the_name():
    assert [f.rule for f in resolve([make("a/x", 0, 9), make("a/y", 2, 5, "error")])] == ["a/y"]
    assert [f.rule for f in resolve([make("a/x", 0, 9), make("a/y", 2, 5, beats=("a/x",))])] == ["a/y"]
    assert [f.rule for f in resolve([make("a/y", 0, 9), make("a/x", 2, 5)])] == ["a/y"]
    assert [f.rule for f in resolve([make("a/y", 0, 5), make("a/x", 0, 5)])] == ["a/x"]


def test_the_losers_are_named():
    (found,) = resolve([make("a/x", 0, 9, "error"), make("a/y", 1, 3), make("a/z", 4, 6)])
    assert found.also == ("a/y", "a/z")


def test_neighbours_do_not_compete():
    assert len(resolve([make("a/x", 0, 5), make("a/y", 5, 9)])) == 2


def test_an_empty_finding_competes_where_it_lies():
    assert len(resolve([make("a/x", 0, 5, "error"), make("a/y", 5, 5)])) == 1


def test_order_does_not_matter():
    found = [make("a/x", 0, 5), make("a/y", 3, 9), make("a/z", 8, 12), make("b/x", 4, 4)]
    assert resolve(found) == resolve(found[::-1])
