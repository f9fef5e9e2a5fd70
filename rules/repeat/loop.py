"""Rule: a translation that runs in a loop."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled, escape
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SUNG = frozenset(
    "blah la lala ha haha na nana da dada yeah yada boom goal vote kill beep hello never stop holy knock no on go ho win".split()
)
_TIMES = 4
# A word, a compound, or a year: of other figures a row may say something.
_WORD = compiled(r"[^\W\d_]+(?:[-/’'][^\W\d_]+)*|(?:1[89]|20)\d\d")


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
        "A third of the delta is {water/swamp water/swamp water/swamp water/swamp}.",
        "He has worked there since {2014 2014 2014 2014}.",
    ],
    good=[
        "“No, no, no,” he said. “Location, location, location.”",
        "It went on and on and on and on.",
        "They sang la la la la la and ha ha ha ha.",
        "The code was 0 0 0 0 0.",
        "Medals by year: 2014 2014 2014 2014 2018.",
        "“Jobs, jobs, jobs,” said the mayor.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The program that translated it lost its way and wrote the same words again and again."""
    taken: set[int] = set()
    for words, run in story.echoes:
        if run < (_TIMES - 1) * len(words) - 1 or not all(map(_WORD.fullmatch, words)) or not _SUNG.isdisjoint(words):
            continue
        one = r"[ ,.]+".join(map(escape, words))
        again = rf"(?:[ ,]+{one}){{{_TIMES - 1},}}"
        if len(words) == 2 and words[1] == "and":
            again = rf"(?: and {words[0]}){{{_TIMES - 1},}}"
            one = words[0]
        for match in compiled(rf"(?i)(?<![\w-]){one}{again}(?![\w-])").finditer(story.text):
            row = words[0].isdigit() and story.text[match.end() : match.end() + 1].isspace()  # of a table
            if not row and taken.isdisjoint(range(*match.span())):
                taken.update(range(*match.span()))
                yield Hit(*match.span())
