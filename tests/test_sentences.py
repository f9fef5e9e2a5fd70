"""Where a sentence ends, and where a stop belongs to a word."""

import pytest

from wirelint import readers
from wirelint.desk import Desk


def sentences(text):
    (story,) = readers.read(text, "", Desk())[1]
    return [story.text[sentence.start : sentence.end] for sentence in story.sentences]


@pytest.mark.parametrize(
    "text",
    [
        "He met Gen. Mark Hill in Turin.",
        "No. 10 declined to comment.",
        "The bid of No. 2 Lyon failed.",
        "The U.S. Senate voted.",
        "The U.S. Embassy in Oslo was closed on Jan. 6.",
        "J. K. Brook wrote it.",
        "At 7 a.m. Monday the road was closed.",
        "The rate rose to 4.5 percent from 3.25 percent.",
        "Sen. Ana Brook, R-Ky., voted no.",
        "Marsh & Co. Ltd. Chairman Li Wen resigned.",
        "St. Louis and Mt. Etna are far apart.",
        "The store, Yahoo! of all names, closed.",
        "“Why now?” he asked.",
        "“It is over …” she said.",
        "Col. Tom Marsh and Lt. Gen. Jo Hill flew home.",
        "The case Marsh vs. Brook was closed.",
    ],
)
def test_one_sentence(text):
    assert sentences(text) == [text]


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("He left the U.S. The plane was late.", "The plane was late."),
        ("It was 7 a.m. The road was closed.", "The road was closed."),
        ("“We agree.” The minister said.", "The minister said."),
        ("“No one was hurt”. Said the mayor.", "Said the mayor."),
        ("The bank cut its forecast. $2 billion.", "$2 billion."),
        ("Oil fell 3%. Bloomberg.", "Bloomberg."),
        ("The result was a draw! Nobody cheered.", "Nobody cheered."),
        ("He asked why. “Because,” she said.", "“Because,” she said."),
        ("Inflation slowed to 4.5. Percent of what?", "Percent of what?"),
        ("The plant is in Turin (Italy). It makes cars.", "It makes cars."),
        ("The winner was Group A. The rest went home.", "The rest went home."),
    ],
)
def test_two_sentences(text, second):
    assert sentences(text)[1:] == [second]


def test_sentences_end_with_their_block():
    assert sentences("He left.\n\nShe stayed and\n\nthe dog slept.") == ["He left.", "She stayed and", "the dog slept."]
