"""Rule: a translation that runs in a loop."""

from __future__ import annotations

from operator import eq
from typing import TYPE_CHECKING

import regex

from wirelint import Hit, Story, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

_LOOP = regex.compile(r"(?<![\w-])(?P<one>\w[\w'’-]*(?:[ ,]+(?:and )?\w[\w'’-]*){0,5}?)(?:[ ,;]+(?:and )?(?P=one)(?![\w-])){3,}")


@rule(
    message="runs in a loop: check against the original",
    severity="error",
    quotes="check",
    bad=[
        "He studied in {Oldport, Oldport, Oldport, Oldport} and in Newport.",
        "He went {to the board to the board to the board to the board} on Monday.",
        "It cost {thousands thousands thousands thousands} of crowns.",
        "They saw {the mayor, the mayor, the mayor, the mayor} leave.",
        "It is {known and known and known and known} to all.",
    ],
    good=[
        "“No, no, no,” he said. “Location, location, location.”",
        "It went on and on and on.",
        "They sang la la la la la and ha ha ha ha.",
        "The code was 0 0 0 0 0.",
        "“Jobs, jobs, jobs,” said the mayor.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The program that translated it lost its way and wrote the same words again and again."""
    words = story.text.replace(",", "").split()
    if not any(b"\1" * (3 * size - 1) in bytes(map(eq, words, words[size:])) for size in range(1, 4)):
        return
    for match in _LOOP.finditer(story.text):
        one = match["one"]
        if len(one) > 3 and not one.isdigit() and one.lower() not in _SUNG:
            yield Hit(*match.span())


_SUNG = frozenset("blah lala haha nana dada yeah yada boom goal vote kill beep hello never stop holy knock".split())
