"""Rule: quotation marks that do not pair."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

from wirelint import Hit, Story, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.views.marks import Marks

_SAID = (
    r"(?:(?:he|she|they|[Tt]he \w+(?: \w+)?|(?:\p{Lu}[\w.’'-]+ ){1,3}|(?:\p{Lu}[\w.’'-]+))\s?(?:said|says|told|added|wrote|asked|warned|noted|recalled|explained)\b|said (?:\p{Lu}|the |one ))"
)
_TAIL = regex.compile(r"(?P<stop>[\w’'][.,!?])(?= " + _SAID + ")")
_INCHES = regex.compile(r"\d\"")
_MARK = regex.compile(r"[\"“”]")


@rule(
    message="{what}",
    quotes="check",
    trigger=['"', "“", "”"],
    bad=[
        "\"We will be here for a {while. -> while.\"} he said.\n\nThe board met.",
        "“We will be here for a {while, -> while,”} the mayor said on Monday.\n\nThe board met.",
        "He left. \"It was a long {day, -> day,\"} she said.\n\nThe board met.",
        "“It is {over. -> over.”} Brandt said.\n\nThe board met.",
        "“No,” he said. “It is {over, -> over,”} he told them.\n\nThe board met.",
    ],
    good=[
        "\"We will be here for a while.\" he said.",
        "\"We will be here for a while.\n\n\"And we will stay.\" He left.",
        "“We saw it. The mayor said no to us and we left.”",
        "He said: “She left. He told me so.”\n\nThe board met.",
        "The boat is 6\" wide, he said.",
        "“We stayed,” he said.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """An opening mark without its partner leaves the reader guessing who speaks. Before the words that name the
    speaker the place of the missing mark is certain."""
    text, marks = story.text, story.marks
    for index, (start, end, role) in enumerate(story.blocks):
        opened = _open(text, start, end)
        if opened < 0 or role in ("table", "code"):
            continue
        found = _TAIL.search(text, opened + 1, end)
        if found:
            at = _word(text, found.end())
            yield Hit(at, found.end(), text[at : found.end()] + _closing(text[opened], marks), {"what": "closing quotation mark missing after this word"})
        elif not _goes_on(story, index):
            yield Hit(opened, opened + 1, None, {"what": "quotation is opened here and never closed in this paragraph"}, severity="info")


def _closing(mark: str, marks: Marks) -> str:
    return '"' if mark == '"' else "”"


def _word(text: str, end: int) -> int:
    at = end
    while at and not text[at - 1].isspace() and text[at - 1] not in '"“':
        at -= 1
    return at


def _open(text: str, start: int, end: int) -> int:
    """Offset of the mark that stays open in the block, or -1."""
    if text.find('"', start, end) >= 0:
        places = [m.start() for m in regex.finditer('"', text, pos=start, endpos=end)]
        if len(places) % 2 == 0 or _INCHES.search(text, start, end):
            return -1
        last = places[-1]
        opens = (last == start or text[last - 1] in " (—–") and last + 1 < end and not text[last + 1].isspace()
        return last if opens and _in_turn(text, places) else -1
    opened = -1
    for match in _MARK.finditer(text, start, end):
        if match[0] == "“":
            if opened >= 0:
                return -1
            opened = match.start()
        else:
            opened = -1
    return opened


def _in_turn(text: str, places: list[int]) -> bool:
    """Whether each mark before the last opens or closes as its turn is."""
    return all(text[at + 1] != " " if turn % 2 == 0 else text[at - 1] != " " for turn, at in enumerate(places[:-1]))


def _goes_on(story: Story, index: int) -> bool:
    """Whether the next paragraph of the story opens with a mark: a quotation that goes on over paragraphs."""
    following = story.blocks[index + 1 : index + 2]
    return not following or story.text[following[0].start] in "\"“'‘"
