"""Rule: two commas or two angles that stand for a quotation mark."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A menu and an arrow have blanks inside; a quoted line of a mail begins with its angles.
_OPENS = compiled(r"(?<![^\s(\[—–-])(?:,,|<<)(?=[\p{L}\d])")
_CLOSES = compiled(r"(?<=[\p{L}\d.,!?…])>>(?![>\w])")
_DOUBLE = compiled(r"(?<=[\p{L}\d.,!?…])''(?!')")


@rule(
    message="quotation mark as a typewriter has it: write {fix}",
    severity="error",
    quotes="check",
    trigger=[",,", "<<", ">>"],
    bad=[
        '{,, -> "}Nobody asked us," she said.',
        "{,, -> \"}Nobody asked us,{'' -> \"} she said.",
        '{<< -> "}The hall was cold,{>> -> "} the director said.',
        'He called it {<< -> "}a farce{>> -> "}.',
        "“No,” he said. The word {,, -> “}never” was struck out.",
    ],
    good=[
        "It was late,, she said. One,,two.",
        "He typed a << b and c >> d. Home >> News >> Ports",
        ">> He wrote this line in a mail.",
        "Read more>>\n\n<<Back",
        "A 5'' pipe and a 6' wall. The '' was left out.",
        "1,,2",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Keyboards without the marks „ and « are given two commas or two angles in their place; a translation lets them stand."""
    text, marks = story.text, story.marks
    for block in story.blocks:
        opened = [match.span() for match in _OPENS.finditer(text, block.start, block.end)]
        closed = [match.span() for match in _CLOSES.finditer(text, block.start, block.end)] if opened else []
        commas = any(text[start] == "," for start, _ in opened)
        closed += [match.span() for match in _DOUBLE.finditer(text, block.start, block.end)] if commas else []
        if opened and _speaks(text, opened[0][0], block.end, closed=bool(closed)):
            yield from (Hit(start, end, marks.open) for start, end in opened)
            yield from (Hit(start, end, marks.close) for start, end in closed)


def _speaks(text: str, start: int, end: int, *, closed: bool) -> bool:
    """Whether a mark closes what begins here."""
    return closed or any(mark in text[start:end] for mark in '"”“')
