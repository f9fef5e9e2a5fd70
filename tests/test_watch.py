"""`wirelint watch`: one report for each name and content, whatever happens."""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wirelint.watching.arrivals import Arrivals
from wirelint.watching.naming import id_of, leftovers, report_name

ROOT = Path(__file__).parents[1]
FAULTY = "The agreement holds, New York times mentioned.\n"
CLEAN = "The bridge reopened on Monday.\n"


@pytest.fixture
def post(tmp_path, wirelint):
    """A folder `in`, and `post()` to report what is in it (--once); returns the lines of the terminal."""
    (tmp_path / "in").mkdir()

    def run(*more):
        code, out, err = wirelint("watch", "in", "--output", "out", "--settle", "0", "--once", *more)
        assert (code, err.count("\n")) == (0, 1)
        return out.splitlines()

    return run


@pytest.fixture(autouse=True)
def signals():
    kept = {name: signal.getsignal(name) for name in (signal.SIGINT, signal.SIGTERM, signal.SIGIO)}
    yield
    for name, handler in kept.items():
        signal.signal(name, handler)


def reports(folder="out"):
    return sorted(path.relative_to(folder).as_posix() for path in Path(folder).rglob("*") if path.is_file() and path.name[0] != ".")


def put(name, text):
    path = Path("in", name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf8")
    return path


def begin(*more, cwd, **how):
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "lint")}
    command = [sys.executable, "-m", "wirelint", "watch", "in", "--output", "out", *more]
    return subprocess.Popen(command, cwd=cwd, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **how)


def wait_for(condition, seconds=120):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.05)


def test_a_report_for_each_name_and_content(post, wirelint):
    put("a.txt", FAULTY)
    put("sport/b.txt", CLEAN)
    assert post() == ["a.txt: 1 error, 1 warning", "sport/b.txt: 0 errors, 0 warnings"]
    names = [report_name(name, id_of(name, text.encode()), "json") for name, text in (("a.txt", FAULTY), ("sport/b.txt", CLEAN))]
    assert reports() == names
    assert Path("out", names[0]).read_text() == wirelint("check", "--format", "json", "in/a.txt")[1]
    assert post() == []
    put("a.txt", CLEAN)
    Path("in/sport/b.txt").rename("in/c.txt")
    put("d.txt", FAULTY).unlink()
    assert post() == ["a.txt: 0 errors, 0 warnings", "c.txt: 0 errors, 0 warnings"]
    put("a.txt", FAULTY)  # what was there before: its report stands
    assert post() == []
    assert len(reports()) == 4


def test_nothing_that_arrives_is_silent(post):
    put("a.txt", FAULTY)
    put("b.txt", "")
    put("c.py", "pass")
    Path("in/d.bin").write_bytes(b"\0\1\2\3" * 100)
    assert post() == ["a.txt: 1 error, 1 warning", "b.txt: skipped: empty", "c.py: skipped: not copy", "d.bin: failed: binary"]
    statuses = [json.loads(Path("out", name).read_text())["files"][0]["status"] for name in reports()]
    assert statuses == ["checked", "skipped", "skipped", "failed"]


def test_what_is_on_its_way_is_waited_for(post):
    for name in ("a.txt.part", ".a.txt", "a.txt~", "b.tmp", ".hidden/c.txt"):
        put(name, FAULTY)
    assert post() == []
    Path("in/a.txt.part").rename("in/a.txt")
    assert post() == ["a.txt: 1 error, 1 warning"]


def test_a_link_has_nothing_else_read(post):
    Path("secret.txt").write_text(FAULTY)
    Path("in/link.txt").symlink_to("../secret.txt")
    Path("in/folder").symlink_to("..")
    assert post() == []


@pytest.mark.parametrize("name", ["line\nbreak.txt", "x" * 250 + ".txt", "a b;$(touch hit).txt", "-rf.txt", "\udcff.txt"])
def test_hostile_names(post, name):
    put(name, FAULTY)
    (line,) = post("--exec", "/bin/ls")
    assert line.endswith(": 1 error, 1 warning")
    assert "\n" not in line
    assert len(reports()) == 1
    assert post() == []
    assert not Path("hit").exists()


def test_nothing_in_the_folder_configures_or_silences(post):
    put("wirelint.toml", 'ignore = ["outlets", "attribution"]\n')
    put("pyproject.toml", '[tool.wirelint]\nignore = ["outlets", "attribution"]\n')
    put("a.txt", f"[wirelint: off outlets/mis-cased]\n\n{FAULTY}")
    assert [line for line in post() if line.startswith("a.txt")] == ["a.txt: 1 error, 1 warning"]
    Path("desk.toml").write_text('ignore = ["attribution"]\n')
    put("b.txt", FAULTY)
    assert post("--config", "desk.toml") == ["b.txt: 1 error, 0 warnings"]


def test_reports_may_go_below_the_folder(post, wirelint):
    put("a.txt", FAULTY)
    for _ in range(2):
        assert wirelint("watch", "in", "--output", "in/out", "--settle", "0", "--once")[0] == 0
    assert len(reports("in/out")) == 1


