"""The one server of a user: started, shared, stopped, and found again after anything may have happened to it."""

import os
import shutil
import signal
import socket
import time

import psutil
import pytest

TEXT = "The mayor of the town may not accepted the plan on Monday, {} said.\n"


def check(desk, mode="require", who="he"):
    desk.write("a.txt", TEXT.format(who))
    return desk.run("check", "--deep", mode, "--info", "a.txt")


def works(desk, who):
    code, out, _ = check(desk, who=who)
    return code == 0 and "languagetool/MD_BASEFORM" in out


def gone(pid, seconds=60.0):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE:
            return True
        time.sleep(0.1)
    return False


def test_start_status_stop(desk):
    assert desk.run("deep", "status") == (1, "LanguageTool is not running\n", "")
    code, out, err = desk.run("deep", "start")
    assert (code, err) == (0, "wirelint: starting LanguageTool (once; it stays for the next run)\n")
    state = desk.state()
    assert out == f"LanguageTool 6.8 listens on port {state['port']} of this machine\n"
    assert desk.run("deep", "start")[1:] == (out, "")  # the same one
    assert desk.run("deep", "status")[0] == 0
    assert "running on port" in desk.run("deep", "doctor")[1]
    assert desk.run("deep", "stop") == (0, "LanguageTool was ended\n", "")
    assert gone(state["server"][0])
    assert gone(state["keeper"][0])
    assert desk.run("deep", "stop") == (0, "LanguageTool was not running\n", "")


def test_it_listens_on_this_machine_only_and_its_files_are_the_users(desk):
    desk.run("deep", "start")
    state = desk.state()
    listening = [c.laddr.ip for c in psutil.Process(state["server"][0]).net_connections() if c.status == psutil.CONN_LISTEN]
    assert listening
    assert all(ip in ("127.0.0.1", "::1", "::ffff:127.0.0.1") for ip in listening)
    folder = desk.folder / "state" / "wirelint"
    assert folder.stat().st_mode & 0o077 == 0
    assert {path.name for path in folder.iterdir() if path.stat().st_mode & 0o077} <= {"deep.used"}


def test_two_hooks_at_once_share_one(desk):
    desk.write("a.txt", TEXT.format("he"))
    desk.write("b.txt", TEXT.format("she"))
    hooks = [desk.start("check", "--deep", "require", "--info", name) for name in ("a.txt", "b.txt", "a.txt")]
    answers = [hook.communicate(timeout=120) for hook in hooks]
    assert all("languagetool/MD_BASEFORM" in out for out, _ in answers)
    assert sum("starting" in err for _, err in answers) == 1
    servers = [
        p.pid
        for p in psutil.process_iter(["cmdline"])
        if str(desk.folder) in " ".join(p.info["cmdline"] or ()) or p.pid == desk.state()["server"][0]
    ]
    assert servers == [desk.state()["server"][0]]


def begin(desk):
    """A run that starts the server, as of when the server is written down: on a machine so slow that it will not listen for seconds."""
    slow = desk.folder / "slow" / "bin" / "java"
    slow.parent.mkdir(parents=True)
    slow.write_text(f'#!/bin/sh\n[ "$1" = -version ] || sleep 4\nexec {shutil.which("java")} "$@"\n', "utf8")
    slow.chmod(0o755)
    desk.environment["JAVA_HOME"] = str(desk.folder / "slow")
    first = desk.start("deep", "start")
    until = time.monotonic() + 60
    while desk.state() is None and time.monotonic() < until:
        time.sleep(0.01)
    return first


def test_a_hook_waits_for_a_server_that_another_has_only_begun_to_start(desk):
    first = begin(desk)
    assert works(desk, "he")  # it is written down, and does not listen yet
    assert first.wait(60) == 0


def test_a_server_whose_starter_was_killed_is_waited_for(desk):
    first = begin(desk)
    first.kill()
    first.wait()
    server = desk.state()["server"]
    assert works(desk, "he")
    assert desk.state()["server"] == server


def test_a_server_that_was_killed_is_started_anew(desk):
    assert works(desk, "he")
    old = desk.state()["server"][0]
    os.kill(old, signal.SIGKILL)
    assert works(desk, "she")
    assert desk.state()["server"][0] != old


def test_a_keeper_that_was_killed_leaves_no_server_behind(desk):
    desk.run("deep", "start")
    state = desk.state()
    os.kill(state["keeper"][0], signal.SIGKILL)
    assert works(desk, "he")
    assert gone(state["server"][0])
    assert desk.state()["server"][0] != state["server"][0]


def test_a_stale_state_file_is_not_believed_and_its_process_is_left_alone(desk):
    desk.run("deep", "start")
    desk.run("deep", "stop")
    folder = desk.folder / "state" / "wirelint"
    # The number now belongs to another process (this one), and something listens on the port.
    with socket.create_server(("127.0.0.1", 0)) as other:
        me = f"[{os.getpid()}, 1000000000.0]"
        (folder / "deep.json").write_text(f'{{"server": {me}, "keeper": {me}, "port": {other.getsockname()[1]}, "version": "6.8"}}', "utf8")
        assert desk.run("deep", "status")[0] == 1
        assert works(desk, "he")
    assert desk.state()["server"][0] != os.getpid()


@pytest.mark.parametrize("text", ["", "{", "[]", '{"server": 1}', '{"server": ["x", 1], "keeper": [1, 1], "port": 1, "version": ""}'])
def test_a_broken_state_file_is_as_good_as_none(bare, text):
    folder = bare.folder / "state" / "wirelint"
    folder.mkdir(parents=True)
    (folder / "deep.json").write_text(text, "utf8")
    assert bare.run("deep", "status") == (1, "LanguageTool is not running\n", "")


def test_a_port_that_is_taken_is_not_used(desk):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        code, _, _ = desk.run("deep", "start", "--port", str(port))
        assert code == 0
        assert desk.state()["port"] != port
    assert works(desk, "he")


def test_an_idle_server_ends_by_itself(desk, monkeypatch):
    from wirelint.deep import server

    for name, value in desk.environment.items():
        monkeypatch.setenv(name, value)
    state = server.ensure(lambda _: None, idle=3)
    assert gone(state.server.pid)
    assert gone(state.keeper.pid)
    assert server.running() is None
    assert desk.state() is None


def test_a_server_that_nobody_can_find_ends(desk):
    desk.run("deep", "start")
    state = desk.state()
    (desk.folder / "state" / "wirelint" / "deep.json").unlink()
    assert gone(state["server"][0])
    assert gone(state["keeper"][0])
