"""Line and column of an offset in a file as it lies on disk."""

from __future__ import annotations

from bisect import bisect_right
from itertools import accumulate

from ..patterns import compiled

_END = compiled(r"\r\n|\r|\n")


class Lines:
    """Lines and columns count from 1, in code points. LF, CRLF and CR end a line; nothing else does."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._starts: list[int] = []
        self._last = (0, "")

    @property
    def starts(self) -> list[int]:
        """The offset at which each line begins; found when first asked for (most files have no finding)."""
        if not self._starts:
            self._starts = _starts(self.text)
        return self._starts

    def place(self, offset: int) -> tuple[int, int]:
        """(line, column) of the character at `offset`."""
        line = bisect_right(self.starts, offset)
        return line, offset - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """The text of line `number`, without its end."""
        if self._last[0] != number:  # a long line may have thousands of findings: it is cut out once
            end = len(self.text) if number == len(self.starts) else self.starts[number]
            self._last = number, self.text[self.starts[number - 1] : end].rstrip("\r\n")
        return self._last[1]


def _starts(text: str) -> list[int]:
    if "\r" in text:
        return [0, *(match.end() for match in _END.finditer(text))]
    return list(accumulate((len(line) + 1 for line in text.split("\n")[:-1]), initial=0))
