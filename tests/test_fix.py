"""`wirelint fix`: what is written, what is refused, and that nothing else changes."""

import functools
import json
import os
import resource
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from wirelint.desk import Desk
from wirelint.engine.plan import build
from wirelint.engine.scan import Scanner
from wirelint.fixing import fix_bytes
from wirelint.fixing.rounds import settle
from wirelint.fixing.strip import strip
from wirelint.linting import Linter, lint_bytes
from wirelint.places import RULES
from wirelint.rulebook import packs
from wirelint.rulebook.declared import read
from wirelint.source.decode import decode

ROOT = Path(__file__).parents[1]
SEEDS = sorted(path for path in (ROOT / "seeds").rglob("*") if path.is_file() and path.suffix in (".txt", ".md"))
FAULTY = "The Kiev delegation left, New York times mentioned.\n"
FIXED = "The Kyiv delegation left, New York Times reported.\n"


@pytest.fixture
def copy(tmp_path):
    def write(name, text):
        (tmp_path / name).write_bytes(text.encode())
        return tmp_path / name

    return write


def test_fixes_are_written(copy, wirelint):
    path = copy("a.txt", FAULTY)
    code, out, _ = wirelint("fix", "a.txt")
    assert (code, path.read_text()) == (0, FIXED)
    assert out == (
        "a.txt: 3 fixed (attribution/calqued-verb 1, names/wrong-place-form 1, outlets/mis-cased 1)\n"
        "3 fixed in 1 file; errors and warnings left: 0\n"
    )
    assert wirelint("check", "a.txt")[0] == 0


def test_a_diff_changes_nothing_and_can_be_applied(copy, wirelint, tmp_path):
    text = f"One.\n\n{FAULTY}\nLast line, New York times said, without its end."
    path = copy("a.txt", text)
    code, out, err = wirelint("fix", "--diff", "a.txt")
    assert (code, path.read_text()) == (1, text)
    assert "-The Kiev delegation left, New York times mentioned.\n+The Kyiv delegation left, New York Times reported.\n" in out
    assert "4 to be fixed in 1 file" in err
    subprocess.run(["patch", "-p1", "--quiet"], input=out, text=True, cwd=tmp_path, check=True)
    patched = path.read_text()
    path.write_text(text)
    wirelint("fix", "a.txt")
    assert path.read_text() == patched


def test_line_ends_marks_and_encodings_stay(copy, wirelint, tmp_path):
    for name, data in {
        "crlf.txt": FAULTY.replace("\n", "\r\n").encode(),
        "bom.txt": FAULTY.encode("utf-8-sig"),
        "utf16.txt": FAULTY.encode("utf-16"),
        "windows.txt": f"Café “talks”. {FAULTY}".encode("cp1252"),
    }.items():
        (tmp_path / name).write_bytes(data)
        assert wirelint("fix", name)[0] == 0
        before, after = decode(data), decode((tmp_path / name).read_bytes())
        assert after.encoding == before.encoding
        assert after.text == before.text.replace("Kiev", "Kyiv").replace("New York times mentioned", "New York Times reported")


def test_notes_are_only_fixed_if_asked_for(copy, wirelint):
    text = "President Zelensky met the minister on Monday.\n"
    path = copy("a.txt", text)
    wirelint("fix", "--profile", "ap", "a.txt")
    assert path.read_text() == text
    wirelint("fix", "--profile", "ap", "--suggested", "a.txt")
    assert path.read_text() == "President Zelenskyy met the minister on Monday.\n"


def test_silenced_findings_are_left_alone_and_the_comments_go_before_print(copy, wirelint):
    text = (
        "[wirelint: off outlets]\nNew York times said so. [wirelint: allow attribution: x]\n[wirelint: on outlets]\nThe Kiev team left.\n"
    )
    path = copy("a.txt", text)
    wirelint("fix", "a.txt")
    assert path.read_text() == text.replace("Kiev", "Kyiv")
    wirelint("fix", "--strip-silencing", "a.txt")
    assert path.read_text() == "New York times said so.\nThe Kyiv team left.\n"


def test_comments_of_markdown_go_whole(copy, wirelint):
    path = copy(
        "a.md", "# Talks\n\n<!-- [wirelint: allow names: x] -->\nThe Kiev team left. <!-- [wirelint: allow dates: y] Ask Ana. -->\n"
    )
    wirelint("fix", "--strip-silencing", "a.md")
    assert path.read_text() == "# Talks\n\nThe Kiev team left. <!-- Ask Ana. -->\n"


def test_standard_input_to_standard_output(tmp_path):
    done = subprocess.run([sys.executable, "-m", "wirelint", "fix", "-"], input=FAULTY, text=True, capture_output=True, check=False, env=environment(tmp_path))  # fmt: skip
    assert (done.returncode, done.stdout) == (0, FIXED)


def environment(folder):
    return {
        "PYTHONPATH": str(ROOT / "lint"),
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        "PYTHONDONTWRITEBYTECODE": "1",
        "PATH": "/usr/bin:/bin",
    }


def test_what_is_left_makes_the_exit_code_one(copy, wirelint):
    copy("a.txt", f"{FAULTY}\nHe left in spring. In the fall.\n")
    code, out, _ = wirelint("fix", "a.txt")
    assert code == 1
    assert "errors and warnings left: 1" in out


