"""Completion scripts, sourced in the shells themselves."""

import os
import pty
import re
import select
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from wirelint.cli import COMMANDS

BIN = Path(sys.executable).parent
INSTALL = "apt-get install zsh fish"
ASKED = [
    ("wirelint che", {"check"}),
    ("wirelint check --form", {"--format"}),
    ("wirelint check --format s", {"sarif"}),
    ("wirelint check --fail-on ", {"error", "warning", "info", "never"}),
    ("wirelint explain outlets/mis-c", {"outlets/mis-cased"}),
    ("wirelint check --select outlets/mis-c", {"outlets/mis-cased"}),
    ("wirelint check --profile gua", {"guardian"}),
    ("wirelint check --output juni", {"junit="}),
    ("wirelint watch inc", {"incoming/"}),
    ("wirelint check story-o", {"story-one.txt"}),
    ("wirelint check --config des", {"desk.toml"}),
    ("wirelint completion f", {"fish"}),
]


@pytest.fixture
def source(tmp_path, wirelint):
    """`source("bash")`: the path of the script; the folder holds something to complete."""
    (tmp_path / "incoming").mkdir()
    (tmp_path / "story-one.txt").write_text("")
    (tmp_path / "desk.toml").write_text("")

    def run(shell):
        if not shutil.which(shell):
            pytest.skip(f"needs {shell}: {INSTALL}")
        code, out, _ = wirelint("completion", shell)
        assert code == 0
        (tmp_path / "script").write_text(out)
        return tmp_path / "script"

    return run


def environment(folder):
    return {**os.environ, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}", "HOME": str(folder), "TERM": "dumb"}


def run(shell, code, folder):
    done = subprocess.run([shell, "-c", code], cwd=folder, env=environment(folder), capture_output=True, text=True, check=False)
    assert not done.stderr
    return done.stdout.splitlines()


@pytest.mark.parametrize(("line", "offered"), ASKED)
def test_bash(source, tmp_path, line, offered):
    words = " ".join(f"'{word}'" for word in line.split(" "))
    code = f'source "{source("bash")}"; COMP_WORDS=({words}); COMP_CWORD=$((${{#COMP_WORDS[@]}}-1)); _wirelint; printf "%s\\n" "${{COMPREPLY[@]}}"'
    assert {name.rstrip("/") for name in run("bash", code, tmp_path)} == {name.rstrip("/") for name in offered}


def test_bash_splits_at_the_equals_sign(source, tmp_path):
    code = f'source "{source("bash")}"; COMP_WORDS=(wirelint check --format = s); COMP_CWORD=4; _wirelint; echo "${{COMPREPLY[@]}}"'
    assert run("bash", code, tmp_path) == ["sarif"]


@pytest.mark.parametrize(("line", "offered"), ASKED)
def test_fish(source, tmp_path, line, offered):
    shown = run("fish", f"source {source('fish')}; complete -C '{line}'", tmp_path)
    assert {row.split("\t")[0] for row in shown} == offered


@pytest.mark.parametrize(("line", "offered"), [row for row in ASKED if len(row[1]) == 1])
def test_zsh(source, tmp_path, line, offered):
    """At a terminal, as a user does: the line, then the tab key."""
    script = source("zsh")
    child, terminal = pty.fork()
    if not child:
        os.chdir(tmp_path)
        os.execvpe("zsh", ["zsh", "-f", "-i"], environment(tmp_path))
    try:
        typed(terminal, f"PS1='>' && autoload -U compinit && compinit -u -D && source {script} && echo rea''dy\n", "ready")
        (whole,) = offered
        start = line.rpartition(" ")[2]
        assert whole in start + typed(terminal, f"{line}\t", whole[len(start) :]).rpartition(start)[2]
    finally:
        os.close(terminal)
        os.waitpid(child, 0)


def typed(terminal, keys, awaited):
    """What the terminal shows after these keys, up to what is awaited."""
    os.write(terminal, keys.encode())
    seen, end = "", time.monotonic() + 60
    while awaited not in seen.rpartition(keys.strip())[2]:
        assert time.monotonic() < end, seen
        if select.select([terminal], [], [], 0.2)[0]:
            seen += os.read(terminal, 65536).decode(errors="replace")
    return seen


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_every_command_and_option_is_in_it(wirelint, shell):
    out = wirelint("completion", shell)[1]
    for command in COMMANDS:
        assert command in out
    flags = set(re.findall("--[a-z-]+", wirelint("check", "--help")[1]))
    assert len(flags) > 15
    assert all((flag if shell != "fish" else f"-l {flag[2:]} ") in out for flag in flags)
