"""Small values kept in one file, each read for itself; and modules that are imported from there."""

import os
import subprocess
import sys

import pytest

from wirelint.engine.shelf import Shelf


@pytest.fixture
def file(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.setattr("sys.platform", "linux")
    return tmp_path / "wirelint" / "things.cache"


def shelf(key=1, most=10):
    return Shelf("things", key, most)


def filled(**values):
    made = shelf()
    for name, value in values.items():
        made.put(ord(name), value)
    made.keep()
    return made


def taken(made, names):
    return [made.get(ord(name)) for name in names]


def test_what_one_process_made_is_kept_by_another(file):
    worker, keeper = shelf(), shelf()
    worker.put(7, b"seven")
    for number, value in worker.taken().items():
        keeper.put(number, value)
    assert worker.taken() == {}
    keeper.keep()
    assert shelf().get(7) == b"seven"


def test_what_is_put_is_there_in_the_next_run(file):
    filled(a=b"one", b=b"")
    filled(c=b"three")
    assert taken(shelf(), "abcd") == [b"one", b"", b"three", None]


def test_what_was_put_is_there_before_and_after_it_is_kept(file):
    made = shelf()
    made.put(ord("a"), b"one")
    assert made.get(ord("a")) == b"one"
    made.keep()
    assert made.get(ord("a")) == b"one"


def test_nothing_new_writes_nothing(file):
    shelf().keep()
    assert not file.exists()


def test_another_key_begins_anew(file):
    filled(a=b"one")
    assert shelf(key=2).get(ord("a")) is None


def test_too_many_begin_anew(file):
    filled(a=b"one", b=b"two")
    small = shelf(most=1)
    small.put(ord("c"), b"three")
    small.keep()
    assert taken(shelf(), "abc") == [None, None, b"three"]


@pytest.mark.parametrize("damage", [lambda data: data[:-1], lambda data: data[:-1] + b"x"])
def test_a_damaged_value_is_not_used_and_the_others_are(file, damage):
    filled(a=b"one", b=b"two")
    file.write_bytes(damage(file.read_bytes()))
    assert taken(shelf(), "ab") == [b"one", None]


def test_a_file_that_cannot_be_written_is_no_fault(tmp_path, monkeypatch):
    (tmp_path / "wirelint").write_text("a file in place of the folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert filled(a=b"one").get(ord("a")) == b"one"


SAYS = "import sys; from wirelint.cli import main; code = main(sys.argv[1:]); print(sum(type(m.__spec__.loader).__name__ == '_Loader' for n, m in sys.modules.items() if n.startswith('wirelint.')))"


def modules_from_the_shelf(folder, *argv):
    """How many modules a run of the command has taken from there, and what it printed before."""
    environment = {"PATH": os.environ["PATH"], "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", SAYS, *argv], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=True
    )
    *said, count = done.stdout.splitlines()
    return int(count), said


def test_modules_and_rules_come_from_the_shelf(tmp_path):
    (tmp_path / "a.txt").write_text("KIEV, March 5 (Reuters) - The the council met in Kiev.\n", "utf8")
    first, said = modules_from_the_shelf(tmp_path, "check", "a.txt")
    second, again = modules_from_the_shelf(tmp_path, "check", "a.txt")
    assert first == 0
    assert second > 80
    assert said == again != []


def test_a_rule_that_changes_is_read_anew(tmp_path):
    (tmp_path / "a.txt").write_text("The council met.\n", "utf8")
    rule = tmp_path / "house" / "own.py"
    rule.parent.mkdir()
    text = 'from wirelint import Hit, Story, rule\n\n\n@rule(message="{}", bad=["{{{{The}}}} end"], good=["An end"], trigger=("the",))\ndef check(story: Story):\n    """Why."""\n    yield Hit(0, 3)\n'
    for word in ("first", "second", "the third"):
        rule.write_text(text.format(word), "utf8")
        assert word in "".join(modules_from_the_shelf(tmp_path, "check", "--rules", "house", "a.txt")[1])


def test_no_cache_takes_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("The council met.\n", "utf8")
    for _ in range(2):
        assert modules_from_the_shelf(tmp_path, "check", "--no-cache", "a.txt")[0] == 0
    assert not (tmp_path / "cache").exists()
