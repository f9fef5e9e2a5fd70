"""What the paragraphs of plain copy are, by their shape and place."""

from __future__ import annotations

from itertools import chain

from ..patterns import compiled
from ..records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_LIST = compiled(r"[-*•–—·]\s|\(?\d{1,2}[.)]\s")
_END = compiled(r"(?:[-–—_=*#~. ]{3,}|-?-?30-?-?|\(?(?:ENDS?|MORE|more|end)\)?|NNNN|REUTERS?|###)$")
_BYLINE = compiled(
    r"(?:By|BY) (?:\p{Lu}[\w.’'-]*|and|of|in|,|&)(?: (?:\p{Lu}[\w.’'-]*|and|of|in|the|&|al|bin|d[aei]|de[lnr]|van|von|la)|,)*$"
)
_SIGNOFF = compiled(r"\((?:Reporting|Additional reporting|Writing|Editing|Compiled|Report|Edited|Photo)\b|\w+/\w+/?$")
_CREDIT = compiled(r"(?:Photo(?:graph)?|Image|Picture|Credit|Source|Graphic|Video)s?(?: credit| by)?: |©")
_TABLE = compiled(r"(?:[^\t|]{1,80}(?:\t| {3,}|\|)){2}")
# How a paragraph of each shape can begin: most begin otherwise, and no pattern is tried on them.
_BEGINS = {
    **dict.fromkeys("-–—_=*#~. (30EMNRem", (("endmark", _END), ("signoff", _SIGNOFF))),
    "B": (("byline", _BYLINE),),
    **dict.fromkeys("PICSGV©", (("credit", _CREDIT),)),
}
# A first line that opens with a dateline is the lead, however it ends.
_DATELINE = compiled(r"\p{Lu}[^.!?:;]{1,60}?(?:\([A-Za-z/ ]{2,20}\)|, \p{L}{3,9}\.? \d{1,2}) ?(?:-|–|—)")
_LONGEST_SHAPE = 200  # characters
_STOPS = ".!?…:;”\"'’»)"
_LONGEST_HEADLINE = 140


def roles(text: str, spans: Iterable[tuple[int, int]]) -> Iterator[tuple[int, int, str]]:
    """The stretches that are paragraphs, each with its role."""
    before = None
    for number, span in enumerate(chain(spans, (None,))):
        if before is not None:
            yield *before, _role(text, *before, span, first=number == 1)
        before = span


def _role(text: str, start: int, end: int, following: tuple[int, int] | None, *, first: bool) -> str:
    if end - start >= _LONGEST_SHAPE and text[start].isalpha():
        return "body"  # as most are: too long for any shape, and for a headline
    return shape(text[start:end]) or _place(text, start, end, following, first=first)


def shape(text: str) -> str:
    """The role that the shape of a paragraph tells; "" where it tells none."""
    if not text[0].isalpha() and _LIST.match(text):
        return "list"
    if len(text) >= _LONGEST_SHAPE:
        return ""
    for role, pattern in _BEGINS.get(text[0], ()):
        if pattern.match(text):
            return role
    if "/" in text and _SIGNOFF.match(text):
        return "signoff"
    if "contributed to this " in text and text[0].isupper():
        return "signoff"
    return "table" if ("\t" in text or "|" in text or "   " in text) and _TABLE.match(text) else ""


def _place(text: str, start: int, end: int, following: tuple[int, int] | None, *, first: bool) -> str:
    """A first line that does not end like a sentence is a headline; a later one, before a longer paragraph, a subhead."""
    if end - start > _LONGEST_HEADLINE or text[end - 1] in _STOPS or following is None:
        return "body"
    if first:
        return "body" if _DATELINE.match(text, start, end) else "headline"
    words = text[start:end].split()
    short = len(words) <= 8 and following[1] - following[0] > 80
    return "subhead" if short and text[start].isupper() and words[-1].lower() not in _OPEN else "body"


# A line that ends in one of these was cut in two: it is no heading.
_OPEN = frozenset("said says told the a an of in on at to for from with by and or but that which who as than".split())
