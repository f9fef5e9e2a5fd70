"""Where a sentence ends, and where a stop belongs to a word."""

import random

import pytest
import regex

from wirelint import readers
from wirelint.desk import Desk
from wirelint.views import sentences


def split(text):
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
    assert split(text) == [text]


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
    assert split(text)[1:] == [second]


def test_sentences_end_with_their_block():
    assert split("He left.\n\nShe stayed and\n\nthe dog slept.") == ["He left.", "She stayed and", "the dog slept."]


PLAIN = regex.compile(r"[.!?…]+[\"”’»)\]]*(?P<gap>[^\S\n]+)(?=[\"“‘«„(\[$€£¥]*(?P<next>[^\W\p{Ll}][\w’']*|[’'][^\W\p{Ll}][\w’']*))")
PIECES = [
    "The mayor left", "Gen", "Mr", "U.S", "a.m", "No", "Jan", "J", "I", "Lt.-Col", "“Run", "3.5", "2019", "été", "Marsh & Co", "said", "Ph.D", "…", "the", "He", "Ægir",
    "ß", ".", ". ", "! ", "?” ", ".” ", '." ', ") ", ".) ", "...", "... ", ".  ", ".\xa0", ". “", ". ‘", ". $", ". (", ". 7", " ", "\n", "; ",
]  # fmt: skip


def plainly(text, start, end):
    """What `view` does, with one pattern for all of it and every word looked at."""
    at = behind = start
    for match in PLAIN.finditer(text, start, end):
        stop, gap = match.start(), match.start("gap")
        word = text[max(text.rfind(" ", behind, stop) + 1, behind) : stop]
        behind = match.end()
        if gap - stop > 1 or text[stop] != "." or not sentences._continues(sentences._last(word), match["next"]):
            yield at, gap
            at = match.end()
    if at < end:
        yield at, end


@pytest.mark.parametrize("seed", range(300))
def test_the_quick_way_finds_what_the_plain_way_finds(seed):
    chance = random.Random(seed)
    story = readers.read("".join(chance.choices(PIECES, k=40)), "", Desk(keep=False))[1][0]
    expected = [(at, end, index) for index, block in enumerate(story.blocks) for at, end in plainly(story.text, block.start, block.end)]
    assert [tuple(found) for found in story.sentences] == expected
