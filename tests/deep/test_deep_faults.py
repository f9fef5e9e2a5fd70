"""What may go wrong: `auto` never breaks a run and says what was missing, `require` ends with the command that mends it."""

import http.server
import json
import os
import shutil
import socket
import threading
import time
import urllib.parse

import pytest

TEXT = "The mayor of the town may not accepted the plan on Monday, New York times reported.\n"
LANGUAGES = json.dumps([{"name": "English", "code": "en", "longCode": code} for code in ("en", "en-US", "en-GB")]).encode()


def both(desk, *argv, **environment):
    """The same with auto and with require; what auto reports of the tier."""
    desk.write("a.txt", TEXT)
    plain = desk.run("check", "--format", "json", "a.txt")
    code, out, err = desk.run("check", "--format", "json", "--deep", "auto", *argv, "a.txt", **environment)
    report = json.loads(out)
    assert code == plain[0] == 1
    assert report["findings"] == json.loads(plain[1])["findings"]
    assert report["deep"]["status"] == "failed"
    said = [line for line in err.splitlines() if not line.startswith("wirelint: starting")]
    assert len(said) == 1
    assert said[0].startswith("wirelint: without the deep tier: ")
    required = desk.run("check", "--deep", "require", *argv, "a.txt", **environment)
    assert required[:2] == (2, "")
    assert report["deep"]["reason"] in required[2]
    return report["deep"]["reason"], required[2]


def test_not_installed(bare):
    reason, said = both(bare)
    assert reason == "LanguageTool is not installed"
    assert said == "wirelint: LanguageTool is not installed; run wirelint deep install\n"


def test_without_the_extra(bare):
    for module in ("language_tool_python", "psutil", "requests"):
        (bare.folder / f"{module}.py").write_text("raise ImportError\n", "utf8")
    path = f"{bare.folder}{os.pathsep}{bare.environment['PYTHONPATH']}"
    command = 'language-tool-python is not installed; run pip install "wirelint[deep]"\n'
    assert both(bare, PYTHONPATH=path)[1] == f"wirelint: {command}"
    for action in ("start", "status", "stop"):
        assert bare.run("deep", action, PYTHONPATH=path) == (2, "", f"wirelint: {command}")
    assert f"language-tool-python: {command}" in bare.run("deep", "doctor", PYTHONPATH=path)[1]


def tools(folder, **scripts):
    """A folder of programs in which nothing is but these."""
    made = folder / "bin"
    made.mkdir()
    for name, script in scripts.items():
        (made / name).write_text(f"#!/bin/sh\n{script}\n", "utf8")
        (made / name).chmod(0o755)
    return str(made)


def test_no_java(desk, tmp_path):
    reason, said = both(desk, PATH=tools(tmp_path), JAVA_HOME="")
    assert reason == "there is no Java on the PATH"
    assert "install a Java 17 or newer" in said


@pytest.mark.parametrize("says, version", [("1.8.0_292", "8"), ("11.0.2", "11")])
def test_java_too_old(desk, tmp_path, says, version):
    path = tools(tmp_path, java=f"echo 'openjdk version \"{says}\"' >&2")
    assert f"is Java {version}, which is too old" in both(desk, PATH=path, JAVA_HOME="")[0]


def test_java_home_comes_first(desk, tmp_path):
    assert both(desk, JAVA_HOME=str(tmp_path))[0] == f"there is no Java in {tmp_path}"


def altered(languagetool, folder):
    """An installation whose jars are the real ones, but can be changed."""
    libs = folder / "data" / "wirelint" / "languagetool-6.8" / "libs"
    libs.mkdir(parents=True)
    for jar in (languagetool / "libs").iterdir():
        (libs / jar.name).symlink_to(jar)
    return libs


