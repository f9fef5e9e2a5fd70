"""Feeds one reader with what a coverage-guided fuzzer thinks of: no exception, no hang, every place within the file.

    .venv/bin/pip install -e ".[fuzz]"
    .venv/bin/python bench/fuzz.py FORMAT RUNS [SECONDS]

It starts from the files in tests/feeds. Prints runs, the slowest input, and how many were slower than a second for 100 KB.
"""

from __future__ import annotations

import sys
import tempfile
import time
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["wirelint.readers", "wirelint.source.text", "wirelint.source.decode", "wirelint.source.declared"]):
    from wirelint import readers
    from wirelint.desk import Desk
    from wirelint.readers.reading import Given
    from wirelint.source.decode import decode
    from wirelint.startup.loading import load_module

_SECONDS = 1.0  # for 100 KB, and at least a twentieth of that
_DESK = Desk(keep=False)
_FEEDS = Path(__file__).parents[1] / "tests" / "feeds"


class Target:
    """The reader under test, and what was seen of it."""

    def __init__(self, format: str) -> None:
        self.format = format
        self.runs = 0
        self.slowest = 0.0
        self.slow = 0

    def _step(self, length: int) -> int:
        """Every place of a text in one input of a hundred, some thirty in the others: asking for all takes longer than reading."""
        return 1 if self.runs % 100 == 0 else length // 32 + 1

    def __call__(self, data: bytes) -> None:
        """One input. Raises whatever the reader raises, and AssertionError for a place outside of the file."""
        decoded = decode(data)
        began = time.process_time()
        made = readers.reading(decoded.text, Given("a", _DESK, decoded.encoding, lost=decoded.lost), self.format)
        took = time.process_time() - began
        self.runs += 1
        self.slowest = max(self.slowest, took)
        self.slow += took > max(_SECONDS * len(data) / 100_000, _SECONDS / 20)
        size = len(decoded.text)
        assert all(0 <= problem.start <= problem.end <= size for problem in made.problems)
        for story in made.stories:
            for text in (story.source, *story.meta.values()):
                places = [text.place(at, at + 1) for at in range(0, len(text), self._step(len(text)))]
                assert all(0 <= start <= end <= size for start, end in places)


def main(format: str, runs: str, seconds: str = "600") -> None:
    """Run the fuzzer; it ends the process, so what was seen is printed from the last input on."""
    load_module(f"wirelint.readers.{readers.READERS[format]}")
    target = Target(format)

    def one(data: bytes) -> None:
        target(data)
        if target.runs % 1000 == 0:
            print(f"{format}: {target.runs} runs, slowest {target.slowest * 1e3:.1f} ms, {target.slow} too slow", flush=True)

    with tempfile.TemporaryDirectory() as corpus:
        for path in _FEEDS.iterdir():
            if path.is_file():
                (Path(corpus) / path.name).write_bytes(path.read_bytes())
        atheris.Setup(["fuzz", f"-runs={runs}", f"-max_total_time={seconds}", "-max_len=4096", "-verbosity=0", corpus], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
