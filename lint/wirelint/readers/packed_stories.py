"""Thousands of stories in arrays: some two hundred bytes each beside their copy, where a record with a text of its own takes seven hundred."""

from __future__ import annotations

from array import array

from ..packed import Made, Packed
from ..records import TYPE_CHECKING
from ..source.text import Text
from ..story import Story

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..desk import Desk


class PackedStories(Made[Story]):
    """Stories of one file that are made when they are asked for, each time without its views."""

    __slots__ = ("_blocks", "_desk", "_first_blocks", "_first_texts", "_ids", "_keys", "_name", "_texts")

    def __init__(self, stories: Iterable[Story]) -> None:
        self._texts = _Texts()
        self._blocks = Packed(())
        self._first_texts, self._first_blocks = array("I", [0]), array("I", [0])
        self._ids: list[str | None] = []  # None: its number, as of all stories without an id
        self._keys: list[tuple[str, ...]] = []
        self._desk: Desk | None = None
        self._name = ""
        shapes: dict[tuple[str, ...], tuple[str, ...]] = {}
        for number, story in enumerate(stories, 1):
            self._desk, self._name = story.desk, story.name
            self._ids.append(None if story.id == str(number) else story.id)
            keys = tuple(story.meta)
            self._keys.append(shapes.setdefault(keys, keys))
            self._texts.add(story.source)
            for text in story.meta.values():
                self._texts.add(text)
            self._blocks.extend(story.blocks)
            self._first_texts.append(len(self._texts))
            self._first_blocks.append(len(self._blocks))

    def __len__(self) -> int:
        return len(self._ids)

    def _at(self, at: int) -> Story:
        assert self._desk is not None
        first, last = self._first_texts[at], self._first_texts[at + 1]
        text, *values = (self._texts[index] for index in range(first, last))
        meta = dict(zip(self._keys[at], values, strict=True))
        blocks = self._blocks[self._first_blocks[at] : self._first_blocks[at + 1]]
        id = self._ids[at]
        return Story(text, blocks, self._desk, meta=meta, name=self._name, id=str(at + 1) if id is None else id)


class _Texts(Made[Text]):
    """Texts with arrays of places only for those that are no plain stretch of the file, one behind the other."""

    __slots__ = ("_bases", "_cuts", "_ends", "_starts", "_strings")

    def __init__(self) -> None:
        self._strings: list[str] = []
        self._bases, self._cuts = array("I"), array("I", [0])
        self._starts, self._ends = array("I"), array("I")

    def add(self, text: Text) -> None:
        """One more."""
        self._strings.append(text.string)
        self._bases.append(text.base)
        if text.starts is not None and text.ends is not None:
            self._starts.extend(text.starts)
            self._ends.extend(text.ends)
        self._cuts.append(len(self._starts))

    def __len__(self) -> int:
        return len(self._strings)

    def _at(self, at: int) -> Text:
        start, end = self._cuts[at], self._cuts[at + 1]
        if start == end:
            return Text(self._strings[at], self._bases[at])
        return Text(self._strings[at], self._bases[at], self._starts[start:end], self._ends[start:end])
