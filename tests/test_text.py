"""Text keeps the place of each character through slices, joins and substitutions."""

from hypothesis import given
from hypothesis import strategies as st

from wirelint.source.text import Text, join, standing_for

SOURCE = st.text(min_size=1, max_size=60)


@st.composite
def cuttings(draw):
    """A source, and a text made of pieces of it and of stand-ins."""
    source = draw(SOURCE)
    pieces = []
    for _ in range(draw(st.integers(1, 6))):
        start = draw(st.integers(0, len(source)))
        end = draw(st.integers(start, len(source)))
        whole = Text(source)
        pieces.append(whole[start:end] if draw(st.booleans()) else standing_for(" ", whole, start, end))
    return source, pieces


@given(cuttings())
def test_every_character_stands_where_it_says(made):
    source, pieces = made
    text = join(pieces)
    assert text.string == "".join(piece.string for piece in pieces)
    for at, char in enumerate(text.string):
        start, end = text.place(at, at + 1)
        assert source[start:end] == char or char == " "


@given(cuttings(), st.data())
def test_a_slice_of_a_text_is_the_text_of_the_slice(made, data):
    _, pieces = made
    text = join(pieces)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    part = text[start:end]
    assert part.string == text.string[start:end]
    assert [part.place(at, at + 1) for at in range(len(part))] == [text.place(at, at + 1) for at in range(start, end)]


def test_what_was_left_out_belongs_to_no_character():
    source = Text("**Kiev** said")
    text = join([source[2:6], source[8:]])
    assert text.string == "Kiev said"
    assert text.place(0, 4) == (2, 6)
    assert text.place(0, 5) == (2, 9)
    assert text.solid(0, 4)
    assert not text.solid(0, 5)


def test_one_character_may_stand_for_several():
    source = Text("a &amp; b")
    text = join([source[:2], standing_for("&", source, 2, 7), source[7:]])
    assert text.string == "a & b"
    assert text.place(2, 3) == (2, 7)
    assert text.place(5, 5) == (9, 9)
