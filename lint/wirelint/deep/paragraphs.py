"""What of a story is shown to LanguageTool: its running text, a paragraph at a time, and nothing that is not English prose."""

from __future__ import annotations

from ..records import TYPE_CHECKING, Record
from .match import mask

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..story import Story

_PROSE = frozenset({"body", "quote", "list", "caption"})
_LEAST, _MOST = 4, 20_000  # words, characters
_LONGEST_REQUEST = 30_000  # characters
#: Words without which no paragraph of English is long. LanguageTool takes twenty seconds over a page of Catalan.
_ENGLISH = frozenset(
    "the a an of to in and for on is was were are has have had that said says he she it they with at by from as will would but be".split()
)
BETWEEN = "\n\n"


class Paragraph(Record):
    """A paragraph as it is sent: the offset of its first character in the story, and its text, masked."""

    start: int
    text: str


def of(story: Story) -> list[Paragraph]:
    """The paragraphs of a story that are to be looked at."""
    if story.language.whole:
        return []
    foreign = story.language.foreign
    blocks = [
        block
        for index, block in enumerate(story.blocks)
        if block.role in _PROSE and block.end - block.start <= _MOST and index not in foreign
    ]
    texts = [(block.start, story.text[block.start : block.end]) for block in blocks]
    return [Paragraph(start, mask(text)) for start, text in texts if _is_english(text)]


def _is_english(text: str) -> bool:
    words = text.lower().split()
    return len(words) >= _LEAST and sum(word in _ENGLISH for word in words) * 12 >= len(words)


def requests(texts: Sequence[str]) -> Iterator[list[str]]:
    """The texts in runs that make up one request each."""
    run: list[str] = []
    size = 0
    for text in texts:
        if run and size + len(text) > _LONGEST_REQUEST:
            yield run
            run, size = [], 0
        run.append(text)
        size += len(text) + len(BETWEEN)
    if run:
        yield run
