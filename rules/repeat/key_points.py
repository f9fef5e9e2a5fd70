"""Rule: the key points of a web page run as text at the head of the story."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.views.retold import Retold

_HEAD = 8  # paragraphs
_RUN = 5
_SAME = 0.77


@rule(
    message="a key point of the page run as text, and said again below: delete, or put it into the summary",
    severity="info",
    view="retold",
    beats=["repeat/said-again"],
    bad=[
        "{The mayor of Oldport has offered to sell the harbour on the condition that the town keeps the ferry.}\n\n{The board wants an answer to the offer before the end of June.}\n\nOLDPORT - The mayor told the board on Monday that he would sell the harbour on the condition that the town keeps the ferry, which is old.\n\nThe board, which met twice, said it wants an answer before the end of June.",
        "{The ferry to Newport will be shut for repairs in the last week of May.}\n\nIt is old.\n\n{Passengers must take the northern bridge to Newport instead.}\n\nRepairs to the ferry to Newport will begin in the last week of May, when it will be shut, the board said on Monday at its meeting in the town hall.\n\nUntil then passengers are told to take the northern bridge to Newport instead of waiting.",
        "{Local farmers told the paper they were wary of the new canal.}\n\n{The canal would cost 40 million crowns and take water from the northern valley.}\n\nA canal has split the town in two. It would cost 40 million crowns and take water from the northern valley, the board said on Monday.\n\nMost local farmers told the paper they were wary of the new canal, and so did the two fishermen.",
    ],
    good=[
        "The ferry to Newport will be shut for repairs in May.\n\nPassengers must take the bridge.\n\nThe ferry is old, and the board has no money for a new one.",
        "The mayor of Oldport has offered to sell the harbour.\n\nThe board wants an answer in June.\n\n“We have waited,” said the mayor.\n\nThe harbour was dug in May.",
        "The port was shut on Monday.\n\nThe port was shut on Tuesday.\n\nThe port was shut on Wednesday, and then the storm took the two cranes of the port.",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """The points stand in a box beside the page's text. A scraper sets them at the head, and the reader is told everything twice."""
    last = story.blocks[min(_HEAD, len(story.blocks)) - 1].end
    points = [again for again in story.retold if again.end <= last and _is_point(story, again)]
    if len(points) > 1:
        yield from (Hit(point.start, point.end, None, related=[Related(*point.other, "said here")]) for point in points)


def _is_point(story: Story, again: Retold) -> bool:
    """Whether it is a paragraph of its own, said again further down."""
    block = story.blocks[story.block_at(again.start)]
    alike = again.run >= _RUN or (again.share >= _SAME and not again.new)
    return alike and (block.start, block.end) == (again.start, again.end)
