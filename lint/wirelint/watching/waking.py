"""When to look at a folder again: told by the system where `watchfiles` is installed, else by the clock."""

from __future__ import annotations

import os
import time

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    import threading
    from collections.abc import Iterator

POLL = 1.0  # seconds between looks where nobody says how many
_TICK = 0.2  # seconds between looks at files that are waited for
_RESCAN = 30.0  # seconds after which a folder is looked through even though nothing was told (events can be lost)


def by_events() -> bool:
    """Whether `watchfiles` is installed."""
    try:
        import watchfiles  # noqa: F401
    except ImportError:
        return False
    return True


def wakings(folder: str, stop: threading.Event, poll: float) -> Iterator[list[str] | None]:
    """Ends when `stop` is set. Each time, the names that something happened to (None: look at everything).

    `poll`: seconds between looks at everything (0: by events, and by the clock where the system has none to give).
    """
    if not poll:
        try:
            yield from _told(folder, stop)
        except (OSError, RuntimeError):  # no more watches to be had, or a file system without events
            poll = POLL
    if poll:
        yield from _polled(stop, poll)


def _polled(stop: threading.Event, poll: float) -> Iterator[list[str] | None]:
    last = -poll
    while not stop.is_set():
        now = time.monotonic()
        if now - last >= poll:
            last = now
            yield None
        else:
            yield []
        stop.wait(min(_TICK, poll))


def _told(folder: str, stop: threading.Event) -> Iterator[list[str] | None]:
    from watchfiles import watch

    last = -_RESCAN
    folder = os.path.realpath(folder)
    events = watch(
        folder, watch_filter=None, debounce=100, step=20, rust_timeout=int(_TICK * 1000), yield_on_timeout=True, stop_event=stop,
        raise_interrupt=False,
    )  # fmt: skip
    for changes in events:
        if stop.is_set():
            return
        now = time.monotonic()
        names = _names(folder, sorted({path for _, path in changes}))
        if now - last >= _RESCAN or names is None:
            last = now
            yield None
        else:
            yield names


def _names(folder: str, paths: list[str]) -> list[str] | None:
    """Names of files; None where a folder is among them (what is in it came with it)."""
    if any(os.path.isdir(path) for path in paths):
        return None
    return [os.path.relpath(path, folder) for path in paths]
