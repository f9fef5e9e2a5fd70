"""A story: what every rule looks at."""

from __future__ import annotations

from bisect import bisect_right

from .blocks import ROLES, Block, starts
from .records import TYPE_CHECKING
from .source.text import Text
from .startup.loading import load_module

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from typing import Any

    from .desk import Desk
    from .findings.finding import Finding
    from .views.clauses import Clause
    from .views.dateline import Dateline
    from .views.dates import Dates
    from .views.day import Day
    from .views.fragments import Fragment
    from .views.known import Mention
    from .views.language import Language
    from .views.names import Names
    from .views.numbers import Number
    from .views.quotations import Quotation, Quotations
    from .views.sentences import Sentence
    from .views.stubs import Stub

_NO_META: Mapping[str, Text] = {}  # one for all
#: Where rules look unless they say otherwise: everything that a reader of the paper would read.
READ = frozenset(ROLES) - {"table", "notebook", "code", "meta"}


#: The functions of the views that were asked for; looking them up among the modules each time would show.
_VIEWS: dict[str, Callable[[Story], Any]] = {}


class Story:
    """One story as it came in. Offsets are code points of `text`, half-open.

    `text` holds the blocks in order, with line ends between them and none inside one.
    `meta` has what the file says of the story, each value with its place in the file (`wirelint.readers.meta` has the keys).
    `theirs`: what the deep tier found, if it was asked.
    Each view (`sentences`, `dates`, `names`, ...) is the function `view` of the module of that name in
    `wirelint.views`; it is imported and computed when first asked for, and kept.
    """

    if TYPE_CHECKING:
        breaks: Sequence[bool]
        by_row: Mapping[int, list[Mention]]
        clauses: Sequence[Clause]
        dateline: Dateline | None
        dates: Dates
        day: Day
        fragments: Sequence[Fragment]
        language: Language
        names: Names
        numbers: Sequence[Number]
        quotations: Quotations
        sentences: Sequence[Sentence]
        speech: Sequence[Quotation]
        stubs: Sequence[Stub]

    _starts: Sequence[int] = ()  # of the blocks, once one was looked for

    def __init__(
        self,
        text: Text | str,
        blocks: Sequence[Block],
        desk: Desk,
        *,
        meta: Mapping[str, Text] | None = None,
        name: str = "",
        id: str = "",
    ) -> None:
        self.source = text if isinstance(text, Text) else Text(text)
        self.text = self.source.string
        self.blocks = blocks
        self.desk = desk
        self.meta = meta or _NO_META
        self.name = name
        self.id = id
        self.theirs: Sequence[Finding] = ()

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        view = _VIEWS.get(name) or _view(name)
        clock = self.desk.clock
        value = view(self) if clock is None else clock.timed(name, view, self)
        setattr(self, name, value)
        return value

    def forget(self) -> None:
        """Let go of the views; one that is asked for again is computed again."""
        for name in self.__dict__.keys() & _VIEWS.keys():
            delattr(self, name)

    def block_at(self, offset: int) -> int:
        """Index of the block that holds `offset` (the one before it, where it lies between two; -1 before the first)."""
        if not self._starts:
            self._starts = starts(self.blocks)
        return bisect_right(self._starts, offset) - 1

    def role_at(self, offset: int) -> str:
        """Role of the block that holds `offset`; "meta" outside of all blocks."""
        at = self.block_at(offset)
        return self.blocks[at].role if at >= 0 and offset <= self.blocks[at].end else "meta"


def _view(name: str) -> Callable[[Story], Any]:
    """The function of the view of that name. Raises AttributeError where there is none."""
    try:
        view: Callable[[Story], Any] = load_module(f"wirelint.views.{name}").view
    except ModuleNotFoundError:
        raise AttributeError(name) from None
    _VIEWS[name] = view
    return view
