"""Rule: two commas, two angles, two apostrophes or two grave accents that stand for a quotation mark."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

# A menu and an arrow have blanks inside; a quoted line of a mail begins with its angles.
_OPENS = compiled(r"(?<![^\s(\[—–-])(?:,,|<<|''(?!'(?!'))|``(?!`))(?=[\p{L}\d$€£…])")
_CLOSES = compiled(r"(?<=[\p{L}\d.,!?…])>>(?![>\w])")
# An inch and a second have two strokes as well: 5'6'', 40''.
_DOUBLE = compiled(r"(?<=[\p{L}\d.,!?…%)])(?<!\d['’]\d)(?<!\d['’]\d\d)''(?![\p{L}\d'])")
# ''So it is,'' he said, with no other mark: a quotation that was typed with apostrophes, not the italics of a wiki's source.
_SPOKEN = compiled(r"[,.!?…]''(?!')|''\p{Lu}[^'\n]{12,}''[,.] (?:said|says|told|added|explained|asked|recalled|wrote|he|she|they)\b")


@rule(
    message="quotation mark as a typewriter has it: write {fix}",
    severity="error",
    quotes="check",
    trigger=[",,", "<<", ">>", "''", "``"],
    bad=[
        '{,, -> "}Nobody asked us," she said.',
        "{,, -> \"}Nobody asked us,{'' -> \"} she said.",
        '{<< -> "}The hall was cold,{>> -> "} the director said.',
        'He called it {<< -> "}a farce{>> -> "}.',
        "“No,” he said. The word {,, -> “}never” was struck out.",
        "{'' -> \"}It was so quiet,{'' -> \"} she said. {'' -> \"}Nine men, no word.\"",
        "{'' -> \"}She is up. She is filthy, but she is up{'' -> \"}, said Rosa Lind, 66.",
        "{`` -> \"}We are ready,{'' -> \"} the coach said. \"We can win,{'' -> \"} he said.",
    ],
    good=[
        "It was late,, she said. One,,two.",
        "He typed a << b and c >> d. Home >> News >> Ports",
        ">> He wrote this line in a mail.",
        "Read more>>\n\n<<Back",
        "A 5'' pipe and a 6' wall. The '' was left out. He is 5'11'' tall, and \"glad.\"",
        "1,,2",
        "'He told me: 'No.'' She left. 'Go,' he said, 'and call it 'home'', she said.",
        "The painting ''The Long Road Home'', of 1880, was sold. ''The Long Road Home'', a film, was shown.",
        "The ship ''Fram'' sailed in May. Use ``code`` here.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """Keyboards without the marks „ and « are given two commas or two angles in their place; old wires and translations have two apostrophes."""
    for block in story.blocks:
        yield from _in_block(story, block.start, block.end)


def _in_block(story: Story, start: int, end: int) -> Iterator[Hit]:
    """The marks of one paragraph, if they are those of speech."""
    text, marks = story.text, story.marks
    opened = [match.span() for match in _OPENS.finditer(text, start, end)]
    kinds = {text[at] for at, _ in opened}
    closed = [match.span() for match in _CLOSES.finditer(text, start, end)] if opened else []
    if kinds - {"<"} or _other_open(text, start, end):
        closed += [match.span() for match in _DOUBLE.finditer(text, start, end)]
    if kinds & {"'", "`"} and not _SPOKEN.search(text, start, end) and not _marks(text, start, end):
        return
    if opened and _speaks(text, opened[0][0], end, closed=bool(closed)):
        yield from (Hit(*span, marks.open) for span in opened)
        yield from (Hit(*span, marks.close) for span in closed)
    elif not opened:
        yield from (Hit(*span, marks.close) for span in closed)


def _marks(text: str, start: int, end: int) -> bool:
    """Whether a mark of ours stands in a paragraph."""
    return any(mark in text[start:end] for mark in '"”“')


def _other_open(text: str, start: int, end: int) -> bool:
    """Whether a double mark opens that no double mark closes: "We go,'' he said."""
    part = text[start:end]
    return part.count('"') % 2 == 1 or part.count("“") > part.count("”")


def _speaks(text: str, start: int, end: int, *, closed: bool) -> bool:
    """Whether a mark closes what begins here."""
    return closed or _marks(text, start, end)