def test_a_jar_that_was_corrupted(bare, languagetool, tmp_path):
    libs = altered(languagetool, tmp_path)
    jar = libs / "language-en.jar"
    data = bytearray(jar.read_bytes())
    jar.unlink()
    data[len(data) // 2] ^= 1
    jar.write_bytes(data)
    reason, said = both(bare)
    assert reason == f"language-en.jar is not as it was in {libs}"
    assert "run wirelint deep install" in said


def test_a_jar_too_many_or_too_few(bare, languagetool, tmp_path):
    libs = altered(languagetool, tmp_path)
    (libs / "guava.jar").unlink()
    shutil.copy(libs / "jspecify.jar" if (libs / "jspecify.jar").exists() else next(libs.iterdir()), libs / "extra.jar")
    assert both(bare)[0] == f"guava.jar is missing (and 1 more) in {libs}"


def test_folders_that_cannot_be_written(desk):
    desk.write("file", "")
    blocked = str(desk.folder / "file" / "below")
    reason, said = both(desk, XDG_STATE_HOME=blocked)
    assert reason.startswith(f"cannot write {blocked}/wirelint")
    assert "XDG_STATE_HOME" in said


def test_without_a_place_for_the_cache_the_server_is_asked_each_time(desk):
    desk.write("file", "")
    desk.write("a.txt", TEXT)
    blocked = str(desk.folder / "file" / "below")
    for _ in range(2):
        code, out, err = desk.run("check", "--deep", "require", "--info", "a.txt", XDG_CACHE_HOME=blocked)
        assert (code, "languagetool/MD_BASEFORM" in out) == (1, True)
        assert "cannot" not in err


class Server:
    """Answers as LanguageTool does until it is told to go wrong."""

    def __init__(self, answer):
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.reply(200, LANGUAGES)

            def do_POST(self):
                form = urllib.parse.parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
                answer(self, form["text"][0])

            def reply(self, code, body):
                self.send_response(code)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.http.server_address[1]}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.http.shutdown()
        self.http.server_close()


