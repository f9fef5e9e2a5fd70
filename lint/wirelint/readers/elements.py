"""The elements of a document that a reader asks for, each with its place; all others are passed over."""

from __future__ import annotations

from ..records import TYPE_CHECKING
from .flow import line
from .markup import attribute, wanted

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from ..source.text import Text


class Element:
    """`name` in lower case without prefix; `start` and `end` of what it holds (half-open, in the text that was looked through), `head`
    where its attributes begin, which end before the `>` at `start`; `inside`: the element asked for that it lies in.
    """

    __slots__ = ("end", "head", "inside", "name", "start", "text")

    def __init__(self, text: Text, name: str, head: int, start: int, inside: Element | None) -> None:
        self.text = text
        self.name = name
        self.head = head
        self.start = start
        self.end = len(text)
        self.inside = inside

    def attribute(self, name: str) -> Text | None:
        """The value of an attribute, None where it is not there."""
        return attribute(self.text, self.head, self.start - 1, name)

    def says(self, name: str) -> str:
        """The same as a plain string, "" where it is not there."""
        found = self.attribute(name)
        return "" if found is None else found.string

    @property
    def prefix(self) -> str:
        """What stands before the colon of its name in the file, in lower case; "" where there is none."""
        named = self.text.string[self.text.string.rfind("<", 0, self.head) + 1 : self.head]
        return named.partition(":")[0].lower() if ":" in named else ""

    @property
    def content(self) -> Text:
        """What it holds on one line, without mark-up."""
        return line(self.text, self.start, self.end)

    def within(self, *path: str) -> bool:
        """Whether its name and those that it lies in end with the path."""
        here: Element | None = self
        for name in reversed(path):
            if here is None or here.name != name:
                return False
            here = here.inside
        return True


def elements(text: Text, names: Iterable[str], start: int = 0, end: int | None = None) -> list[Element]:
    """The elements of those names in [start, end), in order of their beginning. One that is never closed ends where the one it lies in does."""
    last = len(text) if end is None else end
    found: list[Element] = []
    open_: list[Element] = []
    known: dict[str, str] = {}  # one string for all elements of a name
    for token in wanted(frozenset(names)).finditer(text.string, start, last):
        name = token["name"]
        if name is None:
            continue
        name = known.setdefault(name, name.lower())
        if token["close"]:
            _close(open_, name, token.start())
            continue
        made = Element(text, name, token.start("attributes"), token.end(), open_[-1] if open_ else None)
        made.end = last
        found.append(made)
        if token["attributes"].endswith("/"):
            made.end = made.start
        else:
            open_.append(made)
    return found


def _close(open_: list[Element], name: str, at: int) -> None:
    """Close the innermost open element of that name, and with it those inside that never were."""
    if not any(made.name == name for made in open_[-200:]):
        return
    while open_:
        made = open_.pop()
        made.end = at
        if made.name == name:
            return


def inside(found: Sequence[Element], at: int) -> Sequence[Element]:
    """The elements in the one at index `at`, in order: they follow it."""
    end = at + 1
    while end < len(found) and found[end].head < found[at].end:
        end += 1
    return found[at + 1 : end]


def outermost(found: Sequence[Element], *names: str) -> Iterator[int]:
    """The indexes of the elements of those names that lie in no other of them."""
    reach = -1
    for at, made in enumerate(found):
        if made.name in names and made.start > reach:
            reach = made.end
            yield at


def values(found: Sequence[Element], fields: Mapping[str, str]) -> Iterator[tuple[str, Text]]:
    """(key, value) of the first element that each field names: `path/of/names` for what it holds, `name@attribute`."""
    by_name: dict[str, list[Element]] = {}
    for made in found:
        by_name.setdefault(made.name, []).append(made)
    for path, key in fields.items():
        names, _, attribute_name = path.partition("@")
        steps = names.split("/")
        for made in by_name.get(steps[-1], ()):
            if made.within(*steps):
                value = made.attribute(attribute_name) if attribute_name else made.content
                if value is not None and len(value):
                    yield key, value
                    break
