"""The text report: marks under the words, whatever the words are made of."""

import pytest

from wirelint.findings.placed import Place, Placed
from wirelint.report.marks import columns, excerpt


def placed(line, text):
    column = line.index(text) + 1
    return Placed("a", Place(1, column, 1, column + len(text)), "r", "m", "error", "", text, [], False, [], [], "", line)


def test_a_short_line_is_shown_whole():
    assert excerpt(placed("Talks in Kiev resume.", "Kiev"), 80) == ("Talks in Kiev resume.", "         ^^^^")


def test_a_long_line_is_cut_around_the_words():
    line, marks = excerpt(placed("word " * 60 + "Kiev " + "word " * 60, "Kiev"), 60)
    assert line.startswith("…word")
    assert line.endswith("…")
    assert len(line) <= 61
    assert line[marks.index("^") : marks.rindex("^") + 1] == "Kiev"


@pytest.mark.parametrize(("before", "wide"), [("東京の", 6), ("e\u0301te\u0301", 3), ("\u200b", 0), ("a\tb", 3)])
def test_wide_and_combining_characters(before, wide):
    _, marks = excerpt(placed(f"{before} Kiev", "Kiev"), 80)
    assert marks == " " * (wide + 1) + "^^^^"


def test_wide_words_get_wide_marks():
    assert excerpt(placed("in 東京 now", "東京"), 80)[1] == "   ^^^^"


def test_control_characters_cannot_reach_the_terminal():
    line, _ = excerpt(placed("a\x1b[2Jb Kiev", "Kiev"), 80)
    assert "\x1b" not in line


def test_columns():
    assert columns("Kyiv") == 4
    assert columns("東京") == 4
    assert columns("e\u0301") == 1
