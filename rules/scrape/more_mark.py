"""Rule: the mark for "more to come" in mid-copy."""

from __future__ import annotations

from wirelint import Hit, Story, rule
from wirelint.records import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = frozenset({"MORE", "(MORE)", "-MORE-", "--more--", "(more)", "more", "- MORE -", "MORE MORE", "MTF", "(MTF)"})
_LONG = 60


@rule(
    message="“more to come” mark in mid-copy: delete",
    trigger=["more", "mtf"],
    bad=[
        "The board met on Monday.\n\n{MORE -> }\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "The board met on Monday.\n\n{(MORE) -> }\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "The board met on Monday.\n\n{-MORE- -> }\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "The board met on Monday.\n\n{(more) -> }\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "The board met on Monday.\n\n{MTF -> }\n\nThe mayor left early, and the talks were over by noon on Monday.",
    ],
    good=[
        "The board met on Monday.\n\nThe mayor left.\n\nMORE",
        "The board met on Monday.\n\n(MORE)",
        "More than that was said.\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "MORE rain is to come.\n\nThe mayor left early, and the talks were over by noon on Monday.",
        "The board met on Monday.\n\nMORE\n\nEND",
    ],
)
def check(story: Story) -> Iterator[Hit]:
    """At the foot of a take the mark is right; between two paragraphs it shows where takes were joined."""
    for index, (start, end, _) in enumerate(story.blocks[:-1]):
        following = story.blocks[index + 1]
        if index and end - start < 12 and story.text[start:end] in _MARKS and following.end - following.start >= _LONG:
            yield Hit(start, end, "")
