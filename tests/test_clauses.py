"""Verbs in short sentences, and what stubs and fragments make of them."""

import random

import pytest

from wirelint import readers
from wirelint.desk import Desk
from wirelint.grammar import attributions, pieces, suspects
from wirelint.grammar.finite import finite
from wirelint.grammar.speakers import Known
from wirelint.knowledge.verbs import FINITE, PAST
from wirelint.views import clauses
from wirelint.views.clauses import Clause

DESK = Desk()


def read(text):
    (story,) = readers.read(text, "", DESK)[1]
    return story


def verbs(text):
    clause = Clause(text, 0, 0, 0, -1)
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


PIECES = [
    "The mayor", "He", "Reuters", "said", "told reporters", "reported", "on Monday", "In", "According to", "the ministry", "As", "explained", "Which", "angered", "farmers", "Holding", "flags",
    "and candles", "While", "prices", "were", "rose", "Because of", "the cold", "Local", "media", "4.5 percent", "$2 billion", "Earlier this week", "A", "plan", "but on the condition", "that",
    "it", "stays", "Approved", "a budget", "his counterpart", "Sergei", "Ivanov", "And that", "after", "a year", "Noting", "Said", "About this", "reports", "in an interview with", "Le Monde", ",", ",",
    "especially", "with India", "for", "of", "to", "“no”", "—", "not", "state", "television", "the U.S.", "Has", "completed", "Did", "And listened", "And took", "Who", "Even though", "which", "Tells", "introduced",
    "In the region", "of Kayes", "Indicated to AFP", "From whose", "1,000",
]  # fmt: skip


@pytest.mark.parametrize("seed", range(400))
def test_what_the_quick_tests_let_go_is_neither_stub_nor_fragment(seed):
    """Every sentence is weighed as if it had been a suspect."""
    chance = random.Random(seed)
    sentences = [" ".join(chance.choices(PIECES, k=chance.randrange(1, 7))).replace(" ,", ",") for _ in range(12)]
    story = read("".join(f"{one[0].upper()}{one[1:]}.{chance.choice((' ', ' ', chr(10) * 2))}" for one in sentences))
    known = Known(DESK)
    found = {clause.start: clause for clause in story.clauses}
    for number, (start, end, block) in enumerate(story.sentences):
        before = number - 1 if number and story.sentences[number - 1].block == block else -1
        clause = Clause(story.text[start:end], start, number, block, before)
        if not story.text[start:end].endswith(".") or not clauses.short(story.text, start, end) or not clause.lower:
            continue
        suspect = found.get(start)
        if not (suspect and suspect.stub):
            assert not attributions.kind_of(story, clause, known), clause.text
        if not (suspect and suspect.fragment):
            assert not pieces.kind_of(story, clause, known.forms), clause.text


def test_words_that_the_quick_test_takes_for_no_verbs_are_none():
    forms = DESK.know("verbs")
    assert not {word for word in suspects.NO_VERBS if forms.get(word, 0) & (PAST | FINITE)}


def test_names_of_outlets_are_such_as_the_quick_test_expects():
    for name, _ in DESK.know("mastheads").everything():
        words = name.split()
        assert suspects.AUXILIARIES.isdisjoint(words)
        assert "," not in name
        assert words[0] not in suspects._PRONOUNS
        assert words[-1] not in suspects._PRONOUNS
