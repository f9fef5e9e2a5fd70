"""Amounts: what is one, and what it is an amount of."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint import readers
from wirelint.amounts import ONE, UNITS, step_of, value_of, written
from wirelint.desk import Desk


def story(text):
    return next(iter(readers.read(text, "", Desk(keep=False), "")[1]))


def said(number):
    """A number as one line: hedge, figure or range, unit, what it counts."""
    figures = written(number.low) + (f"..{written(number.high)}" if number.high != number.low else "")
    return " ".join(filter(None, (number.hedge, figures, number.unit, number.counts)))


def amounts(text):
    return [said(number) for number in story(text).numbers]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Some 2.5 million people fled.", ["some 2,500,000 people"]),
        ("More than 1,250 homes burned.", ["more than 1,250 homes"]),
        ("It killed 12 Russian soldiers and wounded 40.", ["12 soldiers", "40"]),
        ("Twenty-one men sat in a dozen boats.", ["21 men", "12 boats"]),
        ("Five of the 80 estates were repaid.", ["5", "80 estates"]),
        ("It sold 1,50,000 sets for 2 crore rupees.", ["150,000 sets", "20,000,000 INR"]),
        ("It lost $5m, £3bn and 2.4 billion euros.", ["5,000,000 USD", "3,000,000,000 GBP", "2,400,000,000 EUR"]),
        ("A million dollars is a hundred A$10 notes ten times.", ["1,000,000 USD", "100", "10 AUD", "10"]),
        ("It rose 3.5% by 0.25 percentage point.", ["3.5 %", "0.25 points"]),
        ("It is 100 km (62 miles) off; 40 degrees Celsius (104 F).", ["100 km", "62 mile", "40 C", "104 F"]),
        ("It covers 500 square kilometers, or 50,000 ha.", ["500 sq km", "50,000 ha"]),
        ("The 45-year-old ran 20 years ago.", ["45 age", "20 year"]),
        ("One percent of one million people.", ["1 %", "1,000,000 people"]),
    ],
)
def test_amounts(text, found):
    assert amounts(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("20-30 soldiers fell.", ["20..30 soldiers"]),
        ("It will cost $10-15 million.", ["10,000,000..15,000,000 USD"]),
        ("It has 500,000 to 1 million users.", ["500,000..1,000,000 users"]),
        ("It is 5 to 10 miles away.", ["5..10 mile"]),
        ("Two or three children.", ["2..3 children"]),
        ("Between 30 and 20 people came.", ["30..20 people"]),
        ("It rose from 3 to 5 percent.", ["3", "5 %"]),
        ("Sales rose 6% to $3.4 billion.", ["6 %", "3,400,000,000 USD"]),
        ("Five men and 6 women.", ["5 men", "6 women"]),
    ],
)
def test_ranges_are_no_changes(text, found):
    assert amounts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "On May 5, 2020, and on 6 June.",
        "In 2015, and since 1999.",
        "Flight 370 and Article 5 of No. 10; page 7; room 12.",
        "They won 3-2; the vote was 217-213.",
        "At 7:30, 7.30pm, 9 p.m. and 0500 GMT.",
        "The 3rd of 21st.",
        "An F-16 and a T-72.",
        "The one that got away, a man.",
        "A Six Nations game.",
        "It runs on 5G.",
    ],
)
def test_no_amounts(text):
    assert amounts(text) == []


def test_offsets_and_how_it_is_written():
    text = "About US$2.50 million, or two million."
    first, second = story(text).numbers
    assert text[first.start : first.end] == "US$2.50 million"
    assert (first.step, first.scale, first.figures, second.figures) == (10_000 * ONE, 10**6, True, False)


@pytest.mark.parametrize(("figure", "step"), [("1,250", 10), ("12,000", 1000), ("7", 1), ("0", 1), ("twelve", 1)])
def test_how_finely_a_figure_is_stated(figure, step):
    assert step_of(figure) == step * ONE


def test_decimals():
    assert value_of("2.05") == 2_050_000
    assert step_of("2.05") == 10_000


@given(st.integers(0, 10**12))
def test_whole_figures_read_as_they_are_written(number):
    assert value_of(written(number * ONE)) == number * ONE


def test_names_of_units_are_lower_case():
    assert all(name == name.lower() for name in UNITS)


@given(st.text(alphabet="1234567890,. $%-to andkmbilonTw", max_size=80))
def test_amounts_are_in_order_and_apart(text):
    reached = 0
    for number in story(f"It {text}").numbers:
        assert reached <= number.start < number.end
        reached = number.end


@pytest.mark.parametrize("piece", ["1,234 ", "12-", "five to ", "$1 to ", "1,", "between 1 and "])
def test_linear(piece):
    def seconds(count):
        told = story(piece * count)
        began = time.process_time()
        assert isinstance(told.numbers, list)
        return time.process_time() - began

    # The least of several: a collection of garbage in between may take longer than either.
    assert min(seconds(16_000) for _ in range(3)) < 8 * max(min(seconds(4_000) for _ in range(3)), 0.01)