@pytest.mark.parametrize("format", ["text", "sarif", "html", "junit"])
def test_formats(post, wirelint, format):
    put("a.txt", FAULTY)
    post("--format", format)
    assert Path("out", reports()[0]).read_text() == wirelint("check", "--format", format, "in/a.txt")[1]


ROUTE = """#!/bin/sh
echo "$WIRELINT_ID|$WIRELINT_FILE|$WIRELINT_ERRORS|$WIRELINT_WARNINGS|$*" >>routed
exit $(cat code)
"""


def test_a_command_for_each_report(post):
    Path("route").write_text(ROUTE)
    Path("route").chmod(0o755)
    Path("code").write_text("3")
    put("a.txt", FAULTY)
    assert post("--exec", "./route 'two words'") == ["a.txt: 1 error, 1 warning", "a.txt: ./route ended with 3; it is tried again"]
    Path("code").write_text("0")
    assert post("--exec", "./route again") == []
    assert post("--exec", "./route again") == []
    id, (report,) = id_of("a.txt", FAULTY.encode()), reports()
    assert Path("routed").read_text().splitlines() == [f"{id}|in/a.txt|1|1|two words out/{report}", f"{id}|in/a.txt|1|1|again out/{report}"]


def test_a_command_that_is_not_there(post):
    put("a.txt", FAULTY)
    assert post("--exec", "./nowhere")[1] == "a.txt: ./nowhere no such file or directory; it is tried again"


def test_one_that_cannot_be_written_keeps_nothing_up(post, tmp_path):
    put("sport/a.txt", FAULTY)
    put("z.txt", FAULTY)
    Path("out").mkdir()
    Path("out/sport").write_text("in the way")
    running = begin("--settle", "0", cwd=tmp_path)
    wait_for(lambda: len(reports()) == 2)
    running.terminate()
    out, _ = running.communicate()
    assert out.splitlines() == ["sport/a.txt: cannot write the report: file exists; it is tried again", "z.txt: 1 error, 1 warning"]
    Path("out/sport").unlink()
    assert post() == ["sport/a.txt: 1 error, 1 warning"]


def test_a_limit_on_the_size_of_files(post, tmp_path):
    put("long.txt", FAULTY * 400)
    put("short.txt", CLEAN)
    running = begin("--settle", "0", cwd=tmp_path, preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (120_000, 120_000)))
    wait_for(lambda: Path("out").exists() and reports())
    running.terminate()
    out, _ = running.communicate()
    assert out.splitlines() == ["long.txt: cannot write the report: file too large; it is tried again", "short.txt: 0 errors, 0 warnings"]
    assert post()[0].startswith("long.txt: ")


@pytest.mark.parametrize("how", [[], ["--poll", "0.1"]])
@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_ends_cleanly(tmp_path, monkeypatch, how, ending):
    monkeypatch.chdir(tmp_path)
    Path("in").mkdir()
    running = begin("--settle", "0.05", *how, cwd=tmp_path)
    assert "watching in" in running.stderr.readline()
    put("a.txt", FAULTY)
    wait_for(lambda: Path("out").exists() and reports())
    put("new/b.txt", CLEAN)  # a folder that comes after the start
    wait_for(lambda: len(reports()) == 2)
    running.send_signal(ending)
    out, err = running.communicate(timeout=60)
    assert (running.returncode, err) == (0, "")
    assert out.splitlines() == ["a.txt: 1 error, 1 warning", "new/b.txt: 0 errors, 0 warnings"]


def test_the_command_in_hand_is_finished(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    put("a.txt", FAULTY)
    Path("slow").write_text("#!/bin/sh\ntouch begun\nsleep 1\ntouch ended\n")
    Path("slow").chmod(0o755)
    running = begin("--settle", "0", "--exec", "./slow", cwd=tmp_path, start_new_session=True)
    wait_for(Path("begun").exists)
    os.killpg(running.pid, signal.SIGINT)  # as Ctrl-C does
    assert running.wait(timeout=60) == 0
    assert Path("ended").exists()


def test_the_second_signal_does_not_wait(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    put("a.txt", FAULTY)
    Path("slow").write_text("#!/bin/sh\ntouch begun\nsleep 20\n")
    Path("slow").chmod(0o755)
    running = begin("--settle", "0", "--exec", "./slow", cwd=tmp_path)
    wait_for(Path("begun").exists)
    running.send_signal(signal.SIGINT)
    time.sleep(0.3)
    running.send_signal(signal.SIGINT)
    assert running.wait(timeout=60) == -signal.SIGINT


@pytest.mark.parametrize("missing", ["package", "watches"])
def test_without_events_the_clock_does(post, monkeypatch, missing):
    if missing == "package":
        monkeypatch.setitem(sys.modules, "watchfiles", None)
    else:
        monkeypatch.setattr("watchfiles.watch", lambda *_, **__: (_ for _ in ()).throw(OSError("no more watches")))
    put("a.txt", FAULTY)
    assert post() == ["a.txt: 1 error, 1 warning"]


def test_two_do_not_write_into_one_folder(post, wirelint, tmp_path):
    running = begin(cwd=tmp_path)
    running.stderr.readline()
    code, _, err = wirelint("watch", "in", "--output", "out")
    assert (code, err) == (2, "wirelint: out: another watch writes its reports there; end it, or give another folder with --output\n")
    running.terminate()
    running.communicate()


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (["nowhere", "--output", "out"], "nowhere: no such folder"),
        (["in"], "watch needs a folder for its reports; as in --output reports"),
        (["in", "--output", "in"], "in: reports cannot go where copy comes in; give another folder with --output"),
        (["in", "--output", "file"], "file: cannot make the folder for the reports: file exists"),
        (["in", "--output", "out", "--settle", "-1"], "--settle and --poll take seconds, 0 or more"),
    ],
)
def test_wrong_usage(post, wirelint, argv, said):
    Path("file").write_text("")
    assert wirelint("watch", *argv) == (2, "", f"wirelint: {said}\n")


