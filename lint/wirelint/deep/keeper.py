"""Keeps one LanguageTool server: starts it, writes down where it is, and ends it when nobody has used it for a while.

Run as a program of its own (`python -m wirelint.deep.keeper`), the leader of a session, so that the hook that
started it may end. If the file that says where the server is no longer names this one, nobody can find it: it is ended.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlencode

from ..records import TYPE_CHECKING, Record
from . import allowed, folders, state

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import FrameType

#: Small, and soon warm: measured with English only.
JAVA = ("-Xms128m", "-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Dfile.encoding=UTF-8")
_LOOK = 1.0  # seconds between two looks


class Order(Record):
    """What is to be run: Java, the class path, LanguageTool's version, the seconds after which an idle server ends, ports to try."""

    java: str
    class_path: str
    version: str
    idle: float
    ports: Sequence[int]


def free_port() -> int:
    """A port on the loopback that is free just now."""
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        return int(made.getsockname()[1])


def command(order: Order, port: int) -> list[str]:
    """How the server is started; it listens on the loopback only unless it is told otherwise."""
    config = os.path.join(folders.HERE, "server.properties")
    return [order.java, *JAVA, "-cp", order.class_path, "org.languagetool.server.HTTPServer", "--config", config, "--port", str(port)]


def keep(order: Order) -> int:
    """Run the server on the first port that it can have, until it ends or is no longer used. Returns the exit code."""
    for port in order.ports:
        if taken(port):
            print(f"wirelint: port {port} is taken", flush=True)
            continue
        return _watch(order, port)
    print("wirelint: no port is free", flush=True)
    return 1


def taken(port: int) -> bool:
    """Whether somebody listens there already."""
    with socket.socket() as made:
        made.settimeout(1)
        return made.connect_ex(("127.0.0.1", port)) == 0


def _watch(order: Order, port: int) -> int:
    server = subprocess.Popen(command(order, port), stdin=subprocess.DEVNULL)
    me = state.State(state.process(server.pid), state.process(os.getpid()), port, order.version)
    try:
        state.touch()
        state.write(me)
        threading.Thread(target=warm, args=(server, port), daemon=True).start()
        while server.poll() is None and state.idle() < order.idle and state.read() == me:
            time.sleep(_LOOK)
    finally:
        end(server)
        if state.read() == me:
            state.remove()
    return server.returncode if server.returncode > 0 else 0


def warm(server: subprocess.Popen[bytes], port: int) -> None:
    """Have the spellers loaded, which takes seconds, while the run that waits for the server asks its first question."""
    while server.poll() is None and not healthy(port):
        time.sleep(_LOOK / 10)
    for language, rule in allowed.SPELLERS.items():
        if server.poll() is None:
            body = urlencode({"language": language, "text": "word", "enabledRules": rule, "enabledOnly": "true"})
            answer(port, "POST", "/v2/check", body, seconds=60)


def healthy(port: int) -> bool:
    """Whether a server answers there."""
    return answer(port, "GET", "/v2/healthcheck") == b"OK"


def answer(port: int, method: str, path: str, body: str = "", *, seconds: float = 2) -> bytes:
    """What the server answers; empty where it does not."""
    connection = HTTPConnection("127.0.0.1", port, timeout=seconds)
    try:
        connection.request(method, path, body, {"Content-Type": "application/x-www-form-urlencoded"} if body else {})
        return connection.getresponse().read()
    except (OSError, HTTPException):
        return b""
    finally:
        connection.close()


def end(server: subprocess.Popen[bytes]) -> None:
    """Ask the server to end, and make it."""
    server.terminate()
    try:
        server.wait(5)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()


def _stop(_signal: int, _frame: FrameType | None) -> None:
    raise SystemExit(0)  # by way of `finally`


def main(arguments: Sequence[str]) -> int:
    """Arguments: Java, class path, version, seconds, ports."""
    signal.signal(signal.SIGTERM, _stop)
    java, class_path, version, idle, *ports = arguments
    return keep(Order(java, class_path, version, float(idle), [int(port) for port in ports]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
