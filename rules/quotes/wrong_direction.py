"""Rule: curly quotation marks turned the wrong way."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CLOSES = compiled(r"(?<=[\w.,!?…])“(?=[\s,.;:)]|$)")
_OPENS = compiled(r"(?:^|(?<=[^,.!?…][\s(—–]))”(?=[\p{L}\d])", MULTILINE)


@rule(
    message="quotation mark turned the wrong way: write {fix}",
    quotes="check",
    trigger=["“", "”"],
    bad=[
        "{” -> “}We agree,” he said.",
        "“We agree,{“ -> ”} he said.",
        "He called it {” -> “}absurd” and left.",
        "“No.{“ -> ”}",
        "The plan ({” -> “}Quay One”) failed.",
    ],
    good=[
        "“We agree,” he said.",
        "He called it „absurd“ and left.",
        "He called it “absurd”; “no” was all she said.",
        "“We agree. He said, ‘No.’”",
        "A 5” nail — ” is the sign for inches.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A curly mark shows whether a quotation begins or ends; turned round it says the opposite."""
    text = story.text
    if "„" not in text:
        for match in _CLOSES.finditer(text):
            yield Hit(*match.span(), "”")
    for match in _OPENS.finditer(text):
        yield Hit(*match.span(), "“")
