"""Who is named, whom a pronoun means, and which pronouns do not go with that."""

import pytest

from wirelint import readers
from wirelint.desk import Desk
from wirelint.story import Story

DESK = Desk()


def story(text: str) -> Story:
    return readers.read(text, "", DESK, "")[1][0]


def wrong(text: str) -> list[str]:
    found = story(text)
    return [found.text[one.pronoun.start : one.pronoun.end] for one in found.misgendered]


def test_gender_from_table_title_and_given_name() -> None:
    found = story("Angela Merkel met Mrs Okafor and Yumiko Sakaguchi. Later Sakaguchi met Ade Bello.").persons
    assert [(one.surname, one.gender, one.how) for one in found] == [
        ("Merkel", "f", "table"),
        ("Okafor", "f", "title"),
        ("Sakaguchi", "f", "given"),
        ("Sakaguchi", "f", "given"),
        ("Bello", "", ""),
    ]


def test_two_of_one_surname_tell_nothing_later_on() -> None:
    found = story("Yumiko Sakaguchi met Kenji Watanabe and Hiroshi Sakaguchi. Sakaguchi left.").persons
    assert [one.gender for one in found] == ["f", "m", "m", ""]


def test_pronouns_in_speech_do_not_count() -> None:
    assert len(story("“He said that she had gone,” she said.").pronouns) == 1


@pytest.mark.parametrize(
    ("text", "pronouns"),
    [
        ("Chief Financial Officer Yumiko Sakaguchi said sales would fall. He blamed rain.", ["He"]),
        ("Loans were cheap, said Yumiko Sakaguchi, a farmer in Nagano.\n\n“It rained,” Sakaguchi said. He left.", ["He"]),
        ("“It rained,” Chief Executive Yumiko Sakaguchi told farmers.\n\nHe left.", ["He"]),
    ],
)
def test_wrong_pronouns(text: str, pronouns: list[str]) -> None:
    assert wrong(text) == pronouns


@pytest.mark.parametrize(
    "text",
    [
        "Angela Merkel told him so.",
        "Angela Merkel met Horst Seehofer. He left.",
        "Angela Merkel lost to the left-winger. He won easily.",
        "Angela Merkel has a dog. He barks.",
        "Angela Merkel arrived. His Holiness had come before.",
        "Angela Merkel was praised. He who laughs last laughs best.",
        "A film shows Angela Merkel. He made it in May.",
        "Barack Obama boarded the ship. She sailed at noon.",
        "He came late. Angela Merkel waited. His car had broken down.",
        "Angela Merkel’s car stopped. He waved.",
        "Horst Seehofer spoke first.\n\nAngela Merkel welcomed his words.",
        "Boris Johnson and Theresa May met. She left.",
    ],
)
def test_somebody_else_is_meant(text: str) -> None:
    assert wrong(text) == []
