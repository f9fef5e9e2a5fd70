"""Quick tests that spare a closer look must never spare one that would find something: they are held against the plain way."""

from __future__ import annotations

import random
import re
from typing import TYPE_CHECKING

import pytest

from wirelint.desk import Desk
from wirelint.knowledge import outlets as outlet_table
from wirelint.knowledge import surnames
from wirelint.knowledge.names import entries
from wirelint.knowledge.tables import read, values
from wirelint.letters import alike
from wirelint.places import RULES, TABLES
from wirelint.readers import read as read_story
from wirelint.rulebook.coded import load
from wirelint.shadow import is_word, shadow
from wirelint.spans import places
from wirelint.views import echoes, groups, misnamed, names, outlets, twins
from wirelint.words import words

if TYPE_CHECKING:
    from wirelint.story import Story

DESK = Desk(keep=False)
PLAIN = "the a mayor said that port of old and new in on at had it was no rain fell for day half-time don't we 3 10:30 U.S. a.m.".split()
MARKS = [" ", " ", " ", " ", " ", ", ", ". ", ".\n\n", " — ", "—", " “", "” ", " (", ") ", "’s ", "/", "-", ": "]


def texts(pieces: list[str], count: int, seed: int) -> list[str]:
    chance = random.Random(seed)
    return ["".join(chance.choice(pieces) + chance.choice(MARKS) for _ in range(chance.randint(8, 40))) for _ in range(count)]


def hits(rule: str, text: str) -> list[tuple[int, int, str | None]]:
    found = load(f"{RULES}/{rule}.py").check(story(text))
    return sorted((hit.start, hit.end, hit.fix) for hit in found)


def story(text: str) -> Story:
    return read_story(text, "", DESK, "")[1][0]


def forms(*, right: bool) -> list[str]:
    known = entries(TABLES, "neutral")[1]
    return random.Random(3).sample([form for form, entry in known.items() if entry[1] == right], 120)


def test_words() -> None:
    for text in texts([*PLAIN, "Żyła", "ÖRTLICH", "Kyiv’s", "日本", "x_y", "naïve"], 300, 1):
        bare = re.sub("['’]", "", text)
        assert words(text) == "".join(char if is_word(char) or char == "-" else " " for char in shadow(bare)).split()


@pytest.mark.parametrize("rule", ["repeat/doubled_word", "repeat/loop"])
def test_echoes(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    some = texts(PLAIN[2:4], 300, 1) + texts(PLAIN[:9], 400, 2) + texts(PLAIN, 200, 3)
    found = [hits(rule, text) for text in some]
    monkeypatch.setattr(echoes, "_repeats", lambda *_: True)
    assert found == [hits(rule, text) for text in some]
    assert any(found)


@pytest.mark.parametrize("rule", ["names/varying_name", "names/wrong_place_form", "names/wrong_person_form"])
def test_names(rule: str, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(4)
    every, known = entries(TABLES, "neutral")
    rows = [row for row in every if chance.random() < 0.2]
    by_row: dict[str, list[str]] = {}
    for form, (row, _, _) in known.items():
        by_row.setdefault(every[row][1], []).append(form)
    some = []
    for row in rows:
        pieces = by_row[row[1]]
        pieces = [
            *pieces,
            *(piece.upper() for piece in pieces),
            *(f"{piece}-based" for piece in pieces),
            *(piece.title() for piece in pieces),
            "said",
        ]
        some += texts(pieces, 2, len(some))
    found = [hits(rule, text) for text in some]
    monkeypatch.setattr(names, "doubtful", lambda *_: True)
    assert found == [hits(rule, text) for text in some]
    assert sum(map(bool, found)) > 20


def test_placed() -> None:
    for text in texts([*forms(right=True), *PLAIN, "McDonald", "iPhone", "A", "Łódź", "éclair", "Jean-Luc"], 300, 5):
        there = story(text)
        pattern = re.compile(rf"[A-Z{groups.CAPITALS}]\w+(?:-\w+)*")
        assert there.capitals == [(match.start(), match.end(), match[0]) for match in pattern.finditer(there.text)]
        assert there.groups.words == {word for _, _, word in there.capitals}


def spelled(chance: random.Random) -> str:
    bits = "a e i o u y j w v g h t s c z k q p f x l m n r b d sch tsch cz sz ph ck qu kh th ts ou ie ks ss ff ll".split()
    return "".join(chance.choices(bits, k=chance.randint(2, 4))).capitalize()


def test_words_that_are_alike_share_their_keys() -> None:
    chance = random.Random(6)
    same: dict[str, set[str]] = {}
    for _ in range(40_000):
        word = spelled(chance)
        if len(word) >= surnames.LEAST:
            same.setdefault(alike(word), set()).add(word)
    for found in same.values():
        assert len({surnames.keys(word)[0] for word in found}) == 1
        assert len(set(twins.frames(list(found)))) == 1


def test_respelled() -> None:
    chance = random.Random(7)
    pieces = [spelled(chance) for _ in range(60)]
    pieces += [piece + chance.choice("sniy") for piece in pieces] + [
        f"{chance.choice(['Anna', 'Omar', 'President'])} {piece}" for piece in pieces
    ]
    some = [story(text) for text in texts(pieces, 200, 8)]
    for there in some:
        persons = [surnames.person(group) for group in there.groups.every]
        inside = {word for person, _ in persons if len(person) > 1 for word in person}
        alone = {person[0] for person, _ in persons if len(person) == 1 and len(person[0]) >= surnames.SHORTEST} - inside
        behind = {person[-1] for person, named in persons if named}
        pairs = {
            (word, surname)
            for word in alone
            for surname in behind
            if word != surname and (surnames.near(surname, word, titled=True) or surnames.heard_alike(surname, word))
        }
        assert {(word, surname) for word, found in there.respelled.items() for surname in found} == pairs
    assert any(there.respelled for there in some)


def test_outlets_in_the_wrong_case(monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(9)
    rows = chance.sample(read(TABLES, "outlets"), 120)
    pieces = [form for row in rows for form in outlet_table.forms(row)]
    pieces += [piece.lower() for piece in pieces] + [piece.capitalize() for piece in pieces] + [piece.upper() for piece in pieces[:60]]
    pieces = [f"{lead}{piece}{tail}" for piece in pieces for lead in ("", "told the ", "The ") for tail in ("", " reported on Monday that")]
    some = texts(pieces, 300, 10)
    found = [hits("outlets/mis_cased", text) for text in some]
    monkeypatch.setattr(outlets, "_miscased", lambda *_: True)
    assert found == [hits("outlets/mis_cased", text) for text in some]
    assert sum(map(bool, found)) > 50


def test_wrong_names_of_outlets() -> None:
    rows = read(TABLES, "outlets")
    right = outlet_table.right_forms(rows)
    wrong = [form for row in rows for form in values(row["wrong"]) if form not in right]
    for text in texts([*random.Random(11).sample(wrong, 150), *PLAIN], 200, 12):
        there = story(text)
        expected = {(at, form) for form in wrong for at in places(there.text, form) if not there.text[at - 1 : at].isalnum()}
        expected = {(at, form) for at, form in expected if not there.text[at + len(form) : at + len(form) + 1].isalnum()}
        glued = {
            (at, form) for at, form in expected if there.text[at - 1 : at] == "-" or there.text[at + len(form) : at + len(form) + 1] == "-"
        }
        assert expected - glued <= {(at, entry[1]) for at, entry in misnamed.view(there)}
