"""A broken rule file is reported where it is broken, with what to do."""

import py_compile
from importlib.util import cache_from_source
from pathlib import Path

import pytest

from wirelint.errors import RuleError
from wirelint.rulebook import packs

GOOD = """\
why = "A brand is a name."
message = "write {fix}"
bad = ["The {lufthanza -> Lufthansa} flight."]
good = ["The Lufthansa flight."]
[swap]
"lufthanza" = "Lufthansa"
"""

BROKEN = {
    "not TOML": ("why = \n", 1, "not TOML"),
    "a quote left open": ('why = "x\nmessage = "m"\n', 1, "not TOML"),
    "unknown key": (GOOD.replace("message", "mesage"), 2, "did you mean “message”?"),
    "unknown severity": ('severity = "eror"\n' + GOOD, 1, "did you mean “error”?"),
    "unknown quotes": ('quotes = "maybe"\n' + GOOD, 1, "is not one of skip, note, check"),
    "unknown role": ('roles = ["bodi"]\n' + GOOD, 1, "did you mean “body”?"),
    "no why": (GOOD.replace('why = "A brand is a name."\n', ""), 1, "“why” is missing"),
    "no good example": (GOOD.replace('good = ["The Lufthansa flight."]', "good = []"), 4, "no example under “good”"),
    "no kind": (GOOD.split("[swap]", maxsplit=1)[0], 1, "no table that says how to find the fault"),
    "two kinds": (GOOD + '[find]\npattern = "x"\n', 7, "the tables swap and find"),
    "a fix that changes nothing": (GOOD.replace('= "Lufthansa"\n', '= "lufthanza"\n'), 5, "changes nothing"),
    "a broken pattern": (GOOD.split("[swap]", maxsplit=1)[0] + '[find]\npattern = "(x"\n', 5, "broken pattern"),
    "a pattern that matches nothing": (GOOD.split("[swap]", maxsplit=1)[0] + '[find]\npattern = "x*"\n', 5, "can match nothing at all"),
    "an unknown key of a kind": (GOOD.split("[swap]", maxsplit=1)[0] + '[find]\npatern = "x"\n', 6, "did you mean “pattern”?"),
    "one form": (GOOD.split("[swap]", maxsplit=1)[0] + '[consistent]\nforms = [["a"]]\n', 5, "two forms at least"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_broken_toml(case, tmp_path):
    text, line, told = BROKEN[case]
    path = tmp_path / "own" / "brand.toml"
    path.parent.mkdir()
    path.write_text(text, "utf8")
    with pytest.raises(RuleError) as error:
        packs.read([str(tmp_path)])
    assert str(error.value).startswith(f"{path}:{line}:")
    assert told in str(error.value)


PYTHON = '''\
from wirelint import Hit, rule

@rule(message="m", trigger=["x"], bad=["{x}"], good=["y"])
def check(story):
    """Why it is wrong."""
    yield Hit(0, 1)
'''

BROKEN_PYTHON = {
    "a syntax error": ("def\n", 1, "SyntaxError"),
    "an import that fails": ("x = 1\nimport nowhere_at_all\n", 2, "ModuleNotFoundError"),
    "no rule": ("x = 1\n", 1, "0 checks under @rule"),
    "two rules": (PYTHON + PYTHON.replace("def check", "def other"), 1, "2 checks under @rule"),
    "no why": (PYTHON.replace('    """Why it is wrong."""\n', ""), 3, "“why” is missing"),
}


@pytest.mark.parametrize("case", BROKEN_PYTHON)
def test_broken_python(case, tmp_path):
    text, line, told = BROKEN_PYTHON[case]
    path = tmp_path / "check.py"
    path.write_text(text, "utf8")
    with pytest.raises(RuleError) as error:
        packs.read([str(tmp_path)])
    assert str(error.value).startswith(f"{path}:{line}:")
    assert told in str(error.value)


def test_two_rules_of_one_name(tmp_path):
    (tmp_path / "brand.toml").write_text(GOOD, "utf8")
    (tmp_path / "brand.py").write_text(PYTHON, "utf8")
    with pytest.raises(RuleError, match="a second rule named brand"):
        packs.read([str(tmp_path)])


def test_a_name_is_the_path(tmp_path):
    path = tmp_path / "house" / "sport" / "club_name.toml"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD, "utf8")
    assert list(packs.read([str(tmp_path)])) == ["house/sport/club-name"]


def test_a_folder_of_ones_own_works_like_a_pack(tmp_path, wirelint):
    rules = tmp_path / "rules"
    (rules / "house").mkdir(parents=True)
    (rules / "house" / "brand.toml").write_text(GOOD, "utf8")
    (tmp_path / "a.txt").write_text("The lufthanza flight was late.\n", "utf8")
    code, out, _ = wirelint("check", "a.txt", "--rules", str(rules))
    assert code == 1
    assert "1:5  warning  write Lufthansa" in out
    assert wirelint("test", str(rules))[:2] == (0, "1 rules, 2 examples, 0 failed\n")


def test_a_failing_example_is_told_with_the_difference(tmp_path, wirelint):
    (tmp_path / "brand.toml").write_text(GOOD.replace('good = ["The', 'good = ["A lufthanza. The'), "utf8")
    code, out, _ = wirelint("test", str(tmp_path))
    assert code == 1
    assert "brand good[0]" in out
    assert "A {lufthanza -> Lufthansa}." in out


def test_a_known_gap_that_is_closed_is_told(tmp_path, wirelint):
    (tmp_path / "brand.toml").write_text('todo = ["A {lufthanza -> Lufthansa}."]\n' + GOOD, "utf8")
    code, out, _ = wirelint("test", str(tmp_path))
    assert code == 1
    assert "passes now; move it" in out


def test_a_broken_rule_ends_the_check_with_2(tmp_path, wirelint):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "brand.toml").write_text("why = \n", "utf8")
    (tmp_path / "a.txt").write_text("Text.\n", "utf8")
    code, _, err = wirelint("check", "a.txt", "--rules", "rules")
    assert code == 2
    assert "brand.toml:1:7: not TOML" in err


