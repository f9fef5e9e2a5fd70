"""Rule: a sentence that says again what another says, in other words."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_SAME = 0.77


@rule(
    message="says again what stands elsewhere in the story: keep one of the two",
    severity="info",
    view="retold",
    bad=[
        "The port of Oldport was shut on Monday after a storm tore two cranes from the northern quay.\n\nIt rained.\n\n{The storm tore two cranes from the quay in Oldport.}",
        "Some local farmers told the paper that they remained wary of the canal.\n\nThe canal was dug in May. The paper wrote of it.\n\n{But local farmers remain wary of the canal.}",
        "The mayor named his deputy, Ilse Brandt, 47, as acting treasurer of the harbour board. {Ilse Brandt, the deputy mayor, was named acting treasurer.} The board meets on Thursday.",
    ],
    good=[
        "Brandt won the golden anchor of the harbour board in May.\n\nOkafor won the silver anchor of the harbour board in June.",
        "Profit at the harbour rose to 14 million crowns in March.\n\nProfit at the harbour rose to 19 million crowns in April.",
        "The mayor said that the canal would never reach the northern harbour.\n\n“The canal will never reach the northern harbour,” the mayor said.",
        "The farmers said that the canal would cost the town a fortune.\n\nThe canal would not cost the town a fortune, the mayor told the farmers.",
        "The port is shut. The port will be shut.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """A translation of a summary beside that of the text, two takes of one story, a caption run as copy: the reader is told twice."""
    for again in story.retold:
        if again.share >= _SAME and not again.new and story.text[again.end - 1] in '.!?”"':
            yield Hit(again.start, again.end, None, related=[Related(*again.other, "said here")])
