"""What a walk takes, and that every file it leaves out is counted."""

import json
import os
import subprocess

import pytest

from wirelint.files.kinds import NOT_COPY, NOT_COPY_NAMES, is_copy
from wirelint.files.walk import candidates

CLEAN = "The bridge reopened on Monday.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name in ("a.txt", "sub/b.md", "sub/feed", "code.py", "LICENSE", ".hidden/c.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_text(CLEAN)
    return tmp_path


def walked(*paths, **options):
    return [(found.path, found.reason) for found in candidates(paths, **options)]


def test_a_walk(desk):
    assert walked(".") == [("LICENSE", "not copy"), ("a.txt", ""), ("code.py", "not copy"), ("sub/b.md", ""), ("sub/feed", "")]


def test_all_files(desk):
    assert ("code.py", "") in walked(".", all_files=True)


def test_a_named_file_is_always_taken(desk):
    assert walked("code.py", ".hidden/c.txt") == [("code.py", ""), (".hidden/c.txt", "")]


def test_git_is_asked_where_there_is_one(desk):
    subprocess.run(["git", "init", "-q"], check=True)
    (desk / ".gitignore").write_text("sub/\n")
    assert ("a.txt", "") in walked(".")
    assert not [path for path, _ in walked(".") if path.startswith("sub/")]


def test_each_file_once(desk):
    os.symlink("a.txt", "again.txt")
    assert walked("a.txt", "a.txt", "again.txt", "./a.txt") == [("a.txt", "")]


def test_folders_that_loop(desk):
    os.symlink("..", "sub/up")
    assert ("a.txt", "") in walked(".")


def test_what_was_left_out_is_counted(desk, wirelint):
    _, out, _ = wirelint("check", ".")
    assert out == "3 files, 3 stories, 0 errors, 0 warnings; not checked: 2 files (2 not copy)\n"
    rows = json.loads(wirelint("check", "--format", "json", ".")[1])["files"]
    assert {row["path"]: row["reason"] for row in rows if row["status"] == "skipped"} == {"LICENSE": "not copy", "code.py": "not copy"}


def test_copy_by_name():
    assert all(is_copy(name) for name in ("a.txt", "A.TXT", "story", "tag_reuters.com,0000_newsml_L4N", "a.xml", "b.json", "c.tst", "d.md"))
    assert not any(is_copy(name) for name in ("a.py", "B.JS", "Makefile", "uv.lock", "photo.JPG", ".env"))


def test_the_published_list_is_the_list():
    from pathlib import Path

    published = (Path(__file__).parents[1] / "docs" / "files.md").read_text("utf8")
    assert all(f"`{item}`" in published for item in NOT_COPY | NOT_COPY_NAMES)
