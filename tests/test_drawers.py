"""Large tables that are taken out piece by piece."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint import drawers
from wirelint.drawers import opened, packed, packed_rows

KEYS = st.text(max_size=6)


@given(st.dictionaries(KEYS, st.integers()), st.lists(KEYS))
def test_it_answers_as_the_table_does(table, others):
    made = opened(packed(table))
    for key in (*table, *others):
        assert made[key] == table.get(key)
        assert made.get(key, -1) == table.get(key, -1)
        assert (key in made) == (key in table)
    assert made.among([*table, *others]) == set(table)
    assert dict(made.everything()) == table


def test_packed_tables_are_opened_within_tuples_and_small_dictionaries():
    plain, few, big = opened(({"a": 1}, {"f": packed({"b": 2})}, packed({"c": 3})))
    assert plain == {"a": 1}
    assert few["f"]["b"] == 2
    assert big["c"] == 3
    assert opened([1, 2]) == [1, 2]


def test_what_is_remembered_has_an_end(monkeypatch):
    monkeypatch.setattr(drawers, "_MOST", 10)
    made = opened(packed({"a": 1}))
    for number in range(100):
        assert made[str(number)] is None
        assert made["a"] == 1
    assert len(made) <= 12


@pytest.mark.parametrize("key", ["\ud800", "ö", ""])
def test_any_key(key):
    assert opened(packed({key: 5}))[key] == 5


@given(st.lists(st.tuples(st.text(), st.integers())))
def test_rows_by_their_number(rows):
    made = opened(packed_rows(rows))
    assert [made[index] for index in range(len(rows))] == rows
    assert [made[index] for index in range(len(rows))] == rows


def test_a_row_may_be_put_in_place_of_another():
    made = opened(packed_rows(["a", "b"]))
    made[0] = "c"
    assert (made[0], made[1]) == ("c", "b")
