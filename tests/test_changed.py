"""`--changed-since REF`: only findings on lines that differ from what git has."""

import json
import subprocess

import pytest

OLD = "The Kiev delegation left.\n"
NEW = "New York times mentioned the talks.\n"


@pytest.fixture
def repository(tmp_path, wirelint):
    """(write, git, shown): files, the command git, and [(path, line)] of what is found on changed lines."""

    def git(*argv):
        identity = ["-c", "user.name=Ana Ruiz", "-c", "user.email=ana@example.org", "-c", "commit.gpgsign=false"]
        return subprocess.run(["git", *identity, *argv], cwd=tmp_path, capture_output=True, text=True, check=True).stdout

    def write(**files):
        for name, text in files.items():
            (tmp_path / f"{name}.txt").write_bytes(text.encode())

    def shown(reference, *argv):
        code, out, err = wirelint("check", "--format", "json", "--select", "names,outlets", "--changed-since", reference, *(argv or ["."]))
        assert code in (0, 1), err
        return [(item["path"], item["line"]) for item in json.loads(out)["findings"]]

    git("init", "-q", "-b", "main")
    write(a=OLD * 3, b=OLD)
    (tmp_path / ".gitignore").write_text(".cache\n")
    git("add", "-A")
    git("commit", "-qm", "first")
    return write, git, shown


def test_only_changed_lines(repository):
    write, _, shown = repository
    assert shown("HEAD") == []
    write(a=OLD + NEW + OLD, b=OLD)
    assert shown("HEAD") == [("a.txt", 2)]


def test_new_files_are_new_on_every_line_tracked_or_not(repository):
    write, git, shown = repository
    write(c=OLD, d=OLD)
    git("add", "d.txt")
    assert shown("HEAD") == [("c.txt", 1), ("d.txt", 1)]


def test_a_renamed_file_has_only_its_changed_lines(repository):
    write, git, shown = repository
    git("mv", "a.txt", 'à l\'"été".txt')
    assert shown("HEAD") == []
    write(b=NEW + OLD)
    assert shown("HEAD") == [("b.txt", 1)]


def test_since_the_branch_was_made(repository):
    write, git, shown = repository
    git("checkout", "-qb", "desk")
    write(a=OLD * 3 + NEW)
    git("commit", "-qam", "on the desk")
    git("checkout", "-q", "main")
    write(b="Talks resumed.\n")
    git("commit", "-qam", "meanwhile")
    git("checkout", "-q", "desk")
    assert shown("main") == [("a.txt", 4)]


def test_a_related_place_counts(repository, wirelint):
    write, git, _ = repository
    write(a="Officials in Kharkiv agreed.\n\nTalks resumed.\n\nThe road to Kharkov was open on Monday, and the road from Kharkiv.\n")
    git("commit", "-qam", "two forms")
    _, out, _ = wirelint("check", "--format", "json", "--info", "a.txt")
    found = next(item for item in json.loads(out)["findings"] if item["related"])
    line = found["related"][0]["line"]
    assert line != found["line"]
    text = ["Officials in Kharkiv agreed.", "", "Talks resumed.", "", "The road to Kharkov was open on Monday, and the road from Kharkiv."]
    text[line - 1] += " They left."
    write(a="\n".join(text) + "\n")
    _, out, _ = wirelint("check", "--format", "json", "--changed-since", "HEAD", "a.txt")
    assert found["rule"] in [item["rule"] for item in json.loads(out)["findings"]]


def test_line_ends_of_every_kind(repository):
    write, _, shown = repository
    write(a=(OLD * 3).replace("\n", "\r\n"))
    assert [line for _, line in shown("HEAD")] == [1, 2, 3]
    write(a=OLD * 2 + OLD.replace("\n", "\r") + NEW)
    assert [line for _, line in shown("HEAD")] == [1, 2, 3, 4]  # git does not count such lines: all of them


def test_the_summary_counts_the_others(repository, wirelint):
    write, _, _ = repository
    write(a=OLD + NEW + OLD)
    assert ", 3 on lines that have not changed" in wirelint("check", "--select", "names,outlets", "--changed-since", "HEAD", ".")[1]


def test_what_git_does_not_know(repository, wirelint, tmp_path_factory):
    code, _, err = wirelint("check", "--changed-since", "nowhere", ".")
    assert code == 2
    assert "--changed-since: git says" in err
    code, _, err = wirelint("check", "--changed-since", "--output=x", ".")
    assert code == 2
    outside = tmp_path_factory.mktemp("outside") / "a.txt"
    outside.write_text(OLD)
    assert "not a git repository" in wirelint("check", "--changed-since", "HEAD", str(outside))[2]