def dies(handler, _text):
    handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{")
    handler.connection.shutdown(socket.SHUT_RDWR)


@pytest.mark.parametrize(
    "answer, reason",
    [
        (lambda handler, _: handler.reply(500, b"Error: internal"), "LanguageTool did not answer: LanguageToolError: Error: internal"),
        (lambda handler, _: handler.reply(200, b"<html>garbage"), "LanguageTool did not answer: LanguageToolError: <html>garbage"),
        (lambda handler, _: handler.reply(200, b'{"matches": [{"rule": 1}]}'), "LanguageTool did not answer: TypeError"),
        (lambda handler, _: handler.reply(200, b'{"software": {}}'), "LanguageTool did not answer: KeyError: 'matches'"),
        (lambda handler, _: handler.reply(200, b"[1]"), "LanguageTool did not answer: TypeError"),
        (dies, "LanguageTool did not answer: "),
    ],
)
def test_a_server_that_answers_wrongly(bare, answer, reason):
    with Server(answer) as server:
        assert both(bare, "--deep-server", server.url)[0].startswith(reason)


def test_nobody_listens(bare):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
    assert (
        both(bare, "--deep-server", f"http://127.0.0.1:{port}")[0]
        == f"no LanguageTool answers at http://127.0.0.1:{port}: connection refused"
    )


def test_another_kind_of_server(bare):
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        url = f"http://127.0.0.1:{other.server_address[1]}"
        assert both(bare, "--deep-server", url)[0].startswith(f"no LanguageTool answers at {url}: ")
        other.shutdown()


def test_a_server_that_hangs(wirelint, tmp_path, monkeypatch):
    from wirelint.deep import client

    monkeypatch.setattr(client, "ANSWER", 0.5)
    (tmp_path / "a.txt").write_text(TEXT, "utf8")
    done = threading.Event()
    with Server(lambda _handler, _text: done.wait(600)) as server:
        code, out, err = wirelint("check", "--deep", "auto", "--deep-server", server.url, "a.txt")
        assert not done.is_set()  # it was not waited for
        done.set()
    assert (code, "outlets/" in out) == (1, True)
    assert err == "wirelint: without the deep tier: LanguageTool did not answer: it took too long; run wirelint deep doctor\n"


def test_one_story_without_an_answer_does_not_cost_the_others_theirs(wirelint, tmp_path):
    match = {
        "message": "", "offset": 4, "length": 5, "replacements": [{"value": "mayors"}], "context": {"text": "", "offset": 0}, "sentence": "",
        "rule": {"id": "MD_BASEFORM", "issueType": "grammar", "category": {"id": "GRAMMAR"}},
    }  # fmt: skip

    def answer(handler, text):
        if "hangs" in text:
            handler.reply(500, b"Error: took too long")
        else:
            handler.reply(200, json.dumps({"matches": [match] if text.startswith("The mayor") else []}).encode())

    (tmp_path / "a.txt").write_text("The mayor of the town hangs the plan on a nail.\n", "utf8")
    (tmp_path / "b.txt").write_text("The mayor of the town has the plan on a nail.\n", "utf8")
    with Server(answer) as server:
        code, out, err = wirelint("check", "--format", "json", "--deep", "auto", "--deep-server", server.url, "a.txt", "b.txt")
    report = json.loads(out)
    assert [(item["path"], item["rule"]) for item in report["findings"]] == [("b.txt", "languagetool/MD_BASEFORM")]
    assert report["deep"] == {"status": "failed", "reason": "LanguageTool did not answer: LanguageToolError: Error: took too long"}
    assert (code, err.count("\n")) == (0, 1)


def test_a_limit_for_the_whole_tier(wirelint, tmp_path):
    def answer(handler, _text):
        time.sleep(0.3)
        handler.reply(200, b'{"matches": []}')

    for number in range(40):
        (tmp_path / f"{number}.txt").write_text(f"The mayor of the town read the plan {number} times on Monday.\n", "utf8")
    with Server(answer) as server:
        code, _, err = wirelint("check", "--deep", "auto", "--deep-limit", "0.1", "--deep-server", server.url, ".")
    assert (code, err) == (0, "wirelint: without the deep tier: the deep tier took longer than 0.1 seconds; raise --deep-limit\n")


def test_an_address_must_be_one(wirelint, tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, "utf8")
    code, _, err = wirelint("check", "--deep", "auto", "--deep-server", "localhost:8081", "a.txt")
    assert (code, err) == (2, "wirelint: --deep-server cannot be “localhost:8081”; write http://HOST:PORT\n")


def test_install_without_maven(bare, tmp_path):
    code, _, err = bare.run("deep", "install", PATH=tools(tmp_path))
    assert code == 2
    assert (
        "Maven is not installed; install Maven (apt-get install maven), or take an unpacked LanguageTool: wirelint deep install --home DIR"
        in err
    )


def test_install_that_fails_leaves_nothing_behind(bare, tmp_path):
    code, _, err = bare.run("deep", "install", PATH=tools(tmp_path, mvn='echo "[ERROR] Could not resolve host"; exit 1'))
    assert (code, "Maven could not bring LanguageTool: [ERROR] Could not resolve host" in err) == (2, True)
    assert list((tmp_path / "data" / "wirelint").iterdir()) == []
    code, _, err = bare.run("deep", "install", PATH=tools(tmp_path / "data", mvn="exit 0"))
    assert (code, "is missing (and 124 more)" in err) == (2, True)
    assert list((tmp_path / "data" / "wirelint").iterdir()) == []


def test_a_languagetool_that_is_there_already(bare, languagetool, tmp_path):
    release = tmp_path / "LanguageTool-6.8"
    shutil.copytree(languagetool, release, symlinks=True)
    code, _, err = bare.run("deep", "install", "--home", str(tmp_path))
    assert (code, f"no LanguageTool in {tmp_path}" in err) == (2, True)
    assert bare.run("deep", "install", "--home", str(release))[:2] == (0, f"LanguageTool 6.8 in {release} will be used\n")
    assert f"LanguageTool: 6.8 in {release}" in bare.run("deep", "doctor")[1]
    bare.write("a.txt", TEXT)
    try:
        assert "languagetool/MD_BASEFORM" in bare.run("check", "--deep", "require", "--info", "a.txt")[1]
    finally:
        bare.run("deep", "stop")


def test_doctor_names_all_that_is_missing(bare, tmp_path):
    code, out, err = bare.run("deep", "doctor", PATH=tools(tmp_path), JAVA_HOME="")
    assert code == 2
    assert "Java: there is no Java on the PATH; install a Java 17 or newer" in out
    assert "LanguageTool: LanguageTool is not installed; run wirelint deep install" in out
    assert err == "wirelint: the deep tier cannot work yet; do what stands above\n"


def test_a_server_that_cannot_start_says_why(desk, tmp_path):
    path = tools(
        tmp_path,
        java='if [ "$1" = -version ]; then echo \'openjdk version "17.0.1"\' >&2; else echo "Error: could not reserve memory" >&2; exit 1; fi',
    )
    reason, _ = both(desk, PATH=path, JAVA_HOME="")
    assert reason == "LanguageTool ended as it started: Error: could not reserve memory"
