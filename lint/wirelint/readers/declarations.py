"""Whether a file is in the encoding that it declares."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from ..source.declared import contradiction, declared
from .reading import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .reading import Given


def against(text: str, given: Given) -> Iterator[Problem]:
    """The problem of a file whose bytes are not what it says."""
    said = declared(text)
    if said is not None and (what := contradiction(said, given.encoding, ascii=text.isascii())):
        yield Problem("format/encoding-contradiction", said.start, said.end, what)
