"""Whatever comes in: a clear line, nothing lost, never a traceback."""

import os
import resource
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FAULT = "New York times mentioned the talks in its Monday edition."


def run(*argv, cwd, **options):
    environment = {
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT / "lint"),
        "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"],
        "PYTHONDONTWRITEBYTECODE": "1",  # a limit on files would leave half a module in the checkout
        **options.pop("environment", {}),
    }
    done = subprocess.run([sys.executable, "-m", "wirelint", *argv], cwd=cwd, env=environment, capture_output=True, check=False, **options)
    assert b"Traceback" not in done.stderr, done.stderr.decode()
    return done.returncode, done.stdout.decode("utf8", "replace"), done.stderr.decode("utf8", "replace")


@pytest.fixture
def check(tmp_path):
    def check(data: bytes, *argv, **options):
        (tmp_path / "a.txt").write_bytes(data)
        return run("check", "a.txt", "--select", "outlets/mis-cased", *argv, cwd=tmp_path, **options)

    return check


@pytest.mark.parametrize(
    "data",
    [
        FAULT.encode("utf-8-sig"),
        FAULT.encode("utf-16"),
        FAULT.encode("utf-32"),
        ("É. " + FAULT).encode("cp1252"),
        (FAULT + "\x00" + " word" * 100).encode(),
        b"\r".join([b"One.", FAULT.encode(), b"Two."]),
        b"One.\r\n\n\rTwo.\n" + FAULT.encode(),
        b"\n" * 1_000_000 + FAULT.encode(),
        (FAULT + "\ud800").encode("utf8", "surrogatepass"),
        "\u202e".encode() + FAULT.encode() + b"\x1b[2J\x07",
    ],
    ids=["BOM", "UTF-16", "UTF-32", "Windows-1252", "NUL", "lone CR", "mixed line ends", "a million blank lines", "surrogate", "controls"],
)
def test_the_fault_is_still_found(check, data):
    code, out, _ = check(data)
    assert code == 1
    assert "write New York Times" in out


def test_a_byte_order_mark_takes_no_column(check):
    assert "1:1 " in check(FAULT.encode("utf-8-sig"))[1]


def test_the_assumed_encoding_is_said(check, tmp_path):
    import json

    report = json.loads(check(b"Caf\xe9.", "--format", "json")[1])
    assert report["files"][0]["encoding"] == "windows-1252 (assumed)"


def test_one_line_of_ten_megabytes(check):
    began = time.monotonic()
    code, out, _ = check((b"The harbour was shut on Monday. " * 330_000) + FAULT.encode())
    assert code == 1
    assert "write New York Times" in out
    assert time.monotonic() - began < 60  # no claim of speed: only that it ends


def test_an_empty_file(check):
    code, out, err = check(b"")
    assert (code, out) == (0, "0 files, 0 stories, 0 errors, 0 warnings; not checked: 1 file (1 empty)\n")
    assert "nothing was checked" in err


def test_a_named_binary_file_is_a_failure(check):
    code, out, err = check(b"\x89PNG\r\n\x1a\n" + bytes(100))
    assert code == 2
    assert "a.txt: binary" in err
    assert "1 binary" in out


def test_a_binary_file_in_a_walk_is_only_counted(tmp_path):
    (tmp_path / "photo").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    (tmp_path / "a.txt").write_text("A bridge reopened on Monday.\n")
    code, out, _ = run("check", ".", cwd=tmp_path)
    assert code == 0
    assert "not checked: 1 file (1 binary)" in out


def test_a_path_that_does_not_exist(tmp_path):
    assert run("check", "nowhere.txt", cwd=tmp_path) == (
        2,
        "0 files, 0 stories, 0 errors, 0 warnings; not checked: 1 file (1 no such file or folder)\n",
        "wirelint: nothing was checked\nwirelint: nowhere.txt: no such file or folder\n",
    )  # fmt: skip


def test_a_link_that_leads_nowhere(tmp_path):
    (tmp_path / "a.txt").symlink_to("gone.txt")
    code, _, err = run("check", "a.txt", cwd=tmp_path)
    assert code == 2
    assert "a.txt: no such file or directory" in err


def test_a_file_that_cannot_be_read_does_not_stop_the_others(tmp_path):
    (tmp_path / "a.txt").symlink_to("gone.txt")
    (tmp_path / "b.txt").write_text(FAULT)
    code, out, _ = run("check", "nowhere.txt", "a.txt", "b.txt", cwd=tmp_path)
    assert code == 2
    assert "write New York Times" in out


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
def test_a_file_without_permission(tmp_path):
    """Root may read everything, so an unprivileged child asks."""
    path = tmp_path / "a.txt"
    path.write_text(FAULT)
    path.chmod(0)
    code = (
        f"import os, sys; sys.path.insert(0, {str(ROOT / 'lint')!r})\n"
        "from wirelint.linting import read_bytes\n"
        "os.geteuid() == 0 and os.setuid(65534)\n"
        f"try: read_bytes({str(path)!r})\nexcept Exception as error: print(type(error).__name__, error)"
    )
    for folder in (tmp_path, *tmp_path.parents):
        if str(folder).startswith("/tmp/") and folder.owner() == path.owner():
            folder.chmod(folder.stat().st_mode | 0o055)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "InputError permission denied\n", done.stderr


def test_a_broken_pipe_ends_quietly(tmp_path):
    for number in range(300):
        (tmp_path / f"{number:03}.txt").write_text((FAULT + "\n") * 20)
    command = f"{sys.executable} -m wirelint check --format json . | head -c 100"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}
    done = subprocess.run(command, shell=True, cwd=tmp_path, env=environment, capture_output=True, check=False)
    assert done.stderr == b""


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")
def test_a_report_that_cannot_be_written(tmp_path):
    (tmp_path / "a.txt").write_text(FAULT)
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT / "lint"), "XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"]}
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "wirelint", "check", "a.txt"],
            cwd=tmp_path,
            env=environment,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 2
    assert done.stderr.decode() == "wirelint: cannot write the report: no space left on device\n"


def test_no_home_folder(check):
    assert check(FAULT.encode(), environment={"HOME": "", "XDG_CACHE_HOME": ""})[0] == 1


def test_a_cache_that_cannot_be_written(check, tmp_path):
    (tmp_path / "file").write_text("")
    assert check(FAULT.encode(), environment={"XDG_CACHE_HOME": str(tmp_path / "file")})[0] == 1


def test_a_file_size_limit_on_the_cache(tmp_path):
    """A plan that could be written only in part is never used."""
    (tmp_path / "a.txt").write_text(FAULT)

    def limit():
        import signal

        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    own = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    for _ in range(2):
        assert run("check", "a.txt", cwd=tmp_path, environment=own, preexec_fn=limit)[0] == 1
    assert run("check", "a.txt", cwd=tmp_path, environment=own)[0] == 1


def test_a_terminal_without_unicode(check):
    _, out, _ = check(("“" + FAULT + "”").encode(), "--info", environment={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"})
    assert "New York Times" in out


def test_a_folder_in_place_of_a_rules_folder(tmp_path):
    (tmp_path / "a.txt").write_text(FAULT)
    assert "no such folder of rules" in run("check", "a.txt", "--rules", "nowhere", cwd=tmp_path)[2]


def test_a_day_that_is_none(tmp_path):
    code, _, err = run("check", "--date", "2024-02-30", ".", cwd=tmp_path)
    assert code == 2
    assert "--date" in err
