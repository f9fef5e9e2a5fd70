"""How much a story reads as translated: what counts as a mark, and that the view's sum is that of the table."""

from __future__ import annotations

import pytest

from wirelint.grammar.habits import HABITS, habits, opened, shown
from wirelint.grammar.translated import LEAST, densities, phrases
from wirelint.knowledge.tables import read
from wirelint.knowledge.translated import is_word
from wirelint.places import TABLES

TURNED = "It is known that the head of the department said that the state of the same bridge is possible to be seen today. " * 8
ROWS = {row["mark"]: row for row in read(TABLES, "translated")}
SETTINGS = {mark: float(row["weight"]) for mark, row in ROWS.items() if mark[0] == "="}
MARKS = {mark: float(row["weight"]) for mark, row in ROWS.items() if mark[0] != "="}
#: Two apostrophes, an adverb's end that is none and an -ing before a blank: marks are found, not understood.
LINE = "the king's son, and it is his early train, is coming to sing. a dog’s life being"


@pytest.mark.parametrize(
    ("mark", "times"),
    [("'s", 2), (",", 2), (", and", 1), ("it is", 1), ("-ing", 1), ("-ly", 1), ("~", len(LINE))],
)
def test_signs_and_phrases(mark, times):
    assert phrases(LINE, mark) == times


def test_what_is_a_word():
    assert [mark for mark in ("the", "so-called", "of the", "-ing", ",", "'s", "~") if is_word(mark)] == ["the", "so-called"]


def test_the_view_adds_up_the_table(story):
    ours = story(TURNED)
    found = densities(ours, MARKS)
    score = SETTINGS["=start"] + sum(MARKS[mark] * density for mark, density in found.items())
    assert ours.translated == pytest.approx(score)
    assert score > SETTINGS["=info"]


def test_a_short_story_is_not_judged(story):
    short = story(TURNED[: len(TURNED) // 2])
    assert len(short.words) < LEAST
    assert short.translated == 0.0


def test_native_news_scores_nothing_in_the_mean():
    """So says the head of the table; the weights and the means in it are rounded."""
    mean = SETTINGS["=start"] + sum(weight * float(ROWS[mark]["native"]) for mark, weight in MARKS.items())
    assert abs(mean) < 0.1
    assert 0 < SETTINGS["=info"] < SETTINGS["=warning"]


def test_what_is_short(story):
    """A figure is no word, and what holds a hyphen is not short."""
    assert habits(story("The cat-o' has 12 fish and rice."))["+short"] == pytest.approx(1000 * 3 / 7)


def test_contractions_are_a_share_of_their_places(story):
    none, some, all_ = (
        habits(story(text))["+contracted"]
        for text in ("It is not so. " * 3, "It is not so, isn't it? " * 3, "That's what I don't see. " * 3)
    )
    assert none < some < all_
    assert habits(story("A ship sank."))["+contracted"] == 250


def test_sentences_that_open_with_a_preposition(story):
    ours = story("In May it rained. Inland it did not. On Monday, it was dry.")
    assert opened(ours) == [0, 37]
    assert habits(ours)["+opening"] == pytest.approx(1000 * 2.5 / 5)


@pytest.mark.parametrize(("habit", "text"), [("+contracted", "not"), ("+opening", "On"), ("+short", "Rain fell.")])
def test_where_a_habit_shows(story, habit, text):
    ours = story("Rain fell. On Monday it did not fall.")
    start, end = shown(ours, habit)
    assert ours.text[start:end] == text


def test_habits_are_weighed_and_told_in_words(story):
    assert set(HABITS) == {mark for mark in ROWS if mark[0] == "+"}
    assert habits(story(TURNED)).keys() == HABITS.keys()
    assert all(shown(story("Rain fell."), habit) == (0, 10) for habit in ("+contracted", "+short"))