RAISING = PYTHON.replace("yield Hit(0, 1)", "raise KeyError('lost')")


def test_a_rule_that_raises_is_a_row_and_the_others_go_on(tmp_path, wirelint):
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "raising.py").write_text(RAISING, "utf8")
    (tmp_path / "rules" / "brand.toml").write_text(GOOD, "utf8")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The lufthanza x flight.\n", "utf8")
    code, out, _ = wirelint("check", "a.txt", "b.txt", "--rules", "rules")
    assert code == 2
    assert out.count("write Lufthansa") == 2
    assert out.count("raising: the rule failed: KeyError: 'lost'") == 2


@pytest.mark.parametrize("table", ["[find]\npattern = 'SLOW'\n", "[rewrite]\nrows = [['SLOW', 'y']]\n"])
def test_a_pattern_of_ones_own_that_takes_too_long_is_a_row(tmp_path, wirelint, monkeypatch, table):
    monkeypatch.setattr("wirelint.rulebook.kinds.find._FOREIGN_SECONDS", 0.1)
    (tmp_path / "rules").mkdir()
    slow = GOOD.split("[swap]", maxsplit=1)[0] + table.replace("SLOW", "(?=(x+))(?:x|xx)*[0-9]")
    (tmp_path / "rules" / "slow.toml").write_text(slow, "utf8")
    (tmp_path / "a.txt").write_text("x" * 60 + "\n", "utf8")
    code, out, _ = wirelint("check", "a.txt", "--rules", "rules", "--no-cache")
    assert code == 2
    assert "slow: the rule took too long" in out


def test_a_rule_that_raises_fails_its_examples_in_one_line(tmp_path, wirelint):
    (tmp_path / "raising.py").write_text(RAISING, "utf8")
    code, out, _ = wirelint("test", str(tmp_path))
    assert code == 1
    assert "the rule failed: KeyError: 'lost'" in out


def test_compiled_code_that_was_cut_short_does_no_harm(tmp_path):
    """A full disk leaves a part of what Python keeps of a rule; the rule is compiled anew."""
    path = tmp_path / "own" / "ping.py"
    path.parent.mkdir()
    path.write_text(
        'from wirelint import Hit, rule\n\n\n@rule(message="m", trigger=["ping"], bad=["A {ping}."], good=["A pong."])\n'
        'def ping(story):\n    """Why."""\n    yield Hit(2, 6)\n',
        "utf8",
    )
    kept = Path(cache_from_source(str(path)))
    kept.parent.mkdir()
    py_compile.compile(str(path), str(kept))
    kept.write_bytes(kept.read_bytes()[:100])
    assert packs.read([str(tmp_path)])["own/ping"][0].message == "m"
