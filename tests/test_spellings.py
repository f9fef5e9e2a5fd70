"""The spellings view: which words tell British from American English."""

from __future__ import annotations

from wirelint import readers
from wirelint.desk import Desk


def kinds(text: str) -> list[tuple[str, str, str]]:
    _, stories = readers.read(text, "", Desk(), "")
    (story,) = stories
    return [(story.text[word.start : word.end], word.kind, word.other) for word in story.spellings]


def test_both_varieties() -> None:
    assert kinds("He organised labor at the centre.") == [
        ("organised", "ise", "organized"),
        ("labor", "us", "labour"),
        ("centre", "uk", "center"),
    ]


def test_names_and_single_spellings_are_left_out() -> None:
    assert kinds("He was advised to exercise at the Kennedy Center of the World Health Organization.") == []


def test_parts_of_words_are_left_out() -> None:
    assert kinds("The labor-saving epicenter and the colorant were sold.") == []
