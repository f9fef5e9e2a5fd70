"""Rule: double marks within double marks."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_CURLY = compiled(r"“[^“”\n]{1,400}(?P<in>“(?P<word>[^“”\n]{1,80})”)[^“”\n]{0,400}”")


@rule(
    message="quotation within a quotation: use single marks",
    severity="info",
    quotes="check",
    trigger=["“"],
    bad=[
        "“They said {“no” -> ‘no’} to us,” he said.",
        "“The film {“The Long Quay” -> ‘The Long Quay’} is dull,” he said.",
        "“Nobody says {“sorry” -> ‘sorry’} here.” He left.",
    ],
    good=[
        "“They said ‘no’ to us,” he said.",
        "“They said no,” he told them. “We left.”",
        "“First para.\n“Second “third” one.",
        '"We agree," he said. "No."',
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The reader takes the second opening mark for a slip and the first closing one for the end."""
    for match in _CURLY.finditer(story.text):
        yield Hit(*match.span("in"), f"‘{match['word']}’")
