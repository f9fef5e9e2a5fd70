"""`--output FORMAT=FILE`: several reports of one run, each whole or not at all."""

import json
import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FAULTY = "The agreement holds, New York times mentioned.\n"


@pytest.fixture(autouse=True)
def story(tmp_path):
    (tmp_path / "faulty.txt").write_text(FAULTY)


def test_several_at_once(wirelint, tmp_path):
    code, out, _ = wirelint(
        "check", "--output", "sarif=report.sarif", "--output=junit=report.xml", "--output", "text=a=b.txt", "faulty.txt"
    )
    assert code == 1
    assert json.loads((tmp_path / "report.sarif").read_text())["version"] == "2.1.0"
    assert (tmp_path / "report.xml").read_text().startswith("<?xml")
    assert (tmp_path / "a=b.txt").read_text() == out
    names = {path.name for path in tmp_path.iterdir()} - {".cache"}
    assert names == {"a=b.txt", "faulty.txt", "report.sarif", "report.xml"}


@pytest.mark.parametrize("format", ["json", "sarif", "github", "checkstyle", "junit", "rdjsonl", "html"])
def test_a_file_holds_what_standard_output_would(wirelint, tmp_path, format):
    wirelint("check", "--output", f"{format}=out", "faulty.txt")
    assert (tmp_path / "out").read_text("utf8") == wirelint("check", "--format", format, "faulty.txt")[1]


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("sarf=a", "--output: no report format named “sarf”; did you mean “sarif”?"),
        ("sarif", "--output takes a format and a file; as in --output sarif=report.sarif"),
        ("sarif=", "--output takes a format and a file; as in --output sarif=report.sarif"),
        ("sarif=.", ".: --output: a folder where a file was expected"),
        ("sarif=no/where", "no: --output: no such folder; make it first"),
    ],
)
def test_what_cannot_be_is_said_before_anything_is_read(wirelint, given, said):
    assert wirelint("check", "--output", given, "faulty.txt") == (2, "", f"wirelint: {said}\n")


def test_a_full_disk(wirelint, tmp_path):
    code, out, err = wirelint("check", "--output", "json=/dev/full", "--output", "json=good.json", "faulty.txt")
    assert code == 2
    assert err == "wirelint: /dev/full: cannot write the report: no space left on device\n"
    assert "New York times" in out
    assert json.loads((tmp_path / "good.json").read_text())["findings"]
    assert not Path("/dev/full").is_file()


def test_standard_output_is_full(tmp_path):
    with open("/dev/full", "w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "wirelint", "check", "faulty.txt"], cwd=tmp_path, stdout=full, stderr=subprocess.PIPE, text=True,
            check=False, env={**os.environ, "PYTHONPATH": str(ROOT / "lint")},
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, "wirelint: cannot write the report: no space left on device\n")


def test_a_limit_on_the_size_of_files_leaves_the_old_report(tmp_path):
    (tmp_path / "report.json").write_text("the old one")
    (tmp_path / "long.txt").write_text(FAULTY * 300)
    done = subprocess.run(
        [sys.executable, "-m", "wirelint", "check", "--no-cache", "--output", "json=report.json", "long.txt"], cwd=tmp_path,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000)), capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "lint")},
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (2, "wirelint: report.json: cannot write the report: file too large\n")
    assert (tmp_path / "report.json").read_text() == "the old one"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["faulty.txt", "long.txt", "report.json"]


def test_a_symbolic_link_is_followed(wirelint, tmp_path):
    (tmp_path / "link.json").symlink_to("real.json")
    wirelint("check", "--output", "json=link.json", "faulty.txt")
    assert (tmp_path / "link.json").is_symlink()
    assert json.loads((tmp_path / "real.json").read_text())["findings"]
