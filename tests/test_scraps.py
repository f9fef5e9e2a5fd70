"""Pieces of sentences, as a bad conversion leaves them: no rule may fail on them, however short they are."""

from pathlib import Path
from random import Random

import pytest

from wirelint.desk import Desk
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.places import RULES
from wirelint.readers import read
from wirelint.rulebook import packs

ROOT = Path(__file__).parents[1]
DESK = Desk(keep=False)
STARTS = (
    "and what as where not considered seen at about some in on also first mostly mainly again who which that if when while because to by for with without being "
    "having the a an it he they there is was said says but or so than then more most up over almost around among after before during since until from of into "
    "despite instead except according together along once only even just yet nor either neither both all each every several one two last next this these how why "
    "whose whom although though unless whether including regarding however having upon asked under both"
).split()
SCRAPS = [
    *STARTS, "40", "$5", "1,000", "5%", "2.5 million", "2,5", "30 °C", "20 km", "May 9", "9 May 2019", "Monday", "in 1990", "9:30 a.m.", "GMT", "(", ")", "“", "”", "-", "—", ":", ";", ",",
    "Kyiv", "Kim", "Smith", "Mr", "President", "Reuters", "the U.N.", "EU", "NATO's", "Turkey", "euros", "dollars", "people", "killed", "wounded", "aged", "years", "old", "percent", "tons",
    "ANKARA", "(AP)", "By", "Jan.", "No.", "http://a.b", "a@b.c", "@x", "#x", "1", "I", "II", "'s", "…", "...",
]  # fmt: skip


def fail(rule, error):
    raise AssertionError(rule) from error


@pytest.fixture(scope="module")
def scanner():
    return Scanner(build([rule for rule, _ in packs.read([RULES]).values()]))


def check(scanner, text):
    for story in read(text, "2024-03-05-a.txt", DESK)[1]:
        for _, hit in scanner.hits(story, fail):
            assert 0 <= hit.start <= hit.end


def test_a_sentence_may_be_of_one_word(scanner):
    check(scanner, "\n\n".join(f"The mill was shut in May by the owners, the unions and the town. {word.capitalize()}." for word in STARTS))
    check(scanner, "\n\n".join(f"{word.capitalize()}. The mill was shut." for word in STARTS))


@pytest.mark.parametrize("seed", range(12))
def test_words_at_random(scanner, seed):
    rng = Random(seed)
    for _ in range(10):
        sentences = []
        for _ in range(40):
            words = " ".join(rng.choice(SCRAPS) for _ in range(rng.randint(1, 9)))
            sentences.append(
                words[0].upper() + words[1:] + rng.choice([".", ".", ".", "?", ",", "", ":", "."]) + rng.choice([" ", " ", "\n\n", "\n"])
            )
        check(scanner, "".join(sentences))


@pytest.mark.parametrize("seed", range(6))
def test_sentences_cut_anywhere(scanner, seed):
    rng = Random(seed)
    words = " ".join(path.read_text("utf8") for path in sorted((ROOT / "seeds").iterdir())).split(" ")
    for _ in range(6):
        pieces = []
        for _ in range(80):
            at = rng.randrange(len(words))
            pieces.append(" ".join(words[at : at + rng.randint(1, 7)]).capitalize() + rng.choice([".", ",", "\n\n", ". "]))
        check(scanner, " ".join(pieces))
