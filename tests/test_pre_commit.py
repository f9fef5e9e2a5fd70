"""The hook through the real pre-commit: this working tree is the hook's source, another repository uses it."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FAULTY = "Talks went on, New York times mentioned. The Kiev delegation left.\n"
CLEAN = "The bridge reopened on Monday after two years of repairs.\n"
POST = """\
---
title: The old mill reopens
date: 2024-03-05
author: Ana Ruiz
---

The mill reopened on Tuesday, its owners said.
"""


def git(*argv, cwd):
    identity = ["-c", "user.name=Ana Ruiz", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"]
    return subprocess.run(["git", *identity, *argv], cwd=cwd, capture_output=True, text=True, check=False, env=environment(cwd))


def environment(cwd):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("GIT_", "PRE_COMMIT", "VIRTUAL_ENV"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{kept['PATH']}"
    return {**kept, "PATH": path, "PRE_COMMIT_HOME": str(cwd.parent / "pre-commit"), "XDG_CACHE_HOME": str(cwd.parent / "cache")}


@pytest.fixture(scope="module")
def source(tmp_path_factory):
    """A repository with a copy of this working tree as its one commit."""
    folder = tmp_path_factory.mktemp("hook") / "source"
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)
    git("init", "-q", "-b", "main", cwd=folder)
    git("add", "-A", cwd=folder)
    assert git("commit", "-qm", "hook", cwd=folder).returncode == 0
    return folder


def repository(source, name, hook):
    """An editorial repository that uses the hook, with an old faulty story in it."""
    folder = source.parent / name
    folder.mkdir()
    revision = git("rev-parse", "HEAD", cwd=source).stdout.strip()
    git("init", "-q", "-b", "main", cwd=folder)
    (folder / ".pre-commit-config.yaml").write_text(f"repos:\n- repo: {source}\n  rev: {revision}\n  hooks:\n  - id: {hook}\n")
    (folder / "old.txt").write_text(FAULTY)
    git("add", "-A", cwd=folder)
    assert git("commit", "-qm", "before the hook", cwd=folder).returncode == 0
    done = subprocess.run(
        [sys.executable, "-m", "pre_commit", "install", "--install-hooks"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        env=environment(folder),
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return folder


@pytest.fixture(scope="module")
def desk(source):
    return repository(source, "desk", "wirelint")


@pytest.fixture(scope="module")
def fixing(source):
    return repository(source, "fixing", "wirelint-fix")


def commit(desk, **files):
    for name, text in files.items():
        (desk / name.replace("_", ".")).write_text(text)
    git("add", "-A", cwd=desk)
    return git("commit", "-m", "copy", cwd=desk)


def test_a_faulty_story_is_stopped_with_its_positions(desk):
    done = commit(desk, faulty_txt=FAULTY)
    assert done.returncode != 0
    assert "faulty.txt" in done.stderr + done.stdout
    assert "1:16" in done.stderr + done.stdout
    assert "New York Times" in done.stderr + done.stdout
    git("rm", "-q", "--cached", "faulty.txt", cwd=desk)
    (desk / "faulty.txt").unlink()


def test_a_clean_one_passes_and_only_changed_files_are_read(desk):
    """`old.txt` is as faulty as can be, but it is no part of the commit."""
    done = commit(desk, clean_txt=CLEAN)
    assert done.returncode == 0, done.stderr + done.stdout
    assert "Passed" in done.stderr + done.stdout


def test_a_post_with_front_matter_passes(desk):
    done = commit(desk, post_md=POST)
    assert done.returncode == 0, done.stderr + done.stdout


def test_the_fixing_hook_mends_what_is_committed_and_stops_once(fixing):
    done = commit(fixing, faulty_txt=FAULTY)
    assert done.returncode != 0
    assert "files were modified by this hook" in done.stderr + done.stdout
    assert (fixing / "faulty.txt").read_text() == FAULTY.replace("New York times mentioned", "New York Times reported").replace(
        "Kiev", "Kyiv"
    )
    assert (fixing / "old.txt").read_text() == FAULTY
    done = commit(fixing)
    assert done.returncode == 0, done.stderr + done.stdout
