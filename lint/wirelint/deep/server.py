"""The one server of this user: found, started, stopped."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time

from ..errors import DeepError
from ..records import TYPE_CHECKING
from . import folders, home, java, keeper, state

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from .state import State

#: Seconds without use after which the server ends.
IDLE = 15 * 60
_START = 60.0  # seconds that a start may take; it takes one or two
_DOCTOR = "run wirelint deep doctor"


def running() -> State | None:
    """The server, if it and its keeper are the ones that were started."""
    found = state.read()
    return found if found and state.ours(found.server) and state.ours(found.keeper) else None


def ensure(say: Callable[[str], None], *, ports: Sequence[int] = (), idle: float = IDLE) -> State:
    """The running server, started if there is none. Of several runs at once, one starts it and the others wait. Raises DeepError."""
    found = running()
    if found is not None and _settled(found):
        return found
    with state.lock():
        found = running()
        if found is None:
            _end(state.read())
            state.remove()
            return _start(say, ports, idle)
        # Whoever started it was ended before it could answer.
        return found if _settled(found) else _wait(found.keeper.pid, lambda: running() is None)


def stop() -> bool:
    """End the server. Returns whether there was one. Raises DeepError."""
    with state.lock():
        found = state.read()
        ended = _end(found)
        state.remove()
    return ended


def log() -> str:
    """The file into which the server writes."""
    return folders.state("deep.log")


def _start(say: Callable[[str], None], ports: Sequence[int], idle: float) -> State:
    where = home.checked()
    runtime = java.find()
    say("starting LanguageTool (once; it stays for the next run)")
    tries = [*ports, *(keeper.free_port() for _ in range(3))]
    order = [runtime, home.class_path(where), home.version(where), str(idle), *map(str, tries)]
    folders.make(folders.state())
    try:
        output = os.open(log(), os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    except OSError as error:
        raise folders.unwritable(log(), error) from None
    try:
        made = subprocess.Popen(
            [sys.executable, "-m", "wirelint.deep.keeper", *order],
            stdin=subprocess.DEVNULL, stdout=output, stderr=output, cwd="/", start_new_session=True, env=_environment(),
        )  # fmt: skip
    finally:
        os.close(output)
    return _wait(made.pid, lambda: made.poll() is not None)


def _settled(found: State) -> bool:
    """Whether it has answered before, or does now: it is written down as soon as it runs, and listens only a second later."""
    return time.time() - found.server.started > _START or keeper.healthy(found.port)


def _environment() -> dict[str, str]:
    """Ours, with the place of this very package; nothing that would put its own options into Java."""
    kept = {name: value for name, value in os.environ.items() if name not in ("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")}
    return {**kept, "PYTHONPATH": os.path.dirname(os.path.dirname(folders.HERE))}


def _wait(pid: int, ended: Callable[[], bool]) -> State:
    """The server of the keeper with that number, once it answers. Raises DeepError if it ends before, or takes too long."""
    end = time.monotonic() + _START
    while time.monotonic() < end:
        state.touch()  # waiting is using
        found = state.read()
        if found and found.keeper.pid == pid and keeper.healthy(found.port):
            return found
        if ended():
            raise DeepError(f"LanguageTool ended as it started: {_last_words()}", hint=_DOCTOR)
        time.sleep(0.05)
    _end(state.read())
    with contextlib.suppress(ProcessLookupError):
        os.kill(pid, signal.SIGTERM)
    raise DeepError(f"LanguageTool was not ready after {_START:.0f} seconds", hint=_DOCTOR)


def _last_words() -> str:
    """What the log says of the fault."""
    try:
        with open(log(), encoding="utf-8", errors="replace") as file:
            lines = [line.strip() for line in file if line.strip() and not line.lstrip().startswith("at ")]
    except OSError:
        lines = []
    faults = [line for line in lines if "Exception" in line or "Error" in line or line.startswith("wirelint:")]
    return ((faults or lines or ["no word of why"])[-1])[:200]


def _end(found: State | None) -> bool:
    """End the keeper and the server, if they are still the ones that were remembered: with others nothing is done."""
    if found is None:
        return False
    ended = False
    for process in (found.keeper, found.server):
        running = state.ours(process)
        if running is None:
            continue
        ended = True
        with contextlib.suppress(Exception):
            running.send_signal(signal.SIGTERM)
            running.wait(8)
        if state.ours(process) is not None:
            with contextlib.suppress(Exception):
                running.kill()
                running.wait(5)
    return ended
