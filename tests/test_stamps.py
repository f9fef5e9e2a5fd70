"""Times as feeds write them."""

import datetime

import pytest

from wirelint.stamps import stamp

FORMS = [
    ("2024-03-05T10:00:00Z", (2024, 3, 5), 600, 0),
    ("20240305T100000+0100", (2024, 3, 5), 600, 60),
    ("2024-03-05T10:00:00.123-05:00", (2024, 3, 5), 600, -300),
    ("20240305", (2024, 3, 5), None, None),
    ("Tue, 5 Mar 2024 10:00:00 +0100", (2024, 3, 5), 600, 60),
    ("051000 GMT Mar 24", (2024, 3, 5), 600, 0),
    ("051000 Mar 87", (1987, 3, 5), 600, None),
    ("03-05-24 1000GMT", (2024, 3, 5), 600, 0),
    ("5-MAR-1987 10:00:01.79", (1987, 3, 5), 600, None),
    ("05 March 2024 10:00:00", (2024, 3, 5), 600, None),
    ("March 5, 2024", (2024, 3, 5), None, None),
]


@pytest.mark.parametrize(("text", "day", "minutes", "ahead"), FORMS)
def test_forms(text, day, minutes, ahead):
    assert stamp(text) == (datetime.date(*day), minutes, ahead)


@pytest.mark.parametrize("text", ["", "soon", "99-99-99 9999GMT", "2024-13-41", "321000 GMT Mar 24", "12345678901234"])
def test_anything_else_is_none(text):
    assert stamp(text) is None


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("2024-03-05T10:00:00+01:00", "2024-03-05T09:30:00Z", False),
        ("2024-03-05T11:00:00+01:00", "2024-03-05T09:30:00Z", True),
        ("2024-03-05T11:00:00", "2024-03-05T10:00:00", True),
        ("2024-03-05T11:00:00", "2024-03-05T10:00:00Z", False),
        ("2024-03-07T11:00:00", "2024-03-05T10:00:00Z", True),
        ("2024-03-05", "2024-03-05T10:00:00Z", False),
        ("2024-03-06", "2024-03-05T10:00:00Z", True),
    ],
)
def test_after_means_surely_later(one, other, after):
    assert stamp(one).after(stamp(other)) is after


def test_the_day_of_a_wire_story(story):
    assert story("Headline: A bridge\nSent: 131137 GMT Nov 13\n\nThe bridge opened.\n").day.date == datetime.date(2013, 11, 13)
