"""Records are named tuples."""

import pickle

import pytest

from wirelint.records import Record


class Place(Record):
    line: int
    column: int = 1
    name: str = ""

    def moved(self, by):
        return self._replace(column=self.column + by)


def test_values_by_place_by_name_and_by_default():
    assert Place(3) == (3, 1, "")
    assert Place(3, name="x") == Place(3, 1, "x") == Place(line=3, column=1, name="x")
    assert Place._make((1, 2, "y")).name == "y"
    assert Place(3).moved(4) == Place(3, 5)


def test_it_is_a_tuple():
    line, column, name = Place(2, 4, "z")
    assert (line, column, name) == (2, 4, "z")
    assert sorted([Place(2), Place(1, 5)])[0].line == 1
    assert repr(Place(2)) == "Place(line=2, column=1, name='')"
    assert Place(2)._asdict() == {"line": 2, "column": 1, "name": ""}


def test_it_travels_between_processes():
    assert pickle.loads(pickle.dumps(Place(2, 3))) == Place(2, 3)
    assert type(pickle.loads(pickle.dumps(Place(2, 3)))) is Place


@pytest.mark.parametrize("values, named", [((), {}), ((1, 2, "", 4), {}), ((1,), {"line": 2}), ((1,), {"colour": 2})])
def test_wrong_values_are_told(values, named):
    with pytest.raises(TypeError, match="Place takes line, column, name"):
        Place(*values, **named)
