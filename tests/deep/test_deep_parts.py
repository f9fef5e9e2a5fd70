"""The parts of the deep tier that need no server."""

import os
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wirelint.deep import allowed, answers, merge, paragraphs, spelling
from wirelint.deep.match import Match, mask
from wirelint.deep.store import Store
from wirelint.errors import Unanswered
from wirelint.findings.finding import Finding

WORDS = st.text(string.ascii_lowercase[:5], min_size=1, max_size=7)
TEXTS = st.lists(st.text("ab é😀\U0010ffff.", min_size=1, max_size=12), min_size=1, max_size=8, unique=True)


def nearest(word):
    """Every word that one slip makes of this one, by trying all of them."""
    letters = string.ascii_lowercase[:5]
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    made = {a + b[1:] for a, b in cuts if b} | {a + c + b for a, b in cuts for c in letters}
    return made | {a + c + b[1:] for a, b in cuts if b for c in letters} | {a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1}


@given(WORDS, WORDS)
def test_one_slip_is_what_the_fingers_can_do(one, other):
    assert (spelling.distance(one, other) <= 1) == (other in nearest(one) or one == other)
    assert spelling.distance(one, other) == spelling.distance(other, one)


@pytest.mark.parametrize(
    "word, meant, slipped",
    [
        ("accomodate", "accommodate", True),  # too few
        ("comittee", "committee", True),
        ("adviced", "advice", True),  # too many
        ("recieve", "receive", True),  # turned round
        ("jsut", "just", True),  # four letters: only the commonest words
        ("mian", "main", False),
        ("sutomatic", "automatic", True),  # another letter: only in long words
        ("boops", "books", False),
        ("subisidary", "subsidiary", True),  # two slips in a long word that begins and ends alike
        ("destocking", "restocking", True),
        ("praecipuum", "praesidium", False),
        ("recieve", "receive it", False),
        ("harbor", "Harbor", False),
    ],
)
def test_slips(word, meant, slipped):
    assert spelling.slip(word, meant) is slipped


def suspects(story, text, word, *suggestions, known=()):
    made = story(text + "\n")
    start = made.text.index(word)
    match = Match(start, start + len(word), "MORFOLOGIK_RULE_EN_US", suggestions)
    return [meant for _, _, meant in spelling.suspects(made, [(0, match)], known)]


def test_a_slip_is_suspected_with_all_that_may_be_meant(story):
    text = "All visitors are adviced to stay away from the town, he said."
    assert suspects(story, text, "adviced", "advice", "advised", "Advices") == [["advice", "advised"]]


@pytest.mark.parametrize(
    "text",
    [
        "The paper Lietuvos goverment said that the town was flooded.",
        "The word “goverment” was on the wall of the town hall.",
        "The so-called goverment left the town on Monday, he said.",
        "The goverment fell, and a second goverment fell in the year after.",
        "It was on goverment.example on Monday, the mayor of the town said.",
        "It was written in the goverment’s letter to the town, he said.",
    ],
)
def test_words_that_are_left_alone(story, text):
    assert not suspects(story, text, "goverment", "government")


@pytest.mark.parametrize(
    ("text", "word", "meant", "slipped"),
    [
        ("He left Redmond ealier this month, he said.", "ealier", "earlier", True),
        ("She ran the Partido nacional of the island.", "nacional", "national", False),
        ("The mayor wrote it exactly as tyhe words are spelled.", "tyhe", "the", True),
        ("He lost the mtch on Monday, the club said.", "mtch", "match", True),
        ("It is sold in a single Eurpoean market, he said.", "Eurpoean", "European", True),
        ("Hvaing left the town, she spoke.", "Hvaing", "Having", True),
        ("The singer Marite left the town.", "Marite", "Matrie", False),
        ("It said so in Le Premier Ministre.", "Ministre", "Minister", False),
        ("He paid for two kgs of rice, the shop said.", "kgs", "eggs", False),
    ],
)
def test_words_so_common_that_little_else_can_be_meant(story, text, word, meant, slipped):
    assert suspects(story, text, word, meant) == ([[meant]] if slipped else [])


def test_names_splits_and_known_words_are_left_alone(story):
    text = "The mayor said the kremlin and the gameplan of the comittee were known."
    assert not suspects(story, text, "kremlin", "Kremlin", "gremlin")
    assert not suspects(story, text, "gameplan", "gameplay", "game plan")
    assert not suspects(story, text, "comittee", "committee", known={"comittee"})
    assert not suspects(story, "The bill doesn t say so, the mayor of the town said.", "doesn", "does")


