"""Rule: double marks within double marks."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import MULTILINE, compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CURLY = compiled(r"“[^“”\n]{1,400}(?P<in>“(?P<word>[^“”\n]{1,80})”)[^“”\n]{0,400}”")
# The comma of the outer speech behind the inner one, and both marks straight.
_STRAIGHT = compiled(
    r"\"[,.]\"(?= |$)(?<=(?:^|[\s(])\"(?P<out>[^\"\n]{1,200}[^\"\n\w])(?P<in>\"(?P<word>\w[^\"\n]{0,80})\")[,.]\")", MULTILINE
)


@rule(
    message="quotation within a quotation: use single marks",
    quotes="check",
    trigger=["“", '","', '"."'],
    bad=[
        "“They said {“no” -> ‘no’} to us,” he said.",
        "“The film {“The Long Quay” -> ‘The Long Quay’} is dull,” he said.",
        "“Nobody says {“sorry” -> ‘sorry’} here.” He left.",
        '"The police {"will act firmly" -> \'will act firmly\'}," he added.',
        'He said: "We sang {"The Long Quay" -> \'The Long Quay\'}."',
    ],
    good=[
        "“They said ‘no’ to us,” he said.",
        "“They said no,” he told them. “We left.”",
        "“First para.\n“Second “third” one.",
        '"We agree," he said. "No."',
        'The keys are "one","two" and "three". The mark "," is a comma.',
        '"We agree," he said, and "no"."',
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The reader takes the second opening mark for a slip and the first closing one for the end."""
    if "“" in story.text:
        for match in _CURLY.finditer(story.text):
            yield Hit(*match.span("in"), f"‘{match['word']}’", severity="info")
    for match in _STRAIGHT.finditer(story.text):
        yield Hit(*match.span("in"), f"'{match['word']}'")
