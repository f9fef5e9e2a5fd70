"""The names view and the spellings it judges."""

import pytest

from wirelint import readers
from wirelint.desk import Desk
from wirelint.knowledge.forms import right_form
from wirelint.letters import alike, one_edit, plain
from wirelint.story import Story


def story(text: str) -> Story:
    _, found = readers.read(text, "", Desk(), "")
    return next(iter(found))


def forms(text: str) -> list[tuple[str, bool]]:
    return [(mention.form, mention.right) for mention in story(text).known]


def test_known_names_are_found_longest_first() -> None:
    assert forms("Police in Khan Younis and Kiev met Bashar al-Assad.") == [
        ("Khan Younis", True),
        ("Kiev", False),
        ("Bashar al-Assad", True),
    ]


def test_capitals_are_looked_up_as_in_a_sentence() -> None:
    assert [(m.form, m.capitals) for m in story("KIEV, March 4 - Shells fell.").known][:1] == [("Kiev", True)]


def test_a_compound_is_taken_apart() -> None:
    assert forms("The Kiev-based group left.") == [("Kiev", False)]


@pytest.mark.parametrize(
    ("left", "right"), [("Lindqvist", "Lindkvist"), ("Sikorski", "Sikorsky"), ("Prentiss", "Prentice"), ("Lavrov", "Lavrow")]
)
def test_alike(left: str, right: str) -> None:
    assert alike(left) == alike(right)


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [("abcd", "abdc", True), ("abcd", "abd", True), ("abcd", "axcd", True), ("abcd", "dcba", False), ("abc", "abc", False)],
)
def test_one_edit(left: str, right: str, near: bool) -> None:
    assert one_edit(left, right) is near


def test_plain() -> None:
    assert plain("Østergaard Rinkēvičs Łódź") == "Ostergaard Rinkevics Lodz"


def test_a_wrong_form_of_one_with_no_family_name_of_its_own() -> None:
    row = ("person", "Colin Powell", "", (), {}, (), "")
    assert right_form(row, "Colin Pauell") == "Colin Powell"


@pytest.mark.parametrize(
    ("text", "found"),
    [("Al-Shar', who left, spoke.", ("al-Shar'", False)), ("El-Sisi left.", ("El-Sisi", True)), ("Al-Sharaa' left.", ("Al-Sharaa", True))],
)
def test_an_article_in_another_form(text: str, found: tuple[str, bool]) -> None:
    assert forms(text) == [found]
