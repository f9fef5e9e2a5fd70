"""Configuration: where it is found, what it says, what is wrong with it, and that what comes with the copy says nothing."""

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import jsonschema
import pytest

from wirelint.config.globs import in_names, matches
from wirelint.config.keys import KEYS, KINDS, SCOPED
from wirelint.config.locate import locate

ROOT = Path(__file__).parents[1]
SCHEMA = json.loads((ROOT / "docs" / "wirelint.schema.json").read_text("utf8"))
FAULTY = "The Kiev delegation left, New York times mentioned.\n"


@pytest.fixture
def repository(tmp_path, wirelint):
    """`repository({"sport/a.txt": ..})`: these files under a root; the command to run there."""

    def make(files, *, git=True):
        if git:
            (tmp_path / ".git").mkdir(exist_ok=True)
        for name, text in files.items():
            (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
            (tmp_path / name).write_text(text, "utf8")
        return wirelint

    return make


def rules(run, *argv):
    """{path: the rules whose findings were reported}, in order of place."""
    code, out, err = run("check", "--format", "json", *argv)
    assert code in (0, 1), err
    found = {}
    for item in json.loads(out)["findings"]:
        if item["severity"] != "info":
            found.setdefault(item["path"], []).append(item["rule"])
    return found


PLACE, OUTLET, VERB = "names/wrong-place-form", "outlets/mis-cased", "attribution/calqued-verb"


def test_it_is_found_from_the_file_not_from_where_one_stands(repository, tmp_path, monkeypatch):
    run = repository({"desk/wirelint.toml": 'ignore = ["names"]', "desk/day/a.txt": FAULTY, "other/b.txt": FAULTY})
    monkeypatch.chdir(tmp_path / "other")
    assert rules(run, "../desk/day/a.txt", "b.txt") == {"../desk/day/a.txt": [OUTLET, VERB], "b.txt": [PLACE, OUTLET, VERB]}


def test_the_nearest_wins(repository):
    run = repository(
        {"wirelint.toml": 'ignore = ["names"]', "sport/wirelint.toml": 'ignore = ["outlets"]', "a.txt": FAULTY, "sport/b.txt": FAULTY}
    )
    assert rules(run, ".") == {"a.txt": [OUTLET, VERB], "sport/b.txt": [PLACE, VERB]}


def test_it_builds_on_another_if_it_says_so(repository):
    files = {"wirelint.toml": 'ignore = ["names"]', "sport/wirelint.toml": 'extends = "../wirelint.toml"\nignore = ["outlets"]'}
    assert rules(repository({**files, "sport/b.txt": FAULTY}), ".") == {"sport/b.txt": [VERB]}


def test_pyproject_has_a_table_for_it(repository):
    files = {"pyproject.toml": '[project]\nname = "paper"\n[tool.wirelint]\nselect = ["outlets"]\n', "a.txt": FAULTY}
    assert rules(repository(files), ".") == {"a.txt": [OUTLET]}


def test_a_pyproject_without_one_is_passed_over(repository):
    files = {"wirelint.toml": 'select = ["outlets"]', "in/pyproject.toml": '[project]\nname = "about-wirelint"\n', "in/a.txt": FAULTY}
    assert rules(repository(files), ".") == {"in/a.txt": [OUTLET]}


@pytest.mark.parametrize("name", ["wirelint.toml", "pyproject.toml"])
def test_what_is_dropped_into_an_incoming_folder_changes_nothing(repository, name):
    """No repository, no configuration: not even one that would run code, and the user is told."""
    text = '[tool.wirelint]\nignore = ["names"]\n' if name == "pyproject.toml" else 'ignore = ["names"]\nrules = ["."]\n'
    run = repository({"in/a.txt": FAULTY, f"in/{name}": text, "in/evil.py": "raise SystemExit('I ran')"}, git=False)
    code, out, err = run("check", "in/a.txt")
    assert code == 1
    assert "names/wrong-place-form" in out
    if name == "wirelint.toml":
        assert "wirelint.toml: not used: it is in no repository; give it with --config" in err


def test_nor_does_one_above_the_repository(repository):
    run = repository({"wirelint.toml": 'ignore = ["names"]', "repo/.git/HEAD": "ref: refs/heads/main\n", "repo/a.txt": FAULTY}, git=False)
    assert rules(run, "repo/a.txt") == {"repo/a.txt": [PLACE, OUTLET, VERB]}


def test_nor_does_one_in_a_folder_that_git_ignores(repository, tmp_path):
    run = repository({".gitignore": "incoming/\n", "incoming/wirelint.toml": 'ignore = ["names"]', "incoming/a.txt": FAULTY}, git=False)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    code, out, err = run("check", "incoming/a.txt")
    assert code == 1
    assert "names/wrong-place-form" in out
    assert "git ignores it" in err


def test_standard_input_has_none_but_that_of_the_command_line(repository, tmp_path):
    repository({"wirelint.toml": 'ignore = ["names", "outlets", "attribution"]'})
    for more, code in (((), 1), (("--config", "wirelint.toml"), 0)):
        command = [sys.executable, "-m", "wirelint", "check", "-", "--stdin-filename", "a.txt", *more]
        done = subprocess.run(
            command, cwd=tmp_path, input=FAULTY, text=True, capture_output=True, check=False, env={"PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}
        )  # fmt: skip
        assert done.returncode == code, done.stdout + done.stderr


def test_one_given_by_hand_and_none_at_all(repository):
    run = repository({"wirelint.toml": 'ignore = ["names"]', "other.toml": 'ignore = ["outlets"]', "a.txt": FAULTY})
    assert rules(run, "--config", "other.toml", "a.txt") == {"a.txt": [PLACE, VERB]}
    assert rules(run, "--isolated", "a.txt") == {"a.txt": [PLACE, OUTLET, VERB]}
    assert "nowhere.toml: no such configuration file" in run("check", "--config", "nowhere.toml", "a.txt")[2]


def test_sections_for_paths(repository):
    config = """
        [[paths]]
        match = "sport/**"
        ignore = ["names"]
        severity = { "outlets/mis-cased" = "info" }
        [[paths]]
        match = "*.md"
        select = ["outlets/*"]
    """
    files = {"a.txt": FAULTY, "sport/day/b.txt": FAULTY, "c.md": FAULTY, "sport/d.md": FAULTY}
    assert rules(repository({"wirelint.toml": config, **files}), ".") == {
        "a.txt": [PLACE, OUTLET, VERB], "sport/day/b.txt": [VERB], "c.md": [OUTLET],
    }  # fmt: skip


def test_severities_and_fail_on(repository):
    run = repository({"wirelint.toml": 'fail-on = "error"\n[severity]\n"outlets" = "info"\n"attribution/*" = "info"', "a.txt": FAULTY})
    code, out, _ = run("check", "a.txt")
    assert code == 0
    assert "1 warning, 2 notes hidden" in out
    assert run("check", "--fail-on", "warning", "a.txt")[0] == 1


def test_the_command_line_counts_more(repository):
    run = repository({"wirelint.toml": 'ignore = ["outlets"]\nprofile = "bbc"', "a.txt": FAULTY})
    assert rules(run, "--select", "outlets", "a.txt") == {"a.txt": [OUTLET]}
    assert rules(run, "--ignore", "names", "a.txt") == {"a.txt": [VERB]}


def test_words_that_are_never_flagged_are_counted(repository):
    config = 'words = ["The Kiev"]\n[[paths]]\nmatch = "books"\nwords = ["New York times"]\n'
    run = repository({"wirelint.toml": config, "a.txt": FAULTY, "books/b.txt": FAULTY})
    assert rules(run, ".") == {"a.txt": [OUTLET, VERB], "books/b.txt": [VERB]}
    assert ", 3 silenced" in run("check", ".")[1]


def test_own_people_and_places(repository):
    config = '[people]\n"Oleksa Harmatiuk" = ["Alexey Garmatyuk", "Garmatyuk"]\n[places]\nKyiv = ["Kyeff"]\nStaromlyny = ["Staromelny"]\n'
    text = "Oleksa Harmatiuk came from Staromelny to Kyeff. Alexey Garmatyuk left on Monday.\n"
    run = repository({"wirelint.toml": config, "a.txt": text})
    report = json.loads(run("check", "--format", "json", "a.txt")[1])
    assert [(item["text"], item["suggestions"]) for item in report["findings"]] == [
        ("Staromelny", ["Staromlyny"]), ("Kyeff", ["Kyiv"]), ("Alexey Garmatyuk", ["Oleksa Harmatiuk"]),
    ]  # fmt: skip
    assert json.loads(run("check", "--isolated", "--format", "json", "a.txt")[1])["findings"] == []


def test_what_a_walk_leaves_out(repository):
    run = repository({"wirelint.toml": 'exclude = ["old", "*.md"]', "old/day/a.txt": FAULTY, "b.md": FAULTY, "c.txt": "Talks resumed.\n"})
    code, out, _ = run("check", ".")
    assert code == 0
    assert "(2 excluded, 1 not copy)" in out
    assert run("check", "b.md")[0] == 1  # a file that is named is always checked


RULE = (
    'why = "House rule."\nmessage = "write {fix}"\nbad = ["The {big wig -> boss} left."]\ngood = ["A wig."]\n[swap]\n"big wig" = "boss"\n'
)
PYTHON = """
from wirelint.rulebook.rule import Hit, rule
open(__file__ + ".ran", "w").close()
@rule(message="seen", trigger=["talks"], bad=["{Talks} resumed."], good=["None."])
def seen(story):
    "Why."
    yield Hit(0, 5)
"""


def test_rule_folders_of_a_configuration_run_no_python_unless_they_are_trusted(repository, tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "settings"))
    files = {
        "wirelint.toml": 'rules = ["house"]',
        "house/own/wig.toml": RULE,
        "house/own/seen.py": PYTHON,
        "a.txt": "Talks with a big wig.\n",
    }
    run = repository(files)
    ran = tmp_path / "house" / "own" / "seen.py.ran"
    assert rules(run, "a.txt") == {"a.txt": ["own/wig"]}
    assert "seen.py: a rule in Python is not run" in run("check", "a.txt")[2]
    assert not ran.exists()
    (tmp_path / "settings" / "wirelint").mkdir(parents=True)
    (tmp_path / "settings" / "wirelint" / "trusted").write_text(f"# mine\n{tmp_path / 'house'}\n")
    assert rules(run, "a.txt") == {"a.txt": ["own/seen", "own/wig"]}
    assert ran.exists()


def test_python_rules_of_a_configuration_given_by_hand(repository):
    run = repository({"desk.toml": 'rules = ["house"]', "house/own/seen.py": PYTHON, "a.txt": "Talks resumed.\n"})
    assert rules(run, "--config", "desk.toml", "a.txt") == {"a.txt": ["own/seen"]}
    assert rules(run, "--rules", "house", "a.txt") == {"a.txt": ["own/seen"]}


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('profil = "ap"', "1:1: unknown setting “profil”; did you mean “profile”?"),
        ('fail_on = "error"', "1:1: unknown setting “fail_on”; did you mean “fail-on”?"),
        ('fail-on = "warn"', "1:11: fail-on cannot be “warn”; did you mean “warning”?"),
        ("own = 1", "1:1: own cannot be “1”; write true or false"),
        ('\n[severity]\n"names/varying-name" = "warn"', "3:1: names/varying-name cannot be “warn”; did you mean “warning”?"),
        ('ignore = [\n  "dates",\n  "nmes",\n]', "3:3: no rule or pack named “nmes”; did you mean “names”?"),
        ('[severity]\n"names/varying-nam" = "info"', "2:1: no rule or pack named “names/varying-nam”; did you mean “names/varying-name”?"),
        ('[[paths]]\nmatch = "a/**"\n[[paths]]\nmatch = "*"\nselect = ["dats"]', "5:11: no rule or pack named “dats”; did you mean “dates”?"),
        ('[[paths]]\nignore = ["dates"]', '1:1: a section [[paths]] without “match”; write match = "sport/**", say'),
        ('[[paths]]\nmatch = "*"\nexclude = ["b"]', "3:1: unknown setting “exclude”; it cannot stand in [[paths]]"),
        ('date = "2023-02-30"', "1:8: there is no day “2023-02-30”; write a day, 2023-12-24"),
        ('profile = "ap', "1:14: not TOML: "),
        ('rules = ["nowhere"]', "1:10: no such folder of rules: "),
        ('extends = "nowhere.toml"', "1:11: there is no file “nowhere.toml” to extend; it is looked for in "),
        ('extends = "wirelint.toml"', "1:11: the configuration extends itself: wirelint.toml → wirelint.toml; take one of them out"),
        ('profile = "apx"', "1:11: no profile “apx”; there are afp, ap, bbc, guardian, neutral, reuters, or give a TOML file"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_with_its_place(repository, text, error):
    code, _, err = repository({"wirelint.toml": text, "a.txt": FAULTY})("check", "a.txt")
    assert code == 2
    assert err.startswith(f"wirelint: wirelint.toml:{error}")
    assert err.count("\n") == 1


def test_a_loop_through_several_files(repository):
    run = repository(
        {"wirelint.toml": 'extends = "b.toml"', "b.toml": 'extends = ["c.toml"]', "c.toml": 'extends = "b.toml"', "a.txt": FAULTY}
    )
    assert "b.toml → c.toml → b.toml; take one of them out" in run("check", "a.txt")[2]


def test_config_tells_what_holds_and_where_it_is_written(repository):
    files = {
        "desk.toml": 'profile = "ap"\nignore = ["dates"]\n',
        "wirelint.toml": 'extends = "desk.toml"\nignore = ["names"]\n[severity]\n"outlets/*" = "info"\n[[paths]]\nmatch = "sport/**"\nprofile = "bbc"\n',
    }
    _, out, _ = repository(files)("config", "a.txt", "sport/b.txt")
    first, second = out.split("\n\n")
    assert [line.split() for line in first.splitlines()[1:5]] == [
        ["#", "configuration:", "wirelint.toml"],
        ["profile", "=", '"ap"', "#", "desk.toml:1"],
        ["select", "=", "[]", "#", "default"],
        ["ignore", "=", '["dates",', '"names"]', "#", "desk.toml:2,", "wirelint.toml:2"],
    ]
    assert 'profile = "bbc"' in second
    assert "# wirelint.toml:7" in second
    assert tomllib.loads(out.split("\n\n")[0])["severity"] == {"outlets/*": "info"}  # what it prints can be used


def test_the_schema_for_editors_knows_the_same_keys():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert set(SCHEMA["properties"]) == set(KEYS)
    assert set(SCHEMA["$defs"]["section"]["properties"]) == set(SCOPED)
    for name, key in KEYS.items():
        if key.allowed:
            assert SCHEMA["properties"][name]["enum"] == list(key.allowed)
        assert key.kind in KINDS


@pytest.mark.parametrize(("glob", "path", "fits"), [
    ("sport/**", "sport/a.txt", True), ("sport/**", "sport/day/a.txt", True), ("sport/**", "old/sport/a.txt", False),
    ("*.md", "a.md", True), ("*.md", "day/a.md", True), ("day/*.md", "day/old/a.md", False), ("old", "old/day/a.txt", True),
    ("old/", "old/a.txt", True), ("**/old/*", "a/b/old/c.txt", True), ("a?.txt", "ab.txt", True), ("[!a]*.txt", "b.txt", True),
    ("[!a]*.txt", "a.txt", False), ("(x)", "(x)", True),
])  # fmt: skip
def test_patterns_of_paths(glob, path, fits):
    assert matches(path, [glob]) is fits


def test_patterns_of_rules():
    assert in_names("names/wrong-place-form", "names/*place*")
    assert not in_names("dates/wrong-place", "names/*")


def test_places_in_toml():
    source = '[tool.wirelint]\nignore = ["a",\n  "b"]\n[[tool.wirelint.paths]]\nmatch = "x"\n[[tool.wirelint.paths]]\n  match = "y"\n'
    assert locate(source, ("tool", "wirelint", "ignore"), "b") == (3, 3)
    assert locate(source, ("tool", "wirelint", "paths", 1, "match")) == (7, 3)
    assert locate(source, ("tool", "wirelint", "nothing")) == (1, 1)


def test_a_run_without_configuration_reads_no_toml(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "paper"\n')
    (tmp_path / "a.txt").write_text("Talks resumed on Monday.\n")
    code = "import sys; from wirelint.cli import main; main(['check', 'a.txt']); print(*sorted(sys.modules))"
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={"PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}, capture_output=True, text=True, check=True)  # fmt: skip
    modules = done.stdout.split()
    assert not {"tomllib", "subprocess", "wirelint.config.layers", "wirelint.config.check", "wirelint.config.globs"} & set(modules)


def test_an_unchanged_configuration_is_not_parsed_again(tmp_path):
    (tmp_path / ".git").mkdir()
    (tmp_path / "wirelint.toml").write_text('ignore = ["names"]\n')
    (tmp_path / "a.txt").write_text(FAULTY)
    code = "import sys; from wirelint.cli import main; main(['check', 'a.txt', '--fail-on', 'never']); print(*sorted(sys.modules))"
    for _ in range(2):
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, env={"PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}, capture_output=True, text=True, check=True)  # fmt: skip
    assert not {"tomllib", "wirelint.config.check"} & set(done.stdout.split())


def test_the_example_in_the_docs_is_right(repository, tmp_path):
    text = (ROOT / "docs" / "configuration.md").read_text("utf8").split("```toml\n")[1].split("```")[0]
    jsonschema.validate(tomllib.loads(text), SCHEMA)
    (tmp_path / "house-rules").mkdir()
    run = repository({"wirelint.toml": text.replace("baseline =", "# baseline ="), "a.txt": FAULTY, "sport/b.txt": "Dynamo Kiev lost.\n"})
    assert run("check", ".")[0] == 1
    assert rules(run, "sport") == {}
