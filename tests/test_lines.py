"""Lines and columns, from 1, in code points; LF, CRLF and CR end a line, nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint.source.lines import Lines


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end):
    lines = Lines(f"one{end}two{end}")
    assert lines.place(0) == (1, 1)
    assert lines.place(3 + len(end)) == (2, 1)
    assert lines.place(6 + 2 * len(end)) == (3, 1)
    assert [lines.line(number) for number in (1, 2, 3)] == ["one", "two", ""]


@pytest.mark.parametrize("char", ["\v", "\f", "\x85", "\u2028", "\t", "e\u0301", "\u200b"])
def test_these_end_no_line(char):
    assert Lines(f"a{char}b").place(1 + len(char)) == (1, 2 + len(char))


@given(st.text(alphabet="ab\r\n\u2028é", max_size=40))
def test_places_and_offsets_are_the_same_thing(text):
    lines = Lines(text)
    for offset in range(len(text) + 1):
        line, column = lines.place(offset)
        assert lines.starts[line - 1] + column - 1 == offset
        assert text[lines.starts[line - 1] : offset].count("\n") == 0
