"""Who made the story: the names in its byline and in its sign-off, with what each did and where."""

from __future__ import annotations

from ..patterns import compiled
from ..records import TYPE_CHECKING, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..story import Story

_TASK = compiled(
    r"(?P<task>[Bb]y|BY|(?:[Aa]dditional )?[Rr]eporting|[Ww]riting|[Ee]dit(?:ing|ed)|[Cc]ompiled|[Rr]eport|[Pp]hoto)(?: and (?:writing|editing|reporting))?(?: by)?:? "
)
_NAME = r"\p{Lu}[\p{L}\p{M}.’'-]*(?: (?:(?:al|bin|da|de|del|der|di|dos|el|la|le|van|von) ){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,3}"
_WHO = compiled(rf"(?P<name>{_NAME})(?: in (?P<place>\p{{Lu}}[\w.’'-]*(?: \p{{Lu}}[\w.’'-]*){{0,2}}))?(?P<more>,? and |, |)")


class Writer(Record):
    """Half-open offsets of a name; `task` as written (By, Reporting, Writing, Editing ...); `place`, "" if none is given; `block` is its index."""

    start: int
    end: int
    task: str
    place: str
    block: int


def view(story: Story) -> list[Writer]:
    """All of them, in order."""
    return [found for index, block in enumerate(story.blocks) if block.role in ("byline", "signoff") for found in _in_block(story, index)]


def _in_block(story: Story, index: int) -> Iterator[Writer]:
    start, end, _ = story.blocks[index]
    for task in _TASK.finditer(story.text, start, end):
        at = task.end()
        while who := _WHO.match(story.text, at, end):
            yield Writer(*who.span("name"), task["task"], who["place"] or "", index)
            if not who["more"]:
                break
            at = who.end()
