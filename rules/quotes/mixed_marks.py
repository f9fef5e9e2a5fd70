"""Rule: straight and curly quotation marks in one story."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING
from wirelint.spans import places

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_RELATED = 10


@rule(
    message="straight and curly quotation marks are mixed: keep to {own}",
    quotes="check",
    trigger=["“", "”"],
    bad=[
        '“We agree,” he said. “So do I.” She said: {"}No."',
        '"We agree," he said. "So do I." She said: {“}No.”',
        '"We agree," he said, and "we do." {“}No.”',
        '“We agree,{"} he said. “So do I.”',
        '"We agree," he said. "So do I." The {“}raid,” as he called it. "So."',
    ],
    good=[
        "“We agree,” he said. “So do I.”",
        '"We agree," he said. "So do I."',
        "He is 6'2\" tall. “No,” he said.",
        "He said “no” and “never”.",
        '"It rained," she said.',
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Two styles in one story show where copy of two sources was joined."""
    marks, text = story.marks, story.text
    if not marks.straight or not marks.opening + marks.closing:
        return
    others = '"' if marks.curly else "“”"
    found = sorted(at for mark in others for at in places(text, mark) if not (mark == '"' and text[at - 1 : at].isdigit()))
    if found:
        related = [Related(at, at + 1, "here too") for at in found[1:_MOST_RELATED]]
        yield Hit(found[0], found[0] + 1, None, {"own": f"{marks.open} {marks.close}"}, related)
