"""The calendar's arithmetic, and the dates that a story names."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint import calendar, readers
from wirelint.desk import Desk
from wirelint.mentions import read
from wirelint.patterns import compiled
from wirelint.shadow import is_word
from wirelint.views.timewords import find

DAYS = st.dates(datetime.date(1900, 1, 2), datetime.date(2090, 12, 31))


def story(text, day="2024-03-05"):
    desk = Desk(day=datetime.date.fromisoformat(day) if day else None, keep=False)
    return next(iter(readers.read(text, "", desk, "")[1]))


def found(text):
    return read(text, find(text).dates)


@given(DAYS, st.integers(1, 12), st.integers(1, 28))
def test_nearest_is_nearest(day, month, number):
    date = calendar.nearest(day, month, number)
    assert (date.month, date.day) == (month, number)
    assert abs((date - day).days) <= 183


@given(DAYS, st.integers(1, 12), st.integers(1, 31))
def test_nearest_is_the_nearest_of_all(day, month, number):
    years = [date for year in (-1, 0, 1) if (date := calendar.date_of(day.year + year, month, number))]
    found = calendar.nearest(day, month, number)
    assert (found is None) == (not years)
    assert found is None or abs(found - day) == min(abs(date - day) for date in years)


@given(DAYS, st.integers(1, 12))
def test_latest_month_has_begun_and_the_next_has_not(day, month):
    year = calendar.latest_year(day, month)
    assert datetime.date(year, month, 1) <= day < datetime.date(year + 1, month, 1)


@given(DAYS, DAYS)
def test_whole_years_are_an_age(one, two):
    first, last = sorted((one, two))
    whole = calendar.whole_years(first, last)
    assert whole >= 0
    assert abs(calendar.years(first, last) - whole - 0.5) <= 0.51


@given(st.integers(1, 199))
def test_ordinals_read_as_they_are_written(number):
    assert calendar.ordinal_of(calendar.ordinal(number, figures=True)) == number
    assert calendar.ordinal_of(calendar.ordinal(number, figures=False)) == number


@given(st.integers(1, 12))
def test_numbers_read_as_they_are_written(number):
    assert calendar.number_of(calendar.number(number, figures=False)) == number


@given(DAYS, st.sampled_from(["month day", "day month"]), st.sampled_from(["short", "full"]))
def test_a_written_date_is_read_back(day, order, months):
    (mention,) = found(f"It was {calendar.written(day, (order, months), year=True)}.")
    assert (mention.year, mention.month, mention.day) == (day.year, day.month, day.day)


@given(st.text(alphabet="MarchMay 0123456789,.()adeofSunJ\n", max_size=60))
def test_mentions_are_in_order_and_apart(text):
    reached = 0
    for mention in found(text):
        assert reached <= mention.start < mention.end <= len(text)
        reached = mention.end


WORDS = [
    *calendar.MONTHS,
    *calendar.WEEKDAYS,
    "19",
    "20",
    "1945",
    "2024",
    "MAY",
    "SUN",
    "Jan.",
    "é",
    "’",
    "—",
    "\ud800",
    "_",
    " ",
    ".",
    "-",
    "(",
    "\n",
    "x",
]


@given(st.lists(st.sampled_from(WORDS), max_size=12).map("".join))
def test_every_word_that_can_begin_a_date_is_found(text):
    names = [name[:3] for name in (*calendar.MONTHS, *calendar.WEEKDAYS)]
    starts = [*names, *(name.upper() for name in names), "19", "20"]
    free = [at for at in range(len(text)) if text.startswith(tuple(starts), at) and not (at and is_word(text[at - 1]))]
    assert set(free) <= {at for at, _ in find(text).dates}


@given(
    st.lists(
        st.sampled_from(["on ", "in ", "monday", "january", "march", "may", "5 ", " 2024", " of", ".", ",", "-", "\n", "The "]), max_size=10
    ).map("".join)
)
def test_every_small_month_and_weekday_is_found(text):
    plain = compiled(r"\b(?:monday|january|march(?= of|,|\.| \d)|may(?= of 20| \d))")
    assert {match.start() for match in plain.finditer(text)} <= {at for at, _ in find(text).small}


@pytest.mark.parametrize(
    "text, parts",
    [
        ("On Monday, March 5, he left", ("Monday, March 5", "day", 0, 3, 5, 0)),
        ("on Saturday (March 5) he left", ("Saturday (March 5)", "day", 0, 3, 5, 5)),
        ("on March 5 (Monday) he left", ("March 5 (Monday)", "day", 0, 3, 5, 0)),
        ("the 12th of May, 2020", ("12th of May, 2020", "day", 2020, 5, 12, -1)),
        ("on 5 March 2024", ("5 March 2024", "day", 2024, 3, 5, -1)),
        ("Feb. 24, 2022", ("Feb. 24, 2022", "day", 2022, 2, 24, -1)),
        ("in March of 2023", ("March of 2023", "month", 2023, 3, 0, -1)),
        ("the February invasion", ("February", "month", 0, 2, 0, -1)),
        ("In May 5 percent fell", ("May", "month", 0, 5, 0, -1)),
    ],
)
def test_forms(text, parts):
    (one,) = found(text)
    assert (text[one.start : one.end], one.kind, one.year, one.month, one.day, one.weekday) == parts


@pytest.mark.parametrize("text", ["Jan said so.", "Nov and Dec met.", "in 2023-24", "2,023 men", "Day by day", "$2000"])
def test_no_dates(text):
    assert found(text) == []


@pytest.mark.parametrize(
    "text, day, first",
    [
        ("on Dec. 30", "2024-01-03", "2023-12-30"),
        ("on Sept. 30", "2024-03-05", "2023-09-30"),
        ("on Feb. 30", "2024-03-05", "None"),
        ("on Feb. 29", "2023-03-05", "2024-02-29"),
        ("in February", "2024-01-03", "2023-02-01"),
        ("May be so", "2024-06-03", "2024-05-01"),
        ("in 2020", "", "2020-01-01"),
        ("in May of 2020", "", "2020-05-01"),
        ("on Friday", "2024-03-05", "2024-03-01"),
    ],
)
def test_first_day_meant(text, day, first):
    (one,) = story(text, day).dates
    assert str(one.first) == first


def test_without_a_day_only_years_are_known():
    assert [one.first is None for one in story("On March 5 and in June 2020.", "").dates] == [True, False]


EVENTS = Desk(keep=False).know("events")
PHRASES = sorted(
    {phrase for index in ("first", "nouns") for phrases in EVENTS[index].values() for phrase, _ in phrases if not phrase[0].isdigit()}
)


def paragraphs(form):
    """Stories of many paragraphs, each with the next name in the form: (names, story)."""
    for at in range(0, len(PHRASES), 100):
        names = PHRASES[at : at + 100]
        yield names, story("\n\n".join(f"He saw {form.format(name)}, he said." for name in names))


@pytest.mark.parametrize("form", ["the 2003 {}", "the 2003 post-war {}", "The {} of 2003", "the {} in early 2003"])
def test_every_event_beside_a_year_is_seen(form):
    for names, told in paragraphs(form):
        assert seen(told, names, (one.start for one in told.event_dates.years)) == names


@pytest.mark.parametrize("form", ["the March {}", "the March U.S.-led {}", "the {} in March", "the {} last March", "the {} of late March"])
def test_every_event_beside_a_month_is_seen(form):
    for names, told in paragraphs(form):
        assert seen(told, names, (one.start for one in told.event_dates.months)) == names


@pytest.mark.parametrize(
    "form", ["last year’s {}", "two years after the {}", "a day since Russia's {}", "the {}, more than twenty-three years ago"]
)
def test_every_event_beside_a_count_is_seen(form):
    for names, told in paragraphs(form):
        assert seen(told, names, told.event_dates.counted) == names


def seen(told, names, places):
    """The names in whose paragraphs the places are."""
    return [names[at] for at in sorted({told.block_at(place) for place in places})]


def test_most_dates_have_no_event_beside_them():
    text = "On March 5, 2024, he spoke. In May 2023 rents rose; in June they fell. A week ago it snowed, as in 2019."
    assert story(text).event_dates == ([], [], [], [])


def test_events_are_found_by_name_and_by_head_noun():
    events = story("It passed the Brexit referendum and the invasion.").events
    (vote,) = {one.first for one in events.at(events.text.index("Brexit"))}
    assert vote == datetime.date(2016, 6, 23)
    assert datetime.date(2022, 2, 24) in {one.first for one in events.before(events.text.index("."), nouns=True)}
