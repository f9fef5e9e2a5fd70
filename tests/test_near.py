"""Patterns tried only around a word."""

from __future__ import annotations

import regex

from wirelint.near import matches

NUMBERS = regex.compile(r"\d+ \w+ from \d+")


def found(text, before=10, after=10):
    return [match[0] for match in matches(NUMBERS, text, (" from ",), before, after)]


def test_each_match_once_and_in_order():
    assert found("It is 5 up from 3, then 7 up from 5.") == ["5 up from 3", "7 up from 5"]


def test_words_that_stand_close_give_no_match_twice():
    assert [match[0] for match in matches(NUMBERS, "5 up from 3", (" from ", "from"), 10, 10)] == ["5 up from 3"]


def test_a_stretch_does_not_leave_its_paragraph():
    assert found("It is 5 \nup from 3") == []


def test_what_is_too_far_away_is_not_seen():
    assert found("5 up from 3", before=2) == []
