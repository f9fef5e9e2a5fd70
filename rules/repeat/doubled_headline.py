"""Rule: the headline once more as the first words of the body."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_LEAST = 25
_LONGEST = 160
_FOLD = str.maketrans("“”‘’\xa0", "\"\"'' ")


@rule(
    message="the headline stands here once more: delete",
    bad=[
        "Storm shuts the port of Oldport for a week\n\n{Storm shuts the port of Oldport for a week -> }\n\nA storm shut the port of Oldport on Monday, and it will take a week to clear, the mayor said.",
        "Storm shuts the port of Oldport for a week\n\n{Storm shuts the port of Oldport for a week -> } A storm shut the port of Oldport on Monday, and it will take a week to clear, the mayor said.",
        "{Storm shuts the port of Oldport -> } Storm shuts the port of Oldport, leaving ships stranded in the bay and the mayor at a loss for words.",
        "{Storm shuts the port of Oldport -> } Storm shuts the port of Oldport. The mayor was at a loss for words on Monday, and so was the harbour master.",
        "Storm shuts the port of Oldport\n\nBy Ilse Brandt\n\n{Storm shuts the port of Oldport -> }\n\nA storm shut the port of Oldport on Monday, and it will take a week to clear.",
    ],
    good=[
        "Storm shuts the port of Oldport for a week\n\nStorm shuts the port of Oldport for a week, the mayor said on Monday.",
        "Storm shuts port\n\nA storm shut the port of Oldport on Monday.",
        "The port of Oldport is shut. The port of Oldport is a small one.",
        "Port, port, port and more port is what they got on Monday.",
        "Storm\n\nStorm warnings were out on Monday in all of the country.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A scraper took the headline from the page and then again from the text."""
    blocks, text = story.blocks, story.text
    if not blocks:
        return
    start, end, _ = blocks[0]
    if _LEAST <= end - start <= _LONGEST and text[end - 1] not in ".!?":
        head, first = _folded(text[start:end]), text[start : start + 4].lower()
        for block in blocks[1:4]:
            if (
                text[block.start : block.start + 4].lower() == first
                and _folded(text[block.start : block.start + len(head)]) == head
                and _over(text, block.start + len(head), block.end)
            ):
                yield Hit(block.start, block.start + len(head), "", related=[Related(start, end, "the headline")])
                return
    yield from _glued(text, start, end)


def _folded(text: str) -> str:
    return text.translate(_FOLD).lower()


def _over(text: str, at: int, end: int) -> bool:
    """Whether what follows is no part of the same sentence."""
    return at >= end or (text[at] == " " and at + 1 < end and (text[at + 1].isupper() or text[at + 1] in '“"('))


def _glued(text: str, start: int, end: int) -> Iterator[Hit]:
    """The first words of a long paragraph set twice, one after the other."""
    if end - start < 2 * _LEAST + 30:
        return
    opening = text[start : start + _LEAST]
    again = text.find(opening, start + _LEAST, min(end, start + 170))
    if (
        again > 0
        and text[again - 1] == " "
        and text[again - 2].isalnum()
        and text[start : again - 1] == text[again : again + again - 1 - start]
    ):
        yield Hit(start, again - 1, "")