def test_a_journal_of_another_kind(post, wirelint):
    post()
    base = sqlite3.connect("out/.wirelint-watch.sqlite")
    base.execute("PRAGMA user_version = 9")
    base.close()
    assert "the journal is that of a later version; use that version" in wirelint("watch", "in", "--output", "out", "--once")[2]
    Path("out/.wirelint-watch.sqlite").write_bytes(b"not a database at all, whatever it is called" * 50)
    assert "cannot use the journal: file is not a database; move it away" in wirelint("watch", "in", "--output", "out", "--once")[2]


def journal(query):
    base = sqlite3.connect("out/.wirelint-watch.sqlite", isolation_level=None)
    found = base.execute(query).fetchall()
    base.close()
    return found


def test_a_journal_of_the_first_version_goes_on(post):
    put("a.txt", "The council met.\n")
    post()
    for query in ("DROP INDEX days", "DROP INDEX names", "ALTER TABLE seen DROP COLUMN day", "PRAGMA user_version = 1"):
        journal(query)
    assert post() == []
    assert journal("SELECT day FROM seen") == [(int(time.time() // 86400),)]


def test_files_that_have_been_gone_for_a_month_are_forgotten(post):
    for name in ("a.txt", "b.txt", "c.txt"):
        put(name, "The council met.\n")
    assert len(post()) == 3
    Path("in/a.txt").unlink()
    Path("in/b.txt").unlink()
    journal("UPDATE seen SET day = day - 40 WHERE name != CAST('b.txt' AS BLOB)")
    assert post() == []
    assert (
        journal("SELECT CAST(name AS TEXT) FROM seen")
        == journal("SELECT CAST(name AS TEXT) FROM reported ORDER BY name")
        == [("b.txt",), ("c.txt",)]
    )
    put("a.txt", "The council met.\n")
    assert len(post()) == 1
    assert len(reports()) == 3


def test_an_empty_folder_may_not_be_mounted(post):
    put("a.txt", "The council met.\n")
    post()
    Path("in/a.txt").unlink()
    journal("UPDATE seen SET day = day - 40")
    post()
    assert len(journal("SELECT * FROM reported")) == 1


def test_what_a_kill_left_is_taken_away(post):
    put("a.txt", FAULTY)
    post()
    left = Path("out", f"{reports()[0]}.123.tmp")
    left.write_text("half a rep")
    Path("out/mine.tmp").write_text("no report")
    assert list(leftovers("out")) == [str(left)]
    post()
    assert not left.exists()
    assert Path("out/mine.tmp").exists()


def test_partial_writes(tmp_path):
    known = []
    arrivals = Arrivals(str(tmp_path), str(tmp_path / "out"), lambda name, signature: (name, signature) in known)
    path = tmp_path / "a.txt"
    with open(path, "w") as file:
        file.write("half")
        file.flush()
        arrivals.look(None, now=0)
        assert arrivals.ready(0.5, settle=1) == []  # too new
        assert arrivals.ready(1.5, settle=1) == []  # somebody holds it open for writing
        assert arrivals.ready(99, settle=1) == ["a.txt"]  # ... but not for ever
        file.write(" and more")
    assert arrivals.take("a.txt") is None  # it looks otherwise now
    arrivals.look([], now=100)
    assert arrivals.ready(100.5, settle=1) == []
    assert arrivals.ready(101, settle=1) == ["a.txt"]
    assert arrivals.take("a.txt") == b"half and more"
    known.append(("a.txt", arrivals.waiting["a.txt"].signature))
    arrivals.look(None, now=102)
    assert not arrivals.waiting


def test_killed_while_files_arrive():
    done = subprocess.run(
        [sys.executable, str(ROOT / "bench" / "kill_watch.py"), "--files", "40", "--kills", "6"], capture_output=True, text=True, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT / "lint")},
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert ": 0 wrong; " in done.stdout
