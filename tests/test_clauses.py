"""Verbs in short sentences, and what stubs and fragments make of them."""

import pytest

from wirelint import readers
from wirelint.desk import Desk
from wirelint.views.clauses import finite

DESK = Desk()


def read(text):
    (story,) = readers.read(text, "", DESK)[1]
    return story


def verbs(text):
    (clause,) = read(text).clauses
    return [clause.lower[at] for at in finite(clause, DESK.know("verbs"))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The mayor said so.", ["said"]),
        ("In the spring.", []),
        ("The lists were exchanged.", ["were"]),
        ("The stop of the air strikes.", []),
        ("A plan drafted by the army.", []),
        ("They leave on Monday.", ["leave"]),
        ("The prices rise again.", ["rise"]),
        ("On Monday prices rise again.", ["prices", "rise"]),  # in doubt, a verb
        ("In Turin Brook hosts Marsh.", ["hosts"]),
        ("It isn’t over.", ["isn’t"]),
        ("He’s there.", ["he’s"]),
        ("In May the March went on.", ["went"]),
    ],
)
def test_finite_verbs(text, found):
    assert verbs(text) == found


def test_long_sentences_are_no_candidates():
    assert read("The council " + "of the old town " * 8 + "met on Monday.").clauses == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("The ferry sails in May. The mayor said.", ["tag"]),
        ("The ferry sails in May. Reuters.", ["source"]),
        ("The ferry sails in May. According to the mayor.", ["phrase"]),
        ("The ferry sails in May. Said the mayor.", ["turned"]),
        ("Will it sail? The mayor said.", []),
    ],
)
def test_kinds_of_stubs(text, kinds):
    assert [stub.kind for stub in read(text).stubs] == kinds


@pytest.mark.parametrize(
    "text",
    [
        "The ferry sails in May. According to the mayor.",
        "The ferry sails in May. In an interview with Le Monde.",
        "The ferry sails in May. Citing two officials.",
        "The ferry sails in May. As the mayor explained.",
    ],
)
def test_a_stub_is_no_fragment(text):
    story = read(text)
    assert story.stubs
    assert not story.fragments


def test_a_fragment_knows_its_sentence():
    story = read("The ferry sails again. In the fall.")
    (fragment,) = story.fragments
    assert fragment.loud
    assert story.text[slice(*fragment.home)] == "The ferry sails again."


def test_copy_that_speaks_to_the_reader_is_not_loud():
    chat = "You know what I think. I don’t like it. You’d say so. I can’t stop. "
    assert [fragment.loud for fragment in read(chat + "The ferry sails again. In the fall.").fragments] == [False]


def test_lines_that_were_wrapped_are_no_paragraphs():
    assert read("The river rose\nin the night.\n\nIt fell.").breaks == [False, True, True]