def test_a_file_that_cannot_be_read_or_written_does_not_stop_the_others(copy, wirelint, tmp_path):
    path = copy("b.txt", FAULTY)
    (tmp_path / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    code, _, err = wirelint("fix", "nowhere.txt", "photo.txt", "b.txt")
    assert code == 2
    assert "nowhere.txt: no such file or directory" in err
    assert "photo.txt: binary" in err
    assert path.read_text() == FIXED


def test_a_full_disk_leaves_the_file_as_it_was(copy, tmp_path):
    text = FAULTY * 20
    path = copy("a.txt", text)
    done = subprocess.run(
        [sys.executable, "-m", "wirelint", "fix", "--no-cache", "a.txt"], cwd=tmp_path, capture_output=True, text=True, check=False,
        env=environment(tmp_path), preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)),
    )  # fmt: skip
    assert done.returncode == 2
    assert "a.txt: cannot be written: file too large" in done.stderr
    assert path.read_text() == text
    assert [item.name for item in tmp_path.iterdir()] == ["a.txt"]


def test_a_name_as_long_as_can_be(copy, wirelint):
    name = f"{'a' * 251}.txt"
    path = copy(name, FAULTY)
    assert wirelint("fix", name)[0] == 0
    assert path.read_text() == FIXED


def test_a_file_that_was_replaced_meanwhile_is_not_overwritten(copy, wirelint, monkeypatch):
    path = copy("a.txt", FAULTY)
    from wirelint.cli import fix

    def settled(*argv):
        done = settle(*argv)
        path.write_text("A newer version.\n")
        return done

    monkeypatch.setattr(fix, "settle", settled)
    code, _, err = wirelint("fix", "a.txt")
    assert code == 2
    assert "a.txt: changed while it was being fixed: not written" in err
    assert path.read_text() == "A newer version.\n"


def linter(tmp_path, **swaps):
    """A linter with one rule for each [swap]."""
    rules = []
    for name, (wrong, right) in swaps.items():
        path = tmp_path / f"{name}.toml"
        path.write_text(
            f'why = "W"\nmessage = "write {{fix}}"\nfamily = "{name}"\nbad = ["{{{wrong} -> {right}}}"]\ngood = ["None."]\n[swap]\n"{wrong}" = "{right}"\n'
        )
        rules.append(read(str(path), f"own/{name}")[0])
    return Linter(Scanner(build(rules)), Desk(keep=False))


def every(_):
    return True


def test_one_fix_may_make_another_possible(tmp_path):
    done = settle(linter(tmp_path, a=("red", "green"), b=("green door", "blue door")), "a.txt", b"A red door.\n", every)
    assert done.fixed.after == b"A blue door.\n"
    assert done.refused == frozenset()


def test_fixes_that_undo_each_other_are_refused_and_the_others_are_not(tmp_path):
    one = linter(tmp_path, a=("red", "green"), b=("green", "red"), c=("dor", "door"))
    done = settle(one, "a.txt", b"A red dor.\n", every)
    assert done.fixed.after == b"A red door.\n"
    assert done.refused == {"own/a", "own/b"}


def test_fixes_that_feed_themselves_are_refused(tmp_path):
    done = settle(linter(tmp_path, a=("very", "very very")), "a.txt", b"A very long day.\n", every)
    assert (done.fixed.after, done.refused) == (b"A very long day.\n", {"own/a"})


def test_of_two_fixes_on_the_same_words_only_one_is_written_at_a_time(tmp_path):
    made = fix_bytes(linter(tmp_path, a=("red door", "gate"), b=("door key", "key")), "a.txt", b"The red door key.\n", every)
    assert made.after in (b"The gate key.\n", b"The red key.\n")
    assert [change.reason for change in made.changes if change.reason] == ["another fix changes the same words"]


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_on_every_seed_nothing_fixable_is_left_and_all_else_is_as_it_was(path, tmp_path, wirelint):
    shutil.copy(path, tmp_path / path.name)
    wirelint("fix", "--suggested", path.name)
    report = json.loads(wirelint("check", "--format", "json", path.name)[1])
    assert [(item["line"], item["rule"]) for item in report["findings"] if item["fixable"]] == []


@functools.cache
def builtin():
    return Linter(Scanner(build([rule for rule, _ in packs.read([RULES]).values()])), Desk())


@pytest.mark.parametrize("path", SEEDS, ids=lambda path: path.name)
def test_on_every_seed_only_what_is_fixed_changes(path):
    """Round by round: cut the changed stretches out of the file before and after, and the rest is the same, byte for byte."""
    one = builtin()
    data = path.read_bytes()
    for _ in range(5):
        made = fix_bytes(one, path.name, data, every)
        before, at = decode(made.before).text, 0
        pieces = []
        for change in sorted(made.applied, key=lambda change: change.start):
            pieces += [before[at : change.start], change.string]
            at = change.end
        assert "".join([*pieces, before[at:]]).encode(decode(data).encoding) == made.after
        if made.after == data:
            break
        data = made.after
    assert strip(one, path.name, data) == (data, 0)
    assert lint_bytes(one, path.name, data).status == "checked"
