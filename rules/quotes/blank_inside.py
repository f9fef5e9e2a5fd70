"""Rule: a blank between a quotation mark and what it encloses."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# Found by the mark; the blank is the group.
_CURLY = (
    compiled(r"“(?<=(?:^|[\s(—])“)(?P<gap>[ \u00a0\u202f]+)(?=[\w‘'])", MULTILINE),
    compiled(r"”(?<=[\w.,!?…](?P<gap>[ \u00a0\u202f]+)”)(?=[\s.,;:)]|$)", MULTILINE),
)
_STRAIGHT = compiled(r'"')
# Without one of these there is no blank on the wrong side of a straight mark.
_SIGN = compiled(r'"(?:(?<=[ \n(—]"|^") |(?<= ")(?=[\n,.;:)!?—]|$))')


@rule(
    message="blank inside the quotation marks: close up",
    quotes="check",
    trigger=['" ', ' "', "“ ", " ”"],
    bad=[
        "“{  -> }We agree,” he said.",
        "“We agree,{  -> }” he said.",
        '"{  -> }We agree," he said.',
        'He called it "absurd{  -> }" and left.',
        'She called it "{  -> }absurd{  -> }" and left.',
    ],
    good=[
        '"We agree," he said. "No."',
        '"We agree, he said. "No."',
        "“We agree.” “No.”",
        'He measured 6 " and 7 " nails.',
        "Whoever said “ ” said nothing.",
        "The firm feels „pressed“ by that.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A quotation mark stands close to what it encloses; the blank comes from another language's habit or a program."""
    text = story.text
    for pattern in () if text.isascii() else _CURLY:
        for match in pattern.finditer(text):
            yield Hit(*match.span("gap"), "")
    if _SIGN.search(text):
        for start, end, _ in story.blocks:
            if text.find('" ', start, end) >= 0 or text.find(' "', start, end) >= 0:
                yield from _straight(text, start, end)


def _straight(text: str, start: int, end: int) -> Iterator[Hit]:
    """Marks taken in turns, where each can only be what its turn says, save for the blank."""
    places = [match.start() for match in _STRAIGHT.finditer(text, start, end)]
    if len(places) % 2:
        return
    hits = []
    for first, last in zip(places[::2], places[1::2], strict=True):
        if (
            text[max(start, first - 2) : first].strip().isdigit()
            or (first > start and text[first - 1].isalnum())
            or (last + 1 < end and text[last + 1].isalnum())
        ):
            return
        if text[first + 1] == " " and text[first + 2].isalnum() and last - first > 2:
            hits.append(Hit(first + 1, first + 2, ""))
        if text[last - 1] == " " and last - first > 2:
            hits.append(Hit(last - 1, last, ""))
    yield from hits
