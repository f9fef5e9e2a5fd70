"""The baseline: old findings stay quiet, new ones show, nothing is lost when something is wrong."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
OLD = "The Kiev delegation left.\n"
NEW = "New York times mentioned the talks.\n"


@pytest.fixture
def desk(tmp_path, wirelint):
    """Files, and the number of findings that `check --baseline b.json` shows."""

    def write(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.txt").write_text(text)

    def shown(*argv):
        code, out, err = wirelint("check", "--format", "json", "--select", "names,outlets", "--baseline", "b.json", *(argv or ["."]))
        assert code in (0, 1), err
        return sorted((item["path"], item["rule"]) for item in json.loads(out)["findings"])

    def keep(*argv):
        code, _, err = wirelint("check", "--select", "names,outlets", "--baseline", "b.json", "--write-baseline", *(argv or ["."]))
        assert code == 0, err
        return {(path, count) for path, _, count in json.loads((tmp_path / "b.json").read_text())["findings"]}

    return write, shown, keep


PLACE, OUTLET = "names/wrong-place-form", "outlets/mis-cased"


def test_old_findings_stay_quiet_though_the_text_moves(desk):
    write, shown, keep = desk
    write(a=OLD, b="Talks resumed.\n")
    assert keep() == {("a.txt", 1)}
    assert shown() == []
    write(a=f"Talks resumed.\n\nThey went on.\n\n{OLD}")
    assert shown() == []


def test_new_ones_show(desk):
    write, shown, keep = desk
    write(a=OLD)
    keep()
    write(a=OLD + NEW)
    assert shown() == [("a.txt", OUTLET)]


def test_the_same_words_once_more_are_new(desk):
    write, shown, keep = desk
    write(a=OLD * 2)
    assert keep() == {("a.txt", 2)}
    write(a=OLD * 3)
    assert shown() == [("a.txt", PLACE)]


def test_a_renamed_file_keeps_its_rows_and_only_one_file_does(desk, tmp_path):
    write, shown, keep = desk
    write(a=OLD + NEW)
    keep()
    (tmp_path / "a.txt").rename(tmp_path / "c.txt")
    assert shown() == []
    write(b=OLD)
    assert shown() == [("b.txt", PLACE)]
    assert keep() == {("b.txt", 1), ("c.txt", 1)}


def test_a_copy_of_a_file_that_is_still_there_is_new(desk):
    write, shown, keep = desk
    write(a=OLD)
    keep()
    write(b=OLD)
    assert shown() == [("b.txt", PLACE)]


def test_what_is_gone_goes_when_it_is_written_again(desk, tmp_path):
    write, _, keep = desk
    write(a=OLD + NEW, b=OLD, c=OLD)
    assert keep() == {("a.txt", 1), ("b.txt", 1), ("c.txt", 1)}
    write(a=NEW, b="Talks resumed.\n")
    (tmp_path / "c.txt").unlink()
    assert keep() == {("a.txt", 1)}


def test_files_that_were_not_looked_at_keep_their_rows(desk):
    write, _, keep = desk
    write(a=OLD, b=OLD)
    keep()
    write(a="Talks resumed.\n")
    assert keep("a.txt") == {("b.txt", 1)}


def test_paths_are_those_of_the_baseline_not_of_where_one_stands(desk, tmp_path, monkeypatch, wirelint):
    write, _, keep = desk
    write(a=OLD)
    keep()
    (tmp_path / "deep").mkdir()
    monkeypatch.chdir(tmp_path / "deep")
    assert wirelint("check", "--baseline", "../b.json", "../a.txt")[1].endswith("0 warnings, 1 in the baseline\n")


def test_a_configuration_may_name_it(tmp_path, wirelint):
    (tmp_path / ".git").mkdir()
    (tmp_path / "wirelint.toml").write_text('baseline = "known.json"\n')
    (tmp_path / "a.txt").write_text(OLD)
    assert "there is no such baseline; write it with --write-baseline" in wirelint("check", "a.txt")[2]
    assert wirelint("check", "--write-baseline", "a.txt")[0] == 0
    assert (tmp_path / "known.json").exists()
    assert wirelint("check", "a.txt")[0] == 0


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ('{"version": 0, "findings": []}', "b.json: a baseline of version 0; this Wirelint reads version 1; move it away"),
        ('{"version": 1, "findings": [["a.txt"]]}', "b.json: a broken baseline: its rows are [path, fingerprint, count]"),
        ('{"version": 1,\n "findings": [', "b.json:2:15: this is no baseline: not JSON"),
        ("[]", "b.json: a baseline of version None"),
    ],
)
def test_another_version_or_no_baseline_at_all_is_neither_used_nor_overwritten(desk, tmp_path, wirelint, text, error):
    desk[0](a=OLD)
    (tmp_path / "b.json").write_text(text)
    for more in ((), ("--write-baseline",)):
        code, _, err = wirelint("check", "--baseline", "b.json", *more, "a.txt")
        assert code == 2
        assert error in err
        assert "--write-baseline" in err
    assert (tmp_path / "b.json").read_text() == text


def run(*argv, cwd, **options):
    environment = {
        "PYTHONPATH": str(ROOT / "lint"),
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        "PATH": "/usr/bin:/bin",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run([sys.executable, "-m", "wirelint", *argv], cwd=cwd, env=environment, capture_output=True, text=True, check=False, **options)  # fmt: skip
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode, done.stderr


def test_a_full_disk_loses_nothing(tmp_path):
    (tmp_path / "a.txt").write_text("".join(OLD.replace("left", f"left {number}") for number in range(100)))
    (tmp_path / "b.json").write_text('{"version": 1, "findings": []}\n')
    argv = ("check", "--no-cache", "--baseline", "b.json", "--write-baseline", "a.txt")
    code, err = run(*argv, cwd=tmp_path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)))
    assert code == 2
    assert "b.json: cannot write the baseline: file too large; what was there before is as it was" in err
    assert (tmp_path / "b.json").read_text() == '{"version": 1, "findings": []}\n'
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.txt", "b.json"]


def test_a_device_is_written_to_as_it_stands(tmp_path):
    (tmp_path / "a.txt").write_text(OLD)
    code, err = run("check", "--baseline", "/dev/full", "--write-baseline", "a.txt", cwd=tmp_path)
    assert code == 2
    assert "cannot write the baseline: no space left on device" in err
    assert Path("/dev/full").is_char_device()
