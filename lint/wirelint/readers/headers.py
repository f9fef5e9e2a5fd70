"""Copy under a block of headers, as e-mail has them: `Subject: ...`, `Date: ...`, an empty line, the text."""

from __future__ import annotations

from itertools import chain

from ..blocks import Block, kept
from ..patterns import compiled
from ..records import TYPE_CHECKING
from ..source.text import Gap, Text, join, standing_for
from ..story import Story
from . import plain
from .reading import Reading

if TYPE_CHECKING:
    from ..desk import Desk
    from .reading import Given

_HEADER = compiled(
    r"(?P<key>[A-Za-z][A-Za-z-]{1,24}):[ \t]*(?P<value>[^\r\n]*)(?P<more>(?:(?:\r\n|\n|\r)[ \t]+\S[^\r\n]*)*)(?:\r\n|\n|\r|$)"
)
_FOLD = compiled(r"[ \t]*(?:\r\n|\n|\r)[ \t]+")
_BLANK = compiled(r"[ \t]*(?:\r\n|\n|\r)")
_BEGINS = compiled(r"\s*(?:From [^\r\n]+[\r\n]+)?[!-9;-~]{1,76}[ \t]*:")
_ALONE = frozenset("head headline title subject slug hed".split())
_KNOWN = _ALONE | frozenset(
    "from to cc date sent source byline author by reply-to dateline keywords category priority agency desk embargo message-id mime-version content-type language content-language created version expiry status correction update note credit place".split()
)
_HEADLINES = ("headline", "head", "hed", "title", "subject")


def begins(text: str) -> bool:
    """A quick look: whether the first line can be a header, or the line that a mailbox puts before a mail."""
    return _BEGINS.match(text) is not None


def looks_like(text: str) -> bool:
    """Whether the text opens with headers that end at an empty line: two known ones, or one that names the headline."""
    keys, end = _scan(text)
    known = [key for key, *_ in keys if key in _KNOWN]
    if not keys or not known or not (_BLANK.match(text, end) or end == len(text)):
        return False
    return len(known) > 1 or (len(keys) == 1 and keys[0][0] in _ALONE)


def _scan(text: str) -> tuple[list[tuple[str, int, int]], int]:
    """(key, start and end of the value) of each header, and where they end."""
    keys: list[tuple[str, int, int]] = []
    at = 0
    while found := _HEADER.match(text, at):
        keys.append((found["key"].lower(), found.start("value"), found.end("more")))
        at = found.end()
    return keys, at


def read(source: Text, given: Given) -> Reading:
    """The story: its headline is a block, the other headers are `meta`."""
    return Reading("headers", [_story(source, given.name, given.desk)])


def _story(source: Text, name: str, desk: Desk) -> Story:
    keys, at = _scan(source.string)
    meta = {key: _unfolded(source[start:end]) for key, start, end in keys}
    body = plain.story(source[at:], name, desk, meta)
    title = next((meta[key] for key in _HEADLINES if key in meta and len(meta[key])), None)
    if title is None:
        return body
    return with_headline(title, body)


def _unfolded(value: Text) -> Text:
    """The value with a blank for each line end within it."""
    pieces, at = [], 0
    for fold in _FOLD.finditer(value.string):
        pieces += [value[at : fold.start()], standing_for(" ", value, *fold.span())]
        at = fold.end()
    return join([*pieces, value[at:]]) if pieces else value


def with_headline(title: Text, story: Story) -> Story:
    """The story with the headline that its file gives outside the text, as first block."""
    gap = Gap(title.place(len(title), len(title))[1])
    shift = len(title) + 1
    shifted = (Block(start + shift, end + shift, role) for start, end, role in story.blocks)
    blocks = kept(chain((Block(0, len(title), "headline"),), shifted))
    return Story(join([title, gap, story.source]), blocks, story.desk, meta=story.meta, name=story.name, id=story.id)
