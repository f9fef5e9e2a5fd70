"""The command as a user meets it: options, exit codes, reports."""

import json
import os
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((ROOT / "docs" / "report.schema.json").read_text("utf8"))
FAULTY = "The agreement holds, New York times mentioned in its Monday edition.\n"
CLEAN = "The bridge reopened on Monday after two years of repairs.\n"


@pytest.fixture
def copy(tmp_path):
    def write(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.txt").write_text(text, "utf8", newline="")

    return write


def test_exit_codes(copy, wirelint):
    copy(faulty=FAULTY, clean=CLEAN)
    assert wirelint("check", "clean.txt")[0] == 0
    assert wirelint("check", "faulty.txt")[0] == 1
    assert wirelint("check", "--fail-on", "never", "faulty.txt")[0] == 0
    assert wirelint("check", "nowhere.txt")[0] == 2
    assert wirelint("check", "--nonsense")[0] == 2
    assert wirelint("nonsense")[0] == 2


def test_text_for_an_editor(copy, wirelint):
    copy(faulty=FAULTY)
    _, out, _ = wirelint("check", "faulty.txt", "--select", "outlets/mis-cased")
    assert out == (
        "faulty.txt\n"
        "     1:22  error    name of an outlet: write New York Times  [outlets/mis-cased]\n"
        "           The agreement holds, New York times mentioned in its Monday edition.\n"
        "                                ^^^^^^^^^^^^^^\n"
        "\n"
        "1 file, 1 story, 1 error, 0 warnings\n"
    )


def test_more_than_three_of_a_rule_are_folded(copy, wirelint):
    copy(faulty=FAULTY * 6)
    _, out, _ = wirelint("check", "faulty.txt", "--select", "outlets/mis-cased")
    assert out.count("write New York Times") == 3
    assert "… and 3 more of outlets/mis-cased" in out


def test_json_has_the_published_shape(copy, wirelint):
    copy(faulty=FAULTY, clean=CLEAN)
    (Path.cwd() / "empty.txt").write_bytes(b"")
    code, out, _ = wirelint("check", "--format", "json", "faulty.txt", "clean.txt", "empty.txt")
    report = json.loads(out)
    jsonschema.validate(report, SCHEMA)
    assert code == 1
    found = next(item for item in report["findings"] if item["rule"] == "outlets/mis-cased")
    assert {key: found[key] for key in ("path", "line", "column", "end_line", "end_column", "severity", "text", "suggestions", "fixable")} == {
        "path": "faulty.txt", "line": 1, "column": 22, "end_line": 1, "end_column": 36,
        "severity": "error", "text": "New York times", "suggestions": ["New York Times"], "fixable": True,
    }  # fmt: skip
    assert [(row["path"], row["status"], row["reason"]) for row in report["files"]] == [
        ("clean.txt", "checked", ""),
        ("empty.txt", "skipped", "empty"),
        ("faulty.txt", "checked", ""),
    ]


def test_a_fingerprint_survives_text_moving_around_it(copy, wirelint):
    copy(one=FAULTY, two=f"{CLEAN}\n{CLEAN}\n{FAULTY}", three=FAULTY.replace("holds", "fails"))
    prints = {}
    for name in ("one", "two", "three"):
        report = json.loads(wirelint("check", "--format", "json", "--select", "outlets/mis-cased", f"{name}.txt")[1])
        prints[name] = report["findings"][0]["fingerprint"]
    assert prints["one"] == prints["two"] != prints["three"]


def test_one_process_or_many_say_the_same(wirelint):
    seeds = str(ROOT / "seeds")
    one = wirelint("check", "--format", "json", "--jobs", "1", seeds)
    many = wirelint("check", "--format", "json", "--jobs", "8", seeds)
    assert one == many
    assert len(json.loads(one[1])["findings"]) > 10


def test_select_and_ignore(copy, wirelint):
    copy(faulty=FAULTY)
    assert wirelint("check", "--select", "dates", "faulty.txt")[0] == 0
    assert wirelint("check", "--select", "outlets/mis-cased", "--ignore", "outlets", "faulty.txt")[0] == 0
    code, _, err = wirelint("check", "--select", "outlets/miscased", "faulty.txt")
    assert code == 2
    assert "no rule or pack named “outlets/miscased”; did you mean “outlets/mis-cased”?" in err


def test_an_unknown_profile(copy, wirelint):
    copy(clean=CLEAN)
    code, _, err = wirelint("check", "--profile", "apx", "clean.txt")
    assert (code, err) == (2, "wirelint: no profile “apx”; there are afp, ap, bbc, guardian, neutral, reuters, or give a TOML file\n")


def test_a_profile_of_ones_own(copy, wirelint, tmp_path):
    copy(clean=CLEAN)
    (tmp_path / "desk.toml").write_text('base = "ap"\n')
    assert wirelint("check", "--profile", "desk.toml", "clean.txt")[0] == 0
    (tmp_path / "desk.toml").write_text('base = "desk.toml"\n')
    assert "builds on itself" in wirelint("check", "--profile", "desk.toml", "clean.txt")[2]
    (tmp_path / "desk.toml").write_text("base =\n")
    assert "desk.toml:1:7: cannot read the profile" in wirelint("check", "--profile", "desk.toml", "clean.txt")[2]


def run(*argv, cwd, text=None, **environment):
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT / "lint"),
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        **environment,
    }
    return subprocess.run([sys.executable, "-m", "wirelint", *argv], cwd=cwd, env=environment, input=text, capture_output=True, check=False)


def test_standard_input(tmp_path):
    done = run("check", "-", "--stdin-filename", "2024-01-05-wire.txt", cwd=tmp_path, text=FAULTY.encode())
    assert done.returncode == 1
    assert done.stdout.decode().startswith("2024-01-05-wire.txt\n")


def test_standard_input_stands_alone(copy, wirelint):
    copy(clean=CLEAN)
    assert "cannot stand beside other paths" in wirelint("check", "-", "clean.txt")[2]


def test_colour_only_where_it_is_wanted(copy, wirelint):
    copy(faulty=FAULTY)
    assert "\033[" not in wirelint("check", "faulty.txt")[1]
    assert "\033[31m" in wirelint("check", "--color", "always", "faulty.txt")[1]


def test_no_color_is_obeyed(monkeypatch):
    from wirelint.report.terminal import style

    class Terminal:
        encoding = "utf-8"

        def isatty(self):
            return True

    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.delenv("NO_COLOR", raising=False)
    assert style(Terminal(), "auto").color
    monkeypatch.setenv("NO_COLOR", "1")
    assert not style(Terminal(), "auto").color
    assert style(Terminal(), "always").color


def test_profile_rules(copy, wirelint):
    copy(faulty=FAULTY)
    _, _, err = wirelint("check", "--profile-rules", "faulty.txt")
    assert err.startswith("time in rules and views")


def test_explain_and_rules(wirelint):
    assert "New York" in wirelint("explain", "outlets/mis-cased")[1]
    listed = wirelint("rules")[1].splitlines()
    assert len(listed) > 5
    assert any(line.startswith("outlets/mis-cased ") for line in listed)
    assert wirelint("explain", "nothing/such")[0] == 2


def test_version_and_help(wirelint):
    assert wirelint("--version")[1].startswith("wirelint 0.")
    assert "lint files, folders" in wirelint("--help")[1]
    assert "--fail-on" in wirelint("check", "--help")[1]