def finding(start, end, rule, family, severity="warning"):
    return Finding(start, end, rule, severity, "message", None, (), family, ())


def test_ours_stays_whatever_the_severity():
    ours = finding(10, 17, "repeat/doubled-word", "repeat", "info")
    theirs = finding(10, 17, "languagetool/PHRASE_REPETITION", "repeat")
    assert merge.merged([ours], [theirs]) == [ours._replace(also=("languagetool/PHRASE_REPETITION",))]


def test_other_faults_of_the_same_words_stay_beside_ours():
    ours = finding(10, 17, "names/place-variant", "names")
    theirs = finding(10, 17, "languagetool/MD_BASEFORM", "grammar")
    assert merge.merged([ours], [theirs]) == [theirs, ours]
    far = finding(20, 24, "languagetool/EN_A_VS_AN", "grammar")
    assert merge.merged([finding(10, 21, "grammar/agreement", "grammar")], [far])[1] == far


SPANS = st.tuples(st.integers(0, 40), st.integers(0, 8)).map(lambda at: (at[0], at[0] + at[1]))


@given(st.lists(SPANS, max_size=6), st.lists(SPANS, max_size=6))
def test_merging_loses_nothing(ours, theirs):
    own = [finding(*span, f"grammar/{n}", "grammar") for n, span in enumerate(ours)]
    other = [finding(*span, f"languagetool/{n}", "grammar") for n, span in enumerate(theirs)]
    merged = merge.merged(own, other)
    named = [name for found in merged for name in (found.rule, *found.also)]
    assert {found.rule for found in own} <= {found.rule for found in merged}
    assert sorted(named) == sorted({found.rule for found in (*own, *other)})
    assert merged == sorted(merged, key=lambda found: (found.start, found.end, found.rule))


class Echo:
    """A client that calls every letter a match, counted as LanguageTool counts."""

    def __init__(self, *_):
        self.asked = []

    def ask(self, text):
        self.asked.append(text)
        assert len(text.encode("utf-16-le")) == 2 * len(text)
        return [Match(at, at + 1, "ECHO", (char,)) for at, char in enumerate(text) if not char.isspace()]


@given(TEXTS)
def test_each_paragraph_gets_its_own_matches(texts):
    masked = list(dict.fromkeys(map(mask, texts)))
    client = Echo()
    found = answers.ask(client, masked)
    assert client.asked == ["\n\n".join(masked)]
    for text in masked:
        assert found[text] == [Match(at, at + 1, "ECHO", (char,)) for at, char in enumerate(text) if not char.isspace()]


@given(st.text("aé😀\U0010ffff\ufffc\n", max_size=30))
def test_masking_keeps_every_offset(text):
    masked = mask(text)
    assert len(masked) == len(text) == len(masked.encode("utf-16-le")) // 2
    assert all(one == other for one, other in zip(text, masked, strict=True) if ord(one) < 0x10000)


