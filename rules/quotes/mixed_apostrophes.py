"""Rule: straight apostrophes beside curly marks."""

from __future__ import annotations

from wirelint import Hit, Related, Story, rule
from wirelint.patterns import compiled
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_WITHIN = compiled(r"(?<=\p{L})['’](?=\p{L})|(?<=\p{L}s)['’](?= \p{L})")
_MOST_RELATED = 10


@rule(
    message="{kind} apostrophe, and {others}: keep to one style",
    severity="info",
    quotes="check",
    trigger=["“", "”", "’"],
    bad=[
        "The minister{' -> ’}s aide said: “We agree.”",
        "The town’s mayor did not say what the minister{' -> ’}s aide had told the town’s council.",
        "It doesn’t matter, he said. “It isn’t late,” and it isn{' -> ’}t dark.",
        "The town's mayor said: \"It isn't late.\" It was the town's wish, and the minister{’ -> '}s.",
    ],
    good=[
        'The minister\'s aide said: "We agree."',
        "The minister’s aide said: “We agree.”",
        "The room is 6'2\" high. “It’s low,” he said.",
        "It was the '90s, he said, and “we weren’t rich”.",
    ],
)
def mixed_apostrophes(story: Story) -> Iterator[Hit]:
    """A straight apostrophe beside curly marks comes from another keyboard: the words were typed in, or copied from elsewhere."""
    straight: list[int] = []
    curly: list[int] = []
    for match in _WITHIN.finditer(story.text):
        (straight if match[0] == "'" else curly).append(match.start())
    if straight and not curly and story.marks.curly:
        yield _hit("straight", "curly quotation marks", "’", straight)
    elif straight and curly and len(straight) <= len(curly):
        yield _hit("straight", f"{len(curly)} curly", "’", straight)
    elif straight and curly:
        yield _hit("curly", f"{len(straight)} straight", "'", curly)


def _hit(kind: str, others: str, fix: str, places: list[int]) -> Hit:
    related = [Related(at, at + 1, "here too") for at in places[1:_MOST_RELATED]]
    return Hit(places[0], places[0] + 1, fix, {"kind": kind, "others": others}, related)
