"""`--stats` and the progress of long runs."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest

from wirelint.report.progress import line

ROOT = Path(__file__).parents[1]
FAULTY = "The agreement holds, New York times mentioned.\n"


@pytest.fixture(autouse=True)
def stories(tmp_path):
    (tmp_path / "a.txt").write_text(FAULTY * 2)
    (tmp_path / "b.txt").write_text("The bridge reopened on Monday.\n")


def test_counts_and_rates(wirelint):
    code, out, err = wirelint("check", "--stats", "--select", "outlets", "--select", "attribution/calqued-verb", "a.txt", "b.txt")
    assert (code, err) == (1, "")
    table = {row.split("  ")[0]: row.split()[-5:] for row in out.splitlines() if row.split()[-1:] and row.split()[-1][0].isdigit()}
    assert table["all"] == ["2", "2", "0", "16", "250.00"]
    assert table["outlets"] == table["outlets/mis-cased"] == ["2", "0", "0", "16", "125.00"]
    assert table["a.txt"] == ["2", "2", "0", "12", "333.33"]
    assert table["b.txt"] == ["0", "0", "0", "4", "0.00"]
    assert out.endswith("\n2 files, 2 stories, 2 errors, 2 warnings\n")


def test_beside_a_report_for_programs(wirelint):
    plain = wirelint("check", "--format", "json", "a.txt")
    code, out, err = wirelint("check", "--format", "json", "--stats", "a.txt")
    assert (code, out) == plain[:2]
    assert "by rule" in err


def test_many_files_are_folded(wirelint, tmp_path):
    for number in range(40):
        (tmp_path / f"c{number}.txt").write_text("Clean words stand here.\n")
    out = wirelint("check", "--stats", ".")[1]
    assert "22 more files" in out


def test_progress_says_how_far_how_fast_how_long():
    assert line(1200, 5000, 3.0, "files") == "1,200 of 5,000 files, 400 a second, 10 s left"
    assert line(10, 10_000, 1.0, "files") == "10 of 10,000 files, 10 a second, 16 min 39 s left"
    assert line(1, 10_000, 1.0, "files") == "1 of 10,000 files, 1 a second, 2 h 46 min left"


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_only_on_a_terminal(tmp_path, terminal):
    folder = tmp_path / "in"
    folder.mkdir()
    for number in range(250):
        (folder / f"{number}.txt").write_text(FAULTY * (100 if terminal else 1))
    ours, theirs = pty.openpty()
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "lint")}
    command = [sys.executable, "-m", "wirelint", "check", "--jobs", "1", "--stats", "in"]
    with subprocess.Popen(
        command, cwd=tmp_path, env=environment, stdout=subprocess.DEVNULL, stderr=theirs if terminal else subprocess.PIPE
    ) as running:
        os.close(theirs)
        if terminal:
            shown = os.read(ours, 1000).decode()
            assert " of 250 files, " in shown
            assert shown.endswith("left\x1b[K")
        else:
            assert running.stderr.read() == b""
        running.kill()
    os.close(ours)