@pytest.fixture
def store(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return lambda version="6.8": Store(version)


def asked(store, groups, client):
    made = answers.Answers(store, lambda *_: client, lambda error: pytest.fail(str(error)))
    return made.of_paragraphs("en-US", ["EN_A_VS_AN"], groups)


def test_only_a_changed_paragraph_is_asked_about(store):
    client = Echo()
    first = asked(store(), [["one", "two"], ["three"]], client)
    assert sorted(client.asked) == ["one\n\ntwo", "three"]
    client.asked.clear()
    again = asked(store(), [["one", "2"], ["three"]], client)
    assert client.asked == ["2"]
    assert again["one"] == first["one"] and again["three"] == first["three"]  # noqa: PT018


def test_another_version_language_or_list_of_rules_is_another_question(store):
    keys = {
        store(version).key(allowed.digest(rules), language, "text")
        for version in ("6.8", "6.9")
        for rules in (["A"], ["A", "B"])
        for language in ("en-US", "en-GB")
    }
    assert len(keys) == 8


def test_the_speller_is_asked_for_each_word_once_ever(store):
    texts = ["the mayor spoke", "a mayor slept"]
    client = Echo()
    made = answers.Answers(store(), lambda *_: client, lambda error: pytest.fail(str(error)))
    found = made.of_paragraphs("en-US", ["MORFOLOGIK_RULE_EN_US"], [[text] for text in texts])
    assert client.asked == ["mayor\n\nslept\n\nspoke"]
    assert [(match.start, match.end) for match in found["the mayor spoke"]] == [(4, 9), (10, 15)]
    client.asked.clear()
    made.of_paragraphs("en-US", ["MORFOLOGIK_RULE_EN_US"], [["mayor and town slept"]])
    assert client.asked == ["town"]


def test_what_was_not_answered_is_not_kept(store):
    class Deaf(Echo):
        def ask(self, text):
            if "b" in text:
                raise Unanswered("no")
            return super().ask(text)

    failed = []
    made = answers.Answers(store(), lambda *_: Deaf(), failed.append)
    assert set(made.of_paragraphs("en-US", ["A"], [["a"], ["b"]])) == {"a"}
    assert len(failed) == 1
    assert set(asked(store(), [["a"], ["b"]], Echo())) == {"a", "b"}


@pytest.mark.parametrize("content", [b"", b"not a database at all", b"SQLite format 3\0" + bytes(200)])
def test_a_broken_store_is_made_anew(tmp_path, store, content):
    path = tmp_path / "wirelint" / "deep.sqlite"
    path.parent.mkdir()
    path.write_bytes(content)
    path.chmod(0o600)
    for _ in range(2):
        assert set(asked(store(), [["one"]], Echo())) == {"one"}


def test_a_store_that_others_can_write_is_not_used(tmp_path, store):
    asked(store(), [["one"]], Echo())
    path = tmp_path / "wirelint" / "deep.sqlite"
    assert path.stat().st_mode & 0o077 == 0
    path.chmod(0o666)
    client = Echo()
    asked(store(), [["one"]], client)
    assert client.asked == ["one"]


def test_only_english_prose_is_shown(story):
    made = story(
        "Bridge shut\n\nThe bridge was shut on Monday, the mayor of the town said.\n\n"
        "El pont de la ciutat va ser tancat dilluns, va dir l'alcalde de la vila.\n\nBy Ana Ruiz\n"
    )
    assert [part.text for part in paragraphs.of(made)] == ["The bridge was shut on Monday, the mayor of the town said."]
    assert all(made.text[part.start : part.start + len(part.text)] == part.text for part in paragraphs.of(made))


def test_long_stories_are_asked_about_in_several_requests():
    runs = list(paragraphs.requests(["a" * 20_000, "b" * 9_000, "c" * 2_000, "d" * 20_000]))
    assert [[text[0] for text in run] for run in runs] == [["a", "b"], ["c", "d"]]


def test_the_allowlist_holds_what_it_promises():
    from wirelint.knowledge.tables import read

    for row in read(allowed.FOLDER, "allowed"):
        hits, true = int(row["hits"]), int(row["true"])
        least = {"warning": (3, 0.9), "info": (1, 0.7)}[row["severity"]]
        assert hits >= least[0], row["rule"]
        assert true >= least[1] * hits, row["rule"]
        assert row["where"], row["rule"]
        assert "_CURRENTYEAR" not in row["rule"]
        assert row["quotes"] in ("skip", "note", "check")
        assert row["only"] in ("", "lower")
        assert row["sure"] in ("yes", "no")


def test_a_class_path_for_an_unpacked_release(tmp_path):
    from wirelint.deep import home

    (tmp_path / "languagetool-server.jar").write_bytes(b"")
    parts = home.class_path(str(tmp_path)).split(os.pathsep)
    assert parts[0] == str(tmp_path / "languagetool-server.jar")
    assert parts[1] == str(tmp_path / "libs" / "*")


def test_explain_tells_what_was_read(wirelint):
    code, out, _ = wirelint("explain", "languagetool/EN_A_VS_AN")
    assert code == 0
    assert out == (
        "languagetool/EN_A_VS_AN  (warning, only with check --deep)\n  write {fix} here\n\n"
        "  A rule of LanguageTool. Of its hits, 25 were read: 23 were true (edited, machine-translated, planted, scraped copy).\n"
        "  A hit in speech counts as anywhere.\n"
    )
    assert wirelint("explain", "languagetool/NONSENSE")[0] == 2
    assert wirelint("test", "languagetool/EN_A_VS_AN")[0] == 2
