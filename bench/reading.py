"""How fast files are read (bytes to stories, no rules), by format: processor time, the least of several runs.

.venv/bin/python bench/reading.py FOLDER...
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from wirelint import readers
from wirelint.desk import Desk
from wirelint.readers.reading import Given
from wirelint.source.decode import decode

if TYPE_CHECKING:
    from collections.abc import Sequence

_RUNS = 7
_PLAIN = ("text", "headers", "markdown")


def seconds(data: Sequence[bytes], desk: Desk) -> float:
    """Processor time of reading all of them once."""
    began = time.process_time()
    for item in data:
        decoded = decode(item)
        readers.reading(decoded.text, Given("", desk, decoded.encoding))
    return time.process_time() - began


def main(folders: Sequence[str]) -> None:
    """Print a row for each format."""
    desk = Desk(keep=False)
    by_format: dict[str, list[bytes]] = defaultdict(list)
    for folder in folders:
        for path in sorted(Path(folder).rglob("*")):
            if path.is_file():
                whole = path.read_bytes()
                by_format[readers.detect(decode(whole).text, path.name)].append(whole)
    rows = [*sorted(by_format.items()), ("structured", [item for name, items in by_format.items() if name not in _PLAIN for item in items])]
    for name, data in rows:
        least = min(seconds(data, desk) for _ in range(_RUNS))
        size = sum(len(item) for item in data)
        print(f"{name:12} {len(data):4} files {size / 1e6:7.3f} MB {least * 1e3:8.2f} ms {size / 1e6 / least:7.2f} MB/s")


if __name__ == "__main__":
    main(sys.argv[1:])
