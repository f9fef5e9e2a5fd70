"""Text that knows where each of its characters stands in the file it came from."""

from __future__ import annotations

from itertools import islice

from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from array import array
    from collections.abc import Iterable


class Text:
    """A string and, for each of its characters, the half-open stretch of the source it stands for.

    Offsets are code points of the decoded source. Where the text is a plain stretch of the source,
    `starts` and `ends` are None and `base` is the offset of its first character (no memory is spent).
    Otherwise they hold one offset a character: `&amp;` is one character over five of the source,
    and what the reader left out (markup) belongs to no character.
    """

    __slots__ = ("base", "ends", "starts", "string")

    def __init__(
        self,
        string: str,
        base: int = 0,
        starts: array[int] | None = None,
        ends: array[int] | None = None,
    ) -> None:
        self.string = string
        self.base = base
        self.starts = starts
        self.ends = ends

    def __str__(self) -> str:
        return self.string

    def __len__(self) -> int:
        return len(self.string)

    def __getitem__(self, part: slice) -> Text:
        start, end, _ = part.indices(len(self.string))
        if self.starts is None or self.ends is None:
            return Text(self.string[start:end], self.base + start)
        return Text(
            self.string[start:end],
            self.place(start, start)[0],
            self.starts[start:end],
            self.ends[start:end],
        )

    def strip(self) -> Text:
        """Without the white space at its ends."""
        start = len(self.string) - len(self.string.lstrip())
        return self[start : max(start, len(self.string.rstrip()))] if start or self.string[-1:].isspace() else self

    def place(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of the source under the half-open stretch [start, end) of this text.

        An empty stretch lies before the character at `start` (after the last one at the end).
        """
        if self.starts is None or self.ends is None:
            return self.base + start, self.base + end
        if start < end:
            return self.starts[start], self.ends[end - 1]
        at = self.starts[start] if start < len(self.starts) else self.ends[-1] if self.ends else self.base
        return at, at

    def solid(self, start: int, end: int) -> bool:
        """Whether the stretch is one unbroken piece of the source (a fix can be written there)."""
        if self.starts is None or self.ends is None:
            return True
        return all(self.ends[i] == self.starts[i + 1] for i in range(start, end - 1))


class Gap(Text):
    """A line end between two pieces, which stands for nothing in the source: it has a place there, and no width."""

    __slots__ = ()

    def __init__(self, base: int) -> None:
        super().__init__("\n", base)

    def place(self, start: int, end: int) -> tuple[int, int]:  # noqa: ARG002  # as any text has it
        """Its place, twice."""
        return self.base, self.base


def join(parts: Iterable[Text]) -> Text:
    """One text out of several, each character keeping its place in the source. They are taken one by one: a generator of them never
    stands whole.
    """
    rest = (part for part in parts if part.string)
    pieces = list(islice(rest, _SOME))
    if len(pieces) == 1:
        return pieces[0]
    from array import array

    starts, ends = array("I"), array("I")
    base = pieces[0].base if pieces else 0
    strings: list[str] = []
    while pieces:
        for piece in pieces:
            _copy(piece, 0, len(piece), starts, ends)
        strings.append("".join([piece.string for piece in pieces]))
        pieces = list(islice(rest, _SOME))
    return Text("".join(strings), base, starts, ends)


def substitute(source: Text, stands: Iterable[tuple[int, int, str]]) -> Text:
    """The text with other characters for some stretches of it: (start, end, string), in order and apart; each of the string's characters
    stands for the whole stretch. So layers compose: an entity within an escape points to the escape's place in the file.
    """
    from array import array

    starts, ends, at = array("I"), array("I"), 0
    pieces: list[str] = []
    done: list[str] = []
    for start, end, string in stands:
        _copy(source, at, start, starts, ends)
        pieces += (source.string[at:start], string)
        if len(pieces) > _SOME:
            done.append("".join(pieces))
            pieces.clear()
        first, last = source.place(start, end)
        if len(string) == 1:
            starts.append(first)
            ends.append(last)
        else:
            starts.extend([first] * len(string))
            ends.extend([last] * len(string))
        at = end
    if not pieces and not done:
        return source
    _copy(source, at, len(source), starts, ends)
    return Text("".join([*done, *pieces, source.string[at:]]), source.base, starts, ends)


def _copy(source: Text, start: int, end: int, starts: array[int], ends: array[int]) -> None:
    """Add the places of [start, end) to the two."""
    if isinstance(source, Gap):
        starts.append(source.base)
        ends.append(source.base)
    elif source.starts is None or source.ends is None:
        starts.extend(_counted(source.base + start, source.base + end))
        ends.extend(_counted(source.base + start + 1, source.base + end + 1))
    else:
        starts.extend(source.starts[start:end])
        ends.extend(source.ends[start:end])


_SOME = 1000  # pieces that are joined at a time
_MOST = 1_000_000  # offsets that are kept counted
_run: array[int] | None = None


def _counted(start: int, end: int) -> array[int]:
    """The offsets from `start` to `end`: cut out of what was counted once, which is many times faster than to count."""
    global _run
    if _run is not None and end <= len(_run):
        return _run[start:end]
    from array import array

    if end > _MOST:
        return array("I", range(start, end))
    _run = array("I", range(min(end + end // 4 + 1000, _MOST)))
    return _run[start:end]


def standing_for(string: str, source: Text, start: int, end: int) -> Text:
    """`string`, all of whose characters stand for [start, end) of `source` (an entity, a line end)."""
    from array import array

    first, last = source.place(start, end)
    return Text(string, first, array("I", [first]) * len(string), array("I", [last]) * len(string))
