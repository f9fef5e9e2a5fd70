"""A bracket that is opened and never closed."""

from __future__ import annotations

from wirelint import Hit, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from wirelint.story import Story


@rule(
    message="the bracket that opens here is never closed",
    view="open_brackets",
    quotes="check",
    bad=[
        "The group {(}founded in 2010 said no on Monday. It gave no reason.",
        "He flew to Oslo {(}the capital of Norway on Monday.\n\nHe came back in May.",
        "Brandt {(}44 left the firm. She (his wife) stayed.",
        "The road is 40 km {(}25 miles long and new.",
        "“We met {(}in 2011 and talked,” she said.",
    ],
    good=[
        "The group (founded in 2010) said no.",
        "(Reporting by Ann Lee\nEditing by Bo Berg)",
        "He likes it :( and she does not ;(",
        "It is a) small and b) old.",
        "He flew to Oslo (the capital\n\nof Norway).",
        "The team (founded in 2010] said no. The team (founded in 2011） did not.",
        "The port (A",
    ],
)
def open_bracket(story: Story) -> Iterator[Hit]:
    """Whoever reads on waits for the bracket to close; a word or half a sentence was lost with it."""
    text = story.text
    for at in story.open_brackets:
        _, end, role = story.blocks[story.block_at(at)]
        if role in ("body", "list", "quote") and text[end - 1 : end] in (".", "!", "?", '"', "”") and text[at - 1 : at] in (" ", "“", '"'):
            yield Hit(at, at + 1)
