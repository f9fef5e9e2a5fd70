"""What the paragraphs of plain copy are, by their shape and place."""

from __future__ import annotations

from typing import TYPE_CHECKING

import regex

if TYPE_CHECKING:
    from collections.abc import Iterator

_BYLINE = regex.compile(r"(?:By|BY) (?:\p{Lu}[\w.’'-]*|and|of|in|,|&)(?: (?:\p{Lu}[\w.’'-]*|and|of|in|the|&|[A-Z]{2,})|,)*")
_SIGNOFF = regex.compile(
    r"\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Report|Edited|Photo)\b|\w+/\w+/?$|(?:\w[\w.’-]* ){1,6}(?:in [\w. ]+ )?contributed to this (?:report|story)"
)
_END = regex.compile(r"[-–—_=*#~. ]{3,}|-?-?30-?-?|\(?(?:ENDS?|MORE|more|end)\)?|NNNN|REUTERS?|###")
_LIST = regex.compile(r"[-*•–—·]\s|\(?\d{1,2}[.)]\s")
_CREDIT = regex.compile(r"(?:Photo(?:graph)?|Image|Picture|Credit|Source|Graphic|Video)s?(?: credit| by)?: |©")
_TABLE = regex.compile(r"(?:\S.*?(?:\t| {3,}|\|)){2,}")
_STOPS = ".!?…:;”\"'’»)"
_LONGEST_HEADLINE = 140


def roles(text: str, spans: list[tuple[int, int]]) -> Iterator[str]:
    """The role of each paragraph."""
    for index, (start, end) in enumerate(spans):
        yield _shape(text[start:end]) or _place(text, spans, index)


def _shape(text: str) -> str:
    if _END.fullmatch(text):
        return "endmark"
    if _LIST.match(text):
        return "list"
    if len(text) < 200 and _BYLINE.fullmatch(text):
        return "byline"
    if _SIGNOFF.match(text) and len(text) < 300:
        return "signoff"
    if _CREDIT.match(text) and len(text) < 200:
        return "credit"
    return "table" if _TABLE.match(text) and len(text) < 160 else ""


def _place(text: str, spans: list[tuple[int, int]], index: int) -> str:
    """A first line that does not end like a sentence is a headline; a later one, before a longer paragraph, a subhead."""
    start, end = spans[index]
    if end - start > _LONGEST_HEADLINE or text[end - 1] in _STOPS or index + 1 == len(spans):
        return "body"
    words = text[start:end].split()
    if index == 0:
        return "headline"
    following = spans[index + 1]
    short = len(words) <= 8 and following[1] - following[0] > 80
    return "subhead" if short and text[start].isupper() and words[-1].lower() not in _OPEN else "body"


# A line that ends in one of these was cut in two: it is no heading.
_OPEN = frozenset("said says told the a an of in on at to for from with by and or but that which who as than".split())
