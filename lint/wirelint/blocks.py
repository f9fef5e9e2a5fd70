"""The blocks that a story is made of, in little memory where they are thousands."""

from __future__ import annotations

from itertools import chain, islice

from .records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import TypeVar

    T = TypeVar("T")

#: What a block of a story can be.
ROLES = (
    "headline", "subhead", "byline", "dateline", "advisory", "body", "quote", "list", "table",
    "caption", "credit", "signoff", "endmark", "furniture", "notebook", "code", "meta",
)  # fmt: skip
#: Blocks from which on they are kept in arrays: of those a run of usual stories would see no difference, and each look costs a new record.
MANY = 2000


class Block(Record):
    """A paragraph: the half-open stretch [start, end) of the story's text, and its role."""

    start: int
    end: int
    role: str


def kept(blocks: Iterable[Block]) -> Sequence[Block]:
    """The blocks, to be looked at again and again."""
    return few_or_many(blocks, MANY, _packed)


def _packed(blocks: Iterable[Block]) -> Sequence[Block]:
    from .packed import Packed

    return Packed(blocks)


def few_or_many(items: Iterable[T], most: int, many: Callable[[Iterable[T]], Sequence[T]]) -> Sequence[T]:
    """Fewer than `most` items as they are, more of them as `many` keeps them. They are taken one by one, so that a generator of them never
    stands whole.
    """
    rest = iter(items)
    first = tuple(islice(rest, most))
    return first if len(first) < most else many(chain(first, rest))


def starts(blocks: Sequence[Block]) -> Sequence[int]:
    """Where each begins."""
    if len(blocks) < MANY:
        return [block.start for block in blocks]
    from array import array

    return array("I", (block.start for block in blocks))
