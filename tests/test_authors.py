"""What an author of rules uses: new, test, explain, try."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SAID = 'why = "W."\nmessage = "said"\nquotes = "check"\nbad = ["He {said} so."]\ngood = ["None."]\n[find]\npattern = \'\\bsaid\\b\'\n'


@pytest.mark.parametrize("kind", ["swap", "find", "rewrite", "consistent", "python"])
def test_a_new_rule_runs_at_once(wirelint, tmp_path, kind):
    code, out, _ = wirelint("new", "own/late-train", "--kind", kind, "--rules", "house")
    path = f"house/own/late_train.{'py' if kind == 'python' else 'toml'}"
    assert code == 0
    assert out.startswith(f"{path}: written. Next:\n")
    assert f"  wirelint try {path} ARCHIVE" in out
    assert wirelint("test", "house")[:2] == (0, "1 rules, 2 examples, 0 failed\n")
    assert wirelint("explain", "own/late-train", "--rules", "house")[1].startswith("own/late-train  (info)\n")


@pytest.mark.parametrize("name", ["Late Train", "late-train", "own/late_train", "../late", "own/"])
def test_names_that_cannot_be(wirelint, name):
    code, _, err = wirelint("new", name, "--rules", "house")
    assert code == 2
    assert "write PACK/NAME in lower case with hyphens" in err


def test_a_rule_that_is_there_is_not_overwritten(wirelint, tmp_path):
    wirelint("new", "own/late-train", "--rules", "house")
    (tmp_path / "house" / "own" / "late_train.toml").write_text(SAID)
    for kind in ("swap", "python"):
        code, _, err = wirelint("new", "own/late-train", "--kind", kind, "--rules", "house")
        assert (code, "there is a rule named own/late-train; choose another name" in err) == (2, True)
    assert (tmp_path / "house" / "own" / "late_train.toml").read_text() == SAID
    assert wirelint("new", "names/wrong-place-form", "--rules", "house")[0] == 2


def test_the_first_failing_example_is_named_with_the_difference_marked(wirelint, tmp_path):
    (tmp_path / "house" / "own").mkdir(parents=True)
    (tmp_path / "house" / "own" / "said.toml").write_text(SAID.replace("He {said} so.", "He {said so}."))
    code, out, _ = wirelint("test", "house")
    assert code == 1
    assert out == (
        "own/said bad[0]\n"
        "  - 'He {said so}.'\n"
        "  + 'He {said} so.'\n"
        "             ^^^^\n"
        "1 rules, 2 examples, 1 failed; the first is own/said bad[0]\n"
    )


@pytest.fixture
def archive(tmp_path):
    (tmp_path / "archive").mkdir()
    for number in range(40):
        text = f"The mayor said the road to Kiev was open on day {number}.\n\n“It was said to be so for many long days,” she said.\n"
        (tmp_path / "archive" / f"{number:02}.txt").write_text(text)
    (tmp_path / "archive" / "photo.png").write_bytes(b"\x89PNG")
    (tmp_path / "said.toml").write_text(SAID)


def test_a_draft_on_an_archive(wirelint, archive):
    code, out, _ = wirelint("try", "said.toml", "archive", "--sample", "3")
    lines = out.splitlines()
    assert code == 0
    assert lines[0].endswith("said: 120 hits in 40 of 40 stories (960 words)")
    assert lines[1] == "  3000.0 hits per 1,000 stories; 40 of them in speech"
    assert " ms a story; all other rules " in lines[2]
    assert lines[3] == "  on words that other rules flag, too: none"
    assert lines[4] == "  a sample of 3, the same every time:"
    assert len(lines) == 8
    assert all("{said}" in line and line.startswith("    archive/") for line in lines[5:])
    assert wirelint("try", "said.toml", "archive", "--sample", "3")[1].splitlines()[5:] == lines[5:]


def test_where_other_rules_find_the_same(wirelint, archive, tmp_path):
    (tmp_path / "kiev.toml").write_text('why = "W."\nmessage = "m"\nbad = ["{Kiev -> Kyiv}."]\ngood = ["None."]\n[swap]\nKiev = "Kyiv"\n')
    out = wirelint("try", "kiev.toml", "archive")[1]
    assert "on words that other rules flag, too: names/wrong-place-form 40" in out
    assert "archive/07.txt:1: The mayor said the road to {Kiev -> Kyiv} was open on day 7." in out or "a sample of 20" in out


def test_a_built_in_rule_can_be_tried_too(wirelint, archive):
    out = wirelint("try", "names/wrong-place-form", "archive")[1]
    assert out.startswith("names/wrong-place-form: 40 hits in 40 of 40 stories")


def test_what_cannot_be_tried(wirelint, archive, tmp_path):
    assert "did you mean “names/wrong-place-form”?" in wirelint("try", "names/wrong-place-from", "archive")[2]
    (tmp_path / "empty").mkdir()
    assert "there is no story in the archive" in wirelint("try", "said.toml", "empty")[2]
    (tmp_path / "broken.toml").write_text("why =\n")
    code, _, err = wirelint("try", "broken.toml", "archive")
    assert (code, err.startswith("wirelint: ")) == (2, True)
    assert "broken.toml:1:" in err


def test_the_module_is_the_command(tmp_path):
    environment = {"PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run([sys.executable, "-m", "wirelint", "--version"], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.startswith("wirelint ")
