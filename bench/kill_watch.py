#!/usr/bin/env python3
"""Kills `wirelint watch` at random while files arrive, and counts the reports.

    python bench/kill_watch.py [--files 500] [--kills 50] [--seed 1] [--poll]

Files come in by rename and by slow writing in pieces; some are sent again under their name with other content, some are
copies of others under another name. `watch` runs with `--exec` and is killed (SIGKILL) at random moments and started again.
At the end each name and content must have exactly one report, with the very bytes that `check` prints for it, and the
command must have been run for each at least once. Exit code 1 if not.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from wirelint.watching.naming import id_of, report_name

SENTENCES = (
    "The bridge at Zaymarch reopened on Monday.",
    "Talks went on, New York times mentioned.",
    "The Kiev delegation left early.",
    "Officials said the dam would hold.",
    "Repairs cost 3,5 million euros.",
)


class Feed(threading.Thread):
    """Lets files arrive; `arrived` has the content of each name, `earlier` what stood there before and may have been seen."""

    def __init__(self, folder: Path, files: int, seed: int) -> None:
        super().__init__()
        self.folder, self.files = folder, files
        self.dice = random.Random(seed)
        self.arrived: dict[str, bytes] = {}
        self.earlier: set[tuple[str, bytes]] = set()

    def run(self) -> None:
        slow = []
        for number in range(self.files):
            name = f"{self.dice.choice(('', 'sport/', 'world/'))}story-{number:04}.txt"
            content = self.content()
            (self.folder / name).parent.mkdir(exist_ok=True)
            if self.dice.random() < 0.2:
                slow.append(threading.Thread(target=self.in_pieces, args=(name, content)))
                slow[-1].start()
            else:
                self.at_once(name, content)
            time.sleep(self.dice.uniform(0, 0.2))
        for thread in slow:
            thread.join()

    def content(self) -> bytes:
        """New, or that of an earlier file."""
        if self.arrived and self.dice.random() < 0.1:
            return self.dice.choice(list(self.arrived.values()))
        return "\n\n".join(self.dice.choices(SENTENCES, k=self.dice.randint(1, 12))).encode()

    def at_once(self, name: str, content: bytes) -> None:
        aside = self.folder / f"{name}.part"
        aside.write_bytes(content)
        aside.rename(self.folder / name)
        self.arrived[name] = content
        other, again = self.dice.choice(list(self.arrived)), self.content()
        if other != name and self.dice.random() < 0.1:  # a story is sent again under its name
            self.earlier.add((other, self.arrived[other]))
            self.at_once(other, again)

    def in_pieces(self, name: str, content: bytes) -> None:
        """As a transfer does: the file stays open, and is partial for longer than `watch` waits for changes."""
        with open(self.folder / name, "wb", buffering=0) as file:
            for at in range(0, len(content), 40):
                file.write(content[at : at + 40])
                time.sleep(0.02)
            time.sleep(0.5)
        self.arrived[name] = content


def start(work: Path, more: list[str]) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "wirelint", "watch", "in", "--output", "out", "--settle", "0.1", "--exec", "./route", *more]
    return subprocess.Popen(command, cwd=work, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, bufsize=0)


def read_lines(running: subprocess.Popen[bytes], number: int, seconds: float) -> None:
    """Wait until so many lines were printed (the first is said at the start, then one for each report), or for so long."""
    assert running.stdout
    end = time.monotonic() + seconds
    while number and time.monotonic() < end:
        if select.select([running.stdout], [], [], 0.1)[0]:
            running.stdout.readline()
            number -= 1


def kill_and_restart(work: Path, feed: Feed, kills: int, dice: random.Random, more: list[str]) -> int:
    for _ in range(kills):
        running = start(work, more)
        if dice.random() < 0.8:  # else while it starts
            read_lines(running, dice.randint(1, 20), seconds=6)
        time.sleep(dice.uniform(0, 0.2))
        running.send_signal(signal.SIGKILL)
        running.communicate()
    reported = len(reports(work))
    feed.join()
    last = start(work, [*more, "--once"])
    last.communicate()
    assert last.returncode == 0
    return reported


def wrong(work: Path, feed: Feed) -> list[str]:
    """What is not as it must be."""
    made = reports(work)
    wanted = {report_of(name, content): name for name, content in feed.arrived.items()}
    allowed = {report_of(name, content) for name, content in feed.earlier}
    routed = {report_name(name, id, "json") for id, name in (line.split(" in/") for line in (work / "routed").read_text().splitlines())}
    return [
        *(f"no report: {name}" for name in sorted(wanted.keys() - made)),
        *(f"a report too many: {name}" for name in sorted(made - wanted.keys() - allowed)),
        *(f"command not run: {name}" for name in sorted(made - routed)),
        *(
            f"not what check prints: {report}"
            for report, name in sorted(wanted.items())
            if read(work / "out" / report) != checked(work, f"in/{name}")
        ),
    ]


def reports(work: Path) -> set[str]:
    return {path.relative_to(work / "out").as_posix() for path in (work / "out").rglob("*") if path.is_file() and path.name[0] != "."}


def report_of(name: str, content: bytes) -> str:
    return report_name(name, id_of(name, content), "json")


def read(path: Path) -> str:
    return path.read_text("utf8") if path.exists() else ""


def checked(work: Path, path: str) -> str:
    """What `check` prints for a file, from this process."""
    import contextlib
    import io

    from wirelint.cli import main

    out, here = io.StringIO(), os.getcwd()
    os.chdir(work)
    with contextlib.redirect_stdout(out):
        main(["check", "--isolated", "--format", "json", path])
    os.chdir(here)
    return out.getvalue()


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--files", type=int, default=500)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--poll", action="store_true", help="look by the clock instead of by events")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        (work / "in").mkdir()
        (work / "route").write_text('#!/bin/sh\necho "$WIRELINT_ID $WIRELINT_FILE" >>routed\n')
        (work / "route").chmod(0o755)
        feed = Feed(work / "in", options.files, options.seed)
        feed.start()
        reported = kill_and_restart(work, feed, options.kills, random.Random(options.seed), ["--poll", "0.2"] if options.poll else [])
        said = wrong(work, feed)
        runs = len((work / "routed").read_text().splitlines())
    for row in said[:20]:
        print(row)
    print(
        f"{options.kills} kills, {len(feed.arrived)} files: {len(said)} wrong; {reported} reported between the kills; the command ran {runs} times"
    )
    return int(bool(said))


if __name__ == "__main__":
    sys.exit(main())
